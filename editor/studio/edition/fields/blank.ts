import { operatorOf, type Slots } from '../../../../engine/index.ts';
import type { Data } from '../../../document/index.ts';
import { keysFor, referred, resolved, type Schema, schemaOf } from '../schema.ts';

/** What a new value of a schema starts from: what it must have, each as empty as it may be. */
export function blank(schema: Schema): Data {
  const name = referred(schema);
  if (name === 'text') return { kk: '', ru: '', en: '' };
  if (name === 'condition') return { fact: '', operator: 'equal', value: '' };
  if (name === 'rule') return { op: 'number', value: 0, label: { kk: '', ru: '', en: '' }, cite: '' };
  if (name === 'operand' || name === 'fallback') return 0;
  if (name === 'match') return { from: 0 };
  if (name === 'set') return { kind: 'declared', label: { kk: '', ru: '', en: '' }, cite: '', members: {} };
  if (name === 'input') return { label: { kk: '', ru: '', en: '' }, type: 'boolean', cite: '' };
  return bare(resolved(schema));
}

function bare(schema: Schema): Data {
  if (schema.enum) return schema.enum[0] ?? '';
  if (schema.const !== undefined) return schema.const as Data;
  const type = [schema.type ?? schema.anyOf?.flatMap((one) => resolved(one).type ?? []) ?? []].flat()[0];
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  if (type === 'boolean') return true;
  if (type !== 'object') return '';
  const { required } = keysFor(schema, {});
  return Object.fromEntries([...required].map((key) => [key, blank(schemaOf(schema, key))]));
}

/** What a rule of a kind starts from: its slots, those that it must have. */
export function blankOperation(op: string): Record<string, Data> {
  return { op, ...blankSlots(operatorOf(op)?.slots ?? {}) };
}

export function blankSlots(slots: Slots): Record<string, Data> {
  const made: Record<string, Data> = {};
  for (const [key, slot] of Object.entries(slots)) if (!slot.optional) made[key] = blankSlot(slot);
  return made;
}

/** What one slot starts from. */
export function blankSlot(slot: Slots[string]): Data {
  if (slot.kind === 'entries')
    return slot.list ? [{ id: 'case-1', ...blankSlots(slot.fields) }] : { new: blankSlots(slot.fields) };
  if (slot.kind === 'condition') return { fact: '', operator: 'equal', value: '' };
  if (slot.kind === 'operands') return [0, 0];
  if (slot.kind === 'at') return { from: 0 };
  if (slot.kind === 'word') return slot.words[0] ?? '';
  if (slot.kind === 'integer') return slot.min;
  return slot.kind === 'operand' || slot.kind === 'number' || slot.kind === 'edge' || slot.kind === 'fallback' ? 0 : '';
}
