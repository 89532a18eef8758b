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

/** A linear congruential generator: whole numbers below a limit. */
function draws(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
