import type { OptionDefinition } from './definition.ts';

/** Options that several commands take. */
export const ON: OptionDefinition = { flags: '--on <date>', help: 'option-on' };
export const READING: OptionDefinition = { flags: '--reading <id=option>', help: 'option-reading', repeated: true };
export const FORM: OptionDefinition = { flags: '--form <form>', help: 'option-form' };
export const FORCE: OptionDefinition = { flags: '--force', help: 'option-force' };
