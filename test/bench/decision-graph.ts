/** Decisions of GoRules, written short: a chain of nodes, of which the first may settle the matter. */
export type Cells = Readonly<Record<string, string>>;

interface Node {
  readonly type: string;
  readonly content?: object;
}

/** A text as GoRules’ language has it. */
export const text = (value: string): string => `'${value}'`;
export const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;

/** Named expressions, added to what comes in; later ones see former ones as `$.name`. */
export function expressions(of: Cells): Node {
  const rows = Object.entries(of).map(([key, value]) => ({ id: key, key, value }));
  return { type: 'expressionNode', content: { passThrough: true, expressions: rows } };
}

/** Named expressions, alone: what the decision gives. */
export function answer(of: Cells): Node {
  const rows = Object.entries(of).map(([key, value]) => ({ id: key, key, value }));
  return { type: 'expressionNode', content: { passThrough: false, expressions: rows } };
}

/** A table of conditions, each an expression, and of what follows; of `first` the first that holds, of `collect` all. */
export function table(
  hitPolicy: 'first' | 'collect',
  outputPath: string,
  rows: readonly (readonly [string, Cells])[],
): Node {
  const fields = [...new Set(rows.flatMap(([, cells]) => Object.keys(cells)))];
  // A row that leaves a cell out is passed over.
  const blank = Object.fromEntries(fields.map((field) => [field, '']));
  return {
    type: 'decisionTableNode',
    content: {
      hitPolicy,
      outputPath,
      passThrough: true,
      executionMode: 'single',
      inputs: [{ id: 'when', name: 'when' }],
      outputs: fields.map((field) => ({ id: field, name: field, field })),
      rules: rows.map(([when, cells], place) => ({ _id: String(place), when, ...blank, ...cells })),
    },
  };
}

/**
 * What is formed first, then a table that settles the matter in some rows; `otherwise` are the nodes in turn where none holds. What
 * is settled is what the row gives, so its cells are those of an answer.
 */
export function decision(
  settled: readonly (readonly [string, Cells])[],
  otherwise: readonly Node[],
  first: readonly Node[] = [],
): object {
  const branch = { type: 'switchNode', content: { hitPolicy: 'first', statements: BRANCHES } };
  const head: readonly Node[] = [{ type: 'inputNode' }, ...first, table('first', 'settled', settled), branch];
  const chain = [...head, ...otherwise, { type: 'outputNode' }];
  const nodes = [...chain, answer({ settled: 'settled' })].map((node, place) => ({
    ...node,
    id: `n${place}`,
    name: `n${place}`,
    position: { x: 0, y: 0 },
  }));
  const fork = head.length - 1;
  const [end, shut] = [chain.length - 1, chain.length];
  const edge = (from: number, to: number): object => ({
    id: `e${from}-${to}`,
    type: 'edge',
    sourceId: `n${from}`,
    targetId: `n${to}`,
    ...(from === fork ? { sourceHandle: to === shut ? 'shut' : 'open' } : {}),
  });
  return {
    nodes,
    edges: [...chain.slice(1).map((_, place) => edge(place, place + 1)), edge(fork, shut), edge(shut, end)],
  };
}

const BRANCHES = [
  { id: 'open', condition: 'settled == null' },
  { id: 'shut', condition: '', isDefault: true },
];
