import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { readerRoles, type ReaderRecord, type ReaderRole } from '#shared/records/reader-record.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';
import { signedInAtStation, stationFolderHelp, stationOptions, type StationAtHand } from './open-station.ts';
import { profileFolder } from './profile-folder.ts';
import { withoutControls } from './terminal.ts';

const changes = ['add', 'reset-pin', 'set-role', 'disable', 'enable'] as const;
type Change = (typeof changes)[number];

export const readersCommand: Command = {
  name: 'readers',
  summary: 'list, add and change the readers of a station',
  help: `Usage: reading-room readers [FOLDER] [--add NAME | --reset-pin NAME | --set-role NAME | --disable NAME | --enable NAME]
         [--role ROLE] [--reader NAME] [--data DATA]

Lists the readers of a station, or makes one change; an administrator signs in for it.

  --add NAME        a new reader, whose PIN is asked for after the administrator's
  --reset-pin NAME  a new PIN for who forgot theirs
  --set-role NAME   the role that --role names
  --disable NAME    cannot sign in any more; what they did stays theirs
  --enable NAME     can sign in again
  --role ROLE       ${readerRoles.join(', ')} (reader)
  --reader NAME     the administrator who signs in, where the station has several readers

${stationFolderHelp}

Exit codes: 0 done, 2 wrong options, 3 the data cannot be opened or nothing was changed, 130 interrupted.

Example:
  reading-room readers ~/.config/reading-room --add "Dr. Ada" --reader Ben`,
  usualFile: profileFolder,
  options: {
    add: { type: 'string' },
    'reset-pin': { type: 'string' },
    'set-role': { type: 'string' },
    disable: { type: 'string' },
    enable: { type: 'string' },
    role: { type: 'string' },
    ...stationOptions,
  },

  run(folder, options, context) {
    const { terminal } = context;
    const asked = changes.filter((change) => options[change] !== undefined);
    if (asked.length > 1) {
      throw new UsageError(`one change at a time, not ${asked.map((change) => `--${change}`).join(' and ')}`);
    }
    const role = roleOption(options);
    const [change] = asked;
    return signedInAtStation(folder, options, context, async (station) => {
      const done = change === undefined ? succeeded(undefined) : await makeChange(station, change, options, role);
      const listed = done.ok ? await station.ask('listAllReaders', {}) : done;
      return listed.ok
        ? succeeded(listed.value.forEach((reader) => terminal.print(withoutControls(lineOf(reader)))))
        : listed;
    });
  },
};

function roleOption({ role = 'reader' }: OptionValues): ReaderRole {
  const known = readerRoles.find((one) => one === role);
  if (known === undefined) {
    throw new UsageError(`--role takes ${readerRoles.join(', ')}, not "${String(role)}"`);
  }
  return known;
}

async function makeChange(
  station: StationAtHand,
  change: Change,
  options: OptionValues,
  role: ReaderRole,
): Promise<Result<unknown>> {
  const name = String(options[change]);
  if (change === 'add') {
    return station.ask('addReader', { name, role, signInBy: { kind: 'pin', pin: await newPin(station, name) } });
  }
  const readers = await station.ask('listAllReaders', {});
  if (!readers.ok) {
    return readers;
  }
  const reader = readers.value.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (reader === undefined) {
    return failed('READER_UNKNOWN', `There is no reader ${name}.`);
  }
  const readerId = reader.id;
  switch (change) {
    case 'reset-pin':
      return station.ask('resetPin', { readerId, pin: await newPin(station, reader.name) });
    case 'set-role':
      return station.ask('setRole', { readerId, role });
    case 'disable':
    case 'enable':
      return station.ask('setReaderEnabled', { readerId, enabled: change === 'enable' });
  }
}

async function newPin(station: StationAtHand, name: string): Promise<string> {
  const pin = await station.askSecret(`New PIN for ${name}: `);
  const again = await station.askSecret('The same again: ');
  if (pin === undefined || pin !== again) {
    throw new UsageError('the two PINs are not the same: nothing was changed');
  }
  return pin;
}

function lineOf({ name, role, signsInBy, disabledAt }: ReaderRecord): string {
  const how = disabledAt === undefined ? (signsInBy === 'pin' ? 'PIN' : 'user of the computer') : 'cannot sign in';
  return `${name}  ${role}  ${how}`;
}
