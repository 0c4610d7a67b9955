import type { CheckedReport } from '#shared/checks/check.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { isSamePatient } from './arrivals.ts';
import type { StudyStore } from './stores.ts';

/** A report as drafts and checks take it: its text, and what its sender says of the patient. */
export function checkedReport(report: ReportRecord, studies: Pick<StudyStore, 'ofPatient'>): CheckedReport {
  const { id, findings, background, study = {} } = report;
  const sex = sexes.get(study.patient?.sex ?? '');
  return {
    findings,
    background,
    ...(sex && { sex }),
    ...(isPriorKnown(id, study, studies) && { isPriorKnown: true }),
  };
}

const sexes: ReadonlyMap<string, NonNullable<CheckedReport['sex']>> = new Map([
  ['F', 'female'],
  ['M', 'male'],
]);

function isPriorKnown(id: string, study: StudyRecord, studies: Pick<StudyStore, 'ofPatient'>): boolean {
  const { patient, studyDate, priors = [] } = study;
  const isEarlier = (other: string | undefined): boolean =>
    other === undefined || studyDate === undefined || other <= studyDate;
  const isHere =
    patient?.mrn !== undefined &&
    studies
      .ofPatient(patient.mrn)
      .some(
        ({ reportId, record }) =>
          reportId !== id && isSamePatient(patient, record.patient) && isEarlier(record.studyDate),
      );
  return isHere || priors.some((prior) => isEarlier(prior.studyDate));
}
