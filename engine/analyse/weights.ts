import { fromNumber, write, ZERO } from '../number/exact.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { replacement } from './repair.ts';

/** Weights of a declared set that do not add up to what the act says. */
export const weights: Check = {
  reports: {
    'weights-total': {
      severity: 'error',
      meaning: {
        kk: 'Атрибуттың `total` кілті мүшелердің мәндері неге тең болып қосылуы керегін айтады (мысалы, салмақтар — 1 не 100). Дәл қосындысы басқа болса, не мән қате, не мүше түсіп қалған.',
        ru: '`total` признака говорит, чему равна сумма значений элементов (веса: 1 или 100). Если точная сумма другая, ошибочно значение или пропущен элемент.',
        en: '`total` of an attribute says what the values of the members add up to (weights: 1, or 100). Where the exact sum is another, a value is wrong or a member is missing.',
      },
    },
  },
  find: ({ pack }) =>
    Object.entries(pack.sets ?? {}).flatMap(([set, { attributes, members }]) =>
      Object.entries(attributes ?? {}).flatMap(([attribute, { total }]): Finding[] => {
        if (total === undefined) return [];
        const values = Object.values(members ?? {}).map((member) => member.attributes?.[attribute]);
        const sum = values.reduce(
          (before, value) => before.add((typeof value === 'number' ? fromNumber(value) : null) ?? ZERO),
          ZERO,
        );
        const declared = fromNumber(total);
        if (declared?.equals(sum)) return [];
        const path = `sets/${set}/attributes/${attribute}/total`;
        const repairs = [replacement(path, total, Number(sum.valueOf()))];
        return [{ code: 'weights-total', path, params: { attribute, found: write(sum), total }, repairs }];
      }),
    ),
};
