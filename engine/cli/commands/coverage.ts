import { type Coverage, coverage } from '../../analyse/coverage.ts';
import type { CommandCode } from '../../model/messages/command.ts';
import { nameOf, Problem, textOf } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { chosenPacks } from '../packs.ts';
import { table } from '../table.ts';

/** Most paths of what cites a clause that the table shows; `--json` has all. */
const SHOWN = 3;

/** `coverage`: every clause of the act, what became of it, and what cites it. */
export const coverageCommand: CommandDefinition = {
  name: 'coverage',
  help: 'help-coverage',
  arguments: [{ flags: '[packs...]', help: 'argument-packs' }],
  options: [],
  example: 'adisteme coverage kz-acs-corps-b',
  run(call) {
    const data: object[] = [];
    for (const { entry } of chosenPacks(call)) {
      const { pack, diagnostics } = call.store.open(entry);
      if (!pack) {
        const [first] = diagnostics;
        const params = { count: diagnostics.length, first: first ? textOf(first) : '' };
        throw new Problem('pack-broken', params, { file: entry.file, ...first?.place });
      }
      const covered = coverage(pack);
      if (covered.accounted < covered.total) call.terminal.fail(1);
      if (call.json)
        data.push({ pack: pack.pack, edition: pack.edition, percent: Number(percent(covered)), ...covered });
      else
        call.terminal.print(
          textOfCoverage(call, nameOf({ ...entry, pack: pack.pack, edition: pack.edition }), covered),
        );
    }
    if (call.json) call.terminal.json(data);
  },
};

function textOfCoverage(call: Call, pack: string, covered: Coverage): string {
  const head = ['word-clause', 'word-status', 'word-title', 'word-cited-by'] as const;
  const rows = covered.clauses.map(({ id, status, title, citedBy, backed }) => {
    const state = call.say(`clause-${status}` satisfies CommandCode);
    const citing = citedBy.length > SHOWN ? [...citedBy.slice(0, SHOWN), `+${citedBy.length - SHOWN}`] : citedBy;
    return [id, backed ? state : `${state}: ${call.say('coverage-unbacked')}`, title[call.language], citing.join(', ')];
  });
  const missing = covered.missing.map((id) => [id, call.say('coverage-missing'), '', '']);
  const { accounted, total } = covered;
  const end = call.say('coverage-end', { pack, accounted, total, percent: percent(covered) });
  const assumed =
    covered.assumed.length === 0 ? '' : `\n${call.say('coverage-assumed', { count: covered.assumed.length })}`;
  return `${table(
    head.map((code) => call.say(code)),
    [...rows, ...missing],
  )}\n${end}${assumed}\n`;
}

/** Rounded down, so that 100 means all. */
function percent({ accounted, total }: Coverage): string {
  return String(total === 0 ? 100 : Math.floor((accounted / total) * 1000) / 10);
}
