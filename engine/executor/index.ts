export { compileForm, type FormExecutor } from './compiled.ts';
export { sheetOutcomeOf } from './outcome.ts';
export { resultOf } from './result.ts';
