import type { Params, Text } from '../../../engine/index.ts';
import type { State } from '../../element/index.ts';
import type { EditionHead } from '../server.ts';
import { MESSAGES } from './messages.ts';

/** What the checks say of an edition: a shape with a colour, and words. */
export interface Standing {
  readonly state: State;
  readonly text: Text;
  readonly params: Params;
}

export function standingOf({ checked, errors, warnings, isPublished }: EditionHead): Standing {
  if (checked === 'pending') return { state: 'pending', text: MESSAGES.pending, params: {} };
  if (checked === 'failed') return { state: 'warning', text: MESSAGES.failed, params: {} };
  if (errors) return { state: 'refuted', text: MESSAGES.errors, params: { count: errors } };
  if (warnings) return { state: 'warning', text: MESSAGES.warnings, params: { count: warnings } };
  if (isPublished) return { state: 'published', text: MESSAGES.published, params: {} };
  return { state: 'proved', text: MESSAGES.proved, params: {} };
}
