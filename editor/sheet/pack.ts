import type { Diagnostic, PackSource, Plan, Prepared } from '../../engine/index.ts';

/** A pack as a page hands it over: its text, what `prepare` made of it, or the plan itself. */
export type SheetPack = PackSource | Prepared | Plan;

/** A pack that can be run; or, without a plan, the findings that say why not. */
export type ReadPack = Pick<Prepared, 'plan' | 'diagnostics'>;

/** Options of readings that a page switches, by id of reading. */
export type Readings = Readonly<Record<string, string>>;

/** Makes a plan of what the page handed over; the reader is loaded only where there is text to read. */
export async function readPack(pack: SheetPack, readings: Readings): Promise<ReadPack> {
  if ('digest' in pack) return { plan: pack, diagnostics: [] };
  if ('diagnostics' in pack) return pack;
  const { prepare } = await import('./reader.ts');
  return prepare(pack, readings);
}

/** The sentence of the first finding, and where it is. */
export async function findingText(diagnostic: Diagnostic, language: 'kk' | 'ru' | 'en'): Promise<string> {
  const { messageOf } = await import('./reader.ts');
  const { file, line, path } = diagnostic.place;
  const place = [file, line, path].filter(Boolean).join(':');
  return `${place}: ${messageOf(diagnostic, language)}`;
}

/**
 * Fetches a pack and what it is made of. The first address is that of the pack; its parts lie beside it; the others are
 * those of the packs that it amends or adopts. Throws where an address cannot be read.
 */
export async function fetchPack(addresses: readonly string[]): Promise<PackSource> {
  const [main = '', ...bases] = await Promise.all(addresses.map(fetchSource));
  if (main === '') throw new TypeError('no address of a pack');
  return { ...main, base: (pack, edition) => bases.find((one) => heads(one.text, pack, edition)) ?? null };
}

async function fetchSource(address: string): Promise<PackSource> {
  const text = await fetchText(address);
  const names = partNames(text);
  const texts = await Promise.all(
    names.map((name) => fetchText(new URL(name, new URL(address, document.baseURI)).href)),
  );
  return { file: address, text, part: (name) => texts[names.indexOf(name)] ?? null };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response.text();
}

/** File names that `parts:` lists, in one line or line by line. Only what to fetch is guessed here: the reader reads it properly. */
function partNames(text: string): string[] {
  const [, list = ''] = /^parts:((?:[ \t]*\[[^\]]*\])|(?:\s*\n(?:[ \t]*-.*\n?)+))/m.exec(text) ?? [];
  return [...list.matchAll(/[\w.-]+\.ya?ml/g)].map(([name]) => name);
}

/** Whether a pack's text is that of an edition of a methodology. */
function heads(text: string, pack: string, edition: string): boolean {
  const value = (key: string) => new RegExp(`^${key}:\\s*["']?([^\\s"']+)`, 'm').exec(text)?.[1];
  return value('pack') === pack && value('edition') === edition;
}
