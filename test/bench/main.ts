import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/prepare.ts';
import { packSource } from '../../engine/store/source.ts';
import { checking } from './checking.ts';
import { contest, type Timing, tableOf, targetLines } from './contest.ts';
import { files } from './files.ts';
import { compiling, form } from './forms.ts';
import { peers, peerVersions } from './peers.ts';
import { formInSql } from './sql.ts';
import { STAFF_TARGETS, staffContestants } from './staff/contest.ts';

/** npm run bench: who appraises how many sheets a second, side by side; what comes of it is written to RESULTS.md. */
const ROUNDS = 20;
const SQL_ROUNDS = 3;
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const large = process.argv.includes('--large');

function planOf(name: string): Plan {
  const { plan } = prepare(packSource(fileURLToPath(new URL(`../../rules/${name}/pack.yaml`, import.meta.url))));
  if (!plan) throw new Error(`${name} has errors`);
  return plan;
}

/** JS and SQL of a form, which do not take turns: DuckDB has threads of its own. */
async function formTimings(pack: string, id: string): Promise<Timing[]> {
  const plan = planOf(pack);
  const js = await contest(form(plan, pack, id), ROUNDS);
  return [...js, ...(await contest([await formInSql(plan, pack, id)], SQL_ROUNDS))];
}

const sections: string[] = [];
function tell(title: string, ...lines: string[]): void {
  sections.push([`## ${title}`, ...lines].join('\n\n'));
  process.stderr.write(`\n${sections.at(-1)}\n`);
}

const staff = planOf('kz-acs-corps-b/2025-07-28');
const timings = await contest(await staffContestants(staff, peers()), ROUNDS);
tell('Corps B, form 2 (`staff`), in process', tableOf(timings), targetLines(timings, STAFF_TARGETS).join('\n'));
for (const [title, pack, id] of [
  ['Corps A (`appraisal`)', 'kz-acs-corps-a/2025-07-28', 'appraisal'],
  ['MIC competencies (`competency`: indexed booleans)', 'kz-mic-2018-103/2018-03-26', 'competency'],
  ['360 (`survey`: nested respondents)', 'kz-acs-corps-a/2025-07-28', 'survey'],
] as const)
  tell(`${title}, in process`, tableOf(await formTimings(pack, id)));
tell('Compiling the largest pack', compiling(planOf('kz-mic-2018-103/2018-03-26'), 'competency'));
tell('Checking', ...checking());
tell('Corps B, form 2, from file to file', files(staff, large ? 10_000_000 : 1_000_000));

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${process.platform}`;
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const versions = [
  `adisteme ${own.version}`,
  `json-rules-engine ${own.devDependencies['json-rules-engine']}`,
  ...peerVersions(),
];
const head = `# Results of \`npm run bench\`

Made by the command; not written by hand. ${new Date().toISOString().slice(0, 10)}, ${machine}; ${versions.join(', ')}.

All in one process take turns; of ${ROUNDS} rounds the best of each counts. Before that the answers of each are held against those
of \`evaluate\`: the module's and those by hand whole, on 10,000 sheets; those of the engines of rules by grade, ground or check.
By hand: the same checks of every input and whole hundredths. The engines of rules get sheets that are checked already.
From file to file each is a process of its own, started anew, and of two turns (one of 10^7 sheets: \`npm run bench -- --large\`) the quickest counts.
Results of SQL by hand, of our SQL and of \`batch\` are held against one another, cell by cell, on 10,000 sheets.
`;
writeFileSync(RESULTS, `${head}\n${sections.join('\n\n')}\n`);
process.exit(0);
