export { type Coverage, coverage } from './analyse/coverage.ts';
export * from './batch/browser.ts';
export { type CaseFailure, type CaseReport, type GoldenCase, readCases, runCases } from './cases/index.ts';
export {
  amendedBy,
  changesBetween,
  type Difference as PackDifference,
  diff,
  type Piece,
  propertyName,
  type Section as DiffSection,
  sections,
  sectionTitle,
  sidesOf,
  tally,
} from './diff/index.ts';
export { askedInputs, evaluate } from './evaluate/index.ts';
export { compileForm, type FormExecutor, sheetOutcomeOf } from './executor/index.ts';
export { conditionText, type Explanation, explain, explainText, formatCitation } from './explain/index.ts';
export { factLabel, memberLabel } from './explain/label.ts';
export {
  formName,
  inputName,
  isByMember,
  keyName,
  laterName,
  type Matrix,
  matrices,
  outcomeName,
  type Report as ImpactReport,
  reasonsText,
  unreadableLines,
} from './impact/report/index.ts';
export type { Impact, Person as ImpactPerson } from './impact/tally.ts';
export { parseSheet } from './load/sheet.ts';
export * from './model/diagnostic.ts';
export * from './model/evaluation.ts';
export { AMENDMENT_SCHEMA } from './model/generated/amendment-schema.ts';
export { PACK_SCHEMA } from './model/generated/pack-schema.ts';
export { HEAD, JOINED } from './model/head.ts';
export { rootOf } from './model/members.ts';
export { messageOf } from './model/messages/index.ts';
export type { Pack } from './model/pack.ts';
export type * from './model/plan.ts';
export type { Result } from './model/result.ts';
export type { OutcomeValue, Reason, SheetOutcome } from './model/sheet-outcome.ts';
export * from './model/text.ts';
export type * from './model/type.ts';
export * from './model/value.ts';
export { addToDate, isDate } from './number/date.ts';
export { parseExact, readWritten, write as writeExact } from './number/exact.ts';
export { formatDate, formatNumber } from './number/format.ts';
export { OPERATORS, type Operator, operatorOf, type Slot, type Slots } from './operators/index.ts';
export { check, faults, type PackSource, type Prepared, prepare } from './pipeline.ts';
export { type ChangeOf, type WhatItTakes, whatItTakes } from './prove/next.ts';
export { type Answer, type Goal, seek } from './prove/witness.ts';
export { sheetSchema } from './schema/sheet.ts';
export { declaredMembers, type SheetLayout, sheetLayout } from './schema/sheet-layout.ts';
