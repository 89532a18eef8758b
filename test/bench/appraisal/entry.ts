import type { NestedEntry } from '../entrants.ts';
import { byHand } from './by-hand.ts';
import { DECISION } from './decision.ts';
import { LOGIC } from './logic.ts';
import { COLUMNS, queryByHand, TYPED } from './query.ts';
import { rulesEngine } from './rules-engine.ts';
import { appraisalSheets, oddAppraisalSheets } from './sheets.ts';

export const APPRAISAL: NestedEntry = {
  title: 'Corps A (`appraisal`)',
  pack: 'kz-acs-corps-a/2025-07-28',
  form: 'appraisal',
  hasValues: false,
  sheets: appraisalSheets,
  odd: oddAppraisalSheets(),
  byHand,
  rulesEngine,
  logic: LOGIC,
  decision: DECISION,
  sql: { typed: TYPED, columns: COLUMNS, query: queryByHand },
};
