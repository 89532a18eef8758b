import { LANGUAGES } from '../../model/text.ts';
import { type Edition, type Head, inForce, nameOf } from '../../store/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { ON } from '../options.ts';
import { table } from '../table.ts';

/** `list`: the packs that can be used; with `--on`, of each methodology the edition in force on that day. */
export const list: CommandDefinition = {
  name: 'list',
  help: 'help-list',
  arguments: [],
  options: [ON, { flags: '--names', help: 'option-names' }],
  example: 'adisteme list --on 2023-06-01',
  run(call) {
    const rows = editions(call);
    if (call.flag('names')) {
      for (const { entry } of rows) call.terminal.print(nameOf(entry));
    } else if (call.json) {
      call.terminal.json(rows.map(({ entry: { file, pack, edition }, head }) => ({ ...head, pack, edition, file })));
    } else if (call.store.entries().length === 0) {
      call.terminal.tell(call.say('packs-none', { roots: call.store.roots.join(', ') }));
    } else {
      const head = ['word-pack', 'word-edition', 'word-in-force', 'word-version', 'word-title'] as const;
      const title = ({ title }: Head): string => title?.[call.language] ?? title?.[LANGUAGES[0]] ?? '';
      const lines = rows.map(({ entry, head: one }) => [
        entry.pack,
        entry.edition,
        `${one.from ?? '?'} – ${one.to ?? ''}`.trimEnd(),
        one.version ?? '',
        title(one),
      ]);
      call.terminal.print(
        table(
          head.map((code) => call.say(code)),
          lines,
        ),
      );
    }
  },
};

function editions(call: Call): readonly Edition[] {
  const { on } = call;
  const all = call.store.entries().map((entry) => ({ entry, head: call.store.head(entry) }));
  if (on === undefined) return all;
  const packs = [...new Set(all.map(({ entry }) => entry.pack))];
  return packs.flatMap(
    (pack) =>
      inForce(
        all.filter(({ entry }) => entry.pack === pack),
        on,
      ) ?? [],
  );
}
