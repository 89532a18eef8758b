import { inLanguages, type Language, type Text } from './text.ts';

/** Words longer than this are not compared: nobody mistypes them, and the work grows with the square. */
const LONGEST = 100;

/**
 * The candidate that was probably meant by a mistyped word, for "did you mean …?"; null where none is near enough: more
 * than a third of the letters differ. Of equally near candidates the first in alphabetical order, whatever their order.
 */
export function similar(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of [...candidates].sort()) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(fold(word), fold(candidate));
    if (far >= least) continue;
    best = candidate;
    least = far;
  }
  return best;
}

/** Case and the joints between words are not what people get wrong in spelling. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '');
}

/** Letters inserted, removed, replaced or swapped with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let steps = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      current.push(steps);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

const NOTHING: Text = { kk: '', ru: '', en: '' };

const MEANT: Readonly<Record<Language, (word: string) => string>> = {
  kk: (word) => `Мүмкін, «${word}»?`,
  ru: (word) => `Возможно, «${word}»?`,
  en: (word) => `Did you mean “${word}”?`,
};

/** “Did you mean …?” for a name that is not among the known ones; empty where none is near enough. */
export function didYouMean(name: string, known: Iterable<string>): Text {
  const near = similar(name, known);
  return near === null ? NOTHING : inLanguages((language) => MEANT[language](near));
}
