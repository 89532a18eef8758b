import type { Cell } from './range.ts';

/** Sets a style by script, as a strict page asks. What is set already is left: setting it would have the page laid out again. */
export function setStyle({ style }: HTMLElement, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value);
}

/** The cell under the pointer, with its element; null between cells. `first`: the first row that is drawn. */
export function cellUnder(
  { target }: Event,
  first: number,
): { readonly cell: Cell; readonly element: HTMLElement } | null {
  const element = (target as Element).closest<HTMLElement>('.rows [role]:not(.row)');
  const row = element?.parentElement;
  if (!element || !row?.parentElement) return null;
  const cell = {
    row: first + [...row.parentElement.children].indexOf(row),
    column: [...row.children].indexOf(element),
  };
  return { cell, element };
}
