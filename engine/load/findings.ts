import type { Diagnostic, Params, Place } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import { LIMITS } from './limits.ts';
import type { Mark } from './tree.ts';

/** Findings kept for sorting; hostile input can cause far more. */
const KEPT = 1000;

/** Collects what is wrong; gives it in the order of the text, at most so many one by one. */
export class Findings {
  private readonly kept: { diagnostic: Diagnostic<LoadCode>; file: number; offset: number }[] = [];
  private readonly files = new Map<string, number>();
  private count = 0;

  /** `path`: keys from the root, joined by `/`. */
  add(code: LoadCode, mark: Mark, path: string, params: Params = {}): void {
    this.count += 1;
    if (this.full) return;
    this.keep({ code, severity: 'error', place: placeOf(mark, path), params }, mark.source.file, mark.offset);
  }

  /** Takes over what was found apart. */
  take({ kept, files, count }: Findings): void {
    const names = [...files.keys()];
    for (const { diagnostic, file, offset } of kept) this.keep(diagnostic, names[file] ?? '', offset);
    this.count += count;
  }

  private keep(diagnostic: Diagnostic<LoadCode>, file: string, offset: number): void {
    if (!this.files.has(file)) this.files.set(file, this.files.size);
    this.kept.push({ diagnostic, file: this.files.get(file) ?? 0, offset });
  }

  get any(): boolean {
    return this.count > 0;
  }

  /** Further findings will only be counted, so their params need no work. */
  get full(): boolean {
    return this.kept.length >= KEPT;
  }

  list(): Diagnostic<LoadCode>[] {
    const sorted = [...this.kept].sort((a, b) => a.file - b.file || a.offset - b.offset);
    const shown = sorted.slice(0, LIMITS.findings).map((entry) => entry.diagnostic);
    const rest = this.count - shown.length;
    const last = shown.at(-1);
    if (rest === 0 || !last) return shown;
    const place = last.place.file === undefined ? {} : { file: last.place.file };
    return [...shown, { code: 'more-findings', severity: 'error', place, params: { count: rest } }];
  }
}

/** The place of a mark: file, line and column, and the path that stands there. */
export function placeOf(mark: Mark, path: string): Place {
  return { file: mark.source.file, ...mark.source.position(mark.offset), path };
}
