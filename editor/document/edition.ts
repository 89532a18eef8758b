import { type Data, type DataMap, valueAt } from './data.ts';
import { type Edit, EditError } from './edit.ts';
import { FileSet, type Files, type Stretch } from './files.ts';
import { type FileSplices, History } from './history.ts';
import { editOf, Law } from './law.ts';
import { isWithin, type Path } from './path.ts';
import { type ChangeEntry, changesOf, isOwn, recorded } from './record.ts';
import { inOrder, inverse, type Splice, spliced } from './splice.ts';
import { dataOf, pathAt } from './tree.ts';
import { write } from './write.ts';

/** What changed, told to whoever listens. `by` names who did it: a pane does not answer to its own edits. */
export interface EditionChange {
  readonly splices: FileSplices;
  readonly by: string;
  readonly at: Path;
}

export interface EditOptions {
  readonly by?: string;
  /** Steps with the same mark soon after each other are undone as one: letters typed into one field. */
  readonly mark?: string;
  /** The file to edit, where it is not the pack itself: a file of cases. */
  readonly file?: string;
}

/**
 * An edition as a document: texts of its files, edited by operations on elements or by splices of text, each of which can be
 * undone. Comments, formatting and every line that an edit does not concern stay as they are. Where the main file names
 * a `base`, edits of the law are recorded as change operations in the amending pack's own files.
 */
export class Edition {
  readonly #set: FileSet;
  readonly #history = new History();
  readonly #listeners = new Set<(change: EditionChange) => void>();
  readonly #base: Data | null;
  readonly #law: Law;
  #data: DataMap | null = null;
  #version = 0;
  /** The item of the amending act (`order131.p1.part4`) that recorded changes cite. */
  cite: string | null = null;

  /** `base`: the consolidated pack that this one amends. */
  constructor(files: Files, base: Data | null = null) {
    this.#set = new FileSet(files);
    this.#base = base;
    this.#law = new Law(base);
  }

  get files(): Files {
    return this.#set.files;
  }

  get names(): readonly string[] {
    return this.#set.names;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  get isAmendment(): boolean {
    return 'base' in this.#set.data;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  text(file: string): string {
    return this.#set.text(file);
  }

  /** The pack as its files say it; of an amending pack, the law that it gives. */
  get data(): DataMap {
    this.#data ??= this.#base !== null && this.isAmendment ? this.#law.of(this.#set.data) : this.#set.data;
    return this.#data;
  }

  /** What the files themselves say: of an amending pack its head and changes. */
  get own(): DataMap {
    return this.#set.data;
  }

  /** What stands at a path; undefined where nothing does. */
  get(path: Path): Data | undefined {
    return valueAt(this.data, path);
  }

  /** What a file says, whatever the others do. */
  dataIn(file: string): Data {
    return dataOf(this.#set.root(file)) ?? null;
  }

  /** The first error of syntax in a file; null where it is YAML. */
  syntaxError(file: string): { readonly offset: number; readonly message: string } | null {
    return this.#set.parsed(file).error;
  }

  /** Whether operations on elements can be made: not while a file of the pack is not YAML. */
  get isEditable(): boolean {
    return this.#set.packFiles.every((name) => this.#set.parsed(name).error === null);
  }

  /** Where an element stands; of an amendment, in the change that made it. Null where the base alone has it. */
  stretch(path: Path): Stretch | null {
    if (!this.isAmendment || isOwn(this.own, path)) return this.#set.stretch(path);
    const changes = changesOf(this.own);
    const index = changes.findLastIndex(
      ({ at }) => typeof at === 'string' && (isWithin(path, at) || isWithin(at, path)),
    );
    const change = changes[index];
    if (!change) return null;
    const inner = isWithin(path, change.at) ? `/with${path.slice(change.at.length)}` : '';
    return this.#set.stretch(`changes/${index}${inner}`) ?? this.#set.stretch(`changes/${index}`);
  }

  /** The element at an offset of a file's text. */
  pathAt(file: string, offset: number): Path {
    const path = pathAt(this.#set.root(file), offset);
    const inChange = /^changes\/(\d+)(?:\/with)?(.*)$/.exec(path);
    const change = inChange && changesOf(this.own)[Number(inChange[1])];
    if (!inChange || !change || !this.isAmendment) return path;
    return path.includes('/with/') ? change.at + inChange[2] : change.at;
  }

  /** Makes operations on elements, as one step. Throws `EditError`, with nothing changed, where one cannot be made. */
  edit(edits: readonly Edit[], { by = '', mark, file }: EditOptions = {}): void {
    const own = file === undefined && this.isAmendment ? this.#recorded(edits) : edits;
    const texts = new Map<string, { before: string; edits: Edit[] }>();
    for (const edit of own) {
      const name = file ?? this.#set.fileOf(edit.at);
      const known = texts.get(name) ?? { before: this.#set.text(name), edits: [] };
      known.edits.push(edit);
      texts.set(name, known);
    }
    const written = [...texts].map(([name, { before, edits: list }]) => ({
      file: name,
      before,
      ...write(before, this.#set.parsed(name), list),
    }));
    const made = written.filter(({ splices }) => splices.length > 0);
    if (made.length === 0) return;
    for (const { file: name, text, parsed } of made) this.#set.put(name, text, parsed);
    this.#done(
      made.map(({ file: name, before, splices }) => ({ file: name, splices: inverse(before, splices) })),
      made.map(({ file: name, splices }) => ({ file: name, splices })),
      { by, mark, at: edits[0]?.at ?? '' },
    );
  }

  /** Makes change operations, as a repair or a reading lists them, as one step. */
  change(changes: readonly ChangeEntry[], options: EditOptions = {}): void {
    this.edit(changes.map(editOf), options);
  }

  /** Splices the text of a file, as typing in it does. */
  type(file: string, splices: readonly Splice[], { by = '', mark = `text:${file}` }: EditOptions = {}): void {
    const ordered = inOrder(splices);
    const before = this.#set.text(file);
    this.#set.put(file, spliced(before, ordered));
    this.#done([{ file, splices: inverse(before, ordered) }], [{ file, splices: ordered }], { by, mark, at: '' });
  }

  /** Takes back the last step; gives where it was, null where there is none. */
  undo(by = ''): Path | null {
    const step = this.#history.undo();
    return step && this.#again(step.undo, step.at, by);
  }

  redo(by = ''): Path | null {
    const step = this.#history.redo();
    return step && this.#again(step.redo, step.at, by);
  }

  /** Hears of every change; gives the way to stop. */
  listen(listener: (change: EditionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #recorded(edits: readonly Edit[]): Edit[] {
    if (this.#base === null) throw new EditError('nothing-there', 'base');
    return recorded(edits, { own: this.own, base: this.#base, current: this.data, cite: this.cite });
  }

  #again(splices: FileSplices, at: Path, by: string): Path {
    for (const { file, splices: list } of splices) this.#set.put(file, spliced(this.#set.text(file), list));
    this.#tell({ splices, by, at });
    return at;
  }

  #done(
    undo: FileSplices,
    redo: FileSplices,
    { by, mark, at }: { by: string; mark: string | undefined; at: Path },
  ): void {
    this.#history.add({ undo, redo, at, mark, time: Date.now() });
    this.#tell({ splices: redo, by, at });
  }

  #tell(change: EditionChange): void {
    this.#data = null;
    this.#version += 1;
    for (const listener of this.#listeners) listener(change);
  }
}
