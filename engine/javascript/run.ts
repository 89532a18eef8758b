/** What a text of code returns, which knows some values by name. Null where a policy forbids to make code from text. */
export function run<T>(text: string, known: Readonly<Record<string, unknown>> = {}): T | null {
  try {
    return new Function(...Object.keys(known), `"use strict";\n${text}`)(...Object.values(known)) as T;
  } catch (error) {
    if (error instanceof EvalError) return null;
    throw error;
  }
}
