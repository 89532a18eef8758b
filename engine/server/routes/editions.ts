import {
  createEdition,
  EditConflict,
  type Edition,
  guardPublished,
  headIn,
  historyOf,
  inForce,
  latestFirst,
  type PackEntry,
  PackStore,
  Problem,
  publishEdition,
  publishedOf,
  readEdition,
  type Version,
  writeEdition,
} from '../../store/index.ts';
import { Refusal } from '../problem.ts';
import type { Answer, Ask, Route } from '../route.ts';
import { date, flag, list, object, of, or, revision, text } from '../shapes.ts';
import { FAILED, type Standing, type State } from '../states.ts';
import { areNames, servedIn } from '../work/library.ts';

const EDITION = '/api/packs/{pack}/{edition}';

/** The packs and their files: what is there, what it says, who changed it, what of it is published. */
export const editionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/packs',
    summary: 'Methodologies with their editions, the latest first, and the state of each.',
    role: 'reader',
    query: { on: date, wait: { type: 'string', pattern: '^(true|false)$' } },
    answer: { status: 200, description: 'The library.', schema: object({ packs: list(of('LibraryPack')) }) },
    handle: async (ask) => ({ body: { packs: await libraryOf(ask) } }),
  },
  {
    method: 'POST',
    path: '/api/packs',
    summary: 'Make a new edition.',
    role: 'author',
    body: {
      kind: 'files',
      schema: object({ pack: of('id'), edition: { type: 'string', maxLength: 50 }, files: of('Files') }),
    },
    answer: { status: 201, description: 'The edition.', schema: of('Edition'), tagged: true },
    handle({ service, body, person }) {
      const { pack, edition, files } = body as Version & PackEntry;
      if (!areNames(pack, edition)) throw new Problem('edition-absent', { name: `${pack}@${edition}` });
      const version = createEdition(service.roots[0] ?? '', { pack, edition }, files, person.name);
      const location = `/api/packs/${pack}/${edition}`;
      return answerOf({ pack, edition }, version, { status: 201, headers: { location } });
    },
  },
  {
    method: 'GET',
    path: EDITION,
    summary: 'The files of an edition.',
    role: 'reader',
    answer: { status: 200, description: 'The edition.', schema: of('Edition'), tagged: true },
    handle(ask) {
      const entry = entryOf(ask);
      return answerOf(entry, readEdition(entry));
    },
  },
  {
    method: 'PUT',
    path: EDITION,
    summary: 'Give an edition new files, all at once. A file left out is removed.',
    role: 'author',
    conditional: true,
    body: { kind: 'files', schema: object({ files: of('Files') }) },
    answer: { status: 200, description: 'The edition as it now is.', schema: of('Edition'), tagged: true },
    async handle(ask) {
      const { files } = ask.body as Version;
      return await write(ask, entryOf(ask), files);
    },
  },
  {
    method: 'GET',
    path: `${EDITION}/history`,
    summary: 'The versions of an edition that are kept, the latest first.',
    role: 'reader',
    answer: {
      status: 200,
      description: 'The versions.',
      schema: object({
        versions: list(
          object({ revision, at: or(text, { type: 'null' }), by: or(text, { type: 'null' }), current: flag }),
        ),
      }),
    },
    handle(ask) {
      const versions = historyOf(entryOf(ask));
      return {
        body: { versions: versions.map(({ revision, at, by }, place) => ({ revision, at, by, current: place === 0 })) },
      };
    },
  },
  {
    method: 'GET',
    path: `${EDITION}/history/{revision}`,
    summary: 'An edition as it was.',
    role: 'reader',
    answer: { status: 200, description: 'The version.', schema: of('Edition') },
    handle(ask) {
      const entry = entryOf(ask);
      const version = historyOf(entry).find(({ revision }) => revision === ask.path.revision);
      if (!version) throw new Problem('revision-unknown', { name: nameIn(ask) });
      const { pack, edition } = entry;
      return { body: { pack, edition, ...version } };
    },
  },
  {
    method: 'GET',
    path: `${EDITION}/publish`,
    summary: 'What publishing an edition would publish, what stands against it, and what is published of it now.',
    role: 'reader',
    answer: {
      status: 200,
      description:
        'Version and digest of the stored files (null where they have errors), findings that prevent publishing.',
      schema: object({
        version: or(text, { type: 'null' }),
        digest: or(revision, { type: 'null' }),
        findings: list(of('Finding')),
        published: or(of('Published'), { type: 'null' }),
      }),
    },
    async handle(ask) {
      const entry = entryOf(ask);
      const { pack, edition } = entry;
      const { files } = readEdition(entry);
      const outlook = await ask.service.crew.ask('publishable', { pack, edition, files }, ask.language);
      return { body: { ...outlook, published: publishedOf(entry) ?? null } };
    },
  },
  {
    method: 'POST',
    path: `${EDITION}/publish`,
    summary: 'Publish an edition: from then on this version never changes.',
    role: 'publisher',
    conditional: true,
    body: { kind: 'json', schema: object({ 'reason?': { type: 'string', minLength: 1 } }) },
    answer: {
      status: 200,
      description: 'The publication; `already`: this content had been published before.',
      schema: object({ name: text, version: text, digest: revision, on: date, 'reason?': text, already: flag }),
    },
    async handle(ask) {
      const { service, path, language, body } = ask;
      const entry = entryOf(ask);
      const current = readEdition(entry);
      if (current.revision !== ask.expected) throw conflict(entry, current);
      const { pack = '', edition = '' } = path;
      const { files } = current;
      const question = { pack, edition, files };
      const { findings, version, digest } = await service.crew.ask('publishable', question, language);
      const { reason } = body as { reason?: string };
      const count = findings.length;
      if (count > 0) throw new Refusal('publish-findings', { name: nameIn(ask), count }, { findings });
      return { body: await publishEdition(entry, { version, digest, findings: count }, reason) };
    },
  },
];

