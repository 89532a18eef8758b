import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkEdition } from '../../store/check.ts';
import { forceFindings, type PackStore } from '../../store/index.ts';
import { readCasesOf } from '../beside.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingData, findingDetail, findingLine } from '../finding.ts';
import { type Chosen, chosenPacks } from '../packs.ts';
import { today } from '../today.ts';

/**
 * `check`: everything that can be told about packs without a sheet: schema, types, analysis, form of the cases. Notes, what a
 * pack records as lawful, are told by `--explain` and `--json` only.
 */
export const check: CommandDefinition = {
  name: 'check',
  help: 'help-check',
  arguments: [{ flags: '[packs...]', help: 'argument-packs' }],
  options: [{ flags: '--explain', help: 'option-explain-findings' }],
  example: 'adisteme check rules/kz-acs-corps-b',
  run(call) {
    const packs = chosenPacks(call);
    const editions = packs.filter(({ named }) => named).map(({ entry }) => ({ entry, head: call.store.head(entry) }));
    const inTime = [...new Set(editions.map(({ entry }) => entry.pack))].flatMap((pack) =>
      forceFindings(editions.filter(({ entry }) => entry.pack === pack)),
    );
    const findings = [...packs.flatMap((one) => findingsOf(call.store, one)), ...inTime];
    if (findings.some(({ severity }) => severity === 'error')) call.terminal.fail(1);
    if (call.json) call.terminal.json(findings.map((finding) => findingData(finding, call.language)));
    else for (const line of findings.flatMap((finding) => linesOf(call, finding))) call.terminal.print(line);
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    call.terminal.tell(
      call.say('check-end', { packs: packs.length, errors: count('error'), warnings: count('warning') }),
    );
  },
};

function linesOf(call: Call, finding: Diagnostic): string[] {
  if (call.flag('explain')) return [findingLine(finding, call.language), ...findingDetail(finding, call.language)];
  return finding.severity === 'note' ? [] : [findingLine(finding, call.language)];
}

function findingsOf(store: PackStore, { entry, named }: Chosen): Diagnostic[] {
  const { diagnostics } = checkEdition(store, entry, today(), named);
  return [...diagnostics, ...readCasesOf(entry).flatMap((file) => file.diagnostics)];
}
