import { writeFileSync } from 'node:fs';
import { codesOf, mutantsOf, soundPacks } from './mutants.ts';
import { type Judged, table } from './table.ts';

/** At most so many mutants of each way from each pack. */
const MOST = Number(process.argv[2] ?? 3);

const judged: Judged[] = [];
for (const sound of soundPacks()) {
  for (const mutant of mutantsOf(sound, MOST)) judged.push({ mutant, codes: codesOf(mutant) });
  console.error(`${sound.name}: ${judged.length}`);
}
writeFileSync('test/mutants/README.md', table(judged));
console.log(table(judged));
