import type { OptionDefinition } from './definition.ts';

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionDefinition[] = [
  { flags: '--lang <language>', help: 'option-lang' },
  { flags: '--json', help: 'option-json' },
  { flags: '--rules <folder>', help: 'option-rules', repeated: true },
];
