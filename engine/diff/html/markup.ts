/** A piece of HTML that needs no more escaping. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | null | readonly (string | number | Markup | null)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that no page may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it removes
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that can stand between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(CONTROLS, '�').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML with everything that is put into it escaped, unless it is markup itself; lists one after another, null as nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, index) => text + written(parts[index] ?? null)).join(''));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}
