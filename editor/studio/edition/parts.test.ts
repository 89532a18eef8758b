import { describe, expect, it } from 'vitest';
import { unitsOf } from './clauses/act-text.ts';
import { cellsOf, textOf } from './grid/clipboard.ts';
import { flawsOf, type Row } from './scale/spans.ts';

function row(from: number | null, to: number | null, hasTo = true): Row {
  return { id: `${from}`, from, to, hasFrom: true, hasTo, gives: '', isGap: false };
}

describe('cells on the clipboard', () => {
  it('come as spreadsheets put them there: quoted where they hold tabs, lines or quotes', () => {
    const cells = [
      ['a', 'two\nlines'],
      ['"quoted"', 'tab\there'],
    ];
    expect(cellsOf(textOf(cells))).toEqual(cells);
    expect(cellsOf('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('holes and overlaps of a table', () => {
  it('a gap as narrow as the step of the key is none', () => {
    const rows = [row(0, 49.99), row(50, 100)];
    expect(flawsOf(rows, { from: 0, to: 100, step: 0.01 })).toEqual([]);
    expect(flawsOf(rows, { from: 0, to: 100, step: 0.001 })).toEqual([{ kind: 'hole', from: 49.99, to: 50 }]);
  });

  it('an edge that two rows take is an overlap, one that none takes is a hole at the end', () => {
    expect(flawsOf([row(0, 50), row(50, 100)], { from: 0, to: 100, step: 0 })).toEqual([
      { kind: 'overlap', from: 50, to: 50 },
    ]);
    expect(flawsOf([row(0, 50, false), row(50, 90)], { from: 0, to: 100, step: 0 })).toEqual([
      { kind: 'hole', from: 90, to: 100 },
    ]);
  });
});

describe('the text of an act', () => {
  it('is divided by its numbers: the order’s items, the paragraphs of the methodology, its annexes', () => {
    const text =
      'Бұйрық\n1. Бекітілсін.\n2. Күшіне енеді.\nБағалау әдістемесі\n1. Жалпы.\nжалғасы\n2. Баға.\n1-қосымша\nНысан';
    expect(unitsOf(text)).toEqual([
      { id: 'order.p1', text: '1. Бекітілсін.' },
      { id: 'order.p2', text: '2. Күшіне енеді.' },
      { id: 'p1', text: '1. Жалпы.\nжалғасы' },
      { id: 'p2', text: '2. Баға.' },
      { id: 'annex1', text: '1-қосымша\nНысан' },
    ]);
  });
});
