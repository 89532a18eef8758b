import type { Catalogue } from '../diagnostic.ts';

/** Findings of `load`: what is wrong with the text of a pack or a sheet, before any rule is understood. */
export type LoadCode =
  | 'file-too-large'
  | 'pack-too-large'
  | 'too-many-parts'
  | 'too-many-nodes'
  | 'too-many-tokens'
  | 'too-deep'
  | 'too-many-documents'
  | 'wrong-encoding'
  | 'bad-character'
  | 'empty-file'
  | 'not-yaml'
  | 'not-json'
  | 'tab-indent'
  | 'unsupported-yaml'
  | 'duplicate-key'
  | 'repeated-key'
  | 'key-not-text'
  | 'reserved-key'
  | 'inexact-number'
  | 'part-missing'
  | 'part-repeated'
  | 'part-head'
  | 'duplicate-entry'
  | 'unknown-key'
  | 'missing-key'
  | 'missing-one-of'
  | 'misplaced-key'
  | 'keys-apart'
  | 'keys-together'
  | 'wrong-kind'
  | 'not-one-of'
  | 'bad-id'
  | 'bad-citation'
  | 'bad-reference'
  | 'bad-date'
  | 'bad-form'
  | 'below-minimum'
  | 'above-maximum'
  | 'too-few'
  | 'too-many'
  | 'repeated-entry'
  | 'empty-text'
  | 'text-too-long'
  | 'other-schema'
  | 'more-findings';

