import type { Entry } from '../entrants.ts';
import { byHand } from './by-hand.ts';
import { DECISION } from './decision.ts';
import { LOGIC } from './logic.ts';
import { rulesEngine } from './rules-engine.ts';
import { coreSheets, oddCoreSheets } from './sheets.ts';

export const CORE: Entry = {
  title: 'Corps B, form 2, its core (five scores, cap, mean, bands, eligibility)',
  pack: '../test/bench/core',
  form: 'staff',
  hasValues: false,
  isCore: true,
  sheets: coreSheets,
  odd: oddCoreSheets(),
  byHand,
  rulesEngine,
  logic: LOGIC,
  decision: DECISION,
};
