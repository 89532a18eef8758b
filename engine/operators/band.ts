import type { Exact } from '../model/value.ts';
import { operator } from './operator.ts';
import { rangeText, slackText } from './range.ts';
import { checkRows, findRow, lowerRows } from './rows.ts';
import { edges, gaps, slot } from './slot.ts';
import { needNumber, UNKNOWN } from './types.ts';

export const band = operator({
  keyword: 'band',
  title: 'Band',
  description: 'The grade of the band in which a number lies.',
  slots: {
    of: slot.operand('Of', 'The number graded.'),
    scale: slot.scale('Scale', 'The scale of the grades.'),
    bands: slot.map(
      { ...edges, grade: slot.grade('Grade', 'The grade of the band.') },
      'Bands',
      'The bands; their order means nothing.',
    ),
    gaps,
  },
  type(node, typing) {
    if (!needNumber(typing, node.of, 'of')) return UNKNOWN;
    const known = typing.grades(node.scale);
    for (const one of node.bands) {
      if (!known.includes(one.grade))
        typing.error('unknown-option', { found: one.grade, options: known.join(', ') }, `bands/${one.id}/grade`);
    }
    const rows = node.bands.map((one) => ({ id: one.id, at: [one] }));
    checkRows(rows, node.gaps ?? [], [node.of], typing, 'bands');
    return { kind: 'grade', scale: node.scale };
  },
  evaluate(node, run) {
    const of = run.value(node.of) as Exact;
    const rows = node.bands.map((one) => ({ id: one.id, at: [one], one }));
    const { one } = findRow(rows, node.gaps ?? [], [of], run);
    run.reach(`bands/${one.id}`);
    run.tell(() => ({ of, range: rangeText(one), slack: slackText(one, of) }));
    return run.grade(node.scale, one.grade);
  },
  lower(node, at) {
    const rows = node.bands.map((one) => ({ id: one.id, at: [one], grade: one.grade }));
    return lowerRows(rows, node.gaps ?? [], [at.value(node.of)], at, ({ grade }) => at.grade(node.scale, grade));
  },
  direction: { of: 'with' },
  sentence: {
    kk: '{of} {range} аралығында: {value} ({slack})',
    ru: '{of} в пределах {range}: {value} ({slack})',
    en: '{of} lies in {range}: {value} ({slack})',
  },
  examples: [
    {
      facts: { a: 3.5 },
      rule: {
        op: 'band',
        of: 'a',
        scale: 'result',
        bands: {
          low: { below: 3, grade: 'poor' },
          high: { from: 4, grade: 'good' },
          middle: { from: 3, below: 4, grade: 'fair' },
        },
      },
      gives: 'fair',
    },
    {
      facts: { a: 4 },
      rule: {
        op: 'band',
        of: 'a',
        scale: 'result',
        bands: { low: { to: 2.99, grade: 'poor' }, high: { from: 3, grade: 'good' } },
        gaps: { hole: { above: 2.99, below: 3, defect: 'open' } },
      },
      gives: 'good',
    },
  ],
});
