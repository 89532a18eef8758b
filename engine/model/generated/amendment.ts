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
 * A change of one element of a pack.
 */
export type Change = ReplaceChange | InsertChange | RemoveChange | RenameChange;
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
 * An edition that changes another, or that adopts a model: a head, the base, and the changes.
 */
export interface Amendment {
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
   * The edition that this one changes, or the model that it adopts.
   */
  base: {
    pack: Id;
    /**
     * Id of the edition: usually the date from which it applies.
     */
    edition: string;
    /**
     * assumed: the organisation's own text is not held, so whatever it inherits is assumed.
     */
    basis?: 'assumed';
  };
  /**
   * What the act changes, in turn.
   */
  changes?: Change[];
  /**
   * Every numbered paragraph and annex of the act, accounted for.
   */
  clauses?: {
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
