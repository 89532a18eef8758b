import type { Change, Pack } from '../model/pack.ts';

/** Sections that decide outcomes. */
const SECTIONS = ['scales', 'sets', 'inputs', 'rules', 'grounds', 'checks', 'routing', 'forms'] as const;

/** Keys that people read and no evaluation asks. */
const WORDS = new Set(['label', 'help', 'contrary', 'cite', 'basis', 'reading', 'note', 'message', 'layout', 'better']);

/** Whether a change can make a difference to the outcome of a sheet. */
export function isRelevant({ at }: Change): boolean {
  const [section = '', ...keys] = at.split('/');
  return (SECTIONS as readonly string[]).includes(section) && !keys.slice(1).some((key) => WORDS.has(key));
}

/** What of a pack decides outcomes, without wording. */
export function relevantPart(pack: Pack): object {
  return Object.fromEntries(SECTIONS.map((section) => [section, bare(pack[section])]));
}

function bare(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(bare);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, one]) => (WORDS.has(key) ? [] : [[key, bare(one)]])),
  );
}
