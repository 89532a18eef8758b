import { check, preventsPublishing } from '../../index.ts';
import { publishEdition } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';

/** `publish`: fixes what an edition says. From then on it never changes; a correction is a new version with a reason. */
export const publish: CommandDefinition = {
  name: 'publish',
  help: 'help-publish',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [{ flags: '--reason <text>', help: 'option-reason' }],
  example: 'adisteme publish kz-acs-corps-b@2025-07-28',
  async run(call) {
    const { entry } = call.store.find(call.words[0] ?? '');
    const { plan, diagnostics } = check(call.store.source(entry));
    const findings = diagnostics.filter(preventsPublishing);
    for (const finding of findings) call.terminal.tell(findingLine(finding, call.language));
    const content = { version: plan?.pack.version ?? null, digest: plan?.digest ?? null, findings: findings.length };
    const { name, version, digest, on, already } = await publishEdition(entry, content, call.text('reason'));
    if (already) call.terminal.tell(call.say('publish-already', { name, version, on }));
    else if (call.json) call.terminal.json({ name, version, digest, on });
    else call.terminal.print(call.say('publish-done', { name, version, digest }));
  },
};
