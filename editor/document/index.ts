export { type Data, type DataMap, isList, isMap, isSame, valueAt } from './data.ts';
export { type Draft, type DraftStore, draftsInBrowser, type FoundDraft } from './draft.ts';
export { type Edit, EditError, edited } from './edit.ts';
export { Edition, type EditionChange, type EditOptions } from './edition.ts';
export { FileSet, type Files, MAIN, type Stretch } from './files.ts';
export {
  type Conflict,
  conflictsIn,
  type MergedFile,
  merged,
  type Piece,
  type Side,
  settled,
  splicesBetween,
} from './merge.ts';
export { isWithin, keysOf, lastOf, type Path, parentOf, under } from './path.ts';
export { type ChangeEntry, changesOf, citedLast } from './record.ts';
export { between, type Splice } from './splice.ts';
export { dataOf, entryAt, type Node } from './tree.ts';
