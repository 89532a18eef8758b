import type { NestedEntry } from '../entrants.ts';
import { byHand } from './by-hand.ts';
import { DECISION } from './decision.ts';
import { LOGIC } from './logic.ts';
import { COLUMNS, queryByHand, TYPED } from './query.ts';
import { rulesEngine } from './rules-engine.ts';
import { competencySheets, oddCompetencySheets } from './sheets.ts';

export const COMPETENCY: NestedEntry = {
  title: 'MIC competencies (`competency`: indexed booleans)',
  pack: 'kz-mic-2018-103/2018-03-26',
  form: 'competency',
  hasValues: false,
  sheets: competencySheets,
  odd: oddCompetencySheets(),
  byHand,
  rulesEngine,
  logic: LOGIC,
  decision: DECISION,
  sql: { typed: TYPED, columns: COLUMNS, query: queryByHand },
};
