/* Generated from schemas/ by npm run generate. Change the schema instead. */

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
