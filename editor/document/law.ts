import { HEAD, JOINED } from '../../engine/index.ts';
import { child, type Data, type DataMap, isMap, put } from './data.ts';
import { type Edit, edited } from './edit.ts';
import { type ChangeEntry, changesOf } from './record.ts';

/** The edit that a change operation makes; the language of repairs, readings and amending acts. */
export function editOf({ op, at, with: value = null, to = '' }: ChangeEntry): Edit {
  if (op === 'remove') return { op, at };
  return op === 'rename' ? { op, at, to } : { op: 'set', at, value: value as Data };
}

/**
 * The law that an amending pack gives, as far as its changes fit: a view to edit, not a judgement; a change that does not
 * fit is left out here and is a finding of the engine. Asked again, it makes only those changes anew that come after the first
 * that differs.
 */
export class Law {
  readonly #base: Data;
  /** The changes made last, each with the law after it. */
  readonly #made: { readonly change: ChangeEntry; readonly law: Data }[] = [];

  constructor(base: Data) {
    this.#base = base;
  }

  of(own: DataMap): DataMap {
    const changes = changesOf(own);
    const made = this.#made;
    const same = made.findIndex(({ change }, index) => change !== changes[index]);
    if (same >= 0) made.length = same;
    for (const change of changes.slice(made.length))
      made.push({ change, law: attempted(made.at(-1)?.law ?? this.#base, change) });
    return withOwn(made.at(-1)?.law ?? this.#base, own);
  }
}

/** The law with what the amending pack says of itself. */
function withOwn(law: Data, own: DataMap): DataMap {
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
