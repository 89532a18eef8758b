import type { Text } from '../../text.ts';

/** Forms as SQL. */
export const SQL = {
  'help-sql': {
    kk: 'нысанды SQL сұрауы немесе көрінісі түрінде шығару',
    ru: 'вывести форму как запрос или представление SQL',
    en: 'print a form as an SQL query or view',
  },
  'option-dialect': {
    kk: 'SQL түрі: duckdb, postgres, spark немесе clickhouse',
    ru: 'диалект SQL: duckdb, postgres, spark или clickhouse',
    en: 'dialect: duckdb, postgres, spark or clickhouse',
  },
  'option-sql-table': {
    kk: 'парақтар кестесінің атауы (әйтпесе sheets)',
    ru: 'таблица с листами (иначе sheets)',
    en: 'relation that holds the sheets (else sheets)',
  },
  'option-sql-view': {
    kk: 'сұраудың орнына осы атаумен көріністі жасау',
    ru: 'вместо запроса создать представление с этим именем',
    en: 'make a view of this name rather than a query',
  },
  'option-sql-columns': {
    kk: 'бағандар: text (мәтін) немесе typed (өз түрінде)',
    ru: 'столбцы: text (тексты) или typed (своих типов)',
    en: 'columns: text, or typed (decimals, booleans, dates)',
  },
  'option-choice': {
    kk: '{option} мәні «{found}» бола алмайды. Күтілетіні: {choices}.',
    ru: 'Значение {option} не может быть «{found}». Ожидается: {choices}.',
    en: '{option} can’t be “{found}”. Expected: {choices}.',
  },
  'sql-unbounded': {
    kk: '«{element}» мәнінің шегі белгісіз немесе {dialect} дәл типтеріне сыймайды, сондықтан SQL шығарылмады. Енгізуге min мен max беріңіз.',
    ru: 'Границы «{element}» неизвестны или не помещаются ни в один точный тип {dialect}, поэтому SQL не выведен. Задайте вводу min и max.',
    en: 'The bounds of “{element}” are unknown or fit no exact type of {dialect}, so no SQL was printed. Give the input a min and a max.',
  },
  'sql-pairs': {
    kk: '«{element}» парақта аталған екі жиын бойынша беріледі. Мұндай нысан SQL түрінде шығарылмайды, `batch --engine js` қолданыңыз.',
    ru: 'Ввод «{element}» задаётся по двум наборам, перечисленным в листе. Такая форма не выводится как SQL, используйте `batch --engine js`.',
    en: '“{element}” is given by two sets that the sheet lists. Such a form can’t be printed as SQL; use `batch --engine js`.',
  },
} as const satisfies Readonly<Record<string, Text>>;
