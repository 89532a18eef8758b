import type { Check } from './check.ts';
import { repair } from './repair.ts';

/** An edition that ends before it begins. */
export const force: Check = {
  reports: {
    'force-reversed': {
      severity: 'error',
      meaning: {
        kk: 'Ешқашан күшінде болмайтын редакция ешбір параққа қолданылмайды.',
        ru: 'Редакция, которая никогда не действует, не применяется ни к одному листу.',
        en: 'An edition that is never in force applies to no sheet.',
      },
    },
  },
  find: ({ pack }) => {
    const { from, to } = pack.force;
    if (to === undefined || to >= from) return [];
    const swapped = repair('repair-replace', { was: `${from} – ${to}`, with: `${to} – ${from}` }, [
      { op: 'replace', at: 'force/from', was: from, with: to },
      { op: 'replace', at: 'force/to', was: to, with: from },
    ]);
    return [{ code: 'force-reversed', path: 'force/to', params: { from, to }, repairs: [swapped] }];
  },
};
