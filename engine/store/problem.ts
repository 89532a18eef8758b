import type { Params, Place } from '../model/diagnostic.ts';
import { type CommandCode, say } from '../model/messages/command.ts';

/** Wrong use: an unknown pack, an unreadable path, an unwritable one. `say` puts its code into a sentence of any language. */
export class Problem extends Error {
  readonly code: CommandCode;
  readonly params: Params;
  readonly place: Place;

  constructor(code: CommandCode, params: Params = {}, place: Place = {}) {
    super(say(code, 'en', params));
    this.name = 'Problem';
    this.code = code;
    this.params = params;
    this.place = place;
  }
}
