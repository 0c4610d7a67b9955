import type { Database } from 'better-sqlite3';
import type { FeedbackStore, KeptFeedback } from '#main/services/stores.ts';
import { draftRating, type ErrorMark } from '#shared/feedback/error-mark.ts';
import { feedbackContent } from '#shared/feedback/feedback-content.ts';
import {
  doubtKinds,
  feedbackStates,
  type FeedbackState,
  type FeedbackSummary,
} from '#shared/records/feedback-record.ts';
import { studyRecord } from '#shared/records/study-record.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export function createFeedbackStore(database: Database, write: Write): FeedbackStore {
  const statements = prepare(database);
  return {
    due: (limit) => statements.due.all(limit) as string[],
    settle: (reportId) => write(() => void statements.settle.run(reportId)),
    markDue: (reportId) => write(() => void statements.markDue.run(reportId)),
    save: ({ reportId, content, study, changes, outgoing, doubts, ...record }) =>
      write(
        () =>
          void statements.save.run({
            ...record,
            reportId: reportId ?? null,
            doubts: JSON.stringify(doubts),
            content: content === undefined ? null : JSON.stringify(content),
            study: study === undefined ? null : JSON.stringify(study),
            added: JSON.stringify(changes.added),
            lifted: JSON.stringify(changes.lifted),
            outgoing: outgoing ?? null,
          }),
      ),
    get: (id) => recordOf(statements.get.get(id) as FeedbackRow | undefined),
    ofReport: (reportId) => recordOf(statements.ofReport.get(reportId) as FeedbackRow | undefined),
    list({ readerId, states, offset, limit }) {
      const { list, total } = readerId === undefined ? statements.ofAll : statements.ofReader;
      const asked = { ...(readerId !== undefined && { readerId }), states: JSON.stringify(states ?? feedbackStates) };
      const rows = list.all({ ...asked, offset, limit }) as SummaryRow[];
      return { records: rows.map(summaryOf), total: total.get(asked) as number };
    },
    count(readerId) {
      const { count } = readerId === undefined ? statements.ofAll : statements.ofReader;
      const rows = count.all(readerId === undefined ? {} : { readerId }) as { state: FeedbackState; count: number }[];
      const counts = new Map(rows.map(({ state, count }) => [state, count]));
      return Object.fromEntries(feedbackStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
        FeedbackState,
        number
      >;
    },
    approve: (id, { at, readerId }) => write(() => void statements.approve.run({ id, at, readerId: readerId ?? null })),
    markWaitingDue: () => write(() => void statements.markWaitingDue.run()),
    markUnsignedDue: () => write(() => void statements.markUnsignedDue.run()),
    refuse: (reportId) => write(() => void statements.refuse.run(reportId)),
    isRefused: (reportId) => statements.isRefused.get(reportId) !== undefined,
    remove: (id) => write(() => void statements.remove.run(id)),

    errors: (reportId) => statements.errors.all(reportId) as ErrorMark[],
    setError: (reportId, mark, isSet, by) =>
      write(() => {
        statements.removeError.run({ reportId, ...mark });
        if (isSet) {
          statements.addError.run({ reportId, ...mark, ...by });
        }
      }),
    rating(reportId) {
      const kept = statements.rating.get(reportId) as string | undefined;
      return kept === undefined ? undefined : draftRating.parse(JSON.parse(kept));
    },
    setRating: (reportId, rating, by) =>
      write(() => void statements.setRating.run({ reportId, rating: JSON.stringify(rating), ...by })),
    shownAt: (reportId) =>
      new Map((statements.shownAt.all(reportId) as { id: string; at: number }[]).map(({ id, at }) => [id, at])),
    noteShown: (draftId, by) => write(() => void statements.noteShown.run({ draftId, ...by })),
  };
}

interface FeedbackRow extends Omit<KeptFeedback, 'reportId' | 'content' | 'study' | 'changes' | 'outgoing' | 'doubts'> {
  readonly reportId: string | null;
  readonly content: string | null;
  readonly study: string | null;
  readonly added: string;
  readonly lifted: string;
  readonly outgoing: string | null;
  readonly doubts: string;
}

interface SummaryRow extends Omit<FeedbackSummary, 'doubts' | 'reportId'> {
  readonly reportId: string | null;
  readonly doubts: string;
}

function recordOf(row: FeedbackRow | undefined): KeptFeedback | undefined {
  if (row === undefined) {
    return undefined;
  }
  const { content, study, added, lifted, doubts, ...record } = withoutNulls(row);
  return {
    ...record,
    doubts: doubtsOf(doubts),
    changes: { added: JSON.parse(added) as string[], lifted: JSON.parse(lifted) as string[] },
    ...contentOf(content),
    ...(study !== undefined && { study: studyRecord.safeParse(JSON.parse(study)).data ?? {} }),
  };
}

/** What another version wrote, and this one cannot read, is not there: it can be withdrawn, and nothing else. */
function contentOf(kept: string | undefined): Pick<KeptFeedback, 'content'> {
  const content = kept === undefined ? undefined : feedbackContent.safeParse(JSON.parse(kept)).data;
  return content === undefined ? {} : { content };
}

function summaryOf(row: SummaryRow): FeedbackSummary {
  const { doubts, ...summary } = withoutNulls(row);
  return { ...summary, doubts: doubtsOf(doubts) };
}

function doubtsOf(kept: string): FeedbackSummary['doubts'] {
  const doubts = JSON.parse(kept) as string[];
  return doubtKinds.filter((kind) => doubts.includes(kind));
}

