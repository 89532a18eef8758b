import type { NestedEntry } from '../entrants.ts';
import { byHand } from './by-hand.ts';
import { DECISION } from './decision.ts';
import { LOGIC } from './logic.ts';
import { COLUMNS, queryByHand, TYPED } from './query.ts';
import { rulesEngine } from './rules-engine.ts';
import { oddSurveySheets, surveySheets } from './sheets.ts';

export const SURVEY: NestedEntry = {
  title: '360 (`survey`: nested respondents)',
  pack: 'kz-acs-corps-a/2025-07-28',
  form: 'survey',
  hasValues: true,
  sheets: surveySheets,
  odd: oddSurveySheets(),
  byHand,
  rulesEngine,
  logic: LOGIC,
  decision: DECISION,
  sql: { typed: TYPED, columns: COLUMNS, query: queryByHand },
};
