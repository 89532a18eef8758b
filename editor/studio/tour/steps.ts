import type { Text } from '../../../engine/index.ts';
import { type DataMap, type Edit, isMap, valueAt } from '../../document/index.ts';
import * as example from './example.ts';
import { MESSAGES } from './messages.ts';

/** One step of the tour: where it is taken, what is to be done, when it is done, and how the tour itself would do it. */
export interface TourStep {
  readonly screen: 'new' | 'edition';
  /** The section that the step opens; null where it opens none. */
  readonly section: string | null;
  readonly heading: Text;
  readonly text: Text;
  /** Whether the pack has what the step is about; null where only the user knows. */
  readonly isDone: ((pack: DataMap) => boolean) | null;
  /** Edits that do it; none where it is the user's. */
  readonly edits: readonly Edit[];
}

export const STEPS: readonly TourStep[] = [
  { screen: 'new', section: null, heading: MESSAGES.act, text: MESSAGES.actText, isDone: null, edits: [] },
  step('sets', MESSAGES.sets, MESSAGES.setsText, { 'sets/parameter': example.PARAMETERS }),
  step('scales', MESSAGES.scales, MESSAGES.scalesText, { 'scales/result': example.RESULT }),
  {
    ...step('inputs', MESSAGES.inputs, MESSAGES.inputsText, { 'inputs/score': example.SCORE }),
    isDone: ({ inputs }) => isMap(inputs) && Object.values(inputs).some((one) => isMap(one) && one.type === 'decimal'),
  },
  {
    ...step('rules', MESSAGES.rules, MESSAGES.rulesText, {
      'rules/average': example.AVERAGE,
      'rules/final': example.FINAL,
      'rules/grade': example.GRADE,
    }),
    isDone: (pack) => valueAt(pack, 'rules/grade') !== undefined,
  },
  {
    ...step('clauses', MESSAGES.clauses, MESSAGES.clausesText, {
      'clauses/p1/status': 'encoded',
      'clauses/p2/status': 'encoded',
      'clauses/p3/status': 'encoded',
    }),
    isDone: ({ clauses }) =>
      isMap(clauses) && Object.values(clauses).every((one) => isMap(one) && one.status !== 'judgement'),
  },
  { screen: 'edition', section: null, heading: MESSAGES.try, text: MESSAGES.tryText, isDone: null, edits: [] },
  { screen: 'edition', section: null, heading: MESSAGES.publish, text: MESSAGES.publishText, isDone: null, edits: [] },
];

/** A step at a section of the pack; done when the section has something in it. */
function step(
  section: string,
  heading: Text,
  text: Text,
  values: Readonly<Record<string, DataMap | string>>,
): TourStep {
  const edits = Object.entries(values).map(([at, value]): Edit => ({ op: 'set', at, value }));
  const isDone = (pack: DataMap): boolean => isMap(pack[section]) && Object.keys(pack[section]).length > 0;
  return { screen: 'edition', section, heading, text, isDone, edits };
}
