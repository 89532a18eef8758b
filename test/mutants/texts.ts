import { numbersIn } from '../../engine/analyse/numbers.ts';
import type { Pack } from '../../engine/index.ts';
import type { Mutator } from './mutator.ts';
import { elements, type Keys, type Spot, spots } from './walk.ts';

function isText(keys: Readonly<Keys>): boolean {
  return ['kk', 'ru', 'en'].every((language) => typeof keys[language] === 'string');
}

function drops(key: string, applies: (path: string, keys: Readonly<Keys>) => boolean): (pack: Pack) => Spot[] {
  return (pack) =>
    spots(
      pack,
      (keys, path) => keys[key] !== undefined && applies(path, keys),
      (keys) => delete keys[key],
    );
}

const DUE = /^procedure\/deadlines\/[^/]+\/due$/;

/** Ways to break citations, texts, clauses, readings, and what people must do. */
export const TEXTS: readonly Mutator[] = [
  {
    id: 'citation-dropped',
    does: 'the citation of an element removed',
    spots: drops('cite', (path) =>
      /^(rules|inputs|sets|scales|checks|grounds|forms|roles|procedure\/[a-z]+)\/[^/]+$/.test(path),
    ),
    missed: 'another element that cites names the event or role: its citation stands',
  },
  {
    id: 'citation-wrong',
    does: 'a citation of a paragraph that the act does not have',
    spots: (pack) =>
      spots(
        pack,
        ({ cite }) => cite !== undefined,
        (keys) => {
          keys.cite = 'p999';
        },
      ),
    missed: '—',
  },
  {
    id: 'translation-copied',
    does: 'the Kazakh text replaced by the Russian',
    spots: (pack) => spots(pack, isText, (text) => Object.assign(text, { kk: text.ru })),
    missed: 'a single word, or the very same text: it may be the same in both languages',
  },
  {
    id: 'translation-blank',
    does: 'a translation replaced by dots',
    spots: (pack) => spots(pack, isText, (text) => Object.assign(text, { en: '…' })),
    missed: '—',
  },
  {
    id: 'translation-dropped',
    does: 'a translation removed',
    spots: (pack) => spots(pack, isText, (text) => delete text.ru),
    missed: '—',
  },
  {
    id: 'number-changed',
    does: 'a number changed in one language of a text',
    spots: (pack) =>
      spots(
        pack,
        (text) => isText(text) && numbersIn(String(text.ru)).length > 0,
        (text) =>
          Object.assign(text, { ru: String(text.ru).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) }),
      ),
    missed: 'the digit does not make another number (a leading zero): the same text',
  },
  {
    id: 'clause-dropped',
    does: 'a clause removed',
    spots: (pack) =>
      Object.keys(pack.clauses).map((id) => ({
        at: 'clauses',
        which: id,
        breaks: (clauses: Keys) => delete clauses[id],
      })),
    missed: 'a part whose paragraph accounts for it: the same coverage',
  },
  {
    id: 'status-encoded',
    does: 'a clause that nothing runs for called encoded',
    spots: (pack) =>
      spots(
        pack,
        ({ status }, path) => /^clauses\/[^/]+$/.test(path) && status !== 'encoded' && status !== 'pending',
        (clause) => {
          clause.status = 'encoded';
        },
      ),
    missed: 'something that runs cites it too: the status would be true',
  },
  {
    id: 'deadline-reversed',
    does: '`after` of a deadline turned into `before`',
    spots: (pack) =>
      spots(
        pack,
        ({ after }, path) => DUE.test(path) && after !== undefined,
        (due) => {
          due.before = due.after;
          delete due.after;
        },
      ),
    missed: 'the event can be foreseen, so a time before it can be law: another law',
  },
  {
    id: 'day-lost',
    does: 'the day of a deadline put where the calendar has none',
    spots: (pack) =>
      spots(
        pack,
        ({ date, day }, path) => DUE.test(path) && (date ?? day) !== undefined,
        (due) => {
          if (due.date === undefined) due.day = 31;
          else due.date = '02-30';
        },
      ),
    missed: 'each month that can be meant has 31 days: another law',
  },
  {
    id: 'majority-raised',
    does: 'more than all votes asked for',
    spots: (pack) =>
      Object.keys(pack.procedure?.bodies ?? {}).map((id) => ({
        at: `procedure/bodies/${id}`,
        breaks: (body: Keys) => {
          body.majority = '3/2';
        },
      })),
    missed: '—',
  },
  {
    id: 'listed-twice',
    does: 'the last entry of a list put in place of the one before',
    spots: (pack) =>
      elements(pack).flatMap(({ path, keys }) =>
        ['value', 'in', 'grounds', 'checks', 'records'].flatMap((key) => {
          const list = keys[key];
          if (!Array.isArray(list) || list.length < 2) return [];
          return [{ at: path, which: key, breaks: (of: Keys) => (of[key] as unknown[]).splice(-2, 1, list.at(-1)) }];
        }),
      ),
    missed: '—',
  },
  {
    id: 'deadline-untied',
    does: 'the event from which a deadline counts removed',
    spots: drops('after', (path) => DUE.test(path)),
    missed: '—',
  },
  {
    id: 'actor-unknown',
    does: 'the name of who must act mistyped',
    spots: (pack) =>
      spots(
        pack,
        ({ by }, path) => path.startsWith('procedure/') && typeof by === 'string',
        (keys) => {
          keys.by = `${String(keys.by)}x`;
        },
      ),
    missed: '—',
  },
  {
    id: 'quorum-raised',
    does: 'a quorum of more than all members',
    spots: (pack) =>
      spots(
        pack,
        ({ quorum }, path) => /^procedure\/bodies\/[^/]+$/.test(path) && quorum !== undefined,
        (body) => {
          body.quorum = { share: '4/3' };
        },
      ),
    missed: '—',
  },
  {
    id: 'size-dropped',
    does: 'the size of a body that excludes members removed, and its quorum',
    spots: (pack) =>
      spots(
        pack,
        ({ excludes }, path) => /^procedure\/bodies\/[^/]+$/.test(path) && excludes !== undefined,
        (body) => {
          delete body.size;
          delete body.quorum;
        },
      ),
    missed: '—',
  },
  {
    id: 'option-of-reading-dropped',
    does: 'all options of a reading but the chosen one removed',
    spots: (pack) =>
      Object.keys(pack.readings ?? {}).map((id) => ({
        at: `readings/${id}`,
        breaks: (reading: Keys) => {
          const options = reading.options as Keys;
          for (const option of Object.keys(options)) if (option !== reading.chosen) delete options[option];
        },
      })),
    missed: '—',
  },
  {
    id: 'defect-dropped',
    does: 'a defect removed',
    spots: (pack) =>
      Object.keys(pack.defects ?? {}).map((id) => ({
        at: 'defects',
        which: id,
        breaks: (defects: Keys) => delete defects[id],
      })),
    missed: 'a remark on the act that no rule, gap or reading names: the same law, less said of it',
  },
  {
    id: 'force-reversed',
    does: 'an edition that ends before it begins',
    spots: () => [{ at: 'force', breaks: (force: Keys) => Object.assign(force, { to: '2000-01-01' }) }],
    missed: '—',
  },
];
