/** What the rules of the competencies of the MIC name, for all who have them written by hand. */
type Group = 'top' | 'middle' | 'staff';

/** How many indicators each competency has, by group of posts. */
const INDICATORS: Readonly<Record<string, Readonly<Record<Group, number>>>> = {
  cooperation: { top: 3, middle: 4, staff: 3 },
  'decision-making': { top: 5, middle: 5, staff: 3 },
  initiative: { top: 1, middle: 1, staff: 1 },
  integrity: { top: 6, middle: 6, staff: 3 },
  management: { top: 3, middle: 4, staff: 4 },
  promptness: { top: 4, middle: 3, staff: 4 },
  responsibility: { top: 1, middle: 1, staff: 1 },
  'self-development': { top: 4, middle: 3, staff: 3 },
  'service-focus': { top: 4, middle: 3, staff: 3 },
  'service-information': { top: 2, middle: 3, staff: 3 },
  'stress-resistance': { top: 1, middle: 1, staff: 1 },
};
const OF_SERVICES = ['service-focus', 'service-information'];

export interface Competency {
  readonly id: string;
  readonly indicators: readonly string[];
}

/** The competencies assessed and the indicators asked of a group; of those in no group, no indicators. */
export function competenciesOf(group: string, providesServices: boolean): Competency[] {
  return Object.entries(INDICATORS).flatMap(([id, counts]) => {
    if (!providesServices && OF_SERVICES.includes(id)) return [];
    const count = counts[group as Group] ?? 0;
    return [{ id, indicators: Array.from({ length: count }, (_, place) => `${id}-${group}-${place + 1}`) }];
  });
}

export const GROUPS = ['top', 'middle', 'staff', 'none'];
/** The group of a category, or of a category and a role. */
export const GROUP_OF: Readonly<Record<string, string>> = {
  'C-1': 'top',
  'C-O-1': 'top',
  'C-4': 'staff',
  'C-5': 'staff',
  'C-O-5': 'staff',
  'C-2 deputy-department-director': 'middle',
  'C-3 division-head': 'middle',
  'C-3 deputy-division-head': 'middle',
  'C-O-4 section-head': 'middle',
};
/** Categories of which the role is asked. */
export const QUALIFIED = ['C-2', 'C-3', 'C-O-4'];
/** Interruptions of which the day of return is asked. */
export const RETURNED = ['social-leave', 'study'];
export const FINDINGS = ['does-not-meet', 'meets'];
export const OPTIONS = {
  category: ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-O-1', 'C-O-4', 'C-O-5', 'other'],
  interruption: ['none', ...RETURNED],
  'commission-decision': ['awaited', 'approve', 'revise'],
};
export const ROLES = [
  'deputy-department-director',
  'division-head',
  'deputy-division-head',
  'section-head',
  'none-of-these',
];
/** Asked of all. */
export const INPUTS = [
  'appointed',
  'category',
  'commission-decision',
  'interruption',
  'period-end',
  'probation',
  'provides-services',
];
export const ROUTE = { id: 'competency', form: 'competency', assessor: 'direct-supervisor' };
/** Nothing is provided for those in no group. */
export const UNDETERMINED = {
  at: 'rules/observed-share @ assessed=cooperation, competency=cooperation',
  defect: 'posts-without-indicators',
};
