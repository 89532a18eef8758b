/** In place of jsonpath-plus in the browser: the compiler gives conditions whole facts, never paths into them. */
export function JSONPath(): never {
  throw new TypeError('a condition has no paths');
}
