import { MISSED } from './missed.ts';
import { MUTATORS, type Mutant } from './mutants.ts';

/** A mutant, the codes by which the checks find it (none where they miss it), and whether a golden case tells it then. */
export interface Judged {
  readonly mutant: Mutant;
  readonly codes: readonly string[];
  readonly differs: boolean;
}

/** Why it is no mistake of the checks that they miss a mutant; null where nobody has said so. */
export function reasonOf({ mutant: { of, mutator, spot }, differs }: Judged): string | null {
  if (differs) return mutator.missed;
  const name = [spot.at, ...(spot.which === undefined ? [] : [spot.which])].join(' ');
  return MISSED.find(({ way, mutants }) => way === mutator.id && mutants[of.name]?.includes(name))?.why ?? null;
}

export function isMissed({ codes }: Judged): boolean {
  return codes.length === 0;
}

/** Codes that say what the prover could not settle. */
const UNPROVED = /-unproved$/;

/** The table of seeded defects, as a page. */
export function table(judged: readonly Judged[]): string {
  const missed = judged.filter(isMissed);
  const told = missed.filter(({ differs }) => differs).length;
  const unproved = judged.filter(({ codes }) => codes.length > 0 && codes.every((code) => UNPROVED.test(code))).length;
  return `# Seeded defects

<!-- Written by npm run mutants. -->

Every pack of \`rules/\`, broken mechanically in every way the checks speak of (\`npm run mutants\`, about a quarter of an hour;
\`npm run mutants 10\`: up to ten mutants of each way from each pack, where three are made else).

**${judged.length} mutants: ${judged.length - missed.length} found by \`adisteme check\`, ${told} more told by a golden case of the pack, ${missed.length - told} equivalent or lawful.**
Of those found ${unproved} are told as not proved any more (\`reach-unproved\`, \`monotone-unproved\`), the others as wrong.
The checks that ask the prover run only where no other check finds a mutant. A mutant that is missed is told by a golden case of its pack
(then it is another law, as good as the first in itself), or it stands in \`missed.ts\` with the reason; the command fails where it does neither.

| way | what is broken | made | found | by | told by a case | neither |
|---|---|---|---|---|---|---|
${MUTATORS.map(({ id, does }) => row(id, does, judged)).join('\n')}

## Missed by the checks, told by a golden case
| way | why no check can know it | mutants |
|---|---|---|
${listed(missed.filter(({ differs }) => differs)).join('\n')}

## Missed by both
| way | why | mutants |
|---|---|---|
${listed(missed.filter(({ differs }) => !differs)).join('\n')}
`;
}

function row(id: string, does: string, judged: readonly Judged[]): string {
  const own = judged.filter(({ mutant }) => mutant.mutator.id === id);
  const missed = own.filter(isMissed);
  const told = missed.filter(({ differs }) => differs).length;
  const found = own.length - missed.length;
  return `| ${id} | ${does} | ${own.length} | ${found} | ${byCode(own)} | ${told || ''} | ${missed.length - told || ''} |`;
}

/** Missed mutants by way, with the reason. */
function listed(missed: readonly Judged[]): string[] {
  const rows = new Map<string, string[]>();
  for (const one of missed) {
    const { of, mutator, spot } = one.mutant;
    const key = `| ${mutator.id} | ${reasonOf(one) ?? '**not explained**'} |`;
    const which = spot.which === undefined ? '' : ` (${spot.which})`;
    rows.set(key, [...(rows.get(key) ?? []), `${of.name} \`${spot.at}\`${which}`]);
  }
  return [...rows].map(([key, mutants]) => `${key} ${mutants.join('<br>')} |`);
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
