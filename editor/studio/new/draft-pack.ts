import type { Text } from '../../../engine/index.ts';
import type { Files } from '../../document/index.ts';
import { written } from '../act/written.ts';
import { citationText, unitsOf } from '../edition/clauses/act-text.ts';

/** What is said of an act before its rules are written. */
export interface Beginning {
  readonly pack: string;
  readonly edition: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly number: string;
  /** Days as `2025-07-28`. */
  readonly date: string;
  readonly from: string;
  /** Text of the act, where it is held: its numbered units become clauses. */
  readonly act: string;
  /** Without a text, how many paragraphs there are. */
  readonly paragraphs: number;
  /** The sheets that the act prescribes; at least one. */
  readonly forms: readonly Text[];
  /** Codes of posts that the act tells apart; none where it does not. */
  readonly categories: readonly string[];
}

const PERIOD_END: Text = {
  kk: 'Бағаланатын кезеңнің соңғы күні',
  ru: 'Последний день оцениваемого периода',
  en: 'Last day of the appraised period',
};
const CATEGORY: Text = { kk: 'Лауазым санаты', ru: 'Категория должности', en: 'Post category' };

/** The files of an edition in which every clause is accounted for, and the rules are still to be written. */
export function draftPack(beginning: Beginning): Files {
  const { pack, edition, title, issuer, number, date, from, forms, categories } = beginning;
  const clauses = clausesOf(beginning);
  const cite = citeOf(clauses);
  const data: Record<string, unknown> = {
    adisteme: 1,
    pack,
    edition,
    version: '1.0.0',
    kind: 'methodology',
    title,
    official: ['kk'],
    act: { number, date, issuer, numbering: numberingOf(clauses) },
    force: { from, appliesBy: 'period-end', cite },
    ...(categories.length === 0 ? {} : { sets: { 'post-category': categorySet(categories, cite) } }),
    inputs: {
      'period-end': { label: PERIOD_END, type: 'date', better: 'none', cite },
      ...(categories.length === 0
        ? {}
        : { category: { label: CATEGORY, type: 'choice', set: 'post-category', better: 'none', cite } }),
    },
    forms: Object.fromEntries(
      forms.map((label, index) => [
        index === 0 ? 'sheet' : `sheet-${index + 1}`,
        { kind: 'graded', label, cite, result: { grade: 'grade' } },
      ]),
    ),
    clauses: Object.fromEntries([...clauses].map(([id, one]) => [id, { status: 'judgement', title: one }])),
  };
  return written('pack', data);
}

/** The numbered units of the act, called by their numbers: what they are about is the author's to say. */
function clausesOf({ act, paragraphs }: Beginning): ReadonlyMap<string, Text> {
  const units = unitsOf(act).map(({ id }) => id);
  const ids = units.length > 0 ? units : Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`);
  return new Map(ids.map((id) => [id, citationText(id)]));
}

/** How many of each kind of unit there are: `{ order: 2, p: 8, annex: 1 }`. */
function numberingOf(clauses: ReadonlyMap<string, Text>): Record<string, number> {
  const count = (pattern: RegExp): number => [...clauses.keys()].filter((id) => pattern.test(id)).length;
  const all = { order: count(/^order\.p\d+$/), p: count(/^p\d+$/), annex: count(/^annex\d+$/) };
  return Object.fromEntries(Object.entries(all).filter(([kind, number]) => kind === 'p' || number > 0));
}

/** Where the act says when it comes into force: usually the order's last item, else the first paragraph there is. */
function citeOf(clauses: ReadonlyMap<string, Text>): string {
  const ids = [...clauses.keys()];
  return ids.findLast((id) => id.startsWith('order.')) ?? ids[0] ?? 'p1';
}

function categorySet(categories: readonly string[], cite: string): object {
  const members = categories.map((code) => [code, { label: { kk: code, ru: code, en: code } }]);
  return { kind: 'declared', label: CATEGORY, cite, members: Object.fromEntries(members) };
}
