import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { OpenReport } from './open-report.ts';
import type { Asker } from './station-link.ts';
import type { StatusLine } from './status-line.ts';
import type { Timers } from './timers.ts';

export interface OpenReportsOptions {
  readonly station: Asker;
  readonly status: StatusLine;
  readonly timers: Timers;
}

/**
 * Every reader's open report, and the reports whose text could not be written yet. What one reader typed is never written in the name
 * of another: it waits here until they are back.
 */
export class OpenReports {
  readonly #options: OpenReportsOptions;
  readonly #current = new Map<ReaderRecord['id'], OpenReport>();
  readonly #unwritten = new Map<ReaderRecord['id'], Map<string, OpenReport>>();

  constructor(options: OpenReportsOptions) {
    this.#options = options;
  }

  /** What the reader had open when they were here last. */
  currentOf(readerId: string): OpenReport | undefined {
    return this.#current.get(readerId);
  }

  /** Opens a report in the place of the one that is open, which is written first. */
  async open(readerId: string, id: string): Promise<OpenReport> {
    const before = this.#current.get(readerId);
    if (before?.id === id) {
      return before;
    }
    await this.close(readerId);
    const report = this.#unwrittenOf(readerId).get(id) ?? new OpenReport({ id, readerId, ...this.#options });
    this.#current.set(readerId, report);
    void report.load();
    return report;
  }

  /** Closes what is open. A text that cannot be written now is kept for when it can. */
  async close(readerId: string): Promise<void> {
    const report = this.#current.get(readerId);
    if (report !== undefined) {
      await this.#keepUnwritten(readerId, report);
      this.#current.delete(readerId);
    }
  }

  /** The report that is open is gone. */
  forget(readerId: string): void {
    const report = this.#current.get(readerId);
    this.#current.delete(readerId);
    if (report !== undefined) {
      this.#unwrittenOf(readerId).delete(report.id);
    }
  }

  /** The reader is back: writes what is left of theirs, and reads their open report anew. */
  async resume(readerId: string): Promise<void> {
    const left = [...this.#unwrittenOf(readerId).values()];
    await Promise.all([
      this.#current.get(readerId)?.load(),
      ...left.map((report) => this.#keepUnwritten(readerId, report)),
    ]);
  }

  async #keepUnwritten(readerId: string, report: OpenReport): Promise<void> {
    const isWritten = await report.save();
    const unwritten = this.#unwrittenOf(readerId);
    if (isWritten) {
      unwritten.delete(report.id);
    } else {
      unwritten.set(report.id, report);
    }
  }

  #unwrittenOf(readerId: string): Map<string, OpenReport> {
    const reports = this.#unwritten.get(readerId) ?? new Map<string, OpenReport>();
    this.#unwritten.set(readerId, reports);
    return reports;
  }
}
