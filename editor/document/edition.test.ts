import { describe, expect, it } from 'vitest';
import { check } from '../../engine/index.ts';
import { PERCENT_PACK } from '../testing/percent-pack.ts';
import { Edition } from './index.ts';

const AMENDMENT = `# An order amends the table.
adisteme: 1
pack: percent
edition: "2026"
version: 1.0.0
kind: methodology
base: { pack: percent, edition: "2025" }
title: { kk: Кесте, ru: Таблица, en: Table }
parts: [ changes.yaml ]
`;
const CHANGES = `# What it changes.
changes:
  - { op: replace, at: rules/points/rows/high/value, was: 5, with: 4, cite: order2.p1 }   # kept
`;

function edition(files: Record<string, string> = { 'pack.yaml': PERCENT_PACK }): Edition {
  return new Edition(files);
}

function amendment(): Edition {
  const made = new Edition({ 'pack.yaml': AMENDMENT, 'changes.yaml': CHANGES }, edition().data);
  made.cite = 'order2.p2';
  return made;
}

describe('an edition', () => {
  it('takes back and does again each step, to the letter', () => {
    const one = edition();
    one.edit([{ op: 'set', at: 'rules/points/rows/low/value', value: 2 }]);
    const first = one.text('pack.yaml');
    one.edit([
      { op: 'remove', at: 'sets/subject/members/music' },
      { op: 'rename', at: 'rules/average', to: 'mean' },
    ]);
    const second = one.text('pack.yaml');
    expect(first).toBe(PERCENT_PACK.replace('value: 1 }', 'value: 2 }'));
    one.undo();
    expect(one.text('pack.yaml')).toBe(first);
    one.undo();
    expect(one.text('pack.yaml')).toBe(PERCENT_PACK);
    expect(one.canUndo).toBe(false);
    one.redo();
    one.redo();
    expect(one.text('pack.yaml')).toBe(second);
    expect(one.canRedo).toBe(false);
  });

  it('takes back letters typed into one field as one step, those of another field apart', () => {
    const one = edition();
    for (const text of ['T', 'Th', 'The']) one.edit([{ op: 'set', at: 'title/en', value: text }], { mark: 'title' });
    one.edit([{ op: 'set', at: 'title/ru', value: 'Т' }], { mark: 'other' });
    one.undo();
    expect(one.get('title/en')).toBe('The');
    one.undo();
    expect(one.text('pack.yaml')).toBe(PERCENT_PACK);
  });

  it('edits an element in the file that holds it, and leaves the others alone', () => {
    const clauses = 'clauses:\n  p3: { status: spent, title: { kk: а, ru: б, en: c } }   # the last\n';
    const main = PERCENT_PACK.replace('force:', 'parts: [ clauses.yaml ]\nforce:');
    const one = edition({ 'pack.yaml': main, 'clauses.yaml': clauses });
    one.edit([{ op: 'set', at: 'clauses/p3/title/en', value: 'd' }]);
    expect(one.files).toEqual({ 'pack.yaml': main, 'clauses.yaml': clauses.replace('en: c', 'en: d') });
    expect(one.stretch('clauses/p3')?.file).toBe('clauses.yaml');
    expect(one.pathAt('clauses.yaml', clauses.indexOf('spent'))).toBe('clauses/p3/status');
  });

  it('makes nothing of an edit that does not fit, or of a text that is no YAML', () => {
    const one = edition();
    expect(() => one.edit([{ op: 'remove', at: 'rules/none' }])).toThrow('nothing-there');
    expect(() => one.edit([{ op: 'rename', at: 'rules/average', to: 'grade' }])).toThrow('already-there');
    one.type('pack.yaml', [{ from: 0, to: 0, insert: '{' }]);
    expect(() => one.edit([{ op: 'set', at: 'title/en', value: 'x' }])).toThrow('not-yaml');
    expect(one.isEditable).toBe(false);
    one.undo();
    expect(one.text('pack.yaml')).toBe(PERCENT_PACK);
  });

  it('makes the repair of a finding as one step', () => {
    const one = edition();
    one.edit([{ op: 'set', at: 'rules/points/rows/middle/at/from', value: 60 }]);
    const holed = one.text('pack.yaml');
    const find = () => {
      const text = one.text('pack.yaml');
      return check({ file: 'pack.yaml', text, part: () => null }).diagnostics.find(({ code }) => code === 'hole');
    };
    one.change(find()?.repairs?.[0]?.changes ?? []);
    expect(find()).toBeUndefined();
    one.undo();
    expect(one.text('pack.yaml')).toBe(holed);
  });
});

