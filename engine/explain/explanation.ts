/**
 * One thing that is explained: an outcome, a value, a comparison, a reading. A tree of these leads from the outcome of
 * a sheet down to what stands on the sheet and in the act.
 */
export interface Explanation {
  /** Key of the value (`score[quality]`), path in the pack of what has no value, or `outcome`. */
  readonly id: string;
  /** How people call it, where it has a name. */
  readonly label?: string;
  /** Complete by itself: it holds the label and the value. */
  readonly sentence: string;
  /** The value alone. */
  readonly value?: string;
  /** The clauses of the act, as people write them. */
  readonly cite: string;
  /** Where the act does not say it in so many words. */
  readonly basis?: 'inferred' | 'assumed';
  /** False where the labels shown are an unofficial translation of the act's. */
  readonly official: boolean;
  readonly children: readonly Explanation[];
}
