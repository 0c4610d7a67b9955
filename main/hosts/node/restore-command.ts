import type { Result } from '#shared/ipc/failure.ts';
import { UsageError, type Command } from './command.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { stationFolderHelp, stationOptions, withStation, type StationAtHand } from './open-station.ts';
import { profileFolder } from './profile-folder.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'put a backup in the place of a station’s data that cannot be read',
  help: `Usage: reading-room restore [FOLDER] [--backup NAME] [--data DATA]

Says why the data cannot be read, and puts a backup in its place. The data that is there is moved aside, never overwritten; data
that can be read is left alone.

  --backup NAME  the backup, by the name that is listed without it

${stationFolderHelp}

Exit codes: 0 done, 2 wrong options, 3 nothing was restored, 130 interrupted.`,
  usualFile: profileFolder,
  options: { backup: { type: 'string' }, data: stationOptions.data },

  run(folder, options, context) {
    const { terminal } = context;
    const { backup } = options;
    return withStation(folder, options, context, async (station) => {
      const state = await station.ask('state', {});
      if (!state.ok) {
        throw new Error(state.failure.message);
      }
      if (state.value.kind !== 'damaged') {
        throw new UsageError('the data of this station can be read: there is nothing to restore');
      }
      if (typeof backup !== 'string') {
        terminal.complain(state.value.failure.message);
        const names = state.value.backups.map(({ name }) => `\n  ${name}`).join('');
        throw new UsageError(
          names === '' ? 'there are no backups beside the data' : `name a backup with --backup:${names}`,
        );
      }
      const restored = await restore(station, backup);
      if (!restored.ok) {
        terminal.complain(restored.failure.message);
        return exitCodeOf(restored.failure);
      }
      terminal.print(`restored ${backup}; what was there is kept aside`);
      return exitCodes.done;
    });
  },
};

/** Asks for the recovery key only where this user's key opens nothing. */
async function restore(station: StationAtHand, backup: string): Promise<Result<null>> {
  const restored = await station.ask('restore', { backup });
  if (restored.ok || restored.failure.code !== 'RECOVERY_KEY_NEEDED') {
    return restored;
  }
  const recoveryKey = await station.askSecret('Recovery key: ');
  return recoveryKey === undefined ? restored : station.ask('restore', { backup, recoveryKey });
}
