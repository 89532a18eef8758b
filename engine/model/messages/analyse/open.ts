import type { Text } from '../../text.ts';

/** Places that a pack leaves open, although the act may not. */
export const OPEN = {
  hole: {
    kk: 'Ашық қалған мәндер: {first} … {last}. Жол қосыңыз, шекті түзетіңіз немесе актінің өзінде солай болса, `gaps:` ішінде жариялаңыз.',
    ru: 'Остались без строки значения {first} … {last}. Добавьте строку, исправьте границу или, если так в самом акте, объявите в `gaps:`.',
    en: 'Values {first} … {last} are left open. Add a row, correct an edge, or, if the act itself is so, declare it in `gaps:`.',
  },
  overlap: {
    kk: 'Бірнеше жол бір мәнге қатысты ({at}): {rows}. Шектерді түзетіңіз.',
    ru: 'На одно значение ({at}) приходится несколько строк: {rows}. Исправьте границы.',
    en: 'Several rows meet one value ({at}): {rows}. Correct their edges.',
  },
  'zero-divisor': {
    kk: 'Бөлгіш нөл болуы мүмкін. `zero:` арқылы сол жағдайда не болатынын айтыңыз.',
    ru: 'Делитель может быть нулём. Укажите через `zero:`, что тогда происходит.',
    en: 'The divisor can be zero. Say by `zero:` what happens then.',
  },
  'empty-set': {
    kk: '«{set}» жиынында бірде-бір мүше қалмауы мүмкін. `empty:` арқылы сол жағдайда не болатынын айтыңыз.',
    ru: 'В множестве «{set}» может не остаться ни одного элемента. Укажите через `empty:`, что тогда происходит.',
    en: 'The set “{set}” can have no member left. Say by `empty:` what happens then.',
  },
} as const satisfies Record<string, Text>;
