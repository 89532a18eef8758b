import type { LoadCode } from '../../model/messages/load.ts';

/** Examples of all that packs write in a fixed form; the first that a pattern takes shows what it asks for. */
const EXAMPLES = [
  'months-in-post',
  '2025-07-28',
  'C-O-1',
  'p17.part2',
  '1.0.0',
  'clauses.yaml',
  'rules/grade/of',
  '2/3',
  '01-20',
  'order',
  'simple',
];

const ID = 'months-in-post';
const REFERENCE = 'score[quality]';
const CITATION = 'p17.part2';

/** What a pattern asks for, told by what it takes: the finding's code, and an example. */
export function formOf(pattern: string): { code: LoadCode; example: string } {
  const takes = (text: string): boolean => new RegExp(pattern, 'u').test(text);
  if (takes(REFERENCE)) return { code: 'bad-reference', example: REFERENCE };
  if (takes(ID)) return { code: 'bad-id', example: takes('C-O-1') ? 'C-O-1' : ID };
  if (takes(CITATION)) return { code: 'bad-citation', example: CITATION };
  return { code: 'bad-form', example: EXAMPLES.find(takes) ?? pattern };
}
