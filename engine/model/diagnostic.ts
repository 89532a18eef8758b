import type { Change } from './generated/pack.ts';
import type { Sheet } from './generated/sheet.ts';
import type { Language, Text } from './text.ts';

/** Where something stands: in a file, and at which path of keys inside the pack or the sheet. */
export interface Place {
  readonly file?: string;
  /** First line is 1. */
  readonly line?: number;
  /** First column is 1. */
  readonly column?: number;
  /** Keys from the root, joined by `/`: `rules/grade/of`. */
  readonly path?: string;
}

/** `note`: recorded in the pack as a defect of the law; it stops nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** What fills the placeholders of a message. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** One finding: a closed code, where, and the facts. Its sentence comes from the catalogue of messages. */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: Params;
  /** What the element cites, or the nearest one around it that cites. */
  readonly cite?: readonly string[] | undefined;
  readonly witness?: Witness | undefined;
  /** What would mend it, the most sensible first; never an empty list. */
  readonly repairs?: readonly Repair[] | undefined;
  readonly proof?: Proof | undefined;
  /** The defect of the pack that records the finding as lawful; its severity is `note` then. */
  readonly defect?: string | undefined;
}

/** Complete sheets that `evaluate` accepts and that show a finding: one, or two that differ in what matters. */
export interface Witness {
  readonly sheets: readonly [Sheet] | readonly [Sheet, Sheet];
}

/** A proposed repair, as an amending act would say it: changes that `applyChanges` takes, against the consolidated pack. */
export interface Repair {
  readonly text: Text;
  readonly changes: readonly Change[];
}

/** How far a finding is known: shown by its witness, or left open by the prover, which says why. What is proved is no finding. */
export interface Proof {
  readonly status: 'refuted' | 'unproved';
  readonly why?: Text | undefined;
}

/** Whether a finding stands against publishing: an error or a warning, but not what is merely unproved, nor a note. */
export function preventsPublishing({ severity, proof }: Diagnostic): boolean {
  return severity === 'error' || (severity === 'warning' && proof?.status !== 'unproved');
}

/** A catalogue: for each code its sentence in three languages, with `{placeholders}`. */
export type Catalogue<Code extends string> = Readonly<Record<Code, Text>>;

/** Puts params into a sentence's placeholders; an unknown placeholder stays visible. */
export function fill(sentence: string, params: Params, language: Language): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param === undefined) return whole;
    return typeof param === 'object' ? param[language] : String(param);
  });
}
