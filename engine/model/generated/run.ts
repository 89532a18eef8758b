/* Generated from schemas/ by npm run generate. Change the schema instead. */

/**
 * Version of this schema.
 */
export type Manifest = 1;

/**
 * What a batch was and what came of it: enough to know that a file of results belongs to a file of sheets, and to repeat the run.
 */
export interface Run {
  manifest: Manifest;
  /**
   * What did the work.
   */
  engine: {
    /**
     * Version of the engine.
     */
    version: string;
    /**
     * Which executor graded the sheets.
     */
    executor: string;
    /**
     * Version of Node.
     */
    node: string;
  };
  /**
   * When the run began, in UTC.
   */
  started: string;
  /**
   * How long it worked, without the time between an interruption and its resumption.
   */
  seconds: number;
  /**
   * The files of sheets, in order.
   */
  inputs: RunFile[];
  /**
   * Id of the form of sheets that name none.
   */
  form?: string;
  /**
   * The editions under which sheets could fall.
   */
  receipts: Receipt[];
  /**
   * How many rows came to what.
   */
  counts: {
    /**
     * Rows read: graded + notAssessed + undetermined + rejected.
     */
    read: number;
    /**
     * Sheets with a grade.
     */
    graded: number;
    /**
     * Sheets of people who are not assessed.
     */
    notAssessed: number;
    /**
     * Sheets for which the act gives no outcome.
     */
    undetermined: number;
    /**
     * Rows in the file of rejects: refused + incomplete + malformed.
     */
    rejected: number;
    /**
     * Sheets that break a rule.
     */
    refused: number;
    /**
     * Sheets that lack inputs.
     */
    incomplete: number;
    /**
     * Rows that hold no sheet.
     */
    malformed: number;
  };
  results: RunFile;
  rejects: RunFile;
}
/**
 * A file with its digest.
 */
export interface RunFile {
  /**
   * Path of the file, as it was given.
   */
  file: string;
  /**
   * Format of the file.
   */
  format: 'csv' | 'tsv' | 'xlsx' | 'json' | 'ndjson' | 'parquet';
  /**
   * Size of the file in bytes.
   */
  bytes: number;
  /**
   * Digest of the bytes of the file, in hexadecimal.
   */
  sha256: string;
  /**
   * Rows that hold a sheet, or should; absent where the engine did not tell them file by file.
   */
  rows?: number;
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
