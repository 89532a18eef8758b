export * from './diff/index.ts';
export * from './explanation/index.ts';
export * from './impact/index.ts';
export * from './radar/index.ts';
export * from './sheet/index.ts';
export * from './studio/edition/index.ts';
