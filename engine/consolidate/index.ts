import type { Diagnostic, Params } from '../model/diagnostic.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import type { Pack } from '../model/pack.ts';
import { applyChange } from './change.ts';

export interface Consolidated {
  readonly pack: Pack | null;
  /** The option of every reading in effect. */
  readonly readings: Readonly<Record<string, string>>;
  /** Whether any change was applied. */
  readonly changed: boolean;
  readonly diagnostics: readonly Diagnostic<ConsolidateCode>[];
}

/**
 * A pack as it stands, with the options of readings that this run switches. The chosen options stand in the text itself;
 * each other is a set of changes. A change that does not fit is refused, naming what it expects and what it finds.
 */
export function consolidate(pack: Pack, switches: Readonly<Record<string, string>>): Consolidated {
  const diagnostics: Diagnostic<ConsolidateCode>[] = [];
  const report = (code: ConsolidateCode, params: Params, path: string) =>
    diagnostics.push({ code, severity: 'error', place: { path }, params });
  const known = pack.readings ?? {};
  const result = { ...pack };
  const readings: Record<string, string> = {};
  const touched = new Map<string, string>();
  for (const name of Object.keys(switches)) {
    if (!Object.hasOwn(known, name))
      report('unknown-reading', { name, known: Object.keys(known).join(', ') || '—' }, 'readings');
  }
  for (const [name, reading] of Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const option = (Object.hasOwn(switches, name) ? switches[name] : undefined) ?? reading.chosen;
    readings[name] = option;
    const path = `readings/${name}`;
    const chosen = Object.hasOwn(reading.options, option) ? reading.options[option] : undefined;
    if (!chosen) {
      report(
        'unknown-reading-option',
        { reading: name, option, known: Object.keys(reading.options).join(', ') },
        `${path}/options`,
      );
      continue;
    }
    for (const [index, change] of (chosen.changes ?? []).entries()) {
      const other = touched.get(change.at);
      if (other !== undefined && other !== name)
        report('change-clash', { first: other, second: name, at: change.at }, path);
      touched.set(change.at, name);
      const misfit = applyChange(result, change);
      if (misfit) report(misfit.code, misfit.params, `${path}/options/${option}/changes/${index}`);
    }
  }
  return {
    pack: diagnostics.length === 0 ? result : null,
    readings,
    changed: touched.size > 0,
    diagnostics,
  };
}
