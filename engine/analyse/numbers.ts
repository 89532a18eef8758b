/** Digits, with a decimal comma or point, or blanks between groups of three. */
const NUMBER = /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/g;

/** The numbers of a text, each written with a point and without leading or idle zeros. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((found) => plain(found.replaceAll(/[\u00a0\u202f ]/g, '').replace(',', '.')));
}

function plain(number: string): string {
  const [whole = '', part] = number.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const places = part?.replace(/0+$/, '');
  return places ? `${digits}.${places}` : digits;
}
