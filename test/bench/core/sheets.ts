import { draws } from '../draws.ts';

/** A sheet of the core of Corps B, form 2, as JSON gives it. */
export interface CoreSheet {
  readonly form: 'staff';
  readonly id: string;
  readonly inputs: {
    readonly 'days-worked': number;
    readonly penalty: string;
    readonly score: Readonly<Record<'quality' | 'timeliness' | 'initiative' | 'discipline' | 'penalties', number>>;
  };
}

const PENALTIES = ['none', 'none', 'none', 'none', 'none', 'warning', 'reprimand', 'other'] as const;

/** Whole sheets on the form: most graded, one in fifty with too few days worked. The same number, the same sheets. */
export function coreSheets(count: number): CoreSheet[] {
  const random = draws();
  return Array.from({ length: count }, (_, index) => {
    const sheet: CoreSheet = {
      form: 'staff',
      id: String(index + 1),
      inputs: {
        'days-worked': random(50) === 0 ? random(15) : 15 + random(45),
        penalty: PENALTIES[random(PENALTIES.length)] as string,
        score: {
          quality: random(501) / 100,
          timeliness: random(501) / 100,
          initiative: random(501) / 100,
          discipline: random(501) / 100,
          penalties: random(501) / 100,
        },
      },
    };
    return JSON.parse(JSON.stringify(sheet));
  });
}

/** Whole sheets spoilt, or at an edge, one in each way. */
export function oddCoreSheets(): object[] {
  const [sheet] = coreSheets(1) as [CoreSheet];
  const plain = { ...sheet.inputs, 'days-worked': 40, penalty: 'none' };
  const all = (score: number): object => ({
    quality: score,
    timeliness: score,
    initiative: score,
    discipline: score,
    penalties: score,
  });
  const inputs: object[] = [
    ...Object.keys(plain).map((input) => ({ ...plain, [input]: undefined })),
    ...[-1, 93, 20.5, '4O'].map((days) => ({ ...plain, 'days-worked': days })),
    ...[0, 14, 15, 92].map((days) => ({ ...plain, 'days-worked': days })),
    ...['no-option', 'None'].map((penalty) => ({ ...plain, penalty })),
    ...['none', 'warning', 'reprimand', 'severe-reprimand', 'other'].flatMap((penalty) =>
      [0, 1.99, 2, 2.99, 3, 3.99, 4, 5].map((score) => ({ ...plain, penalty, score: all(score) })),
    ),
    ...[4, 3, 2].flatMap((score) =>
      [0.02, 0.03].map((less) => ({
        ...plain,
        score: { ...all(score), timeliness: (score * 100 - less * 100) / 100 },
      })),
    ),
    ...Object.keys(plain.score).flatMap((score) =>
      [undefined, null, -0.01, 5.01, 3.333, true].map((value) => ({
        ...plain,
        score: { ...plain.score, [score]: value },
      })),
    ),
    { ...plain, score: { ...plain.score, diligence: 5 } },
    { ...plain, category: 'E-4' },
  ];
  return inputs.map((one) => JSON.parse(JSON.stringify({ form: 'staff', id: 'odd', inputs: one })));
}
