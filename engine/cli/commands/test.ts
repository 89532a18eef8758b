import { type CaseFailure, type CaseReport, runCases } from '../../cases/index.ts';
import { nameOf } from '../../store/index.ts';
import { readCasesOf } from '../beside.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingData, findingLine } from '../finding.ts';
import { chosenPacks } from '../packs.ts';

/** `test`: runs the golden cases of packs and lists the parts that none of them reaches. */
export const test: CommandDefinition = {
  name: 'test',
  help: 'help-test',
  arguments: [{ flags: '[packs...]', help: 'argument-packs' }],
  options: [],
  example: 'adisteme test kz-acs-corps-b',
  run(call) {
    const reports: object[] = [];
    const total = { passed: 0, failed: 0 };
    for (const { entry } of chosenPacks(call)) {
      const files = readCasesOf(entry);
      const diagnostics = files.flatMap((file) => file.diagnostics);
      const { plan, diagnostics: broken } = call.store.open(entry);
      const findings = [...(plan ? [] : broken), ...diagnostics];
      const report = runCases(
        files.flatMap((file) => file.cases),
        (readings) => call.store.open(entry, readings),
      );
      total.passed += report.passed;
      total.failed += report.failed.length;
      if (findings.length + report.failed.length > 0) call.terminal.fail(1);
      if (call.json) {
        const { passed, failed, unreached } = report;
        const told = findings.map((finding) => findingData(finding, call.language));
        reports.push({ pack: entry.pack, edition: entry.edition, passed, failed, unreached, findings: told });
      } else {
        for (const finding of findings) call.terminal.print(findingLine(finding, call.language));
        print(call, nameOf(entry), plan ? report : { ...report, failed: [] }, report.failed.length);
      }
    }
    if (call.json) call.terminal.json({ ...total, packs: reports });
    else call.terminal.print(call.say('test-end', total));
  },
};

/** Where the pack itself is broken, its findings say why all cases fail. */
function print(call: Call, pack: string, { passed, failed, unreached }: CaseReport, failures: number): void {
  const { terminal } = call;
  terminal.print(call.say('test-pack', { pack, passed, failed: failures }));
  for (const failure of failed) terminal.print(textOf(call, failure));
  if (unreached.length === 0) return;
  terminal.print(`  ${call.say('test-unreached', { count: unreached.length })}`);
  for (const part of unreached) terminal.print(`    ${part}`);
}

function textOf(call: Call, { name, file, line, differences, diagnostics }: CaseFailure): string {
  const found = differences.map(({ at, expected, found }) =>
    call.say('test-difference', { at, expected, found: found ?? call.say('word-nothing') }),
  );
  const findings = diagnostics.map((finding) => findingLine(finding, call.language));
  return [`  ${file}:${line} ${name}`, ...[...found, ...findings].map((text) => `    ${text}`)].join('\n');
}
