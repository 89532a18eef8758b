/** What is fed to the engine: `amendment` a pack that changes another; `line` a sheet as one line of NDJSON. */
export const KINDS = ['pack', 'amendment', 'sheet', 'line'] as const;
export type Kind = (typeof KINDS)[number];

/** One input, wholly given by its text, so that it can be shrunk, saved and replayed. */
export interface Input {
  readonly kind: Kind;
  /** Name of the seed that it was made from: its parts, its base, or the plan for a sheet. */
  readonly seed: string;
  readonly text: string;
}
