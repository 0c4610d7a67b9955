import { parseArgs } from 'node:util';
import { createStation } from '#main/station.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';
import { backupCommand } from './backup-command.ts';
import { checkCommand } from './check-command.ts';
import { deidCommand } from './deid-command.ts';
import { draftCommand } from './draft-command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { injectCommand } from './inject-command.ts';
import { labelCommand } from './label-command.ts';
import { parseCommand } from './parse-command.ts';
import { readersCommand } from './readers-command.ts';
import { reportsCommand } from './reports-command.ts';
import { stationCommand } from './station-command.ts';
import { restoreCommand } from './restore-command.ts';
import type { Terminal } from './terminal.ts';

const commands: readonly Command[] = [
  draftCommand,
  checkCommand,
  parseCommand,
  deidCommand,
  evaluateCommand,
  injectCommand,
  labelCommand,
  reportsCommand,
  readersCommand,
  backupCommand,
  restoreCommand,
  stationCommand,
];

const overview = `Reading Room drafts the impression of a radiology report from its findings, on this machine, without a network.

Usage: reading-room COMMAND FILE [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

"reading-room COMMAND --help" says more. To begin: reading-room draft examples/chest-effusion.txt`;

/** What the process gives the command line. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly programVersion: string;
  /** The model package that comes with the program. */
  readonly defaultModelFolder: string;
}

/** Runs one command line and gives the exit code. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, programVersion } = surroundings;
  const [first, ...rest] = argv;
  const asked = first === 'help' ? rest[0] : undefined;
  if (first === undefined || (first === 'help' && asked === undefined) || first === '--help' || first === '-h') {
    terminal.print(overview);
    return exitCodes.done;
  }
  if (first === '--version') {
    terminal.print(programVersion);
    return exitCodes.done;
  }
  try {
    if (asked !== undefined) {
      terminal.print(findCommand(asked).help);
      return exitCodes.done;
    }
    return await runCommand(findCommand(first), rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    terminal.complain(error.message);
    return exitCodes.badInput;
  }
}

function findCommand(asked: string): Command {
  const command = commands.find(({ name }) => name === asked);
  if (command === undefined) {
    throw new UsageError(`there is no command "${asked}"; "reading-room help" lists them`);
  }
  return command;
}

async function runCommand(command: Command, argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { files, options } = parseCommandLine(command, argv);
  if (options['help'] === true) {
    surroundings.terminal.print(command.help);
    return exitCodes.done;
  }
  const [file = command.usualFile?.(), ...more] = files;
  if (file === undefined || more.length > 0) {
    const found = file === undefined ? 'none' : String(files.length);
    throw new UsageError(
      `${command.name} takes one file or folder and got ${found}; see "reading-room ${command.name} --help"`,
    );
  }
  const modelFolder = options['model'];
  const station = createStation({
    modelFolder: typeof modelFolder === 'string' ? modelFolder : surroundings.defaultModelFolder,
    programVersion: surroundings.programVersion,
  });
  try {
    return await command.run(file, options, { ...surroundings, station });
  } finally {
    surroundings.terminal.clearProgress();
    await station.close();
  }
}

function parseCommandLine(command: Command, argv: readonly string[]): { files: string[]; options: OptionValues } {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
    refuseSecondValue(parsed.tokens, command);
    return { files: parsed.positionals, options: parsed.values as OptionValues };
  } catch (error) {
    if (!(error instanceof TypeError)) {
      throw error;
    }
    // "--beams -1": parseArgs takes the value for another option.
    const [, option] = /^Option '(--[\w-]+)' argument is ambiguous/u.exec(error.message) ?? [];
    if (option !== undefined) {
      throw new UsageError(
        `${option} needs a value that does not begin with "-"; see "reading-room ${command.name} --help"`,
      );
    }
    throw new UsageError(`${error.message.split(/[.\n]/u, 1).join('')}; see "reading-room ${command.name} --help"`);
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Of two values for one option, one would silently not count. */
function refuseSecondValue(tokens: readonly Token[], command: Command): void {
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option' && token.value !== undefined) {
      if (given.has(token.name)) {
        throw new UsageError(`--${token.name} is given twice; see "reading-room ${command.name} --help"`);
      }
      given.add(token.name);
    }
  }
}
