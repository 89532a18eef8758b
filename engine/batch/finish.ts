import { statSync } from 'node:fs';
import { receiptOf } from '../evaluate/result.ts';
import type { Run } from '../model/generated/run.ts';
import { VERSION } from '../model/version.ts';
import { writeAtomically } from '../store/write.ts';
import type { Done } from './blocks.ts';
import { digestOfFile } from './digest.ts';
import { type Job, manifestPath } from './job.ts';
import { unwritten } from './output.ts';
import { checkUnchanged } from './paths.ts';
import { reportPage } from './report/page.ts';
import type { Workplace } from './workplace.ts';
import { writeParquet } from './write/parquet.ts';
import { rejectWriter, resultWriter } from './write/writer.ts';
import { writeXlsx } from './write/xlsx.ts';

/** Makes the files of a finished run and puts them in their places; the manifest last, so it tells that all is there. */
export async function finish(job: Job, workplace: Workplace, done: Done): Promise<void> {
  const { output, rejects, formats, choice, form } = job;
  checkUnchanged(job.files);
  const columns = {
    results: resultWriter('csv', choice.plans, form).columns,
    rejects: rejectWriter('csv').columns,
  };
  for (const kind of ['results', 'rejects'] as const) {
    const from = `${kind}.${done.written[kind].format}`;
    const to = `${kind}.${formats[kind]}`;
    if (from === to) continue;
    const files = { from: workplace.path(from), to: workplace.path(to), columns: columns[kind] };
    if (formats[kind] === 'parquet') await writeParquet({ ...files, memory: job.memory / 2, folder: workplace.spill });
    else await writeXlsx(files);
  }
  const manifest = await manifestOf(job, workplace, done);
  await workplace.move(`rejects.${formats.rejects}`, rejects);
  await workplace.move(`results.${formats.results}`, output);
  if (job.report !== undefined && done.report) writeAtomically(job.report, reportPage(done.report, manifest, job));
  writeAtomically(manifestPath(output), `${JSON.stringify(manifest, null, 2)}\n`);
  workplace.remove();
}

/** What a run was, and what came of it: enough to know that a file of results belongs to a file of sheets. */
async function manifestOf(job: Job, workplace: Workplace, done: Done): Promise<Run> {
  const { output, rejects, formats, choice, counts } = { ...job, ...done };
  const digests = await Promise.all(job.files.map(({ digest }) => digest));
  const written = async (path: string, kind: 'results' | 'rejects', rows: number) => {
    const file = workplace.path(`${kind}.${formats[kind]}`);
    const { format, digest } = done.written[kind];
    const sha256 = format === formats[kind] ? digest : await digestOfFile(file);
    return { file: path, format: formats[kind], bytes: sizeOf(file), sha256, rows };
  };
  return {
    manifest: 1,
    engine: { version: VERSION, executor: job.engine, node: process.versions.node },
    started: done.started,
    seconds: Math.round(done.seconds * 1000) / 1000,
    inputs: job.files.map(({ path, format, size }, at) => ({
      file: path,
      format,
      bytes: size,
      sha256: digests[at] ?? '',
      rows: done.rows[at] ?? 0,
    })),
    ...(job.form === undefined ? {} : { form: job.form }),
    receipts: choice.plans.map(receiptOf),
    counts,
    results: await written(output, 'results', counts.read - counts.rejected),
    rejects: await written(rejects, 'rejects', counts.rejected),
  };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw unwritten(path, error);
  }
}
