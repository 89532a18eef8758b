import { LANGUAGES, type Language } from '../../../../engine/index.ts';
import { type Data, type DataMap, type Edit, isList, isMap, under, valueAt } from '../../../document/index.ts';
import { freeKey } from '../fields/collections.ts';
import { MESSAGES as FIELDS } from '../fields/messages.ts';
import { numberOf } from '../fields/plain.ts';
import { keyName } from '../words/index.ts';

/** A column: where its value stands inside a row's entry (`label/kk`); empty for the id. */
export interface Column {
  readonly at: string;
  readonly title: string;
  readonly type: 'id' | 'text' | 'number' | 'boolean' | 'names';
}

/** One cell to be changed. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Rows of a map as a table, and the edits that a change of cells makes. Bulk changes are one edit of the whole map. */
export class GridModel {
  readonly path: string;
  readonly map: DataMap;
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
  readonly #isText: boolean;
  readonly #around: Data | undefined;

  constructor(path: string, data: DataMap, language: Language) {
    this.path = path;
    this.#around = aroundOf(path, data);
    const value = valueAt(data, path);
    this.map = isMap(value) ? value : {};
    this.keys = Object.keys(this.map);
    this.#isText = path.endsWith('/options');
    this.columns = this.#isText ? textColumns(language) : memberColumns(path, data, this.map, language);
  }

  /** Whether the rows of a path are still those, as they stand in the data. */
  isOf(path: string, data: DataMap): boolean {
    return path === this.path && this.#around === aroundOf(path, data);
  }

  /** What a cell shows. */
  text(row: number, column: number): string {
    const key = this.keys[row] ?? '';
    const { at } = this.columns[column] as Column;
    const value = at === '' ? key : valueAt(this.map[key], at);
    if (isList(value)) return value.join(', ');
    return value === undefined || value === null ? '' : String(value);
  }

  /** The path of a cell, for what is selected. */
  pathOf(row: number, column: number): string {
    const at = this.columns[column]?.at ?? '';
    const path = under(this.path, this.keys[row] ?? '');
    return at === '' ? path : `${path}/${at}`;
  }

  /** Changes of cells; rows past the last are new. Cells of the id column of rows that are there move nothing: see `rename`. */
  changed(changes: readonly CellChange[]): Edit[] {
    const result: Record<string, Data> = { ...this.map };
    const added = new Map<number, string>();
    for (const { row, column, text } of changes) {
      const { at, type } = this.columns[column] as Column;
      let key = this.keys[row] ?? added.get(row);
      if (key === undefined) {
        key = freeKey(result, type === 'id' && isId(text) ? text.trim() : `row-${row + 1}`);
        added.set(row, key);
        result[key] = this.#blank();
      }
      if (type !== 'id') result[key] = withValue(result[key], at.split('/'), read(text, type));
    }
    return [{ op: 'set', at: this.path, value: result }];
  }

  insert(before: number): Edit {
    return {
      op: 'set',
      at: under(this.path, freeKey(this.map)),
      value: this.#blank(),
      before: this.keys[before] ?? null,
    };
  }

  removed(top: number, bottom: number): Edit[] {
    const gone = new Set(this.keys.slice(top, bottom + 1));
    const kept = Object.fromEntries(Object.entries(this.map).filter(([key]) => !gone.has(key)));
    return [{ op: 'set', at: this.path, value: kept }];
  }

  /** A row one place up or down. */
  shifted(row: number, by: -1 | 1): Edit | null {
    const key = this.keys[row];
    const target = row + by;
    if (key === undefined || target < 0 || target >= this.keys.length) return null;
    return { op: 'move', at: under(this.path, key), before: this.keys[by < 0 ? target : target + 1] ?? null };
  }

  /** What has another id typed into it; null where that is none. */
  renamed(row: number, to: string): { readonly at: string; readonly to: string } | null {
    const key = this.keys[row];
    return key === undefined || !isId(to) || to === key ? null : { at: under(this.path, key), to: to.trim() };
  }

  #blank(): Data {
    const text = { kk: '', ru: '', en: '' };
    if (this.#isText) return text;
    const hasCite = this.columns.some(({ at }) => at === 'cite') && this.path.endsWith('/grades');
    return hasCite ? { label: text, cite: '' } : { label: text };
  }
}

/** The element that has the rows, and what says which columns they have. */
function aroundOf(path: string, data: DataMap): Data | undefined {
  return valueAt(data, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

function textColumns(language: Language): Column[] {
  return [
    idColumn(language),
    ...LANGUAGES.map((one): Column => ({ at: one, title: FIELDS[one][language], type: 'text' })),
  ];
}

function memberColumns(path: string, data: DataMap, map: DataMap, language: Language): Column[] {
  const around = aroundOf(path, data);
  const attributes = isMap(around) ? around.attributes : undefined;
  const texts = ['label', ...textsUsed(map)];
  return [
    idColumn(language),
    ...texts.flatMap((key) =>
      LANGUAGES.map(
        (one): Column => ({
          at: `${key}/${one}`,
          title: key === 'label' ? FIELDS[one][language] : `${keyName(key, language)}, ${FIELDS[one][language]}`,
          type: 'text',
        }),
      ),
    ),
    ...(isMap(attributes)
      ? Object.entries(attributes).map(
          ([key, one]): Column => ({ at: `attributes/${key}`, title: key, type: typeOf(one) }),
        )
      : []),
    { at: 'cite', title: keyName('cite', language), type: 'names' },
  ];
}

/** Texts that some entries have beside their label: found in one go, for there are thousands. */
function textsUsed(map: DataMap): string[] {
  const used = new Set<string>();
  for (const key in map) {
    const one = map[key];
    if (isMap(one)) for (const text of ['help', 'contrary']) if (one[text] !== undefined) used.add(text);
  }
  return ['help', 'contrary'].filter((text) => used.has(text));
}

function idColumn(language: Language): Column {
  return { at: '', title: FIELDS.id[language], type: 'id' };
}

function typeOf(attribute: Data): Column['type'] {
  const type = isMap(attribute) ? attribute.type : undefined;
  if (type === 'decimal' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
}

/** A cell's text as a value; undefined (the key is left out) where it is empty and may be. */
function read(text: string, type: Column['type']): Data | undefined {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (type === 'text') return plain;
  if (plain === '') return undefined;
  if (type === 'number') return numberOf(plain) ?? plain;
  if (type === 'boolean') return plain === 'true' ? true : plain === 'false' ? false : plain;
  const names = plain.split(/[\s,]+/);
  return names.length === 1 ? (names[0] as string) : names;
}

function withValue(entry: Data | undefined, keys: readonly string[], value: Data | undefined): Data {
  const [key = '', ...rest] = keys;
  const map: Record<string, Data> = isMap(entry) ? { ...entry } : {};
  const inner = rest.length === 0 ? value : withValue(map[key], rest, value);
  if (inner === undefined) delete map[key];
  else map[key] = inner;
  return map;
}

function isId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(text.trim());
}
