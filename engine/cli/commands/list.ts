import { LANGUAGES } from '../../model/text.ts';
import { type Head, nameOf } from '../../store/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { table } from '../table.ts';

/** `list`: the packs that can be used. */
export const list: CommandDefinition = {
  name: 'list',
  help: 'help-list',
  arguments: [],
  options: [{ flags: '--names', help: 'option-names' }],
  example: 'adisteme list --rules rules',
  run(call) {
    const entries = call.store.entries();
    const rows = entries.map((entry) => ({ entry, head: call.store.head(entry) }));
    if (call.flag('names')) {
      for (const entry of entries) call.terminal.print(nameOf(entry));
    } else if (call.json) {
      call.terminal.json(rows.map(({ entry: { file, pack, edition }, head }) => ({ ...head, pack, edition, file })));
    } else if (rows.length === 0) {
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
