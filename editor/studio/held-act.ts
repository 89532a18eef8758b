import type { Ref } from './server.ts';

/** Texts of acts are kept in this browser alone: a pack carries an act's facts, not its prose. */
function keyOf({ pack, edition }: Ref): string {
  return `adisteme-act:${pack}@${edition}`;
}

export function keepAct(edition: Ref, text: string): void {
  try {
    localStorage.setItem(keyOf(edition), text);
  } catch {
    // No room is left: the text can be pasted again.
  }
}

export function heldAct(edition: Ref): string {
  return localStorage.getItem(keyOf(edition)) ?? '';
}
