/** How the last word of a spoken number takes its endings: its vowels and its last sound. */
type Ending = readonly [vowel: 'а' | 'е', sound: 'voiced' | 'voiceless' | 'nasal'];

const UNITS: readonly Ending[] = [
  ['е', 'voiced'], // нөл
  ['е', 'voiced'], // бір
  ['е', 'voiced'], // екі
  ['е', 'voiceless'], // үш
  ['е', 'voiceless'], // төрт
  ['е', 'voiceless'], // бес
  ['а', 'voiced'], // алты
  ['е', 'voiced'], // жеті
  ['е', 'voiced'], // сегіз
  ['а', 'voiced'], // тоғыз
];
const TENS: readonly Ending[] = [
  ['е', 'voiced'],
  ['а', 'nasal'], // он
  ['а', 'voiced'], // жиырма
  ['а', 'voiced'], // отыз
  ['а', 'voiceless'], // қырық
  ['е', 'voiced'], // елу
  ['а', 'voiceless'], // алпыс
  ['е', 'voiceless'], // жетпіс
  ['е', 'nasal'], // сексен
  ['а', 'nasal'], // тоқсан
];
const HUNDRED: Ending = ['е', 'voiced']; // жүз
const THOUSAND: Ending = ['а', 'nasal']; // мың, миллион

const ABLATIVE = { voiced: 'д', voiceless: 'т', nasal: 'н' } as const;

/** A decimal with the ending “from, than” of its last spoken word: 3-тен, 2,99-дан, 80-нен. */
export function ablative(decimal: string): string {
  const [vowel, sound] = endingOf(decimal);
  return `${decimal}-${ABLATIVE[sound]}${vowel}н`;
}

function endingOf(decimal: string): Ending {
  const digits =
    decimal
      .replace(/[^\d,]/g, '')
      .split(',')
      .at(-1) ?? '';
  const fromEnd = [...digits].reverse().map(Number);
  const [unit = 0, ten = 0, hundred = 0] = fromEnd;
  if (unit !== 0 || fromEnd.every((digit) => digit === 0)) return UNITS[unit] ?? HUNDRED;
  if (ten !== 0) return TENS[ten] ?? HUNDRED;
  return hundred === 0 ? THOUSAND : HUNDRED;
}
