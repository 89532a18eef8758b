import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import type { Amendment, Pack } from '../model/pack.ts';
import type { Broken, Given } from './given.ts';

/** The text of a pack: its main file, and the parts it names. No file is read here, so it runs in a browser too. */
export interface PackSource {
  /** Name of the main file, as findings show it. */
  readonly file: string;
  readonly text: string;
  /** Text of a part by the name that `parts:` gives; null where there is none. Asked only for plain file names. */
  part(name: string): string | null;
  /** The edition that an amending pack changes, or the model that it adopts; null where there is none. Left out: none can be had. */
  base?(pack: string, edition: string): PackSource | null;
  /**
   * What a file of these says, where an editor has read it as somebody typed. It is then not read again. Where its syntax is wrong,
   * a shorter text with the same first error at the same place may be given instead. Null where reading could find anything else
   * wrong with it (doubled keys, limits of size, digits that would be lost): who gives it answers for that.
   */
  given?(name: string): Given | Broken | null;
}

/** What `load` makes of a source. Both are null where there is any finding: each is an error. */
export interface Loaded {
  /** The pack in one piece: its parts merged, without `parts`, so that the layout in files leaves no trace. */
  readonly pack: Pack | null;
  /** The same for a pack that changes a base. */
  readonly amendment: Amendment | null;
  readonly diagnostics: readonly Diagnostic<LoadCode>[];
  /** File, line and column of a path of keys (`rules/grade/cases/veto`); of its nearest ancestor where it is not there. */
  locate(path: string): Place;
}