async function libraryOf({ service, query }: Ask) {
  const on = typeof query.on === 'string' ? query.on : new Date().toISOString().slice(0, 10);
  const store = new PackStore(service.roots);
  const entries = servedIn(store);
  const all = entries.flatMap((entry) => standing(store, entry) ?? []);
  const states = await service.states.of(all, query.wait === 'true');
  const known = new Map(all.map((one, place) => [one.entry.file, { ...one, state: states[place] ?? FAILED }]));
  return [...new Set(entries.map(({ pack }) => pack))].sort().map((pack) => {
    const own = all.filter(({ entry }) => entry.pack === pack);
    const current = inForce(own, on);
    const editions = latestFirst(own).flatMap(({ entry }) => known.get(entry.file) ?? []);
    const unread = entries.filter((entry) => entry.pack === pack && !known.has(entry.file));
    return {
      pack,
      editions: [
        ...editions.map((one) => describe(one, one.entry.file === current?.entry.file)),
        ...unread.map((entry) => describe({ entry, head: headIn(''), version: null, state: FAILED }, false)),
      ],
    };
  });
}

/** An edition as it stands; null where its files can't be read, which must not hide the others. */
function standing(store: PackStore, entry: PackEntry): (Standing & Edition) | null {
  try {
    return { entry, version: readEdition(entry), head: store.head(entry) };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

type Described = Edition & { readonly version: Version | null; readonly state: State };

function describe({ entry, head, version, state }: Described, inForce: boolean) {
  const { digest, ...findings } = state;
  const published = publishedOf(entry) ?? null;
  const isPublished = published !== null && published.digest === digest;
  const { pack, edition } = entry;
  return { ...head, pack, edition, revision: version?.revision ?? null, inForce, published, isPublished, ...findings };
}

/** The edition that a path names, out of those that there are. */
export function entryOf({ service, path }: Ask): PackEntry {
  const entry = servedIn(new PackStore(service.roots)).find(
    ({ pack, edition }) => pack === path.pack && edition === path.edition,
  );
  if (!entry) throw new Problem('edition-absent', { name: `${path.pack}@${path.edition}` });
  return entry;
}

/** Writes files over the edition that was expected; what is published stays what it is. */
export async function write(ask: Ask, entry: PackEntry, files: Version['files'], status = 200): Promise<Answer> {
  const { service, expected, person, language } = ask;
  const { pack, edition } = entry;
  const { version, digest } = await service.crew.ask('digest', { pack, edition, files }, language);
  guardPublished(entry, version, digest);
  try {
    return answerOf(entry, await writeEdition(entry, files, expected, person.name), { status });
  } catch (error) {
    throw error instanceof EditConflict ? conflict(entry, error.current) : error;
  }
}

function conflict(entry: PackEntry, current: Version): Refusal {
  const { pack, edition } = entry;
  const params = { name: `${pack}@${edition}`, by: current.by ?? '?', at: current.at ?? '?' };
  return new Refusal('edit-conflict', params, { current: { pack, edition, ...current } });
}

function answerOf({ pack, edition }: Omit<PackEntry, 'file'>, version: Version, more: Partial<Answer> = {}): Answer {
  const { revision, at, by, files } = version;
  const headers = { etag: `"${revision}"`, ...more.headers };
  return { ...more, headers, body: { pack, edition, revision, by, at, files } };
}

function nameIn({ path }: Ask): string {
  return `${path.pack}@${path.edition}`;
}
