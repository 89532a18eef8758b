import { Readable } from 'node:stream';
import { batchLines } from '../batch.ts';
import type { Route } from '../route.ts';
import { list, object, of, text } from '../shapes.ts';
import type { ImpactQuestion } from '../work/compare-tasks.ts';
import type { GradeQuestion } from '../work/grade-tasks.ts';
import type { Ref } from '../work/library.ts';

const sheet = { type: 'object' };

/** What comes of sheets: of one, of many, of the same sheets under another edition. */
export const sheetRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/grade',
    summary: 'Grade a sheet: by the edition given, else by the one that applies to it.',
    role: 'reader',
    body: { kind: 'json', schema: object({ sheet, 'pack?': of('Ref'), 'explain?': { type: 'boolean' } }) },
    answer: {
      status: 200,
      description: 'The result, and why.',
      schema: object({ result: of('result'), 'explanation?': of('Explanation') }),
    },
    handle: async ({ service, body, language }) => ({
      body: await service.crew.ask('grade', body as GradeQuestion, language),
    }),
  },
  {
    method: 'POST',
    path: '/api/batch',
    summary: 'Grade sheets, one a line, as they come; each row ends up once, in order.',
    role: 'reader',
    query: { pack: { ...text, required: true }, form: text, on: { ...text }, reading: list(text) },
    body: { kind: 'stream', schema: of('sheet') },
    answer: {
      status: 200,
      description: 'A line for each row.',
      media: 'application/x-ndjson',
      schema: of('BatchLine'),
    },
    handle: async (ask) => ({ body: Readable.from(await batchLines(ask)) }),
  },
  {
    method: 'POST',
    path: '/api/diff',
    summary: 'What differs between two editions, by meaning.',
    role: 'reader',
    body: { kind: 'json', schema: object({ a: of('Ref'), b: of('Ref') }) },
    answer: { status: 200, description: 'The differences.', schema: of('Diff') },
    handle: async ({ service, body, language }) => ({
      body: await service.crew.ask('diff', body as { a: Ref; b: Ref }, language),
    }),
  },
  {
    method: 'POST',
    path: '/api/impact',
    summary: 'What another edition does to sheets; without any, to the samples beside the first.',
    role: 'reader',
    body: {
      kind: 'json',
      schema: object({ a: of('Ref'), b: of('Ref'), 'form?': text, 'toForm?': text, 'sheets?': list(sheet) }),
    },
    answer: { status: 200, description: 'The impact.', schema: of('Impact') },
    handle: async ({ service, body, language }) => ({
      body: await service.crew.ask('impact', body as ImpactQuestion, language, service.limits.impactSeconds),
    }),
  },
];
