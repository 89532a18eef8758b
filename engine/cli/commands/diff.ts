import { planOf } from '../../batch/index.ts';
import { amendedBy, diff, diffPage, diffText } from '../../diff/index.ts';
import { amendmentsBetween } from '../../impact/amendments.ts';
import { writeAtomically } from '../../store/index.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';

const HTML: OptionDefinition = { flags: '--html <file>', help: 'option-html' };

/** `diff`: what differs between two packs, by meaning. */
export const diffCommand: CommandDefinition = {
  name: 'diff',
  help: 'help-diff',
  arguments: [
    { flags: '<a>', help: 'argument-diff-a' },
    { flags: '<b>', help: 'argument-diff-b' },
  ],
  options: [{ flags: '--reading <id=option>', help: 'option-reading-second', repeated: true }, HTML],
  example: 'adisteme diff kz-turkistan-akimat@2018-04-23 kz-turkistan-akimat@2022-10-26 --html changes.html',
  run(call) {
    const [first, second] = [call.store.find(call.words[0] ?? ''), call.store.find(call.words[1] ?? '')];
    const a = { pack: planOf(call.store, first).pack, readings: {} };
    const b = { pack: planOf(call.store, second, call.readings).pack, readings: call.readings };
    const changes = amendmentsBetween(call.store, first.entry, second.entry) ?? [];
    const differences = amendedBy(diff(a.pack, b.pack), changes);
    const html = call.text('html');
    if (html !== undefined) {
      writeAtomically(html, diffPage(differences, a, b, call.language));
      call.terminal.tell(call.say('page-written', { path: html }));
    }
    if (call.json) {
      const named = ({ pack: { pack, edition, version }, readings }: typeof b) => ({
        pack,
        edition,
        version,
        readings,
      });
      call.terminal.json({ a: named(a), b: named(b), differences });
    } else call.terminal.print(diffText(differences, { a: a.pack, b: b.pack }, call.language));
  },
};
