export { appendCase } from './append.ts';
export type { CaseFile, Expectation, GoldenCase } from './case.ts';
export { type Difference, differences } from './compare.ts';
export { readCases } from './read.ts';
export { type CaseFailure, type CaseReport, runCases } from './run.ts';
