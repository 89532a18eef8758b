/** How long and how much a request may take: a hostile pack must not be able to hang the server. */
export interface Limits {
  /** Seconds that one piece of work may take in its thread. */
  readonly seconds: number;
  /** Seconds for an impact, which grades many sheets twice and more. */
  readonly impactSeconds: number;
  /** Mebibytes of memory of a thread. */
  readonly memory: number;
  readonly threads: number;
  /** Pieces of work that may wait; above, the server is busy. */
  readonly waiting: number;
  /** Requests a minute from one address. */
  readonly requests: number;
  /** Mebibytes of a body: JSON, the files of an edition, a stream of sheets. */
  readonly json: number;
  readonly files: number;
  readonly stream: number;
}

export const LIMITS: Limits = {
  seconds: 10,
  impactSeconds: 120,
  memory: 512,
  threads: 2,
  waiting: 64,
  requests: 1200,
  json: 5,
  files: 24,
  stream: 256,
};
