import type { Mapping } from './worker/protocol.ts';

/** What was chosen for the headings of tables, kept in this browser for each pack and form. */
export const remembered = {
  of(pack: string, form: string): Mapping {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keyOf(pack, form)) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return [];
    }
  },

  /** Adds choices to those that are kept; a heading chosen anew counts as it was chosen last. */
  keep(pack: string, form: string, mapping: Mapping): void {
    const all = new Map([...this.of(pack, form), ...mapping]);
    localStorage.setItem(keyOf(pack, form), JSON.stringify([...all].slice(-MOST)));
  },
};

/** Headings that are kept for a form; the oldest go first. */
const MOST = 500;

function keyOf(pack: string, form: string): string {
  return `adisteme-columns:${pack}:${form}`;
}

function isEntry(entry: unknown): entry is Mapping[number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && (entry[1] === null || typeof entry[1] === 'string');
}
