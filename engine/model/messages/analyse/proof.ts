import type { Text } from '../../text.ts';

/** Findings of the checks that need the prover, and of those on rounding. */
export const PROOF = {
  'not-monotone': {
    kk: '«{form}» нысанында «{name}» кірісі жақсарғанда ({cell}) баға төмендейді. Ережені түзетіңіз немесе, заң солай десе, ақау ретінде тіркеңіз.',
    ru: 'На форме «{form}» при улучшении поля «{name}» ({cell}) оценка снижается. Исправьте правило, а если так велит акт, запишите это дефектом.',
    en: 'On the form “{form}” the grade falls where the input “{name}” ({cell}) gets better. Correct the rule, or, where the act means it so, record it as a defect.',
  },
  'monotone-unproved': {
    kk: '«{form}» нысанында «{name}» кірісі жақсарғанда бағаның төмендемейтіні дәлелденбеді, керісінше мысал да табылмады.',
    ru: 'Не доказано, что на форме «{form}» при улучшении поля «{name}» оценка не снижается; обратного примера тоже не найдено.',
    en: 'It is not proved that on the form “{form}” the grade never falls where the input “{name}” gets better; no example to the contrary was found either.',
  },
  'part-unreachable': {
    kk: 'Ешбір жарамды парақ бұл бөлікке жетпейді: {part}. Шартын немесе шегін түзетіңіз, болмаса алып тастаңыз.',
    ru: 'Ни один годный лист не доходит до этой части: {part}. Исправьте её условие или границы либо удалите её.',
    en: 'No valid sheet reaches this part: {part}. Correct its condition or its edges, or remove it.',
  },
  'check-never-fails': {
    kk: '«{name}» тексеруі ешбір парақта бұзылмайды: ол ештеңе тексермейді.',
    ru: 'Проверка «{name}» не нарушается ни на одном листе: она ничего не проверяет.',
    en: 'The check “{name}” fails on no sheet: it checks nothing.',
  },
  'check-always-fails': {
    kk: '«{name}» тексеруі «{form}» нысанының әр парағында бұзылады: бірде-бір парақ бағаланбайды.',
    ru: 'Проверка «{name}» нарушается на каждом листе формы «{form}»: ни один лист не будет оценён.',
    en: 'The check “{name}” fails on every sheet of the form “{form}”: none can be graded.',
  },
  'condition-constant': {
    kk: 'Шарттың мәні әрқашан бірдей ({value}). Шартты түзетіңіз немесе оның орнына мәнді жазыңыз.',
    ru: 'Условие всегда имеет одно значение ({value}). Исправьте условие или запишите вместо него значение.',
    en: 'The condition always has the same value ({value}). Correct it, or write the value instead.',
  },
  'reach-unproved': {
    kk: 'Бұл бөлікке жететін парақ табылмады, бірақ ондай парақтың жоқ екені де дәлелденбеді: {part}.',
    ru: 'Листа, доходящего до этой части, не найдено, но и не доказано, что его нет: {part}.',
    en: 'No sheet was found that reaches this part, and it is not proved that there is none: {part}.',
  },
  'condition-idle': {
    kk: 'Шарттың бұл бөлігі кез келген парақта бірдей жауап береді ({value}). Мәнін не шегін түзетіңіз, артық болса, алып тастаңыз.',
    ru: 'Эта часть условия на любом листе отвечает одинаково ({value}). Исправьте её значение или границу, лишнюю удалите.',
    en: 'This part of the condition answers the same on any sheet ({value}). Correct its value or its edge, or remove it.',
  },
  'limit-idle': {
    kk: '«{limit}» шегі бірде-бір парақта мәнді өзгертпейді.',
    ru: 'Предел «{limit}» ни на одном листе ничего не меняет.',
    en: 'The limit “{limit}” changes nothing on any sheet.',
  },
  'grade-unreachable': {
    kk: '«{scale}» шкаласының «{grade}» бағасын бірде-бір парақ алмайды.',
    ru: 'Оценку «{grade}» шкалы «{scale}» не получает ни один лист.',
    en: 'No sheet gets the grade “{grade}” of the scale “{scale}”.',
  },
  'value-outside': {
    kk: '«{name}» мәні жарияланған шектен ({edge}) шығып кетеді. Ережені, кірістің ауқымын не шекті түзетіңіз.',
    ru: 'Значение «{name}» выходит за объявленный предел ({edge}). Исправьте правило, диапазон поля или предел.',
    en: 'The value “{name}” passes the declared limit ({edge}). Correct the rule, the range of an input, or the limit.',
  },
  'value-unproved': {
    kk: '«{name}» мәнінің жарияланған шектен ({edge}) шықпайтыны дәлелденбеді, шыққан парақ та табылмады.',
    ru: 'Не доказано, что значение «{name}» не выходит за объявленный предел ({edge}); листа, где выходит, тоже не найдено.',
    en: 'It is not proved that the value “{name}” stays within the declared limit ({edge}); no sheet was found on which it does not.',
  },
  'rounded-early': {
    kk: '«{name}» дөңгелектелген «{first}» мәнімен есептеліп, қайта дөңгелектеледі. Аралық мәнді дөңгелектемеңіз не акт солай десе, ақауға жазыңыз.',
    ru: '«{name}» считается по уже округлённому «{first}» и округляется снова. Не округляйте промежуточное значение, а если так велит акт, внесите это в дефект.',
    en: '“{name}” is reckoned from “{first}”, which is rounded already, and rounded again. Do not round in between, or, where the act asks for it, record it as a defect.',
  },
  'rounded-twice': {
    kk: 'Мән {first} таңбаға дейін дөңгелектеліп, кейін тағы {second} таңбаға дейін дөңгелектеледі: 2,4949 → 2,495 → 2,50. Бір-ақ рет дөңгелектеңіз.',
    ru: 'Значение округляется до {first} знаков, затем ещё раз до {second}: 2,4949 → 2,495 → 2,50. Округляйте один раз.',
    en: 'The value is rounded to {first} places and then again to {second}: 2.4949 → 2.495 → 2.50. Round once.',
  },
} as const satisfies Record<string, Text>;
