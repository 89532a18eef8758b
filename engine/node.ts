/** The engine with what needs files: packs in folders, batches, golden cases. Everything of the browser's entry, and: */
export * from './batch/index.ts';
export * from './cases/index.ts';
export { amendmentsBetween, type Impact, type ImpactOptions, impact, sheetsOf } from './impact/index.ts';
export * from './index.ts';
export * from './store/index.ts';