describe('an amending edition', () => {
  it('shows the law that it gives', () => {
    expect(amendment().get('rules/points/rows/high/value')).toBe(4);
    expect(amendment().get('rules/points/rows/low/value')).toBe(1);
  });

  it('records an edit as a change, with what stood there and the citation', () => {
    const one = amendment();
    one.edit([{ op: 'set', at: 'rules/points/rows/low/value', value: 2 }]);
    expect(one.text('changes.yaml')).toBe(
      `${CHANGES}  - { op: replace, at: rules/points/rows/low/value, was: 1, with: 2, cite: order2.p2 }\n`,
    );
    expect(one.text('pack.yaml')).toBe(AMENDMENT);
    expect(one.get('rules/points/rows/low/value')).toBe(2);
  });

  it('records a wording as a whole, whichever languages of it are typed', () => {
    const one = amendment();
    one.edit([{ op: 'set', at: 'rules/average/label/en', value: 'Average' }]);
    one.edit([{ op: 'set', at: 'rules/average/label/ru', value: 'В среднем' }]);
    expect((one.own.changes as object[]).slice(1)).toEqual([
      {
        op: 'replace',
        at: 'rules/average/label',
        was: { kk: 'Орташа', ru: 'Среднее', en: 'Mean' },
        with: { kk: 'Орташа', ru: 'В среднем', en: 'Average' },
        cite: 'order2.p2',
      },
    ]);
  });

  it('edits its own change where there is one; set back, the change goes', () => {
    const one = amendment();
    one.edit([{ op: 'set', at: 'rules/points/rows/high/value', value: 4.5 }]);
    expect(one.text('changes.yaml')).toBe(CHANGES.replace('with: 4', 'with: 4.5'));
    one.edit([{ op: 'set', at: 'rules/points/rows/high/value', value: 5 }]);
    expect(one.get('rules/points/rows/high/value')).toBe(5);
    expect(one.own.changes).toEqual([]);
  });

  it('records what comes, goes and gets another id', () => {
    const one = amendment();
    one.edit([
      { op: 'set', at: 'roles/chair', value: { label: { kk: 'а', ru: 'б', en: 'c' } } },
      { op: 'remove', at: 'sets/subject/members/music' },
      { op: 'rename', at: 'rules/average', to: 'mean' },
    ]);
    expect((one.own.changes as object[]).slice(1)).toEqual([
      { op: 'insert', at: 'roles/chair', with: { label: { kk: 'а', ru: 'б', en: 'c' } }, cite: 'order2.p2' },
      {
        op: 'remove',
        at: 'sets/subject/members/music',
        was: { label: { kk: 'Музыка', ru: 'Музыка', en: 'Music' } },
        cite: 'order2.p2',
      },
      { op: 'rename', at: 'rules/average', to: 'mean', cite: 'order2.p2' },
    ]);
    one.edit([{ op: 'remove', at: 'roles/chair' }]);
    expect((one.own.changes as object[]).length).toBe(3);
  });

  it('gives another id to a part of what it inserted', () => {
    const one = amendment();
    const label = { kk: 'а', ru: 'б', en: 'c' };
    one.edit([{ op: 'set', at: 'sets/subject/attributes', value: { new: { type: 'text', label } } }]);
    one.edit([{ op: 'rename', at: 'sets/subject/attributes/new', to: 'room' }]);
    expect((one.own.changes as object[]).slice(1)).toEqual([
      { op: 'insert', at: 'sets/subject/attributes', with: { room: { type: 'text', label } }, cite: 'order2.p2' },
    ]);
  });

  it('records what takes another form as one change', () => {
    const one = amendment();
    const was = { from: 50, to: 79.99 };
    one.edit([{ op: 'set', at: 'rules/points/rows/middle/at', value: { above: 60 } }]);
    expect((one.own.changes as object[]).slice(1)).toEqual([
      { op: 'replace', at: 'rules/points/rows/middle/at', was, with: { above: 60 }, cite: 'order2.p2' },
    ]);
  });
});
