import { fill, type Repair } from '../model/diagnostic.ts';
import { NEW_DEFECTS } from '../model/messages/analyse/repairs.ts';
import type { Pack } from '../model/pack.ts';
import type { Opening } from '../model/plan.ts';
import { isRecord } from '../model/record.ts';
import { inLanguages, type Text } from '../model/text.ts';
import { isExact, isGrade, type Value } from '../model/value.ts';
import { at } from './element.ts';
import { newDefect, removal, repair } from './repair.ts';
import { type Edges, highest, lowest, type Written, writtenRows } from './written-rows.ts';

/** What would close an opening; nothing is proposed for tables of two keys, where only the act can say which row is meant. */
export function openRepairs(pack: Pack, opening: Opening): Repair[] {
  switch (opening.kind) {
    case 'hole':
      return holeRepairs(pack, opening);
    case 'overlap':
      return overlapRepairs(pack, opening);
    case 'zero-divisor':
      return [undetermined(pack, opening.path, 'zero', NEW_DEFECTS.zero)];
    case 'empty-set':
      return [undetermined(pack, opening.path, 'empty', NEW_DEFECTS.empty)];
  }
}

function undetermined(pack: Pack, path: string, key: 'zero' | 'empty', text: Text): Repair {
  const defect = newDefect(pack, 'silent', path, text);
  return repair('repair-undetermined', { key }, [
    defect.change,
    { op: 'insert', at: `${path}/${key}`, with: { undetermined: defect.id } },
  ]);
}

function holeRepairs(pack: Pack, opening: Opening): Repair[] {
  const rows = writtenRows(at(pack, `${opening.path}/${opening.at}`), `${opening.path}/${opening.at}`);
  const first = opening.keys?.[0];
  const last = opening.keys?.at(-1);
  if (!rows || first?.length !== 1 || last?.length !== 1) return [];
  if (!isExact(first[0] as Value)) return rows.flatMap((row) => answering(row, opening));
  const below = highest(rows.filter((row) => row.upper && row.upper.edge <= Number(first[0]?.valueOf())));
  const above = lowest(rows.filter((row) => row.lower && row.lower.edge >= Number(last[0]?.valueOf())));
  const up = edgeBefore(above);
  const down = edgeAfter(below);
  return [
    ...extended(below, below && { ...lowerOf(below), ...up }),
    ...extended(above, above && { ...down, ...upperOf(above) }),
    ...gap(pack, opening, { ...down, ...up }),
  ];
}

/** The upper edge that ends just before a row. */
function edgeBefore(row: Written | undefined): Edges {
  if (!row?.lower) return {};
  return row.lower.closed ? { below: row.lower.edge } : { to: row.lower.edge };
}

/** The lower edge that begins just after a row. */
function edgeAfter(row: Written | undefined): Edges {
  if (!row?.upper) return {};
  return row.upper.closed ? { above: row.upper.edge } : { from: row.upper.edge };
}

function lowerOf({ lower }: Written): Edges {
  return lower ? (lower.closed ? { from: lower.edge } : { above: lower.edge }) : {};
}

function upperOf({ upper }: Written): Edges {
  return upper ? (upper.closed ? { to: upper.edge } : { below: upper.edge }) : {};
}

function extended(row: Written | undefined, edges: Edges | undefined): Repair[] {
  if (!row || !edges || Object.keys(edges).length === 0) return [];
  return [repair('repair-extend', { row: row.id }, [row.withEdges(edges)])];
}

function gap(pack: Pack, { path, params }: Opening, edges: Edges): Repair[] {
  if (Object.keys(edges).length === 0) return [];
  const text = inLanguages((language) => fill(NEW_DEFECTS.gap[language], params, language));
  const defect = newDefect(pack, 'hole', path, text);
  const with_ = { ...edges, defect: defect.id };
  return [repair('repair-gap', {}, [defect.change, { op: 'insert', at: `${path}/gaps/${defect.id}`, with: with_ }])];
}

/** A row of options, grades or yes and no that answers the open ones too. */
function answering(row: Written, { keys = [] }: Opening): Repair[] {
  if (!row.listed) return [];
  const values = [...row.listed, ...keys.map(([value]) => plain(value))];
  return [repair('repair-answer', { row: row.id }, [row.withValues(values)])];
}

function overlapRepairs(pack: Pack, opening: Opening): Repair[] {
  const rows = writtenRows(at(pack, `${opening.path}/${opening.at}`), `${opening.path}/${opening.at}`);
  const [one, other] = (opening.rows ?? []).map((id) => rows?.find((row) => row.id === id));
  if (!one || !other) return [];
  if (one.listed && other.listed) return [one, other].map((row) => yielding(row, opening));
  const [low, high] = [one, other].sort(byLower) as [Written, Written];
  const apart = byLower(low, high) < 0 && byUpper(low, high) < 0;
  if (!apart)
    return byUpper(low, high) === 0 && byLower(low, high) === 0
      ? [removal(low.path), removal(high.path)]
      : [removal(high.path)];
  return [
    repair('repair-split', { row: high.id, other: low.id }, [low.withEdges({ ...lowerOf(low), ...edgeBefore(high) })]),
    repair('repair-split', { row: low.id, other: high.id }, [high.withEdges({ ...edgeAfter(low), ...upperOf(high) })]),
  ];
}

function yielding(row: Written, { keys = [] }: Opening): Repair {
  const shared = keys.map(([value]) => plain(value));
  const left = (row.listed ?? []).filter((value) => !shared.includes(value));
  const change = left.length === 0 ? ({ op: 'remove', at: row.path } as const) : row.withValues(left);
  return repair('repair-yield', { row: row.id }, [change]);
}

function byLower(a: Written, b: Written): number {
  return (a.lower?.edge ?? -Infinity) - (b.lower?.edge ?? -Infinity) || openness(a.lower) - openness(b.lower);
}

function byUpper(a: Written, b: Written): number {
  return (a.upper?.edge ?? Infinity) - (b.upper?.edge ?? Infinity) || openness(b.upper) - openness(a.upper);
}

function openness(edge: { readonly closed: boolean } | null): number {
  return edge && !edge.closed ? 1 : 0;
}

/** A key's value as a pack writes it. */
function plain(value: Value | undefined): string | boolean | number {
  if (value === undefined) return '';
  if (isGrade(value)) return value.id;
  return isExact(value) ? value.valueOf() : isRecord(value) ? '' : (value as string | boolean);
}
