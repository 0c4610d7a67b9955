import type { ParseArgsConfig } from 'node:util';
import type { Station } from '#main/station.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command may use. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly programVersion: string;
  /** The model package that comes with the program. */
  readonly defaultModelFolder: string;
  /** Built with the model folder that was asked for; loads nothing until it is used. */
  readonly station: Station;
}

/** A command of the command line; all take one FILE or FOLDER, which has a default where they work on a station. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What it works on where nothing is named; without it a FILE must be. */
  readonly usualFile?: () => string;
  run(file: string, options: OptionValues, context: CommandContext): Promise<ExitCode>;
}

/** The command was called wrongly; the message is one line that says how to call it. */
export class UsageError extends Error {}

/** A whole number from 1 on, or undefined where the option was not given. Throws UsageError for anything else. */
export function countOption(options: OptionValues, name: string): number | undefined {
  const given = options[name];
  if (given === undefined) {
    return undefined;
  }
  if (typeof given !== 'string' || !/^[1-9]\d{0,3}$/u.test(given)) {
    throw new UsageError(`--${name} takes a whole number from 1 to 9999, not "${String(given)}"`);
  }
  return Number(given);
}
