import type { ReportRecord, ReportState, Revision } from '#shared/records/report-record.ts';
import { describeStudyRecord } from '#shared/records/study-record.ts';
import { describeReport } from '#shared/report/describe-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';

/** A report of the station for other programs: in the shape of `parse --json`, with what became of it. Times are ISO 8601, in UTC. */
export function reportAsData(report: ReportRecord, revisions: readonly Revision[]) {
  const { id, title, source, state, receivedAt, changedAt, text, background, findings, impression, study } = report;
  const { acceptance, final } = report;
  return {
    id,
    title,
    source,
    state,
    states: statesOf(report, revisions).map(([reached, at]) => ({ state: reached, at: timeOf(at) })),
    receivedAt: timeOf(receivedAt),
    changedAt: timeOf(changedAt),
    text,
    background,
    ...describeReport(parseReport(text)),
    findings,
    impression,
    ...(study && { study: describeStudyRecord(study) }),
    ...(acceptance && { acceptance: { ...acceptance, at: timeOf(acceptance.at) } }),
    ...(final && { final: { ...describeReport(parseReport(final.text)), ...final, at: timeOf(final.at) } }),
  };
}

/** When a report first reached each of its states. */
function statesOf(
  { receivedAt, acceptance, final }: ReportRecord,
  revisions: readonly Revision[],
): readonly (readonly [ReportState, number])[] {
  const first = (cause: Revision['cause']): number | undefined =>
    revisions.find((revision) => revision.cause === cause)?.at;
  const times = [
    // A report that came signed was never new here.
    ['new', final?.at === receivedAt ? undefined : receivedAt],
    ['drafted', first('draft')],
    ['edited', first('typed')],
    ['accepted', acceptance?.at],
    ['final', final?.at],
  ] as const;
  return times
    .flatMap(([state, at]) => (at === undefined ? [] : [[state, at] as const]))
    .toSorted(([, one], [, other]) => one - other);
}

function timeOf(at: number): string {
  return new Date(at).toISOString();
}
