import type { Pack } from '../model/pack.ts';
import type { Finding } from './finding.ts';

/** Readings that are not decided, or that leave nothing to choose. */
export function readings(pack: Pack): Finding[] {
  return Object.entries(pack.readings ?? {}).flatMap(([name, { chosen, options }]): Finding[] => {
    const path = `readings/${name}`;
    const undecided: Finding[] = Object.hasOwn(options, chosen)
      ? []
      : [{ code: 'reading-undecided', path: `${path}/chosen`, params: { name, chosen } }];
    const alone: Finding[] =
      Object.keys(options).length > 1 ? [] : [{ code: 'reading-alone', path: `${path}/options`, params: { name } }];
    return [...undecided, ...alone];
  });
}
