import type { Result } from '#shared/ipc/failure.ts';
import type { ParsedReport } from '#shared/report/sections.ts';

/** One report of an input. */
export interface ReadReport {
  /** The report's own identifier, where the input gives one. */
  readonly id?: string;
  /** Where it came from, for a person: "report.txt", "reports.jsonl line 3", "reports.zip entry a/b.txt". */
  readonly name: string;
  readonly text: string;
  readonly report: ParsedReport;
}

/** What the readers give: a report, or why this one could not be read while the rest goes on. */
export type ReadResult = Result<ReadReport>;
