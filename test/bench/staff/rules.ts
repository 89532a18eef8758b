/** What the rules of Corps B, form 2, name, for all who have them written by hand. */
export const CATEGORIES =
  'B-1 C-1 D-1 D-3 C-O-1 D-O-1 D-R-1 C-R-1 E-1 E-2 E-R-1 C-2 C-3 C-4 C-5 C-O-4 C-O-5 E-3 E-4 E-R-2 E-R-3 E-R-4 other-category'.split(
    ' ',
  );
/** Of these nothing is asked that is not asked of all. */
export const ORDINARY = 'C-2 C-3 C-4 C-5 C-O-4 C-O-5 E-3 E-4 E-R-2 E-R-3 E-R-4 other-category'.split(' ');
/** The lesser penalties, at which the score is held to 2.99. */
export const LESSER = ['warning', 'reprimand', 'severe-reprimand'];
/** The greatest score for the absence of penalties, by penalty. */
export const CAPS: Readonly<Record<string, number>> = {
  none: 5,
  ...Object.fromEntries(LESSER.map((penalty) => [penalty, 2.99])),
  other: 1.99,
};
export const OPTIONS = {
  category: CATEGORIES,
  'appraisee-status': ['ordinary', 'seconded', 'audit-commission-chair'],
  calibration: ['none', 'upheld', 'corrected'],
  delegation: ['none', 'chief-of-staff', 'designated'],
  penalty: Object.keys(CAPS),
};
export const SCORES = ['discipline', 'initiative', 'penalties', 'quality', 'timeliness'];
export const INPUTS =
  'period-end appointed post-until days-worked category appraisee-status assessor-absent leading-post calibration delegation penalty score'.split(
    ' ',
  );
export const MOST_DAYS = 92;
/** New Year 2000, from which quarters are counted. */
export const ORIGIN = '2000-01-01';
/** From this day on acts change the text in these places. */
export const PENDING_FROM = '2026-07-11';
export const PENDING =
  'annex1.note3 annex2.note3 p10.part1 p13.note p18.part1 p23.part5 p4.part1 p5.part2 p9.note'.split(' ');
export const GRADES = [
  ['effective', 4],
  ['proper', 3],
  ['satisfactory', 2],
  ['unsatisfactory', 0],
] as const;
export const LEADING = { id: 'leading', form: 'leader' };
export const OTHERS = { id: 'others', form: 'staff' };
