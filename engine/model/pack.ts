export type { RulePack as Pack } from './generated/pack.ts';
