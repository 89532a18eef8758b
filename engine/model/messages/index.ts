import { type Diagnostic, fill } from '../diagnostic.ts';
import type { Language } from '../text.ts';
import { ANALYSE } from './analyse.ts';
import { COMPILE } from './compile.ts';
import { CONSOLIDATE } from './consolidate.ts';
import { LOAD } from './load.ts';

const ALL = { ...LOAD, ...CONSOLIDATE, ...COMPILE, ...ANALYSE };

/** The sentence of a finding: what is wrong, what was expected, what was found, what to do. */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  const text = Object.hasOwn(ALL, diagnostic.code) ? ALL[diagnostic.code as keyof typeof ALL] : undefined;
  return text ? fill(text[language], diagnostic.params, language) : diagnostic.code;
}
