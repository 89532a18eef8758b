export type { Result } from './generated/result.ts';
