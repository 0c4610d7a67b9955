import type { Log, TakeFile } from '#main/services/ports.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import {
  failed,
  keyFailureCodes,
  readerFailureCodes,
  storeFailureCodes,
  type Failure,
  type FailureCode,
} from '#shared/ipc/failure.ts';
import { statusOf } from './plain-folder.ts';
import { mostTaken, type WorkFile } from './work-folder.ts';

/** What the station cannot do at present with any file, in contrast to what is wrong with one. */
const stationCodes: ReadonlySet<FailureCode> = new Set([
  ...storeFailureCodes,
  ...keyFailureCodes,
  ...readerFailureCodes,
]);

export function isOfStation(failure: Failure): boolean {
  return stationCodes.has(failure.code);
}

/** Takes a file that is in work, unless it cannot be one of a sender's reports; gives what failed. */
export async function takeWorkFile(file: WorkFile, take: TakeFile, log: Log): Promise<readonly Failure[]> {
  const { path, name } = file;
  const status = await statusOf(path);
  if (status?.isFile() === false) {
    return [failed('REPORT_NOT_FOUND', `${name} is no plain file: put the file itself into the folder.`).failure];
  }
  if (status?.size === 0) {
    return [failed('REPORT_EMPTY', `${name} is empty: there is no report in it. Send it again.`).failure];
  }
  if (file.begun > mostTaken) {
    const message = `${name} was being read ${mostTaken} times when the program ended: show it to who looks after the program.`;
    return [failed('PROGRAM_ERROR', message).failure];
  }
  try {
    const taken = await take(path, name);
    return taken.ok ? taken.value.failures : [taken.failure];
  } catch (error) {
    log({ event: 'call-crashed', procedure: 'watchFolder', crash: describeCrash(error) });
    return [
      failed('PROGRAM_ERROR', `Reading Room made a mistake with ${name}. Please report it with the log.`).failure,
    ];
  }
}
