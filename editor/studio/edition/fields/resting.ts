import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/**
 * Binds what a field shows, but leaves it alone while somebody types into it: the form is drawn again whenever a check has
 * something to say, and that must not take away a word half typed. What changes from elsewhere (undo) is shown at once.
 */
class Resting extends Directive {
  #last: unknown;

  override render(value: string): string {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): unknown {
    const element = part.element as HTMLInputElement;
    const isTyped = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
    const isSame = value === this.#last;
    this.#last = value;
    if ((isSame && isTyped) || element.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

/** As `live`, for fields in which one types. */
export const resting = directive(Resting);
