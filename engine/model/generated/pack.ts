/* Generated from schemas/ by npm run generate. Change the schema instead. */

/**
 * Version of the language in which the pack is written.
 */
export type Language = 1;
/**
 * Lower-case words with hyphens: months-in-post.
 */
export type Id = string;
/**
 * A calendar date: year-month-day.
 */
export type IsoDate = string;
/**
 * Place in the act: tokens joined by dots, from the outside in.
 */
export type ClauseId = string;
/**
 * A clause of the act, or a list of them: p8, p17.part2, annex2.item5, order.p3.
 */
export type Cite = ClauseId | ClauseId[];
/**
 * quoted: the act says so; inferred: it follows from the act; assumed: the act is silent.
 */
export type Basis = 'quoted' | 'inferred' | 'assumed';
/**
 * Lower-case words with hyphens: months-in-post.
 */
export type ReadingId = string;
/**
 * The author's remark, in one language.
 */
export type Note = string;
/**
 * A collection: declared by the act, given by the sheet, a subset, or the best of another.
 */
export type PackSet = DeclaredSet | GivenSet | SubsetSet | BestSet;
export type Condition =
  | {
      all: Condition[];
    }
  | {
      any: Condition[];
    }
  | {
      not: Condition;
    }
  | Comparison;
/**
 * How the fact is compared with the value. within: a number inside an interval made by `allowed`; odd: whether a whole number is odd.
 */
export type ComparisonOperator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'in'
  | 'notIn'
  | 'within'
  | 'notWithin'
  | 'odd';
/**
 * A number, true or false, or an id.
 */
export type Scalar = string | number | boolean;
/**
 * Names a value: a rule or input, one member of an indexed value, or an attribute of the member at hand.
 */
export type Reference = string;
/**
 * One thing that the sheet says.
 */
export type Input =
  | DecimalInput
  | IntegerInput
  | {
      label: Text;
      help?: Text;
      /**
       * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
       */
      type: 'boolean' | 'date';
      per?: Per;
      min?: never;
      max?: never;
      places?: never;
      options?: never;
      set?: never;
      scale?: never;
      /**
       * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
       */
      better?: ('higher' | 'lower' | 'none') | MemberId[];
      when?: Condition;
      /**
       * The value that it has when it is not asked; needed with `when`.
       */
      otherwise?: string | number | boolean;
      /**
       * True: it may be left out; no rule may use it.
       */
      optional?: boolean;
      maxLength?: never;
      cite: Cite;
      basis?: Basis;
      reading?: ReadingId;
      note?: Note;
    }
  | ChoiceInput
  | GradeInput
  | TextInput;
/**
 * The set, or two sets, over whose members it is indexed.
 */
export type Per = Id | Id[];
/**
 * Id of a member or option: words or codes of the act, with hyphens or dots.
 */
export type MemberId = string;
/**
 * A form of the act: asked, evaluated and printed.
 */
export type Form = GradedForm | DocumentForm;
/**
 * One numbered unit of the act, accounted for.
 */
export type Clause =
  | {
      /**
       * encoded: something that runs cites it; procedure: an entry of the procedure cites it; form: a form cites it; judgement: a human decides; definition; organisational; pending: its text is not held; not-held: nobody here holds its text; spent: it has had its effect.
       */
      status: 'encoded' | 'procedure' | 'form' | 'judgement' | 'definition' | 'organisational' | 'not-held' | 'spent';
      title: Text;
      /**
       * The amending act whose text is not held.
       */
      pending?: {
        /**
         * Number of the amending act.
         */
        act: string;
        date: IsoDate;
        from: IsoDate;
      };
      basis?: Basis;
      reading?: ReadingId;
      note?: Note;
    }
  | PendingClause;
/**
 * A change of one element of a pack.
 */
export type Change = ReplaceChange | InsertChange | RemoveChange | RenameChange;

/**
 * One edition of a methodology as data.
 */
