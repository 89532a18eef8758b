import { check } from '../../index.ts';
import { addPublished, nameOf, Problem, publishedOf } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { findingLine } from '../finding.ts';

/** `publish`: fixes what an edition says. From then on it never changes; a correction is a new version with a reason. */
export const publish: CommandDefinition = {
  name: 'publish',
  help: 'help-publish',
  arguments: [{ flags: '<pack>', help: 'argument-pack' }],
  options: [{ flags: '--reason <text>', help: 'option-reason' }],
  example: 'adisteme publish kz-acs-corps-b@2025-07-28',
  run(call) {
    const { entry } = call.store.find(call.words[0] ?? '');
    const name = nameOf(entry);
    const { plan, diagnostics } = check(call.store.source(entry));
    for (const finding of diagnostics) call.terminal.tell(findingLine(finding, call.language));
    if (!plan || diagnostics.length > 0) throw new Problem('publish-findings', { name, count: diagnostics.length });
    const { digest } = plan;
    const { version } = plan.pack;
    const before = publishedOf(entry);
    if (before?.digest === digest)
      return call.terminal.tell(call.say('publish-already', { name, version, on: before.on }));
    if (before?.version === version) throw new Problem('publish-immutable', { name, version, on: before.on });
    const reason = call.text('reason');
    if (before && !reason) throw new Problem('publish-reason', { name });
    const on = new Date().toISOString().slice(0, 10);
    addPublished(entry, reason === undefined ? { version, digest, on } : { version, digest, on, reason });
    if (call.json) call.terminal.json({ name, version, digest, on });
    else call.terminal.print(call.say('publish-done', { name, version, digest }));
  },
};
