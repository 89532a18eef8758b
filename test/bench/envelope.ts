import { type Answer, malformed } from './answers.ts';

type Data = Readonly<Record<string, unknown>>;

/** Which sheets a form takes. */
export interface Envelope {
  readonly pack: string;
  readonly edition: string;
  readonly form: string;
}

/** What is wrong with the outside of a sheet, as a programmer checks it by hand; null: nothing. */
export function envelopeFault(sheet: Data, { pack, edition, form }: Envelope): Answer | null {
  if (typeof sheet !== 'object' || sheet === null || Array.isArray(sheet)) return malformed('sheet-form');
  for (const key in sheet) {
    if (key === 'form' || key === 'id' || key === 'inputs' || key === 'subject') continue;
    if (key !== 'pack' && key !== 'edition') return malformed('unknown-key');
    if (key === 'pack' && sheet.pack !== undefined && sheet.pack !== pack) return malformed('other-pack');
    if (key === 'edition' && sheet.edition !== undefined && sheet.edition !== edition)
      return malformed('other-edition');
  }
  if (sheet.form !== form) return malformed('unknown-form');
  const { inputs } = sheet;
  return typeof inputs !== 'object' || inputs === null || Array.isArray(inputs) ? malformed('sheet-form') : null;
}

/** Sheets of a wrong shape, made of a good one: outside, and with a list where a record should stand. */
export function misshapen(sheet: object): object[] {
  const { inputs } = sheet as { readonly inputs: Data };
  const other = (name: string, value: unknown): object => ({ ...sheet, inputs: { ...inputs, [name]: value } });
  const records = Object.entries(inputs).filter(([, value]) => typeof value === 'object');
  return [
    [sheet],
    { ...sheet, pack: 'another' },
    { ...sheet, edition: '1999-01-01' },
    { ...sheet, form: 'another' },
    { ...sheet, note: 'x' },
    { ...sheet, inputs: [inputs] },
    { ...sheet, inputs: null },
    ...records.map(([name, value]) => other(name, Array.isArray(value) ? [[value[0]], ...value.slice(1)] : [value])),
  ];
}
