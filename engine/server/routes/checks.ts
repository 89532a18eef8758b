import { type Ask, type Route, readingsOf } from '../route.ts';
import { flag, list, map, object, of, or, revision, text } from '../shapes.ts';
import type { Ref } from '../work/library.ts';

const EDITION = '/api/packs/{pack}/{edition}';
const nothing = { type: 'null' };

/** What the engine tells of an edition without a sheet. */
export const checkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${EDITION}/check`,
    summary: 'All findings on an edition.',
    role: 'reader',
    answer: { status: 200, description: 'The findings.', schema: of('Check') },
    handle: async (ask) => ({ body: await ask.service.crew.ask('check', refOf(ask), ask.language) }),
  },
  {
    method: 'POST',
    path: '/api/check',
    summary: 'All findings on an edition, or on a draft of one.',
    role: 'reader',
    body: { kind: 'json', schema: of('Ref') },
    answer: { status: 200, description: 'The findings.', schema: of('Check') },
    handle: async ({ service, body, language }) => ({ body: await service.crew.ask('check', body as Ref, language) }),
  },
  {
    method: 'GET',
    path: `${EDITION}/consolidated`,
    summary: 'An edition in one piece: parts and base merged, readings applied.',
    role: 'reader',
    query: { reading: list(text) },
    answer: {
      status: 200,
      description: 'The pack; null where it has errors.',
      schema: object({
        pack: or(of('pack'), nothing),
        digest: or(revision, nothing),
        readings: map(text),
        findings: list(of('Finding')),
      }),
    },
    async handle(ask) {
      const ref = { ...refOf(ask), readings: readingsOf(ask.query) };
      return { body: await ask.service.crew.ask('consolidated', ref, ask.language) };
    },
  },
  {
    method: 'GET',
    path: `${EDITION}/coverage`,
    summary: 'Every clause of the act, what became of it, and what cites it.',
    role: 'reader',
    answer: { status: 200, description: 'The coverage.', schema: of('Coverage') },
    handle: async (ask) => ({ body: await ask.service.crew.ask('coverage', refOf(ask), ask.language) }),
  },
  {
    method: 'GET',
    path: `${EDITION}/forms`,
    summary: 'The forms of an edition, and which of them give an outcome.',
    role: 'reader',
    answer: {
      status: 200,
      description: 'The forms.',
      schema: object({ forms: list(object({ id: text, label: of('Text'), graded: flag })) }),
    },
    handle: async (ask) => ({ body: await ask.service.crew.ask('forms', refOf(ask), ask.language) }),
  },
  {
    method: 'GET',
    path: `${EDITION}/forms/{form}/schema`,
    summary: 'JSON Schema of a sheet on a form.',
    role: 'reader',
    answer: {
      status: 200,
      description: 'A JSON Schema (2020-12).',
      media: 'application/schema+json',
      schema: { type: 'object' },
    },
    async handle(ask) {
      const question = { ref: refOf(ask), form: ask.path.form ?? '' };
      return { body: await ask.service.crew.ask('schema', question, ask.language) };
    },
  },
];

/** The edition that a path names. */
export function refOf({ path }: Ask): Ref {
  return { pack: path.pack ?? '', edition: path.edition ?? '' };
}
