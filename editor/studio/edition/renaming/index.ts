export { renamingInCases } from './cases.ts';
export { renaming } from './rename.ts';
