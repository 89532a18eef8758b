/** Registers an element, unless the page has one of that name already (the script was loaded twice). */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