const numberOf = (id: string): string => `(SELECT number FROM reports WHERE id = ${id})`;

function prepare(database: Database) {
  const whole = `
    SELECT f.id, r.id AS reportId, f.reader AS readerId, f.state, f.recorded_at AS recordedAt, f.changed_at AS changedAt, f.title, f.outcome,
      f.masks, f.doubts, f.content, f.study, f.added, f.lifted, f.outgoing
    FROM feedback f LEFT JOIN reports r ON r.number = f.report`;
  /** The numbers are found in an index; only the rows that are shown are read. */
  const listed = (whose: string) => {
    const asked = `${whose} state IN (SELECT value FROM json_each(:states))`;
    return {
      list: database.prepare(`
        SELECT f.id, r.id AS reportId, f.title, f.state, u.name AS readerName, f.recorded_at AS recordedAt, f.changed_at AS changedAt, f.outcome,
          f.masks, f.doubts
        FROM feedback f JOIN readers u ON u.id = f.reader LEFT JOIN reports r ON r.number = f.report
        WHERE f.number IN (SELECT number FROM feedback WHERE ${asked} ORDER BY number DESC LIMIT :limit OFFSET :offset)
        ORDER BY f.number DESC`),
      total: database.prepare(`SELECT count(*) FROM feedback WHERE ${asked}`).pluck(),
      count: database.prepare(`SELECT state, count(*) AS count FROM feedback WHERE ${whose} true GROUP BY state`),
    };
  };
  return {
    due: database
      .prepare('SELECT r.id FROM feedback_due d JOIN reports r ON r.number = d.report ORDER BY d.report LIMIT ?')
      .pluck(),
    settle: database.prepare(`DELETE FROM feedback_due WHERE report = ${numberOf('?')}`),
    markDue: database.prepare(`INSERT OR IGNORE INTO feedback_due (report) SELECT number FROM reports WHERE id = ?`),
    save: database.prepare(`
      INSERT INTO feedback (id, report, reader, state, recorded_at, changed_at, title, outcome, masks, doubts, content, study, added, lifted, outgoing)
      VALUES (:id, ${numberOf(':reportId')}, :readerId, :state, :recordedAt, :changedAt, :title, :outcome, :masks, :doubts, :content, :study,
        :added, :lifted, :outgoing)
      ON CONFLICT (id) DO UPDATE SET state = :state, reader = :readerId, recorded_at = :recordedAt, changed_at = :changedAt, title = :title,
        outcome = :outcome, masks = :masks, doubts = :doubts, content = :content, study = :study, added = :added, lifted = :lifted,
        outgoing = :outgoing`),
    get: database.prepare(`${whole} WHERE f.id = ?`),
    ofReport: database.prepare(
      `${whole} WHERE f.report = ${numberOf('?')} AND f.state <> 'withdrawn' ORDER BY f.number DESC LIMIT 1`,
    ),
    ofAll: listed(''),
    ofReader: listed('reader = :readerId AND'),
    markWaitingDue: database.prepare(`
      INSERT OR IGNORE INTO feedback_due (report)
      SELECT report FROM feedback WHERE state = 'recorded' AND report IS NOT NULL`),
    markUnsignedDue: database.prepare(`
      INSERT OR IGNORE INTO feedback_due (report)
      SELECT report FROM feedback WHERE state = 'deidentified' AND report IS NOT NULL AND content ->> '$.basis' = 'accepted'`),
    refuse: database.prepare(
      `INSERT OR IGNORE INTO feedback_refusals (report) SELECT number FROM reports WHERE id = ?`,
    ),
    isRefused: database.prepare(`SELECT 1 FROM feedback_refusals WHERE report = ${numberOf('?')}`),
    approve: database.prepare(
      "UPDATE feedback SET state = 'approved', changed_at = :at, approved_at = :at, approved_by = :readerId WHERE id = :id AND state = 'deidentified' AND content IS NOT NULL",
    ),
    remove: database.prepare('DELETE FROM feedback WHERE id = ?'),
    errors: database.prepare(
      `SELECT part, sentence, category, severity FROM error_marks WHERE report = ${numberOf('?')} ORDER BY at, part, sentence`,
    ),
    removeError: database.prepare(
      `DELETE FROM error_marks WHERE report = ${numberOf(':reportId')} AND part = :part AND sentence = :sentence AND category = :category`,
    ),
    addError: database.prepare(`
      INSERT INTO error_marks (report, part, sentence, category, severity, at, reader)
      VALUES (${numberOf(':reportId')}, :part, :sentence, :category, :severity, :at, :readerId)`),
    rating: database.prepare(`SELECT rating FROM draft_ratings WHERE report = ${numberOf('?')}`).pluck(),
    setRating: database.prepare(`
      INSERT INTO draft_ratings (report, rating, at, reader) VALUES (${numberOf(':reportId')}, :rating, :at, :readerId)
      ON CONFLICT (report) DO UPDATE SET rating = :rating, at = :at, reader = :readerId`),
    shownAt: database.prepare(`
      SELECT d.id, v.at FROM draft_views v JOIN drafts d ON d.number = v.draft WHERE d.report = ${numberOf('?')}`),
    noteShown: database.prepare(`
      INSERT INTO draft_views (draft, at, reader) SELECT number, :at, :readerId FROM drafts WHERE id = :draftId
      ON CONFLICT (draft) DO NOTHING`),
  };
}
