import { MUTATORS, type Mutant } from './mutants.ts';

/** A mutant, and the codes by which the checks find it; none where they miss it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly codes: readonly string[];
}

/** The table of seeded defects, as a page. */
export function table(judged: readonly Judged[]): string {
  const found = judged.filter(({ codes }) => codes.length > 0).length;
  const rows = MUTATORS.map(({ id, does, missed }) => {
    const own = judged.filter(({ mutant }) => mutant.mutator.id === id);
    const lost = own.filter(({ codes }) => codes.length === 0);
    return `| ${id} | ${does} | ${own.length} | ${own.length - lost.length} | ${byCode(own)} | ${lost.length > 0 ? missed : ''} |`;
  });
  const missed = judged
    .filter(({ codes }) => codes.length === 0)
    .map(({ mutant: { of, mutator, spot } }) => `| ${mutator.id} | ${of.name} | \`${spot.at}\` |`);
  return `# Seeded defects

Every pack of \`rules/\`, broken mechanically (\`npm run mutants\`): ${judged.length} mutants, ${found} found by \`adisteme check\`.
The prover (monotone, unreachable) is asked only where nothing else finds a mutant.

| way | what is broken | made | found | by | why the others are missed |
|---|---|---|---|---|---|
${rows.join('\n')}

## Missed
The reason stands in the row of the way.

| way | pack | place |
|---|---|---|
${missed.join('\n')}
`;
}

/** How many each code finds, the most frequent first. */
function byCode(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const code of judged.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
}
