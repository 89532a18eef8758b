import type { Coverage, Diagnostic } from '../../../engine/index.ts';
import type { ChangeEntry } from '../../document/index.ts';
import {
  type Edit,
  EditError,
  type Edition,
  type EditOptions,
  isWithin,
  type Path,
  type Splice,
} from '../../document/index.ts';
import { type Bases, type CasesReport, Checker, type Report } from '../../worker/index.ts';
import { renaming, renamingInCases } from './renaming/index.ts';

/** What a pane hears: the text changed, another element was selected, or the checks said something new. */
export type News = 'text' | 'selection' | 'report';

/** Also, for whoever measures: the checks said nothing new. */
export type Told = News | 'same';

/**
 * What the panes of one edition share: the document, what is selected, and what the checks say of it. Every edit goes through
 * it, so that every one can be undone and is checked.
 */
export class Desk {
  readonly edition: Edition;
  readonly bases: Bases;
  readonly #checker: Checker;
  readonly #listeners = new Set<(news: Told, by: string) => void>();
  /** Whether the checks are about to be asked. */
  #isAsking = false;
  #isClosed = false;
  /** What all checks found of the last text that made a pack: shown again as soon as one does, until they have run on it. */
  #sound: readonly Diagnostic[] | null = null;
  #isBroken = false;
  /** The element selected. */
  selected: Path = '';
  /** Findings of the latest checked text; of a text being checked, those of the one before. */
  findings: readonly Diagnostic[] = [];
  coverage: Coverage | null = null;
  cases: CasesReport | null = null;
  /** Whether the latest text is still being checked. */
  isChecking = true;
  /** Whether anything was checked yet. */
  isKnown = false;
  /** Why the last edit could not be made; null where it was. */
  refusal: EditError['code'] | null = null;

  constructor(edition: Edition, bases: Bases) {
    this.edition = edition;
    this.bases = bases;
    this.#checker = new Checker(bases, (report) => this.#report(report));
    edition.listen(({ by }) => {
      this.#check();
      this.#tell('text', by);
    });
    this.#check();
  }

  /** Hears of news; gives the way to stop. */
  listen(listener: (news: News, by: string) => void): () => void {
    return this.overhear((news, by) => news !== 'same' && listener(news, by));
  }

  /** Hears of every answer of the checks too, also of those that change nothing. */
  overhear(listener: (news: Told, by: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the checks. */
  close(): void {
    this.#isClosed = true;
    this.#checker.stop();
    this.#listeners.clear();
  }

  select(path: Path, by: string): void {
    if (this.selected === path) return;
    this.selected = path;
    this.#tell('selection', by);
  }

  /** Makes edits as one step; false, with `refusal` set, where they cannot be made. */
  edit(edits: readonly Edit[], options: EditOptions = {}): boolean {
    return this.#attempt(() => this.edition.edit(edits, options));
  }

  /** Gives an element another id, and names it so wherever the pack and its cases do, as one step; false where that can't be done. */
  rename(at: Path, to: string): boolean {
    const { edition } = this;
    const { data } = edition;
    const step = { by: 'form', mark: `rename:${at}:${to}` };
    return this.#attempt(() => {
      edition.edit(renaming(data, at, to), step);
      for (const file of edition.names.filter((name) => name.startsWith('cases/')))
        edition.edit(renamingInCases(data, edition.dataIn(file), at, to), { ...step, file });
    });
  }

  set(at: Path, value: Parameters<typeof setEdit>[1], options: EditOptions = {}): boolean {
    return this.edit([setEdit(at, value)], options);
  }

  /** Applies a repair as one step. */
  repair(changes: readonly ChangeEntry[]): boolean {
    return this.#attempt(() => this.edition.change(changes, { by: 'repair' }));
  }

  type(file: string, splices: readonly Splice[], by: string): void {
    this.edition.type(file, splices, { by });
  }

  undo(): void {
    const at = this.edition.undo();
    if (at !== null && at !== '') this.select(at, '');
  }

  redo(): void {
    const at = this.edition.redo();
    if (at !== null && at !== '') this.select(at, '');
  }

  /** Findings of an element and of what lies in it. */
  findingsIn(path: Path): Diagnostic[] {
    return this.findings.filter(
      ({ place }) => place.path !== undefined && place.path !== '' && isWithin(place.path, path),
    );
  }

  #attempt(work: () => void): boolean {
    try {
      this.refusal = null;
      work();
      return true;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      this.refusal = error.code;
      this.#tell('report', '');
      return false;
    }
  }

  /** Edits of one event are checked together, and while the page draws them. */
  #check(): void {
    this.isChecking = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    queueMicrotask(() => {
      this.#isAsking = false;
      if (!this.#isClosed) this.#checker.ask(this.edition.files, this.edition.version);
    });
  }

  #report(report: Report | null): void {
    const before = this.#standing;
    if (report === null) this.isChecking = false;
    else if (report.kind === 'errors') {
      this.#isBroken = report.findings.length > 0;
      const found = this.#isBroken ? report.findings : this.#sound;
      this.isKnown = found !== null;
      this.#find(found ?? []);
    } else if (report.kind === 'findings') {
      this.#find(report.findings);
      this.isKnown = true;
      if (!this.#isBroken) this.#sound = this.findings;
      this.coverage = report.coverage ?? this.coverage;
    } else {
      this.cases = report.cases;
      if (report.findings.length > 0) this.findings = [...this.findings, ...report.findings];
      if (!this.#isBroken) this.#sound = this.findings;
    }
    this.#tell(this.#standing.every((one, index) => one === before[index]) ? 'same' : 'report', '');
  }

  /** What the checks have said so far. */
  get #standing(): readonly unknown[] {
    return [this.findings, this.coverage, this.cases, this.isChecking, this.isKnown];
  }

  /** Findings that say the same as those before stay those: nothing is drawn again for them. */
  #find(findings: readonly Diagnostic[]): void {
    if (JSON.stringify(findings) !== JSON.stringify(this.findings)) this.findings = findings;
  }

  #tell(news: Told, by: string): void {
    for (const listener of this.#listeners) listener(news, by);
  }
}

function setEdit(at: Path, value: (Edit & { op: 'set' })['value']): Edit {
  return { op: 'set', at, value };
}
