import type { CommandCode } from '../model/messages/command.ts';
import type { Call } from './call.ts';

/** An argument of a command: `<needed>`, `[optional]`, with `...` for several. */
export interface ArgumentDefinition {
  readonly flags: string;
  readonly help: CommandCode;
}

/** An option of a command. */
export interface OptionDefinition {
  /** `--name`, or `--name <value>`. */
  readonly flags: string;
  readonly help: CommandCode;
  readonly required?: true;
  /** May be given several times. */
  readonly repeated?: true;
  /** What it is when not given. */
  readonly fallback?: string;
}

/** A command: all that is known of it. Help, errors and completion are made from it. */
export interface CommandDefinition {
  readonly name: string;
  readonly help: CommandCode;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  /** One call that does something useful. */
  readonly example: string;
  run(call: Call): Promise<void> | void;
}
