import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  tour: { kk: 'Танысу', ru: 'Знакомство', en: 'Tour' },
  offer: { kk: 'Мұнда алғаш рет пе?', ru: 'Вы здесь впервые?', en: 'New here?' },
  offerText: {
    kk: 'Бес минутта кішкентай әдістеме жасап көріңіз: акт, параметрлер, бағалар, парақ.',
    ru: 'Сделайте за пять минут маленькую методику: акт, параметры, оценки, лист.',
    en: 'Make a small methodology in five minutes: an act, parameters, grades, a sheet.',
  },
  begin: { kk: 'Бастау', ru: 'Начать', en: 'Begin' },
  leave: { kk: 'Қазір емес', ru: 'Не сейчас', en: 'Not now' },
  end: { kk: 'Аяқтау', ru: 'Закончить', en: 'End the tour' },
  next: { kk: 'Келесі', ru: 'Дальше', en: 'Next' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  forMe: { kk: 'Мен үшін жасау', ru: 'Сделать за меня', en: 'Do it for me' },
  fill: { kk: 'Мысалмен толтыру', ru: 'Заполнить примером', en: 'Fill in an example' },
  step: { kk: '{count} қадамның {number}-і', ru: 'Шаг {number} из {count}', en: 'Step {number} of {count}' },
  done: { kk: 'Дайын', ru: 'Готово', en: 'Done' },
  elsewhere: {
    kk: 'Бұл қадам басқа бетте: танысудағы әдістемеге оралыңыз не аяқтаңыз.',
    ru: 'Этот шаг на другой странице: вернитесь к своей методике или закончите знакомство.',
    en: 'This step is on another page: return to your methodology, or end the tour.',
  },
  act: { kk: 'Бұл қай акт', ru: 'Какой это акт', en: 'Which act it is' },
  actText: {
    kk: 'Атауын, шығарған ұйымды, күнін жазып, «Жобасын бастау» түймесін басыңыз.',
    ru: 'Впишите название, организацию и даты и нажмите «Создать черновик».',
    en: 'Say its title, who issued it and when, then press “Make a draft”.',
  },
  sets: { kk: 'Не бағаланады', ru: 'Что оценивается', en: 'What is scored' },
  setsText: {
    kk: 'Жиынға параметрлерді тізіңіз: кестеге Excel-ден қоюға болады.',
    ru: 'Перечислите параметры в наборе: в таблицу можно вставить из Excel.',
    en: 'List the parameters in a set: its table takes rows from Excel.',
  },
  scales: { kk: 'Қандай бағалар бар', ru: 'Какие бывают оценки', en: 'Which grades there are' },
  scalesText: {
    kk: 'Шкалада бағалар нашарынан жақсысына қарай тұрады.',
    ru: 'В шкале оценки идут от худшей к лучшей.',
    en: 'A scale has the grades in order, worst first.',
  },
  inputs: { kk: 'Параққа не жазылады', ru: 'Что вписывают в лист', en: 'What is filled in' },
  inputsText: {
    kk: 'Әр параметрге 0-ден 5-ке дейін балл: ондық сан, екі таңба.',
    ru: 'Балл от 0 до 5 за каждый параметр: дробное число с двумя знаками.',
    en: 'A score from 0 to 5 for each parameter: a decimal with two places.',
  },
  rules: { kk: 'Баға қалай шығады', ru: 'Как выходит оценка', en: 'How the grade comes out' },
  rulesText: {
    kk: 'Орташасы, дөңгелектеу, аралықтар. Саңылау қалса, сызбада қызыл болып көрінеді.',
    ru: 'Среднее, округление, интервалы. Пробел между ними виден на чертеже красным.',
    en: 'A mean, rounding, bands. A hole between bands shows red in the drawing.',
  },
  clauses: { kk: 'Әр тармақ есепте', ru: 'Каждый пункт учтён', en: 'Every clause accounted for' },
  clausesText: {
    kk: 'Әр тармақ не екенін айтыңыз: кодталған, тәртіп, анықтама. Мәселелер төменде жойылады.',
    ru: 'Скажите, что есть каждый пункт: закодирован, порядок, определение. Замечания внизу исчезнут.',
    en: 'Say what each clause is: encoded, procedure, a definition. The problems below go away.',
  },
  try: { kk: 'Сынап көру', ru: 'Проба', en: 'Try it' },
  tryText: {
    kk: 'Төмендегі «Сынап көру» бөлімінде парақ толтырыңыз: баға мен себебі тере бастағанда шығады. Мысал ретінде сақтаңыз.',
    ru: 'На вкладке «Проба» внизу заполните лист: оценка и причины видны сразу. Сохраните его как пример.',
    en: 'Fill in a sheet in Try below: the grade and its reasons follow as you type. Save it as a golden case.',
  },
  publish: { kk: 'Жариялау', ru: 'Публикация', en: 'Publish' },
  publishText: {
    kk: '«Жариялау…» түймесі бақылау сомасын жазады: осы нұсқа енді өзгермейді. Бұл – бәрі.',
    ru: 'Кнопка «Опубликовать…» записывает контрольную сумму: эта версия больше не изменится. Это всё.',
    en: '“Publish…” writes down its digest: this version never changes again. That is all.',
  },
} as const satisfies Readonly<Record<string, Text>>;
