import { describe, expect, it } from 'vitest';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { hasPrior } from '#shared/checks/conflicts/prior.ts';
import { patientSex } from '#shared/checks/conflicts/patient-sex.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { checkedReport } from './checked-report.ts';

/** A report of a study, and others at the same station. */
function checked(study: StudyRecord, others: readonly StudyRecord[] = []) {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport({ background: '', findings: 'The prostate is enlarged.' })));
  valueOf(store.studies.set(ids.report, { record: study }));
  for (const [index, other] of others.entries()) {
    valueOf(store.reports.add(newReport({ id: reportId(index) })));
    valueOf(store.studies.set(reportId(index), { record: other }));
  }
  return checkedReport(store.reports.get(ids.report) as ReportRecord, store.studies);
}

const patient = { mrn: '4711', birthDate: '1959-03-01' };

it.each([
  ['F', 'female'],
  ['M', 'male'],
  ['U', 'male'],
  [undefined, 'male'],
] as const)('sex %s of the order counts before what the words tell', (sex, told) => {
  expect(patientSex(checked({ patient: { ...patient, ...(sex && { sex }) } }))).toBe(told);
});

describe('an earlier study', () => {
  const study = { patient, studyDate: '2026-03-02' };

  it.each([
    ['of nobody else', study, [], false],
    ['of the patient', study, [{ patient, studyDate: '2025-01-01' }], true],
    ['of the patient, with no date', study, [{ patient }], true],
    ['of the patient that is a later one', study, [{ patient, studyDate: '2026-04-01' }], false],
    ['of another patient with the same number', study, [{ patient: { ...patient, birthDate: '1999-01-01' } }], false],
    ['that the order names', { ...study, priors: [{ studyDate: '2024-01-01' }] }, [], true],
    ['of who has no number', { studyDate: '2026-03-02' }, [{ studyDate: '2025-01-01' }], false],
  ] as const)('%s', (_, own, others, isThere) => {
    expect(hasPrior(checked(own as StudyRecord, others as readonly StudyRecord[]))).toBe(isThere);
  });
});
