import { succeeded } from '#shared/ipc/failure.ts';
import type { BackupRecord } from '#shared/ipc/station-contract.ts';
import type { Command } from './command.ts';
import { signedInAtStation, stationFolderHelp, stationOptions } from './open-station.ts';
import { profileFolder } from './profile-folder.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'make a backup of a station’s data, or list those that there are',
  help: `Usage: reading-room backup [FOLDER] [--list] [--reader NAME] [--data DATA]

Makes a backup beside the data, as the station does by itself once a day. It is encrypted like the data.

  --list         lists the backups instead, the newest first
  --reader NAME  the administrator who signs in, where the station has several readers

${stationFolderHelp}

Exit codes: 0 done, 2 wrong options, 3 the data cannot be opened or the backup not be written, 130 interrupted.`,
  usualFile: profileFolder,
  options: { list: { type: 'boolean' }, ...stationOptions },

  run(folder, options, context) {
    const { terminal } = context;
    return signedInAtStation(folder, options, context, async (station) => {
      if (options['list'] === true) {
        const listed = await station.ask('listBackups', {});
        return listed.ok ? succeeded(listed.value.forEach((backup) => terminal.print(lineOf(backup)))) : listed;
      }
      const made = await station.ask('makeBackup', {});
      return made.ok ? succeeded(terminal.print(lineOf(made.value))) : made;
    });
  },
};

function lineOf({ name, bytes }: BackupRecord): string {
  return `${name}  ${(bytes / 1e6).toFixed(1)} MB`;
}
