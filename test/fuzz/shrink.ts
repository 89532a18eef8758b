import type { Input } from './input.ts';

/** Most inputs that are tried to make one smaller. */
const TRIES = 1500;

/**
 * A smaller input that fails in the same way: pieces of the text are left out, halves first and single characters last, as
 * long as it still fails. `fails` tells of an input whether it does.
 */
export function shrink(input: Input, fails: (input: Input) => boolean): Input {
  let smallest = input;
  let tries = 0;
  for (let size = Math.ceil(input.text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.text.length && tries < TRIES; ) {
      const { text } = smallest;
      const shorter = { ...smallest, text: text.slice(0, at) + text.slice(at + size) };
      tries += 1;
      if (fails(shorter)) smallest = shorter;
      else at += size;
    }
  }
  return smallest;
}
