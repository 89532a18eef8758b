/** Ends the forming of a value: the sheet lacks an input. */
export class MissingInput extends Error {
  constructor(readonly input: string) {
    super(`missing ${input}`);
  }
}

/** Ends the forming of a value: the act gives no outcome. `defect` is null where no defect of the pack says why. */
export class Undetermined extends Error {
  constructor(
    readonly at: string,
    readonly defect: string | null,
  ) {
    super(`undetermined ${at}`);
  }
}
