export { type BatchOptions, batch } from './batch.ts';
export { type Choice, type Claim, choiceOf, planOf } from './choice.ts';
export { formOf, gradedForms } from './form.ts';
export { ndjsonRows } from './ndjson-rows.ts';
export { Output } from './output.ts';
export { REJECT_COLUMNS, type Reject } from './reject.ts';
export { type Summary, Tally } from './summary.ts';
