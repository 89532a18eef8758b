/** Kinds of elements of a pack, in the order in which differences are told. */
export const KINDS = [
  'head',
  'act',
  'force',
  'clause',
  'scale',
  'grade',
  'role',
  'set',
  'attribute',
  'member',
  'input',
  'option',
  'rule',
  'number',
  'band',
  'row',
  'limit',
  'case',
  'gap',
  'ground',
  'check',
  'routing',
  'route',
  'substitute',
  'form',
  'event',
  'deadline',
  'body',
  'decision',
  'duty',
  'consequence',
  'retention',
  'defect',
  'reading',
] as const;

export type Kind = (typeof KINDS)[number];

/** What an element of a kind is made of. Keys that are not named are plain properties. */
export interface Shape {
  readonly kind: Kind;
  /** Maps, or lists, of elements by id. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Single elements. */
  readonly inner?: Readonly<Record<string, Shape>>;
}

const option: Shape = { kind: 'option' };

/** A rule, or an operation written in place. */
export const OPERATION: Shape = {
  kind: 'rule',
  entries: {
    bands: { kind: 'band' },
    rows: { kind: 'row' },
    limits: { kind: 'limit' },
    cases: { kind: 'case' },
    gaps: { kind: 'gap' },
  },
};

/** A whole pack. */
export const PACK: Shape = {
  kind: 'head',
  entries: {
    clauses: { kind: 'clause' },
    scales: { kind: 'scale', entries: { grades: { kind: 'grade' } } },
    roles: { kind: 'role' },
    sets: {
      kind: 'set',
      entries: { attributes: { kind: 'attribute', entries: { options: option } }, members: { kind: 'member' } },
    },
    inputs: { kind: 'input', entries: { options: option } },
    rules: OPERATION,
    grounds: { kind: 'ground' },
    checks: { kind: 'check' },
    forms: { kind: 'form' },
    defects: { kind: 'defect' },
    readings: { kind: 'reading', entries: { options: option } },
  },
  inner: {
    act: { kind: 'act' },
    force: { kind: 'force' },
    routing: { kind: 'routing', entries: { routes: { kind: 'route' }, substitutes: { kind: 'substitute' } } },
    procedure: {
      kind: 'head',
      entries: {
        events: { kind: 'event' },
        deadlines: { kind: 'deadline' },
        bodies: { kind: 'body' },
        decisions: { kind: 'decision', entries: { options: option } },
        duties: { kind: 'duty' },
        consequences: { kind: 'consequence' },
        retention: { kind: 'retention' },
      },
    },
  },
};

/** How many keys of a path lead to the innermost element on it; what follows lies in one of its properties. */
export function elementDepth(path: readonly string[]): number {
  let shape: Shape | undefined = PACK;
  let depth = 0;
  for (let place = 0; shape && place < path.length; ) {
    const [key = '', id]: readonly string[] = path.slice(place, place + 2);
    const entries: Shape | undefined = shape.entries?.[key];
    if (entries && id === undefined) break;
    place += entries ? 2 : 1;
    shape = entries ?? shape.inner?.[key];
    if (shape) depth = place;
  }
  return depth;
}
