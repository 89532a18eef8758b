import { say } from '../../model/messages/command.ts';
import type { Pack } from '../../model/pack.ts';
import type { Language } from '../../model/text.ts';
import { formatDate } from '../../number/format.ts';
import { html, type Markup } from './markup.ts';

/** An edition as a heading names it. */
export interface Side {
  readonly pack: Pack;
  /** Readings that were switched for the comparison. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Title of the page and the two editions that it compares. */
export function heading(title: string, a: Side, b: Side, language: Language): Markup {
  return html`<h1>${title}</h1>
<dl class="sides">
<dt>${say('diff-first', language)}</dt><dd>${sideMarkup(a, language)}</dd>
<dt>${say('diff-second', language)}</dt><dd>${sideMarkup(b, language)}</dd>
</dl>`;
}

function sideMarkup({ pack, readings }: Side, language: Language): Markup {
  return html`${pack.title[language]} <span class="soft">${sideDetails({ pack, readings }, language)}</span>`;
}

/** `id@edition, № 131, in force from …, readings: …`. */
export function sideDetails({ pack, readings }: Side, language: Language): string {
  const switched = Object.entries(readings).map(([id, option]) => `${id}=${option}`);
  return [
    `${pack.pack}@${pack.edition}`,
    `№\u00a0${pack.act.number}`,
    say('diff-in-force', language, { from: formatDate(pack.force.from, language) }),
    ...(switched.length > 0 ? [say('diff-readings', language, { readings: switched.join(', ') })] : []),
  ].join(', ');
}
