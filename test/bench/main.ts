import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/prepare.ts';
import { packSource } from '../../engine/store/source.ts';
import { APPRAISAL } from './appraisal/entry.ts';
import { checking } from './checking.ts';
import { COMPETENCY } from './competency/entry.ts';
import { compiling } from './compiling.ts';
import { type Contestant, contest, tableOf, targetLines } from './contest.ts';
import { CORE } from './core/entry.ts';
import { type Entry, entrants, targetsOf } from './entrants.ts';
import { files } from './files.ts';
import { nestedFiles } from './nested.ts';
import { peers, peerVersions } from './peers.ts';
import { inMemory, SQL_TARGETS } from './sql.ts';
import { STAFF } from './staff/entry.ts';
import { SURVEY } from './survey/entry.ts';

/** npm run bench: who appraises how many sheets a second, side by side; what comes of it is written to RESULTS.md. */
const ROUNDS = 12;
const SQL_ROUNDS = 5;
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const large = process.argv.includes('--large');

function planOf(name: string): Plan {
  const { plan } = prepare(packSource(fileURLToPath(new URL(`../../rules/${name}/pack.yaml`, import.meta.url))));
  if (!plan) throw new Error(`${name} has errors`);
  return plan;
}

const sections: string[] = [];
function tell(title: string, ...lines: string[]): void {
  sections.push([`## ${title}`, ...lines].join('\n\n'));
  process.stderr.write(`\n${sections.at(-1)}\n`);
}

const others = peers();
const staff = planOf(STAFF.pack);
async function tellTimings(entry: Entry, inSql: readonly Contestant[]): Promise<void> {
  const timings = await contest(await entrants(planOf(entry.pack), entry, others), ROUNDS);
  // These don't take turns with the others: DuckDB has threads of its own.
  const sql = await contest(inSql, SQL_ROUNDS);
  const targets = [...targetsOf(entry), ...(inSql.length > 0 ? SQL_TARGETS : [])];
  tell(
    `${entry.title}, in process`,
    tableOf([...timings, ...sql]),
    targetLines([...timings, ...sql], targets).join('\n'),
  );
}

const NESTED = [APPRAISAL, COMPETENCY, SURVEY];
await tellTimings(CORE, []);
await tellTimings(STAFF, []);
for (const entry of NESTED) await tellTimings(entry, await inMemory(planOf(entry.pack), entry));
tell('Compiling the largest pack', compiling(planOf(COMPETENCY.pack), COMPETENCY.form));
tell('Checking', ...checking());
tell('Corps B, form 2, from file to file', files(staff, large ? 10_000_000 : 1_000_000));

for (const entry of NESTED)
  tell(`${entry.title}, from file to file (NDJSON to CSV)`, nestedFiles(planOf(entry.pack), entry));

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${process.platform}`;
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const versions = [
  `adisteme ${own.version}`,
  `json-rules-engine ${own.devDependencies['json-rules-engine']}`,
  ...peerVersions(),
];
const head = `# Results of \`npm run bench\`

Made by the command; not written by hand. ${new Date().toISOString().slice(0, 10)}, ${machine}; ${versions.join(', ')}.

## What is compared

In process all take turns; of ${ROUNDS} rounds the best of each counts, in time of the processor. All get the same raw sheets, as JSON
gives them, and say the same of them: status, grade or ground, route with substitute, what is refused by which check and of which
member, warnings by member; of an input that is not of its type which kind of fault it is; in the survey, which has no grade, all values.
SQL is measured on 300,000 sheets, from one table in memory to another: in one thread, by hand and ours of typed inputs; with all values and reasons of 100,000 of texts.
The module and those by hand are measured on 10,000 sheets, five times over in a round, json-logic-engine on 1,000, the others on 200: where
caches tell, in favour of the latter. Before that the answers of each are held against those of \`evaluate\`, or this ends: on 1,000 of the sheets
(json-rules-engine and zen-engine on 200), on sheets with one thing wrong each, and on the samples of the pack; by hand and the module
against one another on all 10,000. The module and \`evaluate\` do more than that: they say of which input and in which way it is
wrong, and what is missing; and \`evaluate\` gives reasons for each value.

The core of Corps B, form 2, is an excerpt of its pack, \`core/pack.yaml\`: five scores, a penalty that caps their mean, four bands, fifteen
days worked. All other entries are forms as the acts have them.

By hand is JavaScript of whole hundredths. The engines of rules have the same rules as their documentation has one write them:

- json-rules-engine: rules of falling priority whose events make the answer; months, means, counts and shares are dynamic facts, formed
  once a run. It has no words for the types of inputs, for days, for sums and counts, nor for which member of a list fails: these are
  operators and facts of our own in JavaScript. In the survey, which only counts, nearly all is such a fact.
- json-logic-engine: one rule, compiled by \`build\`; operations of our own for days, hundredths, and whether a value is whole or true or false.
- zen-engine: expressions, its own dates, decision tables (first, collect) and a switch; it has words for all of it.

The rules are those for the sheets most people have. Left out, by hand and in the engines of rules: in Corps B what is asked only in
a calibration session, on a delegation, or of categories C-1, D-1, D-3 and those of paragraph 17, part 1, and in its core the last day of
the period, which may be left out; comments; in all, texts in the place of numbers; to the engines of rules, keys beside \`inputs\`, and KPI of one name. A sheet with something missing is
incomplete to them even where a ground shows already. Shares are floats in the engines of rules, alike to twelve places.

From file to file each is a process of its own, started anew, in seconds; of Corps B the quickest of two turns counts (one of 10^7
sheets: \`npm run bench -- --large\`). SQL by hand, and ours beside it, read typed columns: what is not of its type stops it. Results of
SQL by hand, of our SQL and of \`batch\` are held against one another, cell by cell, where sheets are graded or not assessed: of
Corps B on 10,000 sheets, of the others on all.
`;
writeFileSync(RESULTS, `${head}\n${sections.join('\n\n')}\n`);
process.exit(0);
