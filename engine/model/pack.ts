export type { Amendment } from './generated/amendment.ts';
export type { Change, RulePack as Pack } from './generated/pack.ts';
