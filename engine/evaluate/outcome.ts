import type { OpenReason } from '../model/plan.ts';

/** Ends the forming of a value: the sheet lacks an input. */
export class MissingInput extends Error {
  constructor(readonly input: string) {
    super(input);
  }
}

/**
 * Ends the forming of a value: the act gives no outcome, for the reason that a defect gives; or, without a defect, the pack
 * leaves it open, and `reason` says how.
 */
export class Undetermined extends Error {
  constructor(
    readonly at: string,
    readonly defect: string | null,
    readonly reason: OpenReason | null = null,
  ) {
    super(at);
  }
}

/** A value, or null where what it depends on is missing or undetermined. */
export function unlessOpen<T>(value: () => T): T | null {
  try {
    return value();
  } catch (reason) {
    if (reason instanceof MissingInput || reason instanceof Undetermined) return null;
    throw reason;
  }
}
