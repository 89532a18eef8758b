import type { Severity } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { Pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Finding } from './finding.ts';

/** What a check looks at. */
export interface Subject {
  readonly pack: Pack;
  readonly plan: Plan;
  /** The day on which is checked, for what goes stale; null where that is not asked. */
  readonly today: string | null;
  /** What is wrong with the pack when an option of a reading is switched (id → option): the first finding, or null. */
  under(readings: Readonly<Record<string, string>>): Text | null;
}

/** What a finding of one code means. */
export interface Report {
  readonly severity: Exclude<Severity, 'note'>;
  /** What is wrong with such a pack, and what to do: the page of the code. */
  readonly meaning: Text;
}

/** One check on a whole pack: the codes it reports, and how it finds them. */
export interface Check {
  readonly reports: Readonly<Partial<Record<AnalyseCode, Report>>>;
  find(subject: Subject): Iterable<Finding>;
}
