import { appendCase } from '../../cases/index.ts';
import { readEdition } from '../../store/index.ts';
import type { Route } from '../route.ts';
import { list, map, object, of, revision, text } from '../shapes.ts';
import type { Ref } from '../work/library.ts';
import { refOf } from './checks.ts';
import { entryOf, write } from './editions.ts';

const CASES = '/api/packs/{pack}/{edition}/cases';

/** Golden cases: read them, add one, run them. */
export const caseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: CASES,
    summary: 'The golden cases of an edition, their bases merged in.',
    role: 'reader',
    answer: {
      status: 200,
      description: 'The cases.',
      schema: object({ revision, cases: list(of('Case')), findings: list(of('Finding')) }),
    },
    handle: async (ask) => ({ body: await ask.service.crew.ask('cases', refOf(ask), ask.language) }),
  },
  {
    method: 'POST',
    path: CASES,
    summary: 'Add a golden case to a file of cases; what stands there stays as it is.',
    role: 'author',
    conditional: true,
    body: {
      kind: 'json',
      schema: object({
        file: { type: 'string', pattern: '^cases/[A-Za-z0-9_-]{1,100}\\.ya?ml$' },
        case: object({
          case: { type: 'string', minLength: 1 },
          'cite?': {},
          'form?': text,
          inputs: { type: 'object' },
          'readings?': map(text),
          'why?': text,
          expect: { type: 'object', required: ['status'] },
        }),
      }),
    },
    answer: { status: 201, description: 'The edition as it now is.', schema: of('Edition'), tagged: true },
    async handle(ask) {
      const { file, case: one } = ask.body as { file: string; case: Readonly<Record<string, unknown>> };
      const entry = entryOf(ask);
      const { files } = readEdition(entry);
      return await write(ask, entry, { ...files, [file]: appendCase(files[file] ?? '', one) }, 201);
    },
  },
  {
    method: 'POST',
    path: `${CASES}/run`,
    summary: 'Run the golden cases of an edition.',
    role: 'reader',
    answer: { status: 200, description: 'What came of them.', schema: of('CaseReport') },
    handle: async (ask) => ({ body: await ask.service.crew.ask('runCases', refOf(ask), ask.language) }),
  },
  {
    method: 'POST',
    path: '/api/cases/run',
    summary: 'Run the golden cases of an edition, or of a draft of one.',
    role: 'reader',
    body: { kind: 'json', schema: of('Ref') },
    answer: { status: 200, description: 'What came of them.', schema: of('CaseReport') },
    handle: async ({ service, body, language }) => ({
      body: await service.crew.ask('runCases', body as Ref, language),
    }),
  },
];
