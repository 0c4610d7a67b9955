import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import type { Command } from './command.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { signIn, stationFolderHelp, withStation } from './open-station.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'make a backup of a station’s data, or list those that there are',
  help: `Usage: reading-room backup FOLDER [--list] [--reader NAME]

Makes a backup beside the data, as the station does by itself once a day. It is encrypted like the data.

  FOLDER         the folder of the station's user
  --list         lists the backups instead, the newest first
  --reader NAME  the administrator who signs in, where the station has several readers

${stationFolderHelp}

Exit codes: 0 done, 2 wrong options, 3 the data cannot be opened or the backup not be written, 130 interrupted.`,
  options: { list: { type: 'boolean' }, reader: { type: 'string' } },

  run(folder, { list, reader }, context) {
    const { terminal } = context;
    return withStation(folder, context, async (station) => {
      const signedIn = await signIn(station, typeof reader === 'string' ? reader : undefined);
      const listed = signedIn.ok && list === true ? await station.ask('listBackups', {}) : signedIn;
      const made = listed.ok && list !== true ? await station.ask('makeBackup', {}) : listed;
      if (!made.ok) {
        terminal.complain(made.failure.message);
        return exitCodeOf(made.failure);
      }
      [made.value].flat().forEach((backup) => backup && terminal.print(lineOf(backup)));
      return exitCodes.done;
    });
  },
};

function lineOf({ name, bytes }: BackupRecord): string {
  return `${name}  ${(bytes / 1e6).toFixed(1)} MB`;
}
