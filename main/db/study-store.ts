import type { Database } from 'better-sqlite3';
import type { KeptStudy, StudyOfReport, StudyStore } from '#main/services/stores.ts';
import { studyRecord, studyWords, type StudyRecord } from '#shared/records/study-record.ts';
import type { Write } from './write.ts';

export function createStudyStore(database: Database, write: Write): StudyStore {
  const statements = prepare(database);
  return {
    get: (reportId) => keptStudy(statements.get.get(reportId) as StudyRow | undefined),

    set: (reportId, { record, reference }) =>
      write(() => {
        const row = {
          reportId,
          record: JSON.stringify(record),
          mrn: keyOf(record.patient?.mrn),
          accession: keyOf(record.accession),
          reference: reference ?? null,
        };
        statements.set.run(row);
        statements.setWords.run({ words: studyWords(record), reportId });
      }),

    withAccession: (accession) => (statements.withAccession.all(keyOf(accession)) as ReportRow[]).map(studyOfReport),
    ofPatient: (mrn) => (statements.ofPatient.all(keyOf(mrn)) as ReportRow[]).map(studyOfReport),

    orders: (accession) =>
      (statements.orders.all(keyOf(accession)) as StudyRow[]).flatMap((row) => keptStudy(row) ?? []),

    forgetOrders: (before) => write(() => void statements.forgetOrders.run(before)),

    setOrder: ({ record, reference }, at) =>
      write(() => {
        const accession = keyOf(record.accession);
        if (accession !== null) {
          const mrn = keyOf(record.patient?.mrn) ?? '';
          statements.setOrder.run({ accession, mrn, at, record: JSON.stringify(record), reference: reference ?? null });
        }
      }),
  };
}

interface StudyRow {
  readonly record: string;
  readonly reference: string | null;
}

interface ReportRow {
  readonly reportId: string;
  readonly record: string;
}

function keptStudy(row: StudyRow | undefined): KeptStudy | undefined {
  return row && { record: recordOf(row), ...(row.reference !== null && { reference: row.reference }) };
}

function studyOfReport({ reportId, record }: ReportRow): StudyOfReport {
  return { reportId, record: recordOf({ record }) };
}

/** What another version wrote, and this one cannot read, is as if nobody had said it. */
function recordOf({ record }: { readonly record: string }): StudyRecord {
  return studyRecord.safeParse(JSON.parse(record)).data ?? {};
}

/** A number as it is compared: systems differ in the case of its letters. */
function keyOf(number: string | undefined): string | null {
  return number === undefined ? null : number.toUpperCase();
}

function prepare(database: Database) {
  const ofReports = 'SELECT r.id AS reportId, s.record FROM studies s JOIN reports r ON r.number = s.report';
  return {
    get: database.prepare(
      'SELECT s.record, s.reference FROM studies s JOIN reports r ON r.number = s.report WHERE r.id = ?',
    ),
    set: database.prepare(`
      INSERT INTO studies (report, record, mrn, accession, reference)
      VALUES ((SELECT number FROM reports WHERE id = :reportId), :record, :mrn, :accession, :reference)
      ON CONFLICT (report) DO UPDATE SET
        record = excluded.record, mrn = excluded.mrn, accession = excluded.accession, reference = excluded.reference`),
    // Every change of a report's words has all of them indexed anew.
    setWords: database.prepare(
      'UPDATE reports SET study_words = :words WHERE id = :reportId AND study_words <> :words',
    ),
    withAccession: database.prepare(`${ofReports} WHERE s.accession = ? ORDER BY s.report DESC`),
    ofPatient: database.prepare(`${ofReports} WHERE s.mrn = ? ORDER BY s.report DESC`),
    orders: database.prepare('SELECT record, reference FROM orders WHERE accession = ? ORDER BY at DESC'),
    forgetOrders: database.prepare('DELETE FROM orders WHERE at < ?'),
    setOrder: database.prepare(`
      INSERT INTO orders (accession, mrn, at, record, reference) VALUES (:accession, :mrn, :at, :record, :reference)
      ON CONFLICT (accession, mrn) DO UPDATE SET at = excluded.at, record = excluded.record, reference = excluded.reference`),
  };
}
