import { failed, isInputFailure, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import type { ReportSource } from '#shared/records/report-record.ts';
import type { ReadReport } from './ports.ts';
import type { Reports } from './reports.ts';
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
  readonly reports: Reports;
  readonly session: Session;
  readonly readFile: ReadReportFile;
}

export function createReportFiles({ reports, session, readFile }: ReportFilesOptions): ReportFiles {
  return {
    async add({ name, bytes, source }, onAdded) {
      const reader = session.permit('work');
      if (!reader.ok) {
        return reader;
      }
      const added: string[] = [];
      const failures: Failure[] = [];
      for await (const read of readFile(bytes, name)) {
        const kept = read.ok ? reports.add(read.value.text, source) : read;
        if (kept.ok) {
          added.push(kept.value.id);
          onAdded(kept.value.id);
        } else {
          failures.push(read.ok ? ofFile(read.value.name, kept.failure) : kept.failure);
        }
        if (!kept.ok && !isInputFailure(kept.failure)) {
          break;
        }
      }
      return succeeded({ added, failures });
    },
  };
}

/** What is wrong with a text, in the words of who gave a file. */
function ofFile(name: string, failure: Failure): Failure {
  switch (failure.code) {
    case 'REPORT_EMPTY':
      return failed('REPORT_EMPTY', `${name} holds no words: there is no report in it.`).failure;
    case 'REPORT_TOO_LARGE':
      return failed('REPORT_TOO_LARGE', `${name} is far too long for a report: give one report a file.`).failure;
    default:
      return failure;
  }
}
