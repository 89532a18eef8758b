/** Mutants that neither a check nor a golden case of their pack tells from it, and why that is no mistake of the checks. */
export interface Missed {
  readonly way: string;
  readonly why: string;
  /** By pack: where, and which of those there. */
  readonly mutants: Readonly<Record<string, readonly string[]>>;
}

/** Reasons are those of the way of breaking, and hold for each mutant named. `npm run mutants` fails on one that is missed and not listed here. */
export const MISSED: readonly Missed[] = [
  {
    way: 'grade-added',
    why: 'a commission, or whoever writes the grade by hand, can give any grade of the scale: so some sheet gets this one',
    mutants: {
      'kz-kentau-maslikhat@2018-05-24': ['scales/result', 'scales/expectation'],
      'kz-mic-2018-103@2018-03-26': ['scales/result', 'scales/expectation'],
      'kz-mlsp-corps-b@2017-08-04': ['scales/result'],
      'kz-model-corps-b-2018@2018-01-16': ['scales/result', 'scales/expectation'],
      'kz-turkistan-akimat@2018-04-23': ['scales/result', 'scales/expectation'],
      'kz-turkistan-akimat@2022-10-26': ['scales/result', 'scales/expectation'],
      'kz-kentau-maslikhat@2022-04-10': ['scales/result', 'scales/expectation'],
      'kz-acs-corps-a@2025-07-28': ['scales/result'],
      'kz-mlsp-corps-b@2026-07-12': ['scales/result'],
    },
  },
  {
    way: 'option-dropped',
    why: 'no rule names the option and no case uses it: one choice fewer, another law',
    mutants: {
      'kz-kentau-maslikhat@2018-05-24': ['inputs/commission-decision'],
      'kz-model-corps-b-2018@2018-01-16': ['inputs/commission-decision'],
    },
  },
  {
    way: 'member-dropped',
    why: 'no rule names the member and no case is about it: one member fewer, another law',
    mutants: {
      'kz-kentau-maslikhat@2018-05-24': ['sets/post-category'],
      'kz-turkistan-akimat@2018-04-23': ['sets/post-category'],
    },
  },
  {
    way: 'deadline-reversed',
    why: 'the event is one that can be foreseen (a period begins, somebody returns, a session is held): a time before it can be law, and only the act says which',
    mutants: {
      'kz-kentau-maslikhat@2018-05-24': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/assess-absent/due'],
      'kz-mic-2018-103@2018-03-26': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/assess-absent/due'],
      'kz-model-corps-b-2018@2018-01-16': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/assess-absent/due'],
      'kz-turkistan-akimat@2018-04-23': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/assess-absent/due'],
      'kz-turkistan-akimat@2022-10-26': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/acquaint/due'],
      'kz-kentau-maslikhat@2022-04-10': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/acquaint/due'],
      'kz-acs-corps-a@2025-07-28': [
        'procedure/deadlines/draft-on-appointment/due',
        'procedure/deadlines/apply-to-commission/due',
      ],
      'kz-acs-corps-b@2025-07-28': [
        'procedure/deadlines/ask-for-session/due',
        'procedure/deadlines/decide-on-session/due',
        'procedure/deadlines/hold-session/due',
      ],
      'kz-mlsp-corps-b@2026-07-12': ['procedure/deadlines/set-kpi/due', 'procedure/deadlines/set-kpi-appointed/due'],
    },
  },
  {
    way: 'defect-dropped',
    why: 'a remark on the act: no gap, fallback, reading or finding of the pack names it, so nothing rests on it',
    mutants: {
      'kz-kentau-maslikhat@2018-05-24': [
        'defects text-not-held',
        'defects full-achievement',
        'defects no-overall-result',
      ],
      'kz-mic-2018-103@2018-03-26': ['defects annex5-missing', 'defects grade-names', 'defects force-date'],
      'kz-mlsp-corps-b@2017-08-04': ['defects last-paragraph'],
      'kz-model-corps-b-2018@2018-01-16': [
        'defects text-not-held',
        'defects five-for-every-post',
        'defects both-columns',
      ],
      'kz-turkistan-akimat@2018-04-23': [
        'defects text-not-held',
        'defects full-achievement',
        'defects no-overall-result',
      ],
      'kz-turkistan-akimat@2022-10-26': ['defects text-not-held', 'defects majority-of-whom'],
      'kz-kentau-maslikhat@2022-04-10': ['defects text-not-held', 'defects both-columns', 'defects hr-named-twice'],
      'kz-acs-corps-a@2025-07-28': ['defects personnel-kpi', 'defects entry-into-force'],
      'kz-acs-corps-b@2025-07-28': ['defects bracket-missing'],
      'kz-mlsp-corps-b@2026-07-12': ['defects base-not-held'],
    },
  },
  {
    way: 'scale-swapped',
    why: 'the grades of the form are written by hand, no rule forms them: another order of the scale is another law, and only the act says which',
    mutants: {
      'kz-mlsp-corps-b@2017-08-04': [
        'scales/result unsatisfactory and satisfactory',
        'scales/result satisfactory and proper',
        'scales/result proper and effective',
      ],
      'kz-mlsp-corps-b@2026-07-12': [
        'scales/result unsatisfactory and satisfactory',
        'scales/result satisfactory and proper',
        'scales/result proper and effective',
      ],
    },
  },
  {
    way: 'status-encoded',
    why: 'something that runs cites it, or a place in it: the status would be true',
    mutants: {
      'kz-mlsp-corps-b@2017-08-04': ['clauses/order'],
      'kz-model-corps-b-2018@2018-01-16': ['clauses/order13'],
      'kz-acs-corps-a@2025-07-28': ['clauses/p10'],
      'kz-acs-corps-b@2025-07-28': ['clauses/p3'],
    },
  },
  {
    way: 'direction-flipped',
    why: 'the grade does not move with it: it only bounds another value by a check, counts for a ground, or stands beside a grade written by hand; the same law',
    mutants: {
      'kz-acs-corps-a@2025-07-28': ['inputs/percent', 'inputs/days-off'],
      'kz-acs-corps-b@2025-07-28': ['inputs/days-worked'],
      'kz-mlsp-corps-b@2026-07-12': ['inputs/ranking-score', 'inputs/kpi-percent'],
    },
  },
  {
    way: 'range-widened',
    why: 'the highest row that the value meets is open upwards: greater values get what the greatest got',
    mutants: {
      'kz-acs-corps-a@2025-07-28': ['inputs/working-days', 'inputs/percent'],
      'kz-acs-corps-b@2025-07-28': ['inputs/days-worked'],
    },
  },
  {
    way: 'clause-dropped',
    why: 'the paragraph around it, or a part of it that has an entry, accounts for it too: the coverage is the same',
    mutants: {
      'kz-acs-corps-a@2025-07-28': ['clauses p24.part1'],
      'kz-mlsp-corps-b@2026-07-12': ['clauses order188.p1.part4'],
    },
  },
  {
    way: 'day-lost',
    why: 'the months that can follow a half-year have 31 days: another law',
    mutants: {
      'kz-acs-corps-a@2025-07-28': ['procedure/deadlines/send-half-year-monitoring/due'],
    },
  },
];
