import type { Params, Proof, Repair, Severity, Witness } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';

/** What a check reports; `analyse` makes diagnostics of them. */
export interface Finding {
  readonly code: AnalyseCode;
  readonly path: string;
  readonly params: Params;
  /** Only where it differs from that of the code. */
  readonly severity?: Severity;
  readonly witness?: Witness | undefined;
  readonly repairs?: readonly Repair[] | undefined;
  readonly proof?: Proof | undefined;
}
