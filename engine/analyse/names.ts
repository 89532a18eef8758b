import type { Pack } from '../model/pack.ts';
import { type Finding, unknown } from './finding.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Names in procedure, forms, defects and readings that lead nowhere. */
export function unknownNames(pack: Pack): Finding[] {
  return [...procedure(pack), ...layouts(pack), ...defects(pack), ...taggedReadings(pack)];
}

/** Keys of procedure that name a role or a body. */
const ACTORS = ['by', 'castingVote', 'chair', 'appointedBy', 'role', 'assessor'];
const EVENTS = ['after', 'before', 'event'];

function procedure(pack: Pack): Finding[] {
  const actors = [...Object.keys(pack.roles ?? {}), ...Object.keys(pack.procedure?.bodies ?? {})];
  const events = Object.keys(pack.procedure?.events ?? {});
  const targets = [
    ...events,
    ...Object.keys(pack.procedure?.decisions ?? {}),
    ...Object.keys(pack.procedure?.deadlines ?? {}),
  ];
  const found: Finding[] = [];
  walk(pack.procedure, 'procedure', (entry, path) => {
    for (const key of ACTORS)
      if (typeof entry[key] === 'string') found.push(...unknown('unknown-role', entry[key], actors, `${path}/${key}`));
    for (const key of EVENTS)
      if (typeof entry[key] === 'string') found.push(...unknown('unknown-event', entry[key], events, `${path}/${key}`));
    if (typeof entry.leadsTo === 'string')
      found.push(...unknown('unknown-target', entry.leadsTo, targets, `${path}/leadsTo`));
    if (typeof entry.basisOf === 'string')
      found.push(...unknown('shows-unknown', entry.basisOf, Object.keys(pack.rules ?? {}), `${path}/basisOf`));
  });
  return found;
}

function layouts(pack: Pack): Finding[] {
  const values = [...Object.keys(pack.inputs ?? {}), ...Object.keys(pack.rules ?? {}), ...Object.keys(pack.sets ?? {})];
  const roles = [...Object.keys(pack.roles ?? {}), ...Object.keys(pack.procedure?.bodies ?? {})];
  const found: Finding[] = [];
  for (const [id, form] of Object.entries(pack.forms)) {
    walk(form.layout, `forms/${id}/layout`, (entry, path) => {
      if (typeof entry.shows === 'string')
        found.push(...unknown('shows-unknown', entry.shows.replace(/[.[].*$/, ''), values, `${path}/shows`));
      if (typeof entry.rows === 'string')
        found.push(...unknown('shows-unknown', entry.rows, Object.keys(pack.sets ?? {}), `${path}/rows`));
      if (typeof entry.role === 'string') found.push(...unknown('unknown-role', entry.role, roles, `${path}/role`));
    });
  }
  return found;
}

function defects(pack: Pack): Finding[] {
  const readings = Object.keys(pack.readings ?? {});
  const known = Object.keys(pack.defects ?? {});
  return [
    ...Object.entries(pack.readings ?? {}).flatMap(([id, reading]) =>
      (reading.defects ?? []).flatMap((defect) =>
        unknown('unknown-defect-named', defect, known, `readings/${id}/defects`),
      ),
    ),
    ...Object.entries(pack.defects ?? {}).flatMap(([id, defect]) =>
      defect.reading === undefined
        ? []
        : unknown('unknown-reading-named', defect.reading, readings, `defects/${id}/reading`),
    ),
  ];
}

/** `reading:` on any element of the pack. */
function taggedReadings(pack: Pack): Finding[] {
  const readings = Object.keys(pack.readings ?? {});
  const found: Finding[] = [];
  for (const [section, value] of Object.entries(pack)) {
    if (section === 'defects' || section === 'readings') continue;
    walk(value, section, (entry, path) => {
      if (typeof entry.reading === 'string')
        found.push(...unknown('unknown-reading-named', entry.reading, readings, `${path}/reading`));
    });
  }
  return found;
}

function walk(value: unknown, path: string, visit: (entry: Entry, path: string) => void): void {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) walk(one, `${path}/${index}`, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Entry, path);
    for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`, visit);
  }
}
