import type { Language, Text } from '../../../engine/index.ts';
import type { PackHead } from '../server.ts';

/** The methodologies of one organisation; null where their acts name none. */
export interface Organisation {
  readonly name: Text | null;
  readonly packs: readonly PackHead[];
}

/** By who issued the latest edition, in order of name; those without a name last. */
export function organisationsOf(packs: readonly PackHead[], language: Language): Organisation[] {
  const found = new Map<string, { name: Text | null; packs: PackHead[] }>();
  for (const pack of packs) {
    const name = pack.editions[0]?.issuer ?? null;
    const one = found.get(name?.kk ?? '') ?? { name, packs: [] };
    one.packs.push(pack);
    found.set(name?.kk ?? '', one);
  }
  const order = new Intl.Collator(language);
  return [...found.values()].sort((a, b) =>
    a.name && b.name ? order.compare(a.name[language], b.name[language]) : a.name ? -1 : 1,
  );
}

/** Methodologies in which every word that is looked for occurs: in the id, a title or an issuer, in any language. */
export function matching(packs: readonly PackHead[], words: string): readonly PackHead[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return packs.filter(({ pack, editions }) => {
    const texts = editions.flatMap(({ edition, title, issuer }) => [
      edition,
      ...Object.values(title ?? {}),
      ...Object.values(issuer ?? {}),
    ]);
    const all = [pack, ...texts].join('\n').toLocaleLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
