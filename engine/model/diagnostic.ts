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

export type Severity = 'error' | 'warning';

/** What fills the placeholders of a message. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** One finding: a closed code, where, and the facts. Its sentence comes from the catalogue of messages. */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: Params;
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
