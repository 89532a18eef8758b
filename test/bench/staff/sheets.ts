import { draws } from '../draws.ts';

/** A sheet of Corps B, form 2, as JSON gives it. */
export interface StaffSheet {
  readonly form: 'staff';
  readonly id: string;
  readonly inputs: {
    readonly 'period-end': string;
    readonly appointed: string;
    readonly 'post-until': string;
    readonly 'days-worked': number;
    readonly category: string;
    readonly 'leading-post': boolean;
    readonly 'appraisee-status': string;
    readonly 'assessor-absent': boolean;
    readonly delegation: string;
    readonly penalty: string;
    readonly calibration: string;
    readonly score: Readonly<Record<'quality' | 'timeliness' | 'initiative' | 'discipline' | 'penalties', number>>;
  };
}

const CATEGORIES = ['E-4', 'E-3', 'C-4', 'C-5', 'E-R-4', 'C-O-4', 'other-category'] as const;
const ENDS = ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30'] as const;
const PENALTIES = ['none', 'none', 'none', 'none', 'none', 'warning', 'reprimand', 'other'] as const;

/**
 * Whole sheets on the form: most graded, one in fifty with too few days worked, some with a score above the cap of a penalty.
 * The same number, the same sheets.
 */
export function staffSheets(count: number): StaffSheet[] {
  const random = draws();
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const end = one(ENDS);
    const penalty = one(PENALTIES);
    const [quality, timeliness, initiative, discipline] = [random(501), random(501), random(501), random(501)];
    const penalties = penalty === 'none' ? random(501) : random(210);
    const sheet: StaffSheet = {
      form: 'staff',
      id: String(index + 1),
      inputs: {
        'period-end': end,
        appointed: `20${10 + random(15)}-0${1 + random(9)}-${10 + random(18)}`,
        'post-until': end,
        'days-worked': random(50) === 0 ? random(15) : 15 + random(45),
        category: one(CATEGORIES),
        'leading-post': false,
        'appraisee-status': 'ordinary',
        'assessor-absent': random(10) === 0,
        delegation: 'none',
        penalty,
        calibration: 'none',
        score: {
          quality: quality / 100,
          timeliness: timeliness / 100,
          initiative: initiative / 100,
          discipline: discipline / 100,
          penalties: penalties / 100,
        },
      },
    };
    return JSON.parse(JSON.stringify(sheet));
  });
}

/** Whole sheets spoilt, or of other people, one in each way. */
export function oddStaffSheets(): object[] {
  const [sheet] = staffSheets(1) as [StaffSheet];
  const plain = {
    ...sheet.inputs,
    'days-worked': 40,
    'period-end': '2025-12-31',
    'post-until': '2025-12-31',
    penalty: 'none',
  };
  const inputs: object[] = [
    ...Object.keys(plain).map((input) => ({ ...plain, [input]: undefined })),
    ...['period-end', 'appointed', 'post-until'].map((input) => ({ ...plain, [input]: '2025-02-30' })),
    ...['category', 'appraisee-status', 'delegation', 'penalty', 'calibration'].map((input) => ({
      ...plain,
      [input]: 'no-option',
    })),
    ...['leading-post', 'assessor-absent'].map((input) => ({ ...plain, [input]: 1 })),
    ...[-1, 93, 20.5, '4O'].map((days) => ({ ...plain, 'days-worked': days })),
    ...['audit-commission-chair', 'seconded'].map((status) => ({
      ...plain,
      'assessor-absent': false,
      'appraisee-status': status,
    })),
    { ...plain, 'leading-post': true },
    { ...plain, 'leading-post': true, 'period-end': '2026-12-31', 'post-until': '2026-12-31' },
    { ...plain, appointed: '2025-12-02' },
    { ...plain, appointed: '2025-12-01' },
    { ...plain, 'days-worked': 14 },
    { ...plain, 'days-worked': 14, 'period-end': '2026-12-31', 'post-until': '2026-12-31' },
    { ...plain, 'period-end': '2025-12-30' },
    { ...plain, 'period-end': '2025-11-30', 'post-until': '2025-11-30' },
    { ...plain, 'post-until': '2026-01-01' },
    {
      ...plain,
      'period-end': '2026-09-30',
      'post-until': '2026-12-31',
      penalty: 'other',
      score: { ...plain.score, penalties: 2 },
    },
    { ...plain, 'period-end': '2026-09-30', 'post-until': '2026-09-30', score: { ...plain.score, discipline: 0 } },
    ...['warning', 'reprimand', 'severe-reprimand'].flatMap((penalty) =>
      [2.99, 3].map((penalties) => ({ ...plain, penalty, score: { ...plain.score, penalties } })),
    ),
    { ...plain, score: { discipline: 0, initiative: 0, penalties: 0, quality: 0, timeliness: 0 } },
    ...[4, 3, 2].flatMap((score) =>
      [0.02, 0.03].map((less) => ({
        ...plain,
        score: {
          discipline: score,
          initiative: score,
          penalties: score,
          quality: score,
          timeliness: (score * 100 - less * 100) / 100,
        },
      })),
    ),
    ...Object.keys(plain.score).flatMap((score) =>
      [undefined, -0.01, 5.01, 3.333, true].map((value) => ({ ...plain, score: { ...plain.score, [score]: value } })),
    ),
  ];
  return inputs.map((one) => JSON.parse(JSON.stringify({ form: 'staff', id: 'odd', inputs: one })));
}
