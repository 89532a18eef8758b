export { batch, type BatchOptions } from './batch.ts';
export { type Choice, type Claim, choiceOf, planOf } from './choice.ts';
export { formOf, gradedForms } from './form.ts';
export { REJECT_COLUMNS, type Reject } from './reject.ts';
export type { Summary } from './summary.ts';
