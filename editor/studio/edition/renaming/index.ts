export { renaming } from './rename.ts';
