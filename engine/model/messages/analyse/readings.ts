import type { Text } from '../../text.ts';

/** Readings and defects that leave something undecided. */
export const READINGS = {
  'reading-alone': {
    kk: '«{name}» түсіндірмесінде кемінде екі нұсқа болуы керек.',
    ru: 'У толкования «{name}» должно быть не менее двух вариантов.',
    en: 'The reading “{name}” needs at least two options.',
  },
  'reading-idle': {
    kk: '«{name}» түсіндірмесінің «{option}» нұсқасы ештеңені өзгертпейді: таңдалғаннан айырмасы жоқ.',
    ru: 'Вариант «{option}» толкования «{name}» ничего не меняет: он не отличается от выбранного.',
    en: 'The option “{option}” of the reading “{name}” changes nothing: it is no other than the chosen one.',
  },
  'reading-unfit': {
    kk: '«{name}» түсіндірмесінің «{option}» нұсқасы қосылғанда пакет жарамсыз болады: {message}',
    ru: 'При включении варианта «{option}» толкования «{name}» пакет становится негодным: {message}',
    en: 'With the option “{option}” of the reading “{name}” the pack does not hold: {message}',
  },
  'reading-unreachable': {
    kk: '«{name}» түсіндірмесі шешетін жерге бірде-бір парақ жетпейді: нұсқалары ештеңені өзгертпейді.',
    ru: 'До того, что решает толкование «{name}», не доходит ни один лист: его варианты ничего не меняют.',
    en: 'No sheet comes to what the reading “{name}” decides: its options make no difference.',
  },
  'defect-undecided': {
    kk: '«{name}» ақауының не түсіндірмесі, не шешімі жоқ: пакет қайсысын қолданатынын айтпайды.',
    ru: 'У дефекта «{name}» нет ни толкования, ни решения: пакет не говорит, чего держится.',
    en: 'The defect “{name}” has neither a reading nor a repair: the pack does not say which side it takes.',
  },
  'defect-idle': {
    kk: '«{defect}» ақауы «{code}» ескертуін ({at}) заңды деп жазады, бірақ ондай ескерту жоқ.',
    ru: 'Дефект «{defect}» признаёт законным замечание «{code}» ({at}), но такого замечания нет.',
    en: 'The defect “{defect}” records a finding “{code}” ({at}) as lawful, but there is none.',
  },
} as const satisfies Record<string, Text>;
