/* Generated from schemas/ by npm run generate. Change the schema instead. */

/**
 * A number as an exact decimal or fraction, true or false, an id, a date, or such values by member.
 */
export type ResultValue =
  | string
  | boolean
  | {
      [k: string]: ResultValue;
    };

/**
 * What became of one sheet.
 */
export interface Result {
  /**
   * graded; not-assessed (see ground); refused (see refusals); incomplete (see missing); undetermined (see undetermined).
   */
  status: 'graded' | 'not-assessed' | 'refused' | 'incomplete' | 'undetermined';
  /**
   * Id of the sheet.
   */
  sheet?: string;
  /**
   * Id of the form.
   */
  form: string;
  /**
   * Id of the grade, or grades by member.
   */
  grade?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Values of the rules that the form shows, by id of rule; numbers as exact text.
   */
  values: {
    [k: string]: ResultValue;
  };
  /**
   * Which route was taken and who assesses.
   */
  route?: {
    /**
     * Id of the route.
     */
    id: string;
    /**
     * Form that the route prescribes.
     */
    form: string;
    /**
     * Role that assesses.
     */
    assessor: string;
    /**
     * Id of the substitution that replaced the assessor.
     */
    substitute?: string;
  };
  /**
   * Why the person is not assessed.
   */
  ground?: {
    /**
     * Id of the ground.
     */
    id: string;
    message: Text;
    /**
     * Clauses of the act.
     */
    cite: string[];
  };
  /**
   * Why the sheet is refused: every reason found.
   */
  refusals?: ResultProblem[];
  /**
   * The inputs that the sheet lacks.
   */
  missing?: string[];
  /**
   * Where the act gives no outcome.
   */
  undetermined?: {
    /**
     * Where: the rule, and the member.
     */
    at: string;
    /**
     * Id of the defect of the act that leaves it open.
     */
    defect?: string;
    message: Text;
  };
  /**
   * Checks that failed and only warn.
   */
  warnings?: ResultProblem[];
  receipt: Receipt;
}
/**
 * One text in Kazakh, Russian and English.
 */
export interface Text {
  /**
   * The wording in Kazakh.
   */
  kk: string;
  /**
   * The wording in Russian.
   */
  ru: string;
  /**
   * The wording in English.
   */
  en: string;
}
/**
 * Why a sheet is refused, or a warning.
 */
export interface ResultProblem {
  /**
   * Stable code of the problem; `check` for a check of the pack.
   */
  code: string;
  /**
   * Path of the input, as score[quality].
   */
  input?: string;
  /**
   * Id of the check.
   */
  check?: string;
  /**
   * Members at which the check failed, by set.
   */
  members?: {
    [k: string]: string;
  };
  message: Text;
  /**
   * Clauses of the act.
   */
  cite?: string[];
}
/**
 * What is needed to reproduce a result byte for byte.
 */
export interface Receipt {
  /**
   * Id of the methodology.
   */
  pack: string;
  /**
   * Id of the edition.
   */
  edition: string;
  /**
   * Version of the encoding.
   */
  version: string;
  /**
   * SHA-256 of the consolidated content of the pack, in hexadecimal.
   */
  digest: string;
  /**
   * The option that was in effect, by id of reading.
   */
  readings: {
    [k: string]: string;
  };
  /**
   * Version of the engine.
   */
  engine: string;
}