export interface RulePack {
  adisteme: Language;
  pack: Id;
  /**
   * Id of the edition: usually the date from which it applies.
   */
  edition: string;
  /**
   * Version of this encoding; it grows when the encoding is corrected, not when the law changes.
   */
  version: string;
  /**
   * methodology: applied to people; model: adopted by other methodologies.
   */
  kind: 'methodology' | 'model';
  title: Text;
  /**
   * The languages whose wording is the act's own; the others are unofficial translations.
   */
  official: ('kk' | 'ru' | 'en')[];
  act: Act;
  force: Force;
  /**
   * Files beside this one that hold further sections or some of their entries.
   */
  parts?: string[];
  /**
   * Scales of ordered grades, by id.
   */
  scales?: {
    [k: string]: Scale;
  };
  /**
   * Who assesses, signs and decides, by id.
   */
  roles?: {
    [k: string]: Role;
  };
  /**
   * What is counted or listed, by id.
   */
  sets?: {
    [k: string]: PackSet;
  };
  /**
   * What the sheet says, by id.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * Named values, by id; their order means nothing.
   */
  rules?: {
    [k: string]: Rule;
  };
  /**
   * On which nobody is assessed, by id.
   */
  grounds?: {
    [k: string]: Ground;
  };
  /**
   * What a sheet must satisfy, by id.
   */
  checks?: {
    [k: string]: Check;
  };
  routing?: Routing;
  /**
   * The forms of the act, by id.
   */
  forms: {
    [k: string]: Form;
  };
  procedure?: Procedure;
  /**
   * Every numbered paragraph and annex of the act, accounted for.
   */
  clauses: {
    [k: string]: Clause;
  };
  /**
   * What is wrong or open in the act, by id.
   */
  defects?: {
    [k: string]: Defect;
  };
  /**
   * Questions that the act leaves open and how they are answered, by id.
   */
  readings?: {
    [k: string]: Reading;
  };
}
/**
 * One text in Kazakh, Russian and English.
 */
export interface Text {
  /**
   * The wording in Kazakh.
   */
  kk: string;
  /**
   * The wording in Russian.
   */
  ru: string;
  /**
   * The wording in English.
   */
  en: string;
}
/**
 * The legal act that the pack encodes.
 */
export interface Act {
  /**
   * Number of the act, as it is cited.
   */
  number: string;
  date: IsoDate;
  issuer: Text;
  /**
   * Number of the act in the state register of regulatory acts.
   */
  registration?: string;
  /**
   * The acts that have amended it, up to this edition, in order of date.
   */
  amended?: {
    /**
     * Number of the amending act.
     */
    number: string;
    date: IsoDate;
  }[];
  /**
   * How many of each numbered unit the clauses must account for: order (items of the order itself; order131: of an amending order), p (paragraphs of the methodology), annex.
   */
  numbering: {
    /**
     * Number of units.
     */
    [k: string]: number;
  };
  /**
   * Units within these numbers that the act no longer has: an amendment removed them.
   */
  without?: ClauseId[];
}
/**
 * When the edition applies.
 */
