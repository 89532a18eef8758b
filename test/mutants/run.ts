import { writeAtomically } from '../../engine/store/index.ts';
import { codesOf, differs, mutantsOf, soundPacks } from './mutants.ts';
import { isMissed, type Judged, reasonOf, table } from './table.ts';

/** At most so many mutants of each way from each pack. */
const MOST = Number(process.argv[2] ?? 3);
const PAGE = 'test/mutants/README.md';

const judged: Judged[] = [];
for (const sound of soundPacks()) {
  for (const mutant of mutantsOf(sound, MOST)) {
    const codes = codesOf(mutant);
    judged.push({ mutant, codes, differs: codes.length === 0 && differs(mutant) });
  }
  console.error(`${sound.name}: ${judged.length}`);
}
writeAtomically(PAGE, table(judged));
const unexplained = judged.filter((one) => isMissed(one) && reasonOf(one) === null);
for (const { mutant } of unexplained)
  console.error(`not explained: ${mutant.mutator.id} ${mutant.of.name} ${mutant.spot.at} ${mutant.spot.which ?? ''}`);
console.log(`${PAGE}: ${judged.length} mutants, ${unexplained.length} missed without a reason`);
if (unexplained.length > 0) process.exitCode = 1;
