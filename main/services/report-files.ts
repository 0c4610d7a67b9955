import { failed, isInputFailure, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { ReportSource } from '#shared/records/report-record.ts';
import type { Arrivals, TakenArrival } from './arrivals.ts';
import type { ReadReport } from './ports.ts';
import { longestReport } from './reports.ts';
import type { Session } from './session.ts';

/** The reports of a file's bytes, one after the other; one that cannot be read is a failure in its place. @param name of the file, for messages */
export type ReadReportFile = (bytes: Uint8Array, name: string) => AsyncIterable<Result<ReadReport>>;

export interface ReportFile {
  /** For messages, and for what its ending says. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: Extract<ReportSource, 'file' | 'drop'>;
}

/** Takes in the reports of files. */
export interface ReportFiles {
  /**
   * Adds what can be read, one by one; gives what could not be. What stops one report for a reason of the station (a full disk, a locked
   * station) stops those after it, too. Needs `work`.
   *
   * @param onAdded told of each report as soon as it is kept
   */
  add(file: ReportFile, onAdded: (id: string) => void): Promise<Result<AddedFile>>;
}

export interface AddedFile {
  readonly added: readonly string[];
  readonly failures: readonly Failure[];
}

export interface ReportFilesOptions {
  readonly arrivals: Pick<Arrivals, 'take'>;
  readonly session: Session;
  readonly readFile: ReadReportFile;
}

export function createReportFiles({ arrivals, session, readFile }: ReportFilesOptions): ReportFiles {
  /** The reports that one of a file added or changed. */
  function take(read: ReadReport, source: ReportFile['source']): Result<TakenArrival> {
    const reader = session.permit('work');
    const refusal = reader.ok ? refusalOf(read) : reader.failure;
    return refusal === undefined
      ? arrivals.take({ source, sender: '', kind: '', name: '', reports: [read] })
      : { ok: false, failure: refusal };
  }

  return {
    async add({ name, bytes, source }, onAdded) {
      const reader = session.permit('work');
      if (!reader.ok) {
        return reader;
      }
      const added: string[] = [];
      const failures: Failure[] = [];
      for await (const read of readFile(bytes, name)) {
        const taken = read.ok ? take(read.value, source) : read;
        if (taken.ok) {
          added.push(...taken.value.changed);
          taken.value.changed.forEach(onAdded);
        } else {
          failures.push(taken.failure);
        }
        if (!taken.ok && !isInputFailure(taken.failure)) {
          break;
        }
      }
      return succeeded({ added, failures });
    },
  };
}

/** Why the text of a file is no report. */
function refusalOf({ name, text, isOrder }: ReadReport): Failure | undefined {
  if (text.length > longestReport) {
    return failed('REPORT_TOO_LARGE', `${name} is far too long for a report: give one report a file.`).failure;
  }
  return isOrder === true || /[\p{L}\p{N}]/u.test(text)
    ? undefined
    : failed('REPORT_EMPTY', `${name} holds no words: there is no report in it.`).failure;
}