/** Their sentences. What fills `{hint}`, `{detail}`, `{expected}` and `{found}` with words is in `load-words.ts`. */
export const LOAD: Catalogue<LoadCode> = {
  'file-too-large': {
    kk: 'Файл тым үлкен: {found} МиБ, ал шек — {limit} МиБ. Оны бөліктерге бөліңіз.',
    ru: 'Файл слишком велик: {found} МиБ при пределе {limit} МиБ. Разделите его на части.',
    en: 'The file is too large: {found} MiB, while the limit is {limit} MiB. Split it into parts.',
  },
  'pack-too-large': {
    kk: 'Пакет бөліктерімен бірге тым үлкен: {found} МиБ, ал шек — {limit} МиБ. Оны қысқартыңыз.',
    ru: 'Пакет вместе с частями слишком велик: {found} МиБ при пределе {limit} МиБ. Сократите его.',
    en: 'The pack with its parts is too large: {found} MiB, while the limit is {limit} MiB. Shorten it.',
  },
  'too-many-parts': {
    kk: 'Пакетте {found} бөлік бар, ал шек — {limit}. Бөліктерді біріктіріңіз.',
    ru: 'В пакете {found} частей при пределе {limit}. Объедините части.',
    en: 'The pack has {found} parts, while the limit is {limit}. Join some of them.',
  },
  'too-many-nodes': {
    kk: 'Файлда {limit} мәннен артық. Оны бөліктерге бөліңіз.',
    ru: 'В файле больше {limit} значений. Разделите его на части.',
    en: 'The file holds more than {limit} values. Split it into parts.',
  },
  'too-many-tokens': {
    kk: 'Файлда {limit} таңбалық бірліктен (сөздер, тыныс белгілері, бос орындар) артық. Оны бөліктерге бөліңіз.',
    ru: 'В файле больше {limit} лексем (слов, знаков и пробелов). Разделите его на части.',
    en: 'The file holds more than {limit} tokens (words, punctuation and spaces). Split it into parts.',
  },
  'too-deep': {
    kk: 'Мұнда бір-біріне салынған деңгейлер {limit}-тен асады. Құрылымды ықшамдаңыз.',
    ru: 'Здесь вложенность превышает {limit} уровней. Упростите структуру.',
    en: 'Here the nesting is deeper than {limit} levels. Simplify the structure.',
  },
  'too-many-documents': {
    kk: 'Файлда «---» арқылы бөлінген құжаттар саны {limit}-ден аспауы керек, ал мұнда тағы бір құжат басталады. Артығын бөлек файлға шығарыңыз.',
    ru: 'В файле может быть не больше документов, разделённых «---», чем {limit}, а здесь начинается ещё один. Вынесите лишнее в отдельный файл.',
    en: 'A file may hold at most {limit} documents separated by “---”, and here another one begins. Move it to a file of its own.',
  },
  'wrong-encoding': {
    kk: 'Файл UTF-8 кодтауында емес: осы жердегі таңбалар оқылмайды. Оны UTF-8 түрінде қайта сақтаңыз.',
    ru: 'Файл не в кодировке UTF-8: символы в этом месте не читаются. Сохраните его заново в UTF-8.',
    en: 'The file is not in UTF-8: the characters at this place cannot be read. Save it again as UTF-8.',
  },
  'bad-character': {
    kk: 'Мұнда мәтінде болмауы тиіс басқару таңбасы бар: {found}. Оны өшіріңіз.',
    ru: 'Здесь стоит управляющий символ, недопустимый в тексте: {found}. Удалите его.',
    en: 'A control character stands here that no text may hold: {found}. Delete it.',
  },
  'empty-file': {
    kk: 'Файл бос: онда кілттер мен мәндер болуы керек. Мазмұнын жазыңыз немесе файлды алып тастаңыз.',
    ru: 'Файл пуст: в нём должны быть ключи и значения. Заполните его или уберите.',
    en: 'The file is empty: it should hold keys and values. Fill it in, or remove it.',
  },
  'not-yaml': {
    kk: 'Файлды осы жерден әрі оқу мүмкін емес: {detail}. Осы жолды және оның алдындағы жолды тексеріңіз.',
    ru: 'Файл не удаётся прочитать дальше этого места: {detail}. Проверьте эту строку и предыдущую.',
    en: 'The file cannot be read beyond this place: {detail}. Check this line and the one before it.',
  },
  'not-json': {
    kk: 'Жол JSON емес: онда бір толық нысан болуы керек. Жақшаларды, тырнақшаларды және үтірлерді тексеріңіз.',
    ru: 'Строка — не JSON: в ней должен быть один полный объект. Проверьте скобки, кавычки и запятые.',
    en: 'The line is not JSON: it should hold one whole object. Check brackets, quotes and commas.',
  },
  'tab-indent': {
    kk: 'Шегініс табуляциямен жасалған, ал YAML тек бос орынды қабылдайды. Табуляцияны бос орындармен ауыстырыңыз.',
    ru: 'Отступ сделан табуляцией, а YAML допускает только пробелы. Замените табуляцию пробелами.',
    en: 'The indentation is a tab, while YAML allows spaces only. Replace the tab with spaces.',
  },
  'unsupported-yaml': {
    kk: '«{found}» жазбасы мұнда қолданылмайды: якорь, сілтеме, тег пен директива рұқсат етілмейді. Мәнді толық жазыңыз, ал мәтін болса, тырнақшаға алыңыз.',
    ru: 'Запись «{found}» здесь не допускается: якоря, ссылки, теги и директивы не поддерживаются. Напишите значение полностью, а если это текст, возьмите его в кавычки.',
    en: '“{found}” is not allowed here: anchors, aliases, tags and directives are not supported. Write the value out, or put it in quotes if it is a text.',
  },
  'duplicate-key': {
    kk: '«{key}» кілті екінші рет тұр; бірінші рет {line}-жолда жазылған. Бірін қалдырыңыз.',
    ru: 'Ключ «{key}» стоит во второй раз; впервые он записан в строке {line}. Оставьте один.',
    en: 'The key “{key}” stands a second time; the first is in line {line}. Keep one of them.',
  },
  'repeated-key': {
    kk: 'Жолдағы бір нысанда кілт екі рет тұр, сондықтан қай мән дұрыс екені белгісіз. Бірін қалдырыңыз.',
    ru: 'В одном из объектов строки ключ стоит дважды, и неясно, какое значение верно. Оставьте одно.',
    en: 'A key stands twice in one object of the line, so it is unclear which value counts. Keep one of them.',
  },
  'key-not-text': {
    kk: 'Кілт мәтін болуы керек, ал мұнда {found} тұр. Оны тырнақшаға алыңыз.',
    ru: 'Ключ должен быть текстом, а здесь стоит {found}. Возьмите его в кавычки.',
    en: 'A key should be a text, but here stands {found}. Put it in quotes.',
  },
  'reserved-key': {
    kk: '«{key}» кілтін қолдануға болмайды: бұл — бағдарлама ішіндегі қызметтік атау. Басқа атау таңдаңыз.',
    ru: 'Ключ «{key}» использовать нельзя: это служебное имя внутри программы. Выберите другое имя.',
    en: 'The key “{key}” cannot be used: it is a reserved name inside the program. Choose another name.',
  },
  'inexact-number': {
    kk: '{found} санын дәл сақтау мүмкін емес. 15 мәнді цифрдан аспайтын кәдімгі ондық бөлшек жазыңыз, мысалы 4.25; егер бұл мәтін болса, тырнақшаға алыңыз.',
    ru: 'Число {found} нельзя сохранить точно. Напишите обычную десятичную дробь не более чем из 15 значащих цифр, например 4.25; если это текст, возьмите его в кавычки.',
    en: 'The number {found} cannot be kept exactly. Write a plain decimal of at most 15 significant digits, such as 4.25; if it is a text, put it in quotes.',
  },
  'part-missing': {
    kk: '«parts» тізімінде аталған «{part}» бөлігі табылмады. Файлды негізгі файлдың қасына қойыңыз немесе тізімнен алып тастаңыз.',
    ru: 'Часть «{part}», названная в «parts», не найдена. Положите файл рядом с основным или уберите его из списка.',
    en: 'The part “{part}”, named in “parts”, was not found. Put the file beside the main file, or take it off the list.',
  },
  'part-repeated': {
    kk: '«{part}» бөлігі «parts» тізімінде екі рет аталған. Бірін қалдырыңыз.',
    ru: 'Часть «{part}» названа в «parts» дважды. Оставьте одно упоминание.',
    en: 'The part “{part}” is named twice in “parts”. Keep it once.',
  },
  'part-head': {
    kk: '«{key}» тек негізгі файлда тұруы керек, ал мұнда «{part}» бөлігінде тұр. Оны негізгі файлға көшіріңіз.',
    ru: '«{key}» должен стоять только в основном файле, а стоит в части «{part}». Перенесите его в основной файл.',
    en: '“{key}” should stand in the main file only, but it stands in the part “{part}”. Move it to the main file.',
  },
  'duplicate-entry': {
    kk: '«{key}» екі файлда жазылған: мұнда және {file} файлының {line}-жолында. Бірін қалдырыңыз немесе атын өзгертіңіз.',
    ru: '«{key}» записан в двух файлах: здесь и в файле {file}, строка {line}. Оставьте один или переименуйте.',
    en: '“{key}” is written in two files: here and in {file}, line {line}. Keep one of them, or rename one.',
  },
  'unknown-key': {
    kk: 'Мұнда «{key}» деген кілт болмайды. {hint}',
    ru: 'Ключа «{key}» здесь быть не может. {hint}',
    en: 'There is no key “{key}” here. {hint}',
  },
  'missing-key': {
    kk: 'Мұнда міндетті кілттер жетіспейді: {keys}. Оларды қосыңыз.',
    ru: 'Здесь не хватает обязательных ключей: {keys}. Добавьте их.',
    en: 'Required keys are missing here: {keys}. Add them.',
  },
  'missing-one-of': {
    kk: 'Мұнда мына кілттердің бірі болуы керек, бірақ ешқайсысы жоқ: {keys}. Керегін қосыңыз.',
    ru: 'Здесь должен быть один из ключей, но нет ни одного: {keys}. Добавьте нужный.',
    en: 'One of these keys should be here, but there is none: {keys}. Add the one you need.',
  },
  'misplaced-key': {
    kk: 'Мұнда «{because}» деп жазылғандықтан, «{key}» кілті болмауы керек. Оны алып тастаңыз немесе сол мәнді өзгертіңіз.',
    ru: 'Ключу «{key}» здесь не место, поскольку записано «{because}». Уберите его или измените это значение.',
    en: 'The key “{key}” has no place here, because “{because}” is written. Remove it, or change that value.',
  },
  'keys-apart': {
    kk: 'Мына кілттер бірге тұра алмайды: {keys}. Біреуін ғана қалдырыңыз.',
    ru: 'Эти ключи не могут стоять вместе: {keys}. Оставьте только один.',
    en: 'These keys cannot stand together: {keys}. Keep only one of them.',
  },
  'keys-together': {
    kk: '«{key}» кілтімен бірге «{missing}» кілті де болуы керек, бірақ ол жоқ. Оны қосыңыз немесе «{key}» кілтін алып тастаңыз.',
    ru: 'Вместе с ключом «{key}» нужен и ключ «{missing}», а его нет. Добавьте его или уберите «{key}».',
    en: 'The key “{key}” needs the key “{missing}” beside it, which is missing. Add it, or remove “{key}”.',
  },
  'wrong-kind': {
    kk: 'Мұнда күтілгені: {expected}; ал тұрғаны: {found}. Мәнді түзетіңіз.',
    ru: 'Здесь ожидается: {expected}; а стоит: {found}. Исправьте значение.',
    en: 'Expected here: {expected}; found: {found}. Correct the value.',
  },
  'not-one-of': {
    kk: '«{found}» — мұнда рұқсат етілген мәндердің бірі емес. {hint}',
    ru: '«{found}» не входит в допустимые здесь значения. {hint}',
    en: '“{found}” is not one of the values allowed here. {hint}',
  },
  'bad-id': {
    kk: '«{found}» идентификатор бола алмайды. Латын әріптері, цифрлар және дефис арқылы жазыңыз, мысалы «{example}».',
    ru: '«{found}» не может быть идентификатором. Используйте латинские буквы, цифры и дефис, например «{example}».',
    en: '“{found}” cannot be an id. Use Latin letters, digits and hyphens, as in “{example}”.',
  },
  'bad-citation': {
    kk: '«{found}» актінің құрылымдық бірлігіне сілтеме емес. «{example}» сияқты, белгілерді нүктемен қосып жазыңыз.',
    ru: '«{found}» — не ссылка на структурную единицу акта. Запишите её через точку, например «{example}».',
    en: '“{found}” does not cite a clause of the act. Write tokens joined by dots, as in “{example}”.',
  },
  'bad-reference': {
    kk: '«{found}» мәнге сілтеме бола алмайды. «average», «category.group» немесе «{example}» түрінде жазыңыз.',
    ru: '«{found}» не может быть ссылкой на значение. Запишите её как «average», «category.group» или «{example}».',
    en: '“{found}” cannot refer to a value. Write it as “average”, “category.group” or “{example}”.',
  },
  'bad-date': {
    kk: '«{found}» — күнтізбедегі күн емес. Күнді жыл-ай-күн түрінде жазыңыз, мысалы 2025-07-28.',
    ru: '«{found}» — не календарная дата. Запишите дату как год-месяц-день, например 2025-07-28.',
    en: '“{found}” is not a date of the calendar. Write year-month-day, as in 2025-07-28.',
  },
  'bad-form': {
    kk: '«{found}» мұнда керекті түрде жазылмаған. «{example}» үлгісімен жазыңыз.',
    ru: '«{found}» записано не в той форме, которая здесь нужна. Запишите по образцу «{example}».',
    en: '“{found}” is not in the form needed here. Write it after the pattern of “{example}”.',
  },
  'below-minimum': {
    kk: '{found} саны рұқсат етілген ең кіші мәннен аз: {limit}. Санды түзетіңіз.',
    ru: 'Число {found} меньше наименьшего допустимого: {limit}. Исправьте число.',
    en: 'The number {found} is below the least allowed: {limit}. Correct the number.',
  },
  'above-maximum': {
    kk: '{found} саны рұқсат етілген ең үлкен мәннен көп: {limit}. Санды түзетіңіз.',
    ru: 'Число {found} больше наибольшего допустимого: {limit}. Исправьте число.',
    en: 'The number {found} is above the greatest allowed: {limit}. Correct the number.',
  },
  'too-few': {
    kk: 'Мұндағы жазбалар саны — {found}, ал кемінде {limit} болуы керек. Жетпегенін қосыңыз.',
    ru: 'Число записей здесь — {found}, а нужно не меньше {limit}. Добавьте недостающие.',
    en: 'The number of entries here is {found}, but at least {limit} are needed. Add what is missing.',
  },
  'too-many': {
    kk: 'Мұндағы жазбалар саны — {found}, ал шек — {limit}. Артығын алып тастаңыз.',
    ru: 'Число записей здесь — {found}, а предел — {limit}. Уберите лишние.',
    en: 'The number of entries here is {found}, but at most {limit} are allowed. Remove the others.',
  },
  'repeated-entry': {
    kk: '«{found}» тізімде екі рет тұр. Бірін қалдырыңыз.',
    ru: '«{found}» стоит в списке дважды. Оставьте одно.',
    en: '“{found}” stands twice in the list. Keep it once.',
  },
  'empty-text': {
    kk: 'Мұнда мәтін болуы керек, ал ол бос. Мәтінді жазыңыз.',
    ru: 'Здесь нужен текст, а он пуст. Напишите текст.',
    en: 'A text is needed here, but it is empty. Write the text.',
  },
  'text-too-long': {
    kk: 'Мәтін тым ұзын: {found} таңба, ал шек — {limit}. Оны қысқартыңыз.',
    ru: 'Текст слишком длинный: знаков — {found}, а предел — {limit}. Сократите его.',
    en: 'The text is too long: {found} characters, while the limit is {limit}. Shorten it.',
  },
  'other-schema': {
    kk: 'Мұндағы мән пакет схемасына сай емес («{keyword}» шарты). Оны нұсқаулықпен салыстырып, түзетіңіз.',
    ru: 'Значение здесь не соответствует схеме пакета (условие «{keyword}»). Сверьте его с руководством и исправьте.',
    en: 'The value here does not fit the schema of packs (its condition “{keyword}”). Compare it with the guide, and correct it.',
  },
  'more-findings': {
    kk: 'Тағы басқа ескертулер бар, олардың саны: {count}. Алдымен жоғарыдағыларды түзетіп, қайта тексеріңіз.',
    ru: 'Есть и другие замечания, их число: {count}. Исправьте сначала перечисленные и проверьте снова.',
    en: 'There are {count} more findings. Correct those above first, then check again.',
  },
};
