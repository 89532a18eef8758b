import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import type { Pack } from '../model/pack.ts';

/** The text of a pack: its main file, and the parts it names. No file is read here, so it runs in a browser too. */
export interface PackSource {
  /** Name of the main file, as findings show it. */
  readonly file: string;
  readonly text: string;
  /** Text of a part by the name that `parts:` gives; null where there is none. Asked only for plain file names. */
  part(name: string): string | null;
}

/** What `load` makes of a source. `pack` is null where there is any finding: each is an error. */
export interface Loaded {
  /** The pack in one piece: its parts merged, without `parts`, so that the layout in files leaves no trace. */
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic<LoadCode>[];
  /** File, line and column of a path of keys (`rules/grade/cases/veto`); of its nearest ancestor where it is not there. */
  locate(path: string): Place;
}
