import type { Database } from 'better-sqlite3';
import type { KeptWork, WorkStore } from '#main/services/stores.ts';
import { changedSentences } from '#shared/feedback/reader-work.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export function createWorkStore(database: Database, write: Write): WorkStore {
  const statements = prepare(database);
  return {
    save: ({ modality, bodyPart, tookMs, sentences, ...work }) =>
      write(
        () =>
          void statements.save.run({
            ...work,
            modality: modality ?? null,
            bodyPart: bodyPart ?? null,
            tookMs: tookMs ?? null,
            sentences: JSON.stringify(sentences),
          }),
      ),
    remove: (reportId) => write(() => void statements.remove.run(reportId)),
    ofReader: (readerId) => (statements.ofReader.all(readerId) as WorkRow[]).map(workOf),
    noteOpened: (reportId, by) => write(() => void statements.noteOpened.run({ reportId, ...by })),
    openedAt: (reportId, readerId) => statements.openedAt.get({ reportId, readerId }) as number | undefined,
    forget: (readerId, at) =>
      write(() => {
        statements.forgetWork.run(readerId);
        statements.forgetOpenings.run(readerId);
        statements.noteForgotten.run({ readerId, at });
      }),
  };
}

type WorkRow = Record<keyof Omit<KeptWork, 'sentences'>, string | number | null> & { readonly sentences: string };

function workOf({ sentences, ...row }: WorkRow): KeptWork {
  const work = withoutNulls(row) as Omit<KeptWork, 'sentences'>;
  return { ...work, sentences: changedSentences.parse(JSON.parse(sentences)) };
}

function prepare(database: Database) {
  return {
    save: database.prepare(`
      INSERT OR REPLACE INTO reader_work (report, reader, accepted_at, modality, body_part, outcome, drafted_words, word_edits, took_ms, sentences)
      SELECT number, :readerId, :acceptedAt, :modality, :bodyPart, :outcome, :draftedWords, :wordEdits, :tookMs, :sentences
      FROM reports WHERE id = :reportId AND NOT EXISTS (SELECT 1 FROM work_deletions WHERE reader = :readerId AND at >= :acceptedAt)`),
    remove: database.prepare('DELETE FROM reader_work WHERE report = (SELECT number FROM reports WHERE id = ?)'),
    ofReader: database.prepare(`
      SELECT r.id AS reportId, w.reader AS readerId, w.accepted_at AS acceptedAt, w.modality, w.body_part AS bodyPart, w.outcome,
        w.drafted_words AS draftedWords, w.word_edits AS wordEdits, w.took_ms AS tookMs, w.sentences
      FROM reader_work w JOIN reports r ON r.number = w.report WHERE w.reader = ? ORDER BY w.accepted_at, w.report`),
    noteOpened: database.prepare(`
      INSERT OR IGNORE INTO report_openings (report, reader, at) SELECT number, :readerId, :at FROM reports WHERE id = :reportId`),
    // A report that was accepted before was not worked on all the while since it was opened.
    openedAt: database
      .prepare(`
      SELECT at FROM report_openings o
      WHERE report = (SELECT number FROM reports WHERE id = :reportId) AND reader = :readerId AND (SELECT count(*) FROM acceptances WHERE report = o.report) <= 1`)
      .pluck(),
    forgetWork: database.prepare('DELETE FROM reader_work WHERE reader = ?'),
    forgetOpenings: database.prepare('DELETE FROM report_openings WHERE reader = ?'),
    noteForgotten: database.prepare(`
      INSERT INTO work_deletions (reader, at) VALUES (:readerId, :at) ON CONFLICT (reader) DO UPDATE SET at = max(at, :at)`),
  };
}
