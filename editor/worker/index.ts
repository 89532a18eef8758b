export { Checker } from './checker.ts';
export type { CasesReport, Report } from './report.ts';
export { type Bases, sourceOf, type Texts } from './source.ts';
