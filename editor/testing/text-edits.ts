import fc from 'fast-check';

/** An edit of a text: at which share of it, how many characters it takes away, and what it puts there. */
export interface TextEdit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const TYPED = ['a', ' ', '"', "'", '{', '}', '[', ':', ', ', '#', '- ', '7', '.', '&a', '!', '\\', '\t', '\n', '-0'];
const LINES = [
  '\n  ',
  '\n    key: 1',
  'x: y\n',
  '\n# told\n',
  '\n---\n',
  'pack: other\n',
  ' { en: 1e400 }',
  '__proto__: 1\n',
];

/** What people type and take away, well or badly. */
export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...TYPED), fc.constantFrom(...LINES)),
});

export function withEdit(text: string, { at, length, insert }: TextEdit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + length);
}
