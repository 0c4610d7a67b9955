import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a measuring script is called. */
export interface Script<Own extends Options> {
  /** What `--help` prints. */
  readonly help: string;
  readonly options: Own;
}

/** The options that a script was called with. Ends the process after `--help`, and where there is no such option. */
export function scriptOptions<const Own extends Options>({ help, options }: Script<Own>) {
  const withHelp = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ options: withHelp });
    if ((values as { readonly help?: boolean }).help === true) {
      console.log(help);
      process.exit(0);
    }
    return values;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) {
      stopScript(`${error.message.split(/[.\n]/u, 1).join('')}; --help lists the options.`);
    }
    throw error;
  }
}

/** A whole number from `least` on; ends the process where it is none. */
export function wholeNumber(given: string, option: string, least: number): number {
  const number = Number(given);
  if (!/^\d+$/u.test(given) || !Number.isSafeInteger(number) || number < least) {
    stopScript(`${option} takes a whole number from ${least} on, not "${given}".`);
  }
  return number;
}

/** Says in one line what keeps a script from its work, and ends the process with 2. */
export function stopScript(message: string): never {
  console.error(message);
  process.exit(2);
}
