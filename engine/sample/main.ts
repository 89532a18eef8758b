import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { prepare } from '../pipeline.ts';
import { entriesBelow, packSource, ruleRoots } from '../store/index.ts';
import { sampler } from './index.ts';

/** npm run samples: made-up sheets beside each pack of rules/, or of the folders named. Same seed, same bytes. */
const SEED = 2025;
const PER_PACK = 240;
const TRIES = 80;

for (const entry of ruleRoots(process.argv.slice(2)).flatMap(entriesBelow)) {
  const { plan } = prepare(packSource(entry.file));
  if (plan) writeSamples(plan, join(dirname(entry.file), 'samples'));
  else {
    process.stderr.write(`${entry.file}: has errors, no samples; run adisteme check\n`);
    process.exitCode = 1;
  }
}

function writeSamples(plan: Plan, folder: string): void {
  const forms = [...plan.forms.values()].filter(({ graded }) => graded).map(({ id }) => id);
  const count = Math.ceil(PER_PACK / forms.length);
  mkdirSync(folder, { recursive: true });
  for (const form of forms) {
    const sample = sampler(plan, form, { seed: SEED, tries: TRIES });
    const lines: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { inputs, ...sheet } = sample(index);
      lines.push(JSON.stringify({ ...sheet, id: `${form}-${index + 1}`, inputs }));
    }
    writeFileSync(join(folder, `${form}.ndjson`), `${lines.join('\n')}\n`);
    process.stderr.write(`${join(folder, `${form}.ndjson`)}: ${count}\n`);
  }
  writeFileSync(
    join(folder, 'README.md'),
    `Synthetic sheets, made by \`npm run samples\` with seed ${SEED}: nobody's data. About one in ten has a mistake on purpose.\n`,
  );
}