export interface Force {
  from: IsoDate;
  to?: IsoDate;
  appliesBy: Id;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * Ordered grades.
 */
export interface Scale {
  label: Text;
  /**
   * Ids of the grades, worst first.
   */
  order: Id[];
  /**
   * The grades by id; exactly those that `order` lists.
   */
  grades: {
    /**
     * One grade.
     */
    [k: string]: {
      label: Text;
      cite: Cite;
      basis?: Basis;
      reading?: ReadingId;
      note?: Note;
    };
  };
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * A person or unit that assesses, signs or decides.
 */
export interface Role {
  label: Text;
  cite?: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface DeclaredSet {
  /**
   * declared: the act lists the members; given: the sheet lists them; subset: the members of another set for which a condition holds; best: the first N of another set by a value.
   */
  kind: 'declared';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  /**
   * What each member of a declared set carries: types by id.
   */
  attributes?: {
    [k: string]: Attribute;
  };
  /**
   * The members of a declared set, by id.
   */
  members: {
    [k: string]: Member;
  };
  size?: never;
  anonymous?: never;
  of?: never;
  where?: never;
  take?: never;
  by?: never;
  order?: never;
}
/**
 * Type of an attribute of the members.
 */
export interface Attribute {
  /**
   * choice, integer, decimal, boolean or text.
   */
  type: 'choice' | 'integer' | 'decimal' | 'boolean' | 'text';
  /**
   * For a choice: its options by id, each with its label.
   */
  options?: {
    [k: string]: Text;
  };
  set?: Id;
  /**
   * For numbers: what the values of all members add up to, as weights that make 1 or 100.
   */
  total?: number;
  label?: Text;
}
/**
 * One member.
 */
export interface Member {
  label: Text;
  help?: Text;
  contrary?: Text;
  /**
   * Values of the attributes that the set declares.
   */
  attributes?: {
    /**
     * A number, true or false, or an id.
     */
    [k: string]: string | number | boolean;
  };
  cite?: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface GivenSet {
  /**
   * declared: the act lists the members; given: the sheet lists them; subset: the members of another set for which a condition holds; best: the first N of another set by a value.
   */
  kind: 'given';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  attributes?: never;
  members?: never;
  /**
   * How many members the sheet may list; a sheet outside these limits is refused.
   */
  size: {
    /**
     * Fewest members.
     */
    min: number;
    /**
     * Most members; never more than 1000.
     */
    max: number;
  };
  /**
   * True: its members never appear in results or explanations, only totals over them.
   */
  anonymous?: boolean;
  of?: never;
  where?: never;
  take?: never;
  by?: never;
  order?: never;
}
export interface SubsetSet {
  /**
   * declared: the act lists the members; given: the sheet lists them; subset: the members of another set for which a condition holds; best: the first N of another set by a value.
   */
  kind: 'subset';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  attributes?: never;
  members?: never;
  size?: never;
  anonymous?: never;
  of: Id;
  where: Condition;
  take?: never;
  by?: never;
  order?: never;
}
export interface Comparison {
  fact: string;
  operator: ComparisonOperator;
  value:
    | Scalar
    | Scalar[]
    | {
        fact: string;
      };
}
export interface BestSet {
  /**
   * declared: the act lists the members; given: the sheet lists them; subset: the members of another set for which a condition holds; best: the first N of another set by a value.
   */
  kind: 'best';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  attributes?: never;
  members?: never;
  size?: never;
  anonymous?: never;
  of: Id;
  where?: never;
  /**
   * For best: how many; a number, or a reference to an integer value.
   */
  take: number | Reference;
  /**
   * For best: the values compared in turn; ties that remain are settled by the id of the member.
   */
  by: Reference[];
  /**
   * For best: highest or lowest values first (dates: highest is latest).
   */
  order: 'highest' | 'lowest';
}
export interface DecimalInput {
  label: Text;
  help?: Text;
  /**
   * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
   */
  type: 'decimal';
  per?: Per;
  /**
   * Least value allowed; for decimal and integer.
   */
  min: number;
  /**
   * Greatest value allowed; for decimal and integer.
   */
  max: number;
  /**
   * Most digits after the decimal mark; for decimal.
   */
  places: number;
  options?: never;
  set?: never;
  scale?: never;
  /**
   * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
   */
  better?: ('higher' | 'lower' | 'none') | MemberId[];
  when?: Condition;
  /**
   * The value that it has when it is not asked; needed with `when`.
   */
  otherwise?: string | number | boolean;
  /**
   * True: it may be left out; no rule may use it.
   */
  optional?: boolean;
  maxLength?: never;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface IntegerInput {
  label: Text;
  help?: Text;
  /**
   * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
   */
  type: 'integer';
  per?: Per;
  /**
   * Least value allowed; for decimal and integer.
   */
  min: number;
  /**
   * Greatest value allowed; for decimal and integer.
   */
  max: number;
  places?: never;
  options?: never;
  set?: never;
  scale?: never;
  /**
   * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
   */
  better?: ('higher' | 'lower' | 'none') | MemberId[];
  when?: Condition;
  /**
   * The value that it has when it is not asked; needed with `when`.
   */
  otherwise?: string | number | boolean;
  /**
   * True: it may be left out; no rule may use it.
   */
  optional?: boolean;
  maxLength?: never;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface ChoiceInput {
  label: Text;
  help?: Text;
  /**
   * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
   */
  type: 'choice';
  per?: Per;
  min?: never;
  max?: never;
  places?: never;
  /**
   * For a choice: its options by id, each with its label.
   */
  options?: {
    [k: string]: Text;
  };
  set?: Id;
  scale?: never;
  /**
   * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
   */
  better?: ('higher' | 'lower' | 'none') | MemberId[];
  when?: Condition;
  /**
   * The value that it has when it is not asked; needed with `when`.
   */
  otherwise?: string | number | boolean;
  /**
   * True: it may be left out; no rule may use it.
   */
  optional?: boolean;
  maxLength?: never;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface GradeInput {
  label: Text;
  help?: Text;
  /**
   * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
   */
  type: 'grade';
  per?: Per;
  min?: never;
  max?: never;
  places?: never;
  options?: never;
  set?: never;
  scale: Id;
  /**
   * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
   */
  better?: ('higher' | 'lower' | 'none') | MemberId[];
  when?: Condition;
  /**
   * The value that it has when it is not asked; needed with `when`.
   */
  otherwise?: string | number | boolean;
  /**
   * True: it may be left out; no rule may use it.
   */
  optional?: boolean;
  maxLength?: never;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface TextInput {
  label: Text;
  help?: Text;
  /**
   * decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.
   */
  type: 'text';
  per?: Per;
  min?: never;
  max?: never;
  places?: never;
  options?: never;
  set?: never;
  scale?: never;
  /**
   * Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.
   */
  better?: ('higher' | 'lower' | 'none') | MemberId[];
  when?: Condition;
  /**
   * The value that it has when it is not asked; needed with `when`.
   */
  otherwise?: string | number | boolean;
  /**
   * True: it may be left out; no rule may use it.
   */
  optional?: boolean;
  /**
   * Most characters; for text.
   */
  maxLength?: number;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface Rule {
  op: string;
  label: Text;
  cite: Cite;
  per?: Per;
  min?: number;
  max?: number;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  [k: string]: unknown;
}
/**
 * A ground on which nobody is assessed.
 */
export interface Ground {
  message: Text;
  when: Condition;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * What a sheet must satisfy.
 */
export interface Check {
  per?: Per;
  require: Condition;
  /**
   * refuse: the sheet is refused; warn: it is graded, and the result carries a warning.
   */
  effect: 'refuse' | 'warn';
  message: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * Which form, and who assesses.
 */
export interface Routing {
  cite: Cite;
  /**
   * Tried in turn: the first that holds is taken. The last has no condition.
   */
  routes: Route[];
  /**
   * Tried in turn: the first that holds replaces the assessor of the route.
   */
  substitutes?: Substitute[];
}
/**
 * Who is assessed on which form, and by whom.
 */
export interface Route {
  id: Id;
  label?: Text;
  when?: Condition;
  form: Id;
  assessor: Id;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * Who assesses where the assessor of the route cannot.
 */
export interface Substitute {
  id: Id;
  label?: Text;
  when: Condition;
  assessor: Id;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface GradedForm {
  /**
   * graded: it is filled in and evaluated; document: it is only printed.
   */
  kind: 'graded';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  /**
   * What the form gives.
   */
  result: {
    grade?: Id;
    /**
     * Further rules whose values the result shows.
     */
    values?: Id[];
  };
  /**
   * The grounds for not assessing that apply to this form.
   */
  grounds?: Id[];
  /**
   * The checks that a sheet on this form must pass.
   */
  checks?: Id[];
  /**
   * Inputs that are kept on the sheet though no rule uses them.
   */
  records?: Id[];
  layout?: Layout;
}
/**
 * How the form is printed.
 */
export interface Layout {
  /**
   * Lines above the table.
   */
  header?: Line[];
  rows?: Id;
  /**
   * Columns of the table.
   */
  columns?: Line[];
  /**
   * Rows that the form itself prints: a text for each column.
   */
  preprinted?: (Text | string)[][];
  /**
   * Lines below the table.
   */
  totals?: Line[];
  /**
   * Notes under the form.
   */
  notes?: {
    text: Text;
    cite?: Cite;
  }[];
  /**
   * Who signs, and what they fill in.
   */
  signatures?: Signature[];
}
/**
 * A line or column of a printed form.
 */
export interface Line {
  id?: Id;
  label: Text;
  shows?: Reference;
  cite?: Cite;
  note?: Note;
}
/**
 * Who signs a form, and what they fill in.
 */
export interface Signature {
  role: Id;
  label?: Text;
  /**
   * What is filled in when signing.
   */
  fields: ('name' | 'initials' | 'post' | 'date' | 'signature' | 'digital-signature')[];
  note?: Note;
}
export interface DocumentForm {
  /**
   * graded: it is filled in and evaluated; document: it is only printed.
   */
  kind: 'document';
  label: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
  result?: never;
  grounds?: never;
  checks?: never;
  /**
   * Inputs that are kept on the sheet though no rule uses them.
   */
  records?: Id[];
  layout?: Layout;
}
/**
 * What people must do, as data.
 */
export interface Procedure {
  /**
   * What deadlines run from, by id.
   */
  events?: {
    [k: string]: Event;
  };
  /**
   * When things are due, by id.
   */
  deadlines?: {
    [k: string]: Deadline;
  };
  /**
   * Commissions and sessions, by id.
   */
  bodies?: {
    [k: string]: Body;
  };
  /**
   * Closed lists of decisions, by id.
   */
  decisions?: {
    [k: string]: Decision;
  };
  /**
   * What someone must do, without a date, by id.
   */
  duties?: {
    [k: string]: Duty;
  };
  /**
   * What may, or must not, follow from a result, by id.
   */
  consequences?: {
    [k: string]: Consequence;
  };
  /**
   * How long papers are kept, by id.
   */
  retention?: {
    [k: string]: Retention;
  };
}
/**
 * An event.
 */
export interface Event {
  label: Text;
  cite?: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * A deadline.
 */
export interface Deadline {
  label: Text;
  by?: Id;
  due: Due;
  when?: Text;
  /**
   * The forms that it concerns; without it, all.
   */
  forms?: Id[];
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * When it is due: so long after or before an event, or on a date.
 */
export interface Due {
  /**
   * Number of working days, by the calendar of public holidays.
   */
  workingDays?: number;
  /**
   * Number of calendar days.
   */
  days?: number;
  /**
   * Number of calendar months.
   */
  months?: number;
  /**
   * Number of years.
   */
  years?: number;
  after?: Id;
  before?: Id;
  /**
   * Month and day of every year: month-day.
   */
  date?: string;
  /**
   * Whether the date lies in the year that is assessed or in the next.
   */
  year?: 'same' | 'next';
  /**
   * Day of the month that `of` names.
   */
  day?: number;
  /**
   * The month meant: the one after the quarter, half-year, year or event.
   */
  of?: 'month-after-quarter' | 'month-after-half-year' | 'month-after-year' | 'month-after-event';
  event?: Id;
  on?: IsoDate;
  /**
   * Any day of this month: the one after the quarter, half-year, year or event.
   */
  within?: 'month-after-quarter' | 'month-after-half-year' | 'month-after-year' | 'month-after-event';
  /**
   * True: before that day; false or absent: not later than it.
   */
  exclusive?: boolean;
}
/**
 * A body.
 */
export interface Body {
  label: Text;
  /**
   * How many members it has.
   */
  size?: {
    /**
     * Fewest members.
     */
    min?: number;
    /**
     * Most members.
     */
    max?: number;
    /**
     * True: the number of members must be odd.
     */
    odd?: boolean;
  };
  /**
   * How many members must be present for it to decide.
   */
  quorum?: {
    /**
     * As a fraction of all members.
     */
    share?: string;
    /**
     * As a number of members.
     */
    count?: number;
  };
  /**
   * Votes needed for a decision: simple (more than half of those voting), or a fraction.
   */
  majority?: string;
  /**
   * Whether the vote is open or secret.
   */
  vote?: 'open' | 'secret';
  castingVote?: Id;
  chair?: Id;
  /**
   * Who keeps the minutes.
   */
  secretary?: {
    role: Id;
    /**
     * Whether the secretary has a vote.
     */
    votes: boolean;
  };
  appointedBy?: Id;
  /**
   * Who belongs to it.
   */
  includes?: {
    label: Text;
    role?: Id;
    cite?: Cite;
  }[];
  /**
   * Who may not belong to it, or must step aside.
   */
  excludes?: {
    label: Text;
    role?: Id;
    cite?: Cite;
  }[];
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * A decision.
 */
export interface Decision {
  label: Text;
  by: Id;
  when?: Text;
  /**
   * The possible decisions, a closed list.
   */
  options: {
    /**
     * One of them.
     */
    [k: string]: {
      label: Text;
      leadsTo?: Id;
      cite?: Cite;
      basis?: Basis;
      reading?: ReadingId;
      note?: Note;
    };
  };
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * A duty.
 */
export interface Duty {
  label: Text;
  by?: Id;
  when?: Text;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * A consequence.
 */
export interface Consequence {
  label: Text;
  /**
   * True: it may follow from the result; false: it must not.
   */
  permitted: boolean;
  basisOf?: Id;
  by?: Id;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * How long papers are kept.
 */
export interface Retention {
  label: Text;
  /**
   * Number of years for which they are kept.
   */
  years: number;
  after?: Id;
  by?: Id;
  cite: Cite;
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
export interface PendingClause {
  /**
   * encoded: something that runs cites it; procedure: an entry of the procedure cites it; form: a form cites it; judgement: a human decides; definition; organisational; pending: its text is not held; not-held: nobody here holds its text; spent: it has had its effect.
   */
  status: 'pending';
  title: Text;
  /**
   * The amending act whose text is not held.
   */
  pending: {
    /**
     * Number of the amending act.
     */
    act: string;
    date: IsoDate;
    from: IsoDate;
  };
  basis?: Basis;
  reading?: ReadingId;
  note?: Note;
}
/**
 * Something that is wrong or open in the act.
 */
export interface Defect {
  /**
   * The clauses in which it stands.
   */
  place: ClauseId[];
  /**
   * hole: a value without an outcome; overlap: two outcomes; contradiction; missing: a text referred to does not exist; misprint; scan: illegible; ambiguity; scale: units disagree; duplicate; silent: the act says nothing.
   */
  kind:
    | 'hole'
    | 'overlap'
    | 'contradiction'
    | 'missing'
    | 'misprint'
    | 'scan'
    | 'ambiguity'
    | 'scale'
    | 'duplicate'
    | 'silent';
  text: Text;
  /**
   * The act's own words.
   */
  quote?: string;
  reading?: Id;
  repair?: Text;
  /**
   * Findings of `adisteme check` that are lawful, because the act itself is so.
   */
  findings?: {
    /**
     * The code of the finding.
     */
    code: string;
    /**
     * The path of the finding, or of an element around it; left out: the whole pack.
     */
    at?: string;
  }[];
}
/**
 * A question that the act leaves open, its possible answers, and the one chosen.
 */
export interface Reading {
  question: Text;
  /**
   * The defects of the act that raise it.
   */
  defects?: Id[];
  chosen: Id;
  reason: Text;
  /**
   * The possible answers, by id; the chosen one among them.
   */
  options: {
    /**
     * One answer.
     */
    [k: string]: {
      label: Text;
      /**
       * What this answer changes in the pack as it stands; the chosen one changes nothing.
       */
      changes?: Change[];
      basis?: Basis;
      reading?: ReadingId;
      note?: Note;
    };
  };
}
export interface ReplaceChange {
  /**
   * replace: something else stands there; insert: something new; remove: nothing stands there any more; rename: it moves to another key.
   */
  op: 'replace';
  /**
   * The path of keys from the head of the pack, joined by slashes; in a list whose entries have an id, the id.
   */
  at: string;
  /**
   * What must stand there now; if anything else does, the change is refused. Of a record, every key given must be equal.
   */
  was: unknown;
  /**
   * What stands there after the change.
   */
  with: unknown;
  to?: never;
  cite?: Cite;
  note?: Note;
}
export interface InsertChange {
  /**
   * replace: something else stands there; insert: something new; remove: nothing stands there any more; rename: it moves to another key.
   */
  op: 'insert';
  /**
   * The path of keys from the head of the pack, joined by slashes; in a list whose entries have an id, the id.
   */
  at: string;
  was?: never;
  /**
   * What stands there after the change.
   */
  with: unknown;
  to?: never;
  cite?: Cite;
  note?: Note;
}
export interface RemoveChange {
  /**
   * replace: something else stands there; insert: something new; remove: nothing stands there any more; rename: it moves to another key.
   */
  op: 'remove';
  /**
   * The path of keys from the head of the pack, joined by slashes; in a list whose entries have an id, the id.
   */
  at: string;
  /**
   * What must stand there now; if anything else does, the change is refused. Of a record, every key given must be equal.
   */
  was?: unknown;
  with?: never;
  to?: never;
  cite?: Cite;
  note?: Note;
}
export interface RenameChange {
  /**
   * replace: something else stands there; insert: something new; remove: nothing stands there any more; rename: it moves to another key.
   */
  op: 'rename';
  /**
   * The path of keys from the head of the pack, joined by slashes; in a list whose entries have an id, the id.
   */
  at: string;
  was?: never;
  with?: never;
  /**
   * The new key, beside the old one.
   */
  to: string;
  cite?: Cite;
  note?: Note;
}
