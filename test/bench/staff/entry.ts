import type { Entry } from '../entrants.ts';
import { byHand } from './by-hand.ts';
import { DECISION } from './decision.ts';
import { LOGIC } from './logic.ts';
import { rulesEngine } from './rules-engine.ts';
import { oddStaffSheets, staffSheets } from './sheets.ts';

export const STAFF: Entry = {
  title: 'Corps B, form 2 (`staff`)',
  pack: 'kz-acs-corps-b/2025-07-28',
  form: 'staff',
  hasValues: false,
  sheets: staffSheets,
  odd: oddStaffSheets(),
  byHand,
  rulesEngine,
  logic: LOGIC,
  decision: DECISION,
};
