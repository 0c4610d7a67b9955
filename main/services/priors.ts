import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { isWithdrawn } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { withoutAbsent, type PriorStudy } from '#shared/records/study-record.ts';
import { isSamePatient } from './arrivals.ts';
import { openedReport } from './opened-report.ts';
import type { Session } from './session.ts';
import type { ReportStore, StudyStore } from './stores.ts';

/** Other studies of a report's patient. */
export interface Priors {
  /** The newest first; those without a date come last. Needs `work`; fails with `REPORT_UNKNOWN`. */
  list(reportId: string): Result<readonly PriorRecord[]>;
}

export interface PriorsOptions {
  readonly reports: ReportStore;
  readonly studies: StudyStore;
  readonly session: Session;
}

export function createPriors({ reports, studies, session }: PriorsOptions): Priors {
  /** The patient's reports that the station has. */
  function atStation(reportId: string): readonly PriorRecord[] {
    const patient = studies.get(reportId)?.record.patient;
    if (patient?.mrn === undefined) {
      return [];
    }
    return studies
      .ofPatient(patient.mrn)
      .filter((other) => other.reportId !== reportId && isSamePatient(patient, other.record.patient))
      .flatMap(({ reportId: id, record }) => {
        const report = reports.get(id);
        if (report === undefined) {
          return [];
        }
        const { title, state, receivedAt } = report;
        const withdrawn = isWithdrawn(report) ? { isWithdrawn: true as const } : {};
        return [{ ...asPrior(record), report: { id, title, state, receivedAt, ...withdrawn } }];
      });
  }

  return {
    list(reportId) {
      const opened = openedReport(session, reports, reportId);
      if (!opened.ok) {
        return opened;
      }
      const here = atStation(reportId);
      const known = new Set(here.map(({ accession }) => accession?.toUpperCase()));
      const told = (opened.value.report.study?.priors ?? []).filter(
        ({ accession }) => accession === undefined || !known.has(accession.toUpperCase()),
      );
      return succeeded([...here, ...told].toSorted(byTime));
    },
  };
}

function asPrior({ accession, description, modality, studyDate }: PriorStudy): PriorStudy {
  return withoutAbsent({ accession, description, modality, studyDate });
}

/** Dates are written so that their letters tell which is later; what has none comes last, as it came in. */
function byTime(one: PriorRecord, other: PriorRecord): number {
  const days = [one, other].map(({ studyDate }) => studyDate ?? '');
  const [day = '', otherDay = ''] = days;
  if (day !== otherDay) {
    return day < otherDay ? 1 : -1;
  }
  return (other.report?.receivedAt ?? 0) - (one.report?.receivedAt ?? 0);
}
