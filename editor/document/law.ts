import { child, type Data, type DataMap, isMap, put } from './data.ts';
import { type Edit, edited } from './edit.ts';
import { HEAD, JOINED } from './head.ts';
import { type ChangeEntry, changesOf } from './record.ts';

/** The edit that a change operation makes; the language of repairs, readings and amending acts. */
export function editOf({ op, at, with: value = null, to = '' }: ChangeEntry): Edit {
  if (op === 'remove') return { op, at };
  return op === 'rename' ? { op, at, to } : { op: 'set', at, value: value as Data };
}

/**
 * The law that an amending pack gives, as far as its changes fit: a view to edit, not a judgement; a change that does not
 * fit is left out here and is a finding of the engine.
 */
export function lawOf(base: Data, own: DataMap): DataMap {
  let law = base;
  for (const change of changesOf(own)) law = attempted(law, change);
  const merged: Record<string, Data> = { ...(isMap(law) ? law : {}) };
  for (const key of HEAD) if (own[key] !== undefined) put(merged, key, own[key]);
  for (const section of JOINED) {
    const [inherited, joined] = [merged[section], own[section]];
    if (isMap(joined)) put(merged, section, { ...(isMap(inherited) ? inherited : {}), ...joined });
  }
  return merged;
}

function attempted(law: Data, change: ChangeEntry): Data {
  if (!isMap(change as unknown as Data) || typeof change.at !== 'string' || change.at === '') return law;
  if (change.op === 'insert' && typeof child(law, change.at) !== 'undefined') return law;
  try {
    return edited(law, editOf(change));
  } catch {
    return law;
  }
}
