import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Drawer } from './draw.ts';
import type { Input } from './input.ts';
import { hold } from './laws.ts';
import { type Failure, fuzz } from './run.ts';

const FOLDER = 'build/fuzz';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now()) },
    replay: { type: 'string' },
  },
});

if (values.replay === undefined) await search(Number(values.runs), values.seed);
else replay(values.replay);

async function search(runs: number, seed: string): Promise<void> {
  console.log(`seed ${seed}, ${runs} inputs`);
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let told = 0;
  const progress = (done: number) => {
    if (seconds() - told < 15) return;
    told = seconds();
    console.log(`${done} inputs, ${Math.round(done / told)} a second`);
  };
  const { failure, counts } = await fuzz({ runs, seed, progress });
  for (const [outcome, count] of Object.entries(counts).sort()) console.log(`${String(count).padStart(9)} ${outcome}`);
  if (failure) return report(failure, seed);
  console.log(
    `${runs} inputs in ${Math.round(seconds())} s (${Math.round(runs / seconds())} a second): all keep the laws`,
  );
}

function report({ index, input, problem }: Failure, seed: string): void {
  const file = `${FOLDER}/${seed}-${index}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(input ?? new Drawer(seed).draw(index), null, 2));
  console.error(`input ${index} breaks a law:\n${problem}\n\nsaved, ${input ? 'shrunk' : 'as drawn'}: ${file}`);
  console.error(`replay: npm run fuzz -- --replay ${file}`);
  process.exitCode = 1;
}

function replay(file: string): void {
  const input = JSON.parse(readFileSync(file, 'utf8')) as Input;
  console.log(hold(input, new Drawer('').seed(input.seed)));
}
