import { type Data, type DataMap, isMap, type Path, valueAt } from '../../../document/index.ts';

const REFERENCE = /^(?<name>[a-z][a-z0-9-]*)(?:\.(?<attribute>[a-z][a-z0-9-]*)|\[(?<members>[^\]]+)\])?$/;

/** What a reference such as `score[quality]` or `category.group` names. */
export interface Reference {
  readonly name: string;
  readonly attribute: string | null;
  readonly members: readonly string[];
}

export function referenceIn(text: string): Reference | null {
  const { name, attribute, members } = REFERENCE.exec(text)?.groups ?? {};
  return name === undefined ? null : { name, attribute: attribute ?? null, members: members?.split(/, ?/) ?? [] };
}

export function referenceText({ name, attribute, members }: Reference): string {
  if (attribute !== null) return `${name}.${attribute}`;
  return members.length > 0 ? `${name}[${members.join(', ')}]` : name;
}

/** The set that a set is taken from in the end. */
export function rootOf(data: DataMap, set: string): string {
  const seen = new Set<string>();
  let at = set;
  for (
    let of = valueAt(data, `sets/${at}/of`);
    typeof of === 'string' && !seen.has(at);
    of = valueAt(data, `sets/${at}/of`)
  ) {
    seen.add(at);
    at = of;
  }
  return at;
}

/** The sets over which an input or a rule is spread, in order. */
export function spreadOf(data: DataMap, name: string): readonly string[] {
  const per = valueAt(data, `inputs/${name}/per`) ?? valueAt(data, `rules/${name}/per`);
  return [per ?? []].flat().filter((one): one is string => typeof one === 'string');
}

/** The set whose attributes a reference's head has: a set's own, or those of the set that an input chooses from. */
export function attributesOf(data: DataMap, name: string): string {
  const chosen = valueAt(data, `inputs/${name}/set`);
  return rootOf(data, typeof chosen === 'string' ? chosen : name);
}

/** The map whose ids are the values of a thing: members, options, grades or forms; null where it has no such values. */
export function ownerOf(data: DataMap, reference: string): Path | null {
  const { name, attribute } = referenceIn(reference) ?? {};
  if (name === undefined) return null;
  if (attribute) {
    const set = attributesOf(data, name);
    return typedOwner(data, `sets/${set}/attributes/${attribute}`);
  }
  if (name === 'form') return 'forms';
  if (isMap(valueAt(data, `inputs/${name}`))) return typedOwner(data, `inputs/${name}`);
  if (isMap(valueAt(data, `sets/${name}`))) return `sets/${rootOf(data, name)}/members`;
  return outcomeOwner(data, valueAt(data, `rules/${name}`), 0);
}

/** The same of what declares a type: an input, an attribute. */
export function typedOwner(data: DataMap, path: Path): Path | null {
  const declared = valueAt(data, path);
  if (!isMap(declared)) return null;
  if (typeof declared.set === 'string') return `sets/${rootOf(data, declared.set)}/members`;
  if (typeof declared.scale === 'string') return `scales/${declared.scale}/grades`;
  return isMap(declared.options) ? `${path}/options` : null;
}

/** How deep rules that stand for one another are followed. */
const DEEPEST = 20;

/** The same of what an operand or a rule comes to. */
function outcomeOwner(data: DataMap, value: Data | undefined, depth: number): Path | null {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') {
    const { name, attribute } = referenceIn(value) ?? {};
    const isRule = attribute === null && isMap(valueAt(data, `rules/${name}`));
    return isRule ? outcomeOwner(data, valueAt(data, `rules/${name}`), depth + 1) : ownerOf(data, value);
  }
  if (Array.isArray(value)) return firstOf(value, (one) => outcomeOwner(data, one, depth + 1));
  if (!isMap(value)) return null;
  if (typeof value.scale === 'string') return `scales/${value.scale}/grades`;
  if (typeof value.grade === 'string') return only(ownersWith(data, value.grade, 'grade'));
  if (typeof value.option === 'string') return only(ownersWith(data, value.option, 'option'));
  const parts = [value.cases, value.rows, value.limits].flatMap((entries) =>
    isMap(entries) || Array.isArray(entries) ? Object.values(entries) : [],
  );
  const inner = parts.flatMap((one) =>
    isMap(one) ? [one.then, one.value, one.from, one.to, typeof one.at === 'object' ? undefined : one.at] : [],
  );
  return firstOf([...inner, value.otherwise, value.of], (one) => outcomeOwner(data, one, depth + 1));
}

function firstOf(values: readonly unknown[], find: (value: Data | undefined) => Path | null): Path | null {
  for (const value of values) {
    const found = value === undefined ? null : find(value as Data);
    if (found !== null) return found;
  }
  return null;
}

function only(paths: readonly Path[]): Path | null {
  return paths.length === 1 ? (paths[0] ?? null) : null;
}

/** Every map that has such an id: where a literal does not say which is meant, it is one of these. */
export function ownersWith(data: DataMap, id: string, kind: 'grade' | 'option'): Path[] {
  const maps =
    kind === 'grade'
      ? keysIn(data.scales).map((scale) => `scales/${scale}/grades`)
      : [
          ...keysIn(data.inputs).map((input) => `inputs/${input}/options`),
          ...keysIn(data.sets).flatMap((set) => [
            `sets/${set}/members`,
            ...keysIn(valueAt(data, `sets/${set}/attributes`)).map((one) => `sets/${set}/attributes/${one}/options`),
          ]),
        ];
  return maps.filter((path) => {
    const map = valueAt(data, path);
    return isMap(map) && Object.hasOwn(map, id);
  });
}

export function keysIn(value: Data | undefined): string[] {
  return isMap(value) ? Object.keys(value) : [];
}
