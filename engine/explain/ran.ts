import type { Index } from '../model/at-hand.ts';
import type { Operation } from '../model/plan.ts';
import type { Operator } from '../operators/index.ts';
import type { Source } from './source.ts';

/** An operation as it ran: for which members at hand, and by what source. */
export interface Ran {
  readonly operation: Operation;
  readonly operator: Operator;
  readonly index: Index;
  readonly source: Source;
}
