import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { StatusLine } from '#renderer/page/status-line.ts';
import type { Timers } from '#renderer/page/timers.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { OpenReport } from './open-report.ts';

export interface OpenReportsOptions {
  readonly station: Asker;
  readonly status: StatusLine;
  readonly timers: Timers;
  /** Of the reader who is at the station. */
  readonly preferences: () => ReaderPreferences;
}

/** Reports that a reader had open, of which the way back through their changes is kept. */
const mostKept = 20;

/**
 * Every reader's open report, those that they had open before it, and the reports whose text could not be written yet. What one reader
 * typed is never written in the name of another: it waits here until they are back.
 */
export class OpenReports {
  readonly #options: OpenReportsOptions;
  readonly #current = new Map<ReaderRecord['id'], OpenReport>();
  /** By reader and report, those that were open last at the end. */
  readonly #kept = new Map<ReaderRecord['id'], Map<string, OpenReport>>();

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
    const left = this.leave(readerId);
    const kept = this.#keptOf(readerId);
    const report = kept.get(id) ?? new OpenReport({ id, readerId, ...this.#options });
    kept.delete(id);
    kept.set(id, report);
    this.#current.set(readerId, report);
    this.#forgetOldest(readerId);
    await left;
    // Another one may have been asked for meanwhile.
    if (this.#current.get(readerId) === report) {
      void report.load();
    }
    return report;
  }

  /** Nothing is open any more. A text that cannot be written now is kept for when it can. */
  async leave(readerId: string): Promise<void> {
    const report = this.#current.get(readerId);
    this.#current.delete(readerId);
    if (report !== undefined) {
      report.close();
      await report.save();
    }
  }

  /** The reader goes: what is written is forgotten. */
  async signOut(readerId: string): Promise<void> {
    await this.leave(readerId);
    const kept = this.#keptOf(readerId);
    for (const [id, report] of kept) {
      if (report.view.get().isSaved) {
        kept.delete(id);
      }
    }
  }

  /** A report is gone. @returns whether it was the one that is open */
  forget(readerId: string, report: OpenReport): boolean {
    this.#keptOf(readerId).delete(report.id);
    const isOpen = this.#current.get(readerId) === report;
    if (isOpen) {
      this.#current.delete(readerId);
    }
    return isOpen;
  }

  /** The reader is back: writes what is left of theirs, and reads their open report anew. */
  async resume(readerId: string): Promise<void> {
    const current = this.#current.get(readerId);
    const others = [...this.#keptOf(readerId).values()].filter((report) => report !== current);
    await Promise.all([current?.load(), ...others.map((report) => report.save())]);
  }

  #forgetOldest(readerId: string): void {
    const kept = this.#keptOf(readerId);
    const current = this.#current.get(readerId);
    for (const [id, report] of kept) {
      if (kept.size > mostKept && report !== current && report.view.get().isSaved) {
        kept.delete(id);
      }
    }
  }

  #keptOf(readerId: string): Map<string, OpenReport> {
    const reports = this.#kept.get(readerId) ?? new Map<string, OpenReport>();
    this.#kept.set(readerId, reports);
    return reports;
  }
}
