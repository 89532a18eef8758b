import { receiptOf } from '../evaluate/result.ts';
import { digestOf } from '../model/canonical.ts';
import type { Language } from '../model/text.ts';
import { Problem } from '../store/problem.ts';
import type { Choice } from './choice.ts';
import type { Header } from './columns/header.ts';
import type { Mapping } from './columns/mapping.ts';
import { digestOfFile } from './digest.ts';
import { formOf } from './form.ts';
import { type Format, inputFormat, outputFormat } from './format.ts';
import { filesOf } from './glob.ts';
import type { Engine, FileJob } from './grade/grader.ts';
import { checkOutputs, type InputFile, inputFiles } from './paths.ts';
import { type RoleNames, type Roles, rolesOf } from './report/roles.ts';

/** Something that a run tells while it works. */
export type Notice =
  | { readonly kind: 'header'; readonly file: string; readonly header: Header }
  | { readonly kind: 'unread'; readonly file: string; readonly worksheets: readonly string[] }
  | { readonly kind: 'resumed'; readonly rows: number };

export interface BatchOptions {
  /** Files, and patterns of files. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly rejects: string;
  /** Where to write a page about the run. */
  readonly report?: string | undefined;
  /** Format of the inputs, and of the output and the rejects; without it told by the ending of each. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly choice: Choice;
  /** Form of sheets that name none; without it, the pack's only graded form. */
  readonly form?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** Take headings for the names that they resemble. */
  readonly guess?: boolean;
  /** Columns that the report counts by. */
  readonly roles?: RoleNames;
  /** Language of the reasons in the rejects, and of the report. */
  readonly language: Language;
  /** What grades; unless told, the quickest for the files. */
  readonly engine?: Engine | undefined;
  /** Most bytes of memory; 1 GiB unless told. */
  readonly memory?: number;
  /** Replace outputs that exist, and begin anew where an unfinished run stands. */
  readonly force?: boolean;
  /** Go on where a run was interrupted. */
  readonly resume?: boolean;
  /** Ends the batch; no output then appears, and `resume` can go on from there. */
  readonly signal?: AbortSignal;
  /** Told after each group of rows: bytes done of so many, and rows done. */
  readonly progress?: (bytes: number, of: number, rows: number) => void;
  readonly told?: (notice: Notice) => void;
}

/** A file with what is known of it before it is read. */
export interface Input extends InputFile {
  readonly format: Format;
  /** SHA-256 of its bytes, made while the run goes on. */
  readonly digest: Promise<string>;
}

/** All that a run needs to know. */
export interface Job extends BatchOptions {
  readonly engine: Engine;
  readonly memory: number;
  readonly form: string | undefined;
  readonly files: readonly Input[];
  readonly formats: { readonly results: Format; readonly rejects: Format };
  readonly reported: Roles;
  /** Digest of what is asked, by which a resumed run is known. */
  readonly digest: Promise<string>;
}

export const DEFAULT_MEMORY = 1024 * 1024 * 1024;
/** What Node and an empty run take, with some room. */
const LEAST_MEMORY = 384 * 1024 * 1024;

/** Where the manifest of a run stands. */
export function manifestPath(output: string): string {
  return `${output}.run.json`;
}

/** A run with all that must be known before it begins; whatever is wrong with what was asked is refused here. */
export function jobOf(options: BatchOptions): Job {
  const { output, rejects, report, choice, memory = DEFAULT_MEMORY } = options;
  if (memory < LEAST_MEMORY) throw new Problem('memory-too-small', { least: LEAST_MEMORY / 1024 / 1024 });
  const formats = { results: outputFormat(output, options.to), rejects: outputFormat(rejects, options.to) };
  const paths = filesOf(options.inputs).map((path) => ({ path, format: inputFormat(path, options.from) }));
  const engine = options.engine ?? quickestFor(paths.map(({ format }) => format));
  const inputs = inputFiles(paths.map(({ path }) => path));
  const outputs = [output, rejects, manifestPath(output), ...(report === undefined ? [] : [report])];
  checkOutputs(inputs, outputs, options.force ?? false);
  const form = formOf(choice, options.form);
  const digests = digestsOf(inputs);
  const files = inputs.map(
    (input, at): Input => ({ ...input, format: paths[at]?.format ?? 'csv', digest: digests[at] as Promise<string> }),
  );
  const job = {
    ...options,
    engine,
    memory,
    form,
    files,
    formats,
    reported: rolesOf(options.roles ?? {}, choice.plans),
  };
  return { ...job, digest: asked(runDigest(job)) };
}

/** Of one file after another. */
function digestsOf(files: readonly InputFile[]): Promise<string>[] {
  const digests: Promise<string>[] = [];
  for (const { path } of files) {
    const before = digests.at(-1);
    digests.push(asked(before ? before.then(() => digestOfFile(path)) : digestOfFile(path)));
  }
  return digests;
}

/** What may fail before anyone asks for it. */
function asked<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Texts are graded straight from their bytes; whatever else is in a format that DuckDB reads is best left to it. */
function quickestFor(formats: readonly Format[]): Engine {
  return formats.every((format) => TEXTS.includes(format)) ? 'js' : 'duckdb';
}

const TEXTS: readonly Format[] = ['csv', 'tsv', 'json', 'ndjson'];

/** What is asked, as a digest: the files as they stand, the packs, and everything that shapes what is written. */
async function runDigest(job: Omit<Job, 'digest'>): Promise<string> {
  const { choice, engine, form, formats, guess, language, mapping, reported, report } = job;
  const digests = await Promise.all(job.files.map(({ digest }) => digest));
  return digestOf({
    files: job.files.map(({ path, format }, at) => ({ path, format, digest: digests[at] ?? '' })),
    packs: choice.plans.map(receiptOf),
    mapping: [...(mapping ?? [])],
    asked: { engine, form: form ?? null, formats, guess: guess ?? false, language },
    report: report === undefined ? null : reported.names,
  });
}

/** A file of a run as an engine takes it that grades files on its own. */
export function fileJobOf(
  job: Job,
  { path, format, size }: Input,
  rest: Pick<FileJob, 'results' | 'rejects' | 'from' | 'told' | 'folder'>,
): FileJob {
  const { choice, form, language, memory, signal, report, reported } = job;
  const roles = report === undefined ? null : reported;
  return { path, format, size, choice, form, columns: columnsOf(job), language, memory, roles, signal, ...rest };
}

/** How the columns of the files of a run are told. */
export function columnsOf({ choice, form, mapping, guess, reported }: Job): FileJob['columns'] {
  return { plans: choice.plans, form, mapping, guess, subjects: reported.headings };
}
