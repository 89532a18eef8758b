import type { Catalogue } from '../diagnostic.ts';
import { CLAUSES } from './analyse/clauses.ts';
import { NAMES } from './analyse/names.ts';
import { OPEN } from './analyse/open.ts';
import { PROCEDURE } from './analyse/procedure.ts';
import { PROOF } from './analyse/proof.ts';
import { READINGS } from './analyse/readings.ts';
import { SCALES } from './analyse/scales.ts';
import { TEXTS } from './analyse/texts.ts';

const ALL = { ...OPEN, ...CLAUSES, ...NAMES, ...READINGS, ...SCALES, ...TEXTS, ...PROCEDURE, ...PROOF };

/** Findings of the checks on a whole pack. */
export type AnalyseCode = keyof typeof ALL;

export const ANALYSE: Catalogue<AnalyseCode> = ALL;
