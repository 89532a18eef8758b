import { evaluate } from '../../evaluate/index.ts';
import type { Grader } from './grader.ts';

/** Grades with `evaluate`, which gives every result with its sentences. The slowest way, and the measure of the others. */
export const EVALUATE: Grader = {
  engine: 'evaluate',
  async grade(plan, sheets) {
    const evaluations = await Promise.all(sheets.map((sheet) => evaluate(plan, sheet)));
    return evaluations.map(({ result }) => result);
  },
};
