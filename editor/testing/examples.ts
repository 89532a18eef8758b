import { bare, type Files } from './index.ts';

const RULES = '/rules';

/** A sheet of a person in no leading post of Corps B, with a reprimand: the mean of 4.5, 4.25, 4, 5 and 2.99 is 20.74 / 5 = 4.148. */
export const CORPS_B = {
  form: 'staff',
  inputs: {
    'period-end': '2025-09-30',
    appointed: '2020-01-15',
    'post-until': '2025-09-30',
    'days-worked': '60',
    category: 'E-4',
    'leading-post': false,
    'appraisee-status': 'ordinary',
    'assessor-absent': false,
    delegation: 'none',
    penalty: 'reprimand',
    calibration: 'none',
    score: { quality: '4.5', timeliness: '4.25', initiative: '4', discipline: '5', penalties: '2.99' },
  },
};

export const CORPS_B_PACK = `${RULES}/kz-acs-corps-b/2025-07-28/pack.yaml`;

/** The 360-degree survey of the ministry: an amendment, and the edition that it changes. */
export const SURVEY_PACK = ['2026-07-12', '2017-08-04']
  .map((edition) => `${RULES}/kz-mlsp-corps-b/${edition}/pack.yaml`)
  .join(' ');

const QUESTIONS = [
  'communication',
  'ethics',
  'change',
  'results',
  'decisions',
  'cooperation',
  'promptness',
  'self-development',
];
const ANSWERS = ['never', 'rarely', 'half', 'mostly', 'always'];

/** Four respondents who answer 3, 4, 5, 3 … to the three questions of one competency after another: synthetic. */
export function survey(): object {
  const respondent = (shift: number) => ({
    relation: shift === 0 ? 'supervisor' : 'peer',
    'staff-answer': Object.fromEntries(
      QUESTIONS.flatMap((competency, place) =>
        ['1', '2', '3'].map((number) => [`${competency}-${number}`, ANSWERS[2 + ((place + shift) % 3)] ?? '']),
      ),
    ),
  });
  return {
    form: 'feedback-staff',
    inputs: { 'period-end': '2026-12-31', post: 'servant', respondent: [0, 1, 1, 0].map(respondent) },
  };
}

/** Pages with the elements that show a result: each is wired to a sheet that is filled in and not shown. */
export function resultPages(lang: string): Files {
  const page = (element: string, src: string, module: string) =>
    bare(`<adisteme-sheet hidden src="${src}"></adisteme-sheet>${element}`, {
      lang,
      module,
      script: `/${module}-wire.js`,
    });
  const wire = (element: string, sheet: object) => `
    import '/dist/editor/adisteme-sheet.js';
    const sheet = document.querySelector('adisteme-sheet');
    sheet.addEventListener('adisteme-result', ({ detail }) => Object.assign(document.querySelector('main > ${element}'), detail));
    sheet.value = ${JSON.stringify(sheet)};`;
  return {
    '/explanation.html': page(
      '<adisteme-explanation open="3"></adisteme-explanation>',
      CORPS_B_PACK,
      'adisteme-explanation.js',
    ),
    '/adisteme-explanation.js-wire.js': wire('adisteme-explanation', CORPS_B),
    '/radar.html': page(
      '<adisteme-radar rules="staff-average" min="1" max="5"></adisteme-radar>',
      SURVEY_PACK,
      'adisteme-radar.js',
    ),
    '/adisteme-radar.js-wire.js': wire('adisteme-radar', survey()),
  };
}
