/* Generated from schemas/ by npm run generate. Change the schema instead. */

/**
 * What is said about one person on one form. The inputs of a given pack have a schema of their own: adisteme schema PACK --form FORM.
 */
export interface Sheet {
  /**
   * Id of the methodology.
   */
  pack: string;
  /**
   * Id of the edition; without it the edition in force by the date that counts.
   */
  edition?: string;
  /**
   * Id of the form.
   */
  form: string;
  /**
   * Name of the sheet, repeated in its result.
   */
  id?: string | number;
  /**
   * Whom the sheet is about; texts that no rule uses.
   */
  subject?: {
    [k: string]: string | number;
  };
  /**
   * The facts, by id of input; values over a declared set by member; a given set is a list of its members, each with its own inputs.
   */
  inputs: {};
}
