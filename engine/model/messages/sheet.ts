import type { Catalogue } from '../diagnostic.ts';
import type { OpenReason } from '../plan.ts';

/** Why a sheet is refused before any rule runs, and the refusals that are not a pack's own checks. */
export type SheetCode =
  | 'sheet-form'
  | 'unknown-key'
  | 'other-pack'
  | 'other-edition'
  | 'unknown-form'
  | 'unknown-input'
  | 'input-of-another-form'
  | 'not-a-list'
  | 'not-a-record'
  | 'not-by-member'
  | 'unknown-member'
  | 'duplicate-member'
  | 'member-name'
  | 'too-many-members'
  | 'not-one-value'
  | 'not-a-number'
  | 'decimal-comma'
  | 'too-many-digits'
  | 'out-of-range'
  | 'too-many-places'
  | 'not-an-integer'
  | 'not-a-boolean'
  | 'not-a-date'
  | 'not-an-option'
  | 'text-too-long'
  | 'not-asked'
  | 'set-size'
  | 'wrong-form'
  | 'no-route'
  | 'open-value'
  | OpenReason
  | 'pending-text';

export const SHEET: Catalogue<SheetCode> = {
  'sheet-form': {
    kk: 'Парақ `pack`, `form`, `inputs` кілттері бар жазба болуы керек; берілгені: {found}.',
    ru: 'Лист должен быть записью с ключами `pack`, `form`, `inputs`; получено: {found}.',
    en: 'A sheet must be a record with the keys `pack`, `form`, `inputs`; found {found}.',
  },
  'unknown-key': {
    kk: 'Парақта «{name}» деген кілт болмайды. {similar}',
    ru: 'В листе нет ключа «{name}». {similar}',
    en: 'A sheet has no key “{name}”. {similar}',
  },
  'other-pack': {
    kk: 'Парақ «{found}» әдістемесіне арналған, ал бағалау «{expected}» бойынша жүріп жатыр.',
    ru: 'Лист составлен по методике «{found}», а оценка идёт по «{expected}».',
    en: 'The sheet is for the methodology “{found}”, and it is being graded by “{expected}”.',
  },
  'other-edition': {
    kk: 'Парақ «{found}» редакциясына арналған, ал бағалау «{expected}» бойынша жүріп жатыр.',
    ru: 'Лист составлен по редакции «{found}», а оценка идёт по «{expected}».',
    en: 'The sheet is for the edition “{found}”, and it is being graded by “{expected}”.',
  },
  'unknown-form': {
    kk: '«{found}» деген бағаланатын нысан жоқ. Барлары: {known}.',
    ru: 'Нет оцениваемой формы «{found}». Имеются: {known}.',
    en: 'There is no graded form “{found}”. There are: {known}.',
  },
  'unknown-input': {
    kk: 'Нысанда «{name}» деген дерек жоқ. {similar}',
    ru: 'В форме нет поля «{name}». {similar}',
    en: 'The form has no input “{name}”. {similar}',
  },
  'input-of-another-form': {
    kk: '«{name}» бұл нысанда сұралмайды, ол басқа нысанға жатады. Оны алып тастаңыз немесе нысанды тексеріңіз.',
    ru: '«{name}» в этой форме не запрашивается, это поле другой формы. Уберите его или проверьте форму.',
    en: '“{name}” is not asked on this form; it belongs to another. Remove it, or check the form.',
  },
  'not-a-list': {
    kk: '«{name}» жазбалар тізімі болуы керек; берілгені: {found}.',
    ru: '«{name}» должно быть списком записей; получено: {found}.',
    en: '“{name}” must be a list of records; found {found}.',
  },
  'not-a-record': {
    kk: '«{name}» ішінде жазба күтіледі; берілгені: {found}.',
    ru: 'В «{name}» ожидается запись; получено: {found}.',
    en: '“{name}” must hold records; found {found}.',
  },
  'not-by-member': {
    kk: '«{name}» мүшелер бойынша берілуі керек (мысалы, {example}); берілгені: {found}.',
    ru: '«{name}» задаётся по элементам (например, {example}); получено: {found}.',
    en: '“{name}” is given by member (as {example}); found {found}.',
  },
  'unknown-member': {
    kk: '«{name}» ішінде «{member}» мүшесі жоқ. {similar}',
    ru: 'В «{name}» нет элемента «{member}». {similar}',
    en: '“{name}” has no member “{member}”. {similar}',
  },
  'duplicate-member': {
    kk: '«{name}» ішінде «{member}» екі рет кездеседі. Әр мүшенің аты бөлек болуы керек.',
    ru: 'В «{name}» элемент «{member}» встречается дважды. У каждого должно быть своё имя.',
    en: '“{member}” stands twice in “{name}”. Each member needs a name of its own.',
  },
  'member-name': {
    kk: '«{name}» мүшесінің аты әріптер мен цифрлардан тұруы керек (ең көбі 100 таңба); берілгені: {found}.',
    ru: 'Имя элемента «{name}» состоит из букв, цифр, дефисов и точек (не более 100 знаков); получено: {found}.',
    en: 'The name of a member of “{name}” is made of letters, digits, hyphens and points (at most 100); found {found}.',
  },
  'too-many-members': {
    kk: '«{name}» ішінде {found} мүше бар, өңдеуге болатыны — ең көбі {max}.',
    ru: 'В «{name}» элементов: {found}, обрабатывается не более {max}.',
    en: '“{name}” has {found} members; at most {max} can be read.',
  },
  'not-one-value': {
    kk: '«{input}» бір мән болуы керек; берілгені: {found}.',
    ru: '«{input}» должно быть одним значением; получено: {found}.',
    en: '“{input}” must be one value; found {found}.',
  },
  'not-a-number': {
    kk: '«{input}» сан болуы керек (мысалы, 4.25); берілгені: {found}.',
    ru: '«{input}» должно быть числом (например, 4.25); получено: {found}.',
    en: '“{input}” must be a number, as 4.25; found {found}.',
  },
  'decimal-comma': {
    kk: '«{input}» мәні «{found}» үтірмен жазылған. Деректерде ондық нүкте қолданылады: {fixed}.',
    ru: '«{input}» записано с запятой: «{found}». В данных нужна десятичная точка: {fixed}.',
    en: '“{input}” is written with a comma: “{found}”. Data need a decimal point: {fixed}.',
  },
  'too-many-digits': {
    kk: '«{input}» мәнін дәл сақтау мүмкін емес: {found}. Оны 30 цифрдан аспайтын жай ондық санмен жазыңыз.',
    ru: '«{input}» нельзя сохранить точно: {found}. Запишите обычной десятичной дробью не длиннее 30 цифр.',
    en: '“{input}” cannot be kept exactly: {found}. Write a plain decimal of at most 30 digits.',
  },
  'out-of-range': {
    kk: '«{input}» {min} мен {max} аралығында болуы керек; берілгені: {found}.',
    ru: '«{input}» должно быть от {min} до {max}; получено: {found}.',
    en: '“{input}” must be from {min} to {max}; found {found}.',
  },
  'too-many-places': {
    kk: '«{input}» үтірден кейін ең көбі {places} таңбамен беріледі; берілгені: {found}.',
    ru: '«{input}» указывается не более чем с {places} знаками после запятой; получено: {found}.',
    en: '“{input}” takes at most {places} decimal places; found {found}.',
  },
  'not-an-integer': {
    kk: '«{input}» бүтін сан болуы керек; берілгені: {found}.',
    ru: '«{input}» должно быть целым числом; получено: {found}.',
    en: '“{input}” must be a whole number; found {found}.',
  },
  'not-a-boolean': {
    kk: '«{input}» true немесе false болуы керек; берілгені: {found}.',
    ru: '«{input}» должно быть true или false; получено: {found}.',
    en: '“{input}” must be true or false; found {found}.',
  },
  'not-a-date': {
    kk: '«{input}» жыл-ай-күн түріндегі күн болуы керек (мысалы, 2025-09-30); берілгені: {found}.',
    ru: '«{input}» должно быть датой в виде год-месяц-день (например, 2025-09-30); получено: {found}.',
    en: '“{input}” must be a date as year-month-day (2025-09-30); found {found}.',
  },
  'not-an-option': {
    kk: '«{input}» мына мәндердің бірі болуы керек: {options}; берілгені: {found}. {similar}',
    ru: '«{input}» должно быть одним из значений: {options}; получено: {found}. {similar}',
    en: '“{input}” must be one of {options}; found {found}. {similar}',
  },
  'text-too-long': {
    kk: '«{input}» мәтіні ең көбі {max} таңба болуы керек; берілгені: {found}.',
    ru: 'Текст «{input}» не длиннее {max} знаков; получено: {found}.',
    en: 'The text “{input}” may have at most {max} characters; found {found}.',
  },
  'not-asked': {
    kk: '«{input}» бұл жағдайда сұралмайды, бірақ парақта берілген. Оны алып тастаңыз немесе ол тәуелді деректерді тексеріңіз.',
    ru: '«{input}» в этом случае не запрашивается, но указано в листе. Уберите его или проверьте данные, от которых оно зависит.',
    en: '“{input}” is not asked in this case, but the sheet gives it. Remove it, or check the data on which it depends.',
  },
  'set-size': {
    kk: '{name}: саны {min} мен {max} аралығында болуы керек; берілгені: {found}.',
    ru: '{name}: должно быть от {min} до {max}; указано: {found}.',
    en: '{name}: there must be {min} to {max}; found {found}.',
  },
  'wrong-form': {
    kk: 'Бұл адам «{expected}» нысаны бойынша бағаланады («{route}» бағыты), ал парақ «{found}» нысанында.',
    ru: 'Это лицо оценивается по форме «{expected}» (маршрут «{route}»), а лист составлен по форме «{found}».',
    en: 'This person is assessed on the form “{expected}” (route “{route}”), and the sheet is on “{found}”.',
  },
  'no-route': {
    kk: 'Акт бұл адамның қай нысан бойынша бағаланатынын айтпайды.',
    ru: 'Акт не определяет, по какой форме оценивается это лицо.',
    en: 'The act does not say on which form this person is assessed.',
  },
  'pending-text': {
    kk: '{from} бастап актінің мына бөліктері жаңа редакцияда қолданылады, бірақ олардың мәтіні бізде жоқ: {clauses} ({act}). Нәтиже бұрынғы мәтін бойынша шығарылды.',
    ru: 'С {from} следующие части акта действуют в новой редакции, текст которой не имеется: {clauses} ({act}). Результат получен по прежнему тексту.',
    en: 'From {from} these parts of the act apply in a new wording that is not held: {clauses} ({act}). The result rests on the earlier text.',
  },
  hole: {
    kk: 'Пакетте бұл мәнге сәйкес жол жоқ: бұл — актінің емес, пакеттің олқылығы. `adisteme check` оны көрсетеді.',
    ru: 'В пакете для этого значения нет строки: это пробел пакета, а не акта. Его показывает `adisteme check`.',
    en: 'No row of the pack answers this value: the pack, not the act, is open here. `adisteme check` shows it.',
  },
  overlap: {
    kk: 'Пакетте бұл мәнге бірнеше жол сәйкес келеді, қайсысы дұрыс екені белгісіз. `adisteme check` оны көрсетеді.',
    ru: 'В пакете этому значению отвечает несколько строк, и неизвестно, какая верна. Это показывает `adisteme check`.',
    en: 'Several rows of the pack answer this value, and nothing says which is right. `adisteme check` shows it.',
  },
  'zero-divisor': {
    kk: 'Бөлгіш нөлге тең, ал пакет бұл жағдайда не болатынын айтпайды. `adisteme check` оны көрсетеді.',
    ru: 'Делитель равен нулю, а пакет не говорит, что тогда происходит. Это показывает `adisteme check`.',
    en: 'The divisor is zero, and the pack does not say what happens then. `adisteme check` shows it.',
  },
  'empty-set': {
    kk: 'Есептейтін мүше қалмады, ал пакет бұл жағдайда не болатынын айтпайды. `adisteme check` оны көрсетеді.',
    ru: 'Считать нечего: не осталось ни одного элемента, а пакет не говорит, что тогда происходит. Это показывает `adisteme check`.',
    en: 'No member is left to count, and the pack does not say what happens then. `adisteme check` shows it.',
  },
  'open-value': {
    kk: 'Акт бұл мән үшін нәтиже белгілемейді.',
    ru: 'Акт не устанавливает результата для этого значения.',
    en: 'The act gives no outcome for this value.',
  },
};
