import type { Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

/** Keys whose lists name each thing once; in others, as the operands of a product, a repetition has its sense. */
const LISTS: ReadonlySet<string> = new Set([
  ...['value', 'in', 'cite', 'place', 'defects'],
  ...['grounds', 'checks', 'records', 'values', 'forms', 'official'],
]);

/** Lists that name one thing twice. */
export const repeats: Check = {
  reports: {
    'listed-twice': {
      severity: 'warning',
      meaning: {
        kk: 'Тізімде бір нәрсе екі рет аталған: көбіне екіншісінің орнында басқасы тұруы керек еді, сондықтан бір мән не тексеру түсіп қалған. Актімен салыстырыңыз.',
        ru: 'В списке одно и то же названо дважды: чаще всего на месте второго должно стоять другое, и какое-то значение или проверка пропущены. Сверьте с актом.',
        en: 'The list names one thing twice: mostly another was meant in the second place, and a value or a check is left out. Compare with the act.',
      },
    },
  },
  find: ({ pack }) => [...listsIn(pack, '')].flatMap(({ path, list }) => repeated(path, list)),
};

function* listsIn(value: unknown, path: string): Iterable<{ path: string; list: readonly unknown[] }> {
  if (Array.isArray(value)) {
    for (const [place, one] of value.entries())
      yield* listsIn(one, `${path}/${isRecord(one) && 'id' in one ? String(one.id) : place}`);
  } else if (isRecord(value)) {
    for (const [key, one] of Object.entries(value as Partial<Pack>)) {
      const at = path === '' ? key : `${path}/${key}`;
      if (Array.isArray(one) && LISTS.has(key)) yield { path: at, list: one };
      yield* listsIn(one, at);
    }
  }
}

function repeated(path: string, list: readonly unknown[]): Finding[] {
  const once = [...new Set(list)];
  if (once.length === list.length) return [];
  const twice = once.filter((one) => list.indexOf(one) !== list.lastIndexOf(one)).join(', ');
  const mended = repair('repair-once', {}, [{ op: 'replace', at: path, was: list, with: once }]);
  return [{ code: 'listed-twice', path, params: { twice }, repairs: [mended] }];
}
