import type { Database } from 'better-sqlite3';
import type { NewAcceptance, NewReport, PartChange, ReportStore } from '#main/services/stores.ts';
import { studyRecord } from '#shared/records/study-record.ts';
import {
  reportStates,
  type Acceptance,
  type FinalReport,
  type ReportRecord,
  type ReportState,
  type Revision,
} from '#shared/records/report-record.ts';
import { returnColumns, type ReturnRow } from './return-store.ts';
import { withoutNulls } from './without-nulls.ts';
import { createWorklist, summaryColumns } from './worklist.ts';
import type { Write } from './write.ts';

/** Typing with shorter pauses than this is one revision, in milliseconds. */
const oneGoMs = 30_000;

export function createReportStore(database: Database, write: Write): ReportStore {
  const statements = prepare(database);

  /** The report's number, which other tables refer to. */
  function numberOf(id: string): number {
    const row = statements.number.get(id) as { number: number } | undefined;
    if (row === undefined) {
      throw new RangeError('no such report');
    }
    return row.number;
  }

  function draftNumberOf(id: string | undefined): number | null {
    if (id === undefined) {
      return null;
    }
    const row = statements.draftNumber.get(id) as { number: number } | undefined;
    if (row === undefined) {
      throw new RangeError('no such draft');
    }
    return row.number;
  }

  function addRevision(report: number, revision: Revision): void {
    const { part, cause, at, text, readerId: reader = null, draftId } = revision;
    statements.addRevision.run({ report, part, cause, at, text, reader, draft: draftNumberOf(draftId) });
  }

  function keepRevision(report: number, change: PartChange): void {
    const { at, part, text, readerId, draftId } = change;
    const last = statements.lastRevision.get(report, part) as LastRevision | undefined;
    const isSameGo =
      draftId === undefined &&
      last?.cause === 'typed' &&
      last.reader === (readerId ?? null) &&
      at >= last.at &&
      at - last.at < oneGoMs;
    if (isSameGo) {
      statements.extendRevision.run({ at, text, number: last.number });
    } else {
      const cause = draftId === undefined ? 'typed' : 'draft';
      addRevision(report, {
        at,
        part,
        cause,
        text,
        ...(readerId !== undefined && { readerId }),
        ...(draftId !== undefined && { draftId }),
      });
    }
  }

  function addReceived(number: number, report: Pick<NewReport, 'at' | 'findings' | 'impression'>): void {
    for (const part of ['findings', 'impression'] as const) {
      if (report[part] !== '') {
        addRevision(number, { at: report.at, part, cause: 'received', text: report[part] });
      }
    }
  }

  return {
    add: (report: NewReport) =>
      write(() => {
        const { lastInsertRowid } = statements.add.run({ studyWords: '', ...report });
        addReceived(Number(lastInsertRowid), report);
      }),

    receive: (id, report) =>
      write(() => {
        const number = numberOf(id);
        statements.receive.run({ ...report, number });
        addReceived(number, report);
      }),

    keepReceived: (id, received) => write(() => addReceived(numberOf(id), received)),

    get(id) {
      const row = statements.get.get(id) as ReportRow | undefined;
      if (row === undefined) {
        return undefined;
      }
      const { number, ...report } = row;
      const accepted = statements.lastAcceptance.get(number) as AcceptanceRow | undefined;
      const final = statements.lastFinal.get(number) as FinalReport | undefined;
      const draftedTexts = statements.draftedTexts.all(number) as string[];
      const study = statements.study.get(number) as string | undefined;
      const returned = statements.lastReturn.get(number) as ReturnRow | undefined;
      return {
        ...report,
        draftedTexts,
        ...(study !== undefined && { study: studyRecord.safeParse(JSON.parse(study)).data ?? {} }),
        ...(accepted && { acceptance: withoutNulls(accepted) }),
        ...(final && { final }),
        ...(returned && { returned: { ...withoutNulls(returned), reportId: id } }),
      };
    },

    list: createWorklist(database),

    count() {
      const rows = statements.count.all() as { state: ReportState; count: number }[];
      const counts = new Map(rows.map(({ state, count }) => [state, count]));
      return Object.fromEntries(reportStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
        ReportState,
        number
      >;
    },

    change: (id, change) =>
      write(() => {
        const report = numberOf(id);
        const { at, part, text, draftId } = change;
        keepRevision(report, change);
        statements.change[part].run({ at, text, state: draftId === undefined ? 'edited' : 'drafted', report });
      }),

    revisions: (id) => (statements.revisions.all(numberOf(id)) as RevisionRow[]).map(withoutNulls) as Revision[],

    accept: (id, { at, readerId, findings, impression, from }: NewAcceptance) =>
      write(() => {
        const report = numberOf(id);
        const draft = draftNumberOf(from?.draftId);
        const candidate = from?.rank ?? null;
        statements.accept.run({ report, at, reader: readerId, findings, impression, draft, candidate });
        statements.setState.run('accepted', at, report);
      }),

    reopen: (id, at) => write(() => void statements.setState.run('edited', at, numberOf(id))),

    finalise: (id, final: FinalReport) =>
      write(() => {
        const report = numberOf(id);
        const { at } = final;
        statements.finalise.run({ ...final, report });
        statements.setState.run('final', at, report);
      }),

    hadFinal: (id, { status, text }) => statements.hadFinal.get({ id, status, text }) !== undefined,

    idsOf: (state, sources, limit) =>
      statements.idsOf.all({ state, sources: JSON.stringify(sources), limit }) as string[],

    unchangedSince: (at, states, limit) =>
      (statements.unchanged.all({ states: JSON.stringify(states), at, limit }) as { id: string }[]).map(({ id }) => id),

    remove: (ids) =>
      write(() => {
        for (const id of ids) {
          statements.remove.run(id);
        }
      }),
  };
}

type ReportRow = Omit<ReportRecord, 'acceptance' | 'final' | 'draftedTexts' | 'study' | 'returned'> & {
  readonly number: number;
};
type AcceptanceRow = Omit<Acceptance, 'draftId' | 'drafted'> & {
  readonly draftId: string | null;
  readonly drafted: string | null;
};
type RevisionRow = Record<keyof Revision, string | number | null>;

interface LastRevision {
  readonly number: number;
  readonly at: number;
  readonly cause: string;
  readonly reader: string | null;
}

function prepare(database: Database) {
  const change = (part: string) =>
    database.prepare(`UPDATE reports SET ${part} = :text, state = :state, changed_at = :at WHERE number = :report`);
  return {
    number: database.prepare('SELECT number FROM reports WHERE id = ?'),
    draftNumber: database.prepare('SELECT number FROM drafts WHERE id = ?'),
    add: database.prepare(`
      INSERT INTO reports (id, title, source, state, received_at, changed_at, text, background, findings, impression, study_words)
      VALUES (:id, :title, :source, 'new', :at, :at, :text, :background, :findings, :impression, :studyWords)`),
    receive: database.prepare(`
      UPDATE reports SET title = :title, text = :text, background = :background, findings = :findings,
        impression = :impression, state = 'new', changed_at = :at
      WHERE number = :number`),
    study: database.prepare('SELECT record FROM studies WHERE report = ?').pluck(),
    lastReturn: database.prepare(
      `SELECT ${returnColumns} FROM returns t WHERE report = ? ORDER BY number DESC LIMIT 1`,
    ),
    get: database.prepare(`
      SELECT r.number, ${summaryColumns}, r.text, r.background, r.findings, r.impression FROM reports r WHERE r.id = ?`),
    count: database.prepare('SELECT state, count(*) AS count FROM reports GROUP BY state'),
    change: { findings: change('findings'), impression: change('impression') },
    setState: database.prepare('UPDATE reports SET state = ?, changed_at = ? WHERE number = ?'),
    lastRevision: database.prepare(`
      SELECT number, at, cause, reader FROM revisions WHERE report = ? AND part = ? ORDER BY number DESC LIMIT 1`),
    addRevision: database.prepare(`
      INSERT INTO revisions (report, part, cause, at, reader, draft, text)
      VALUES (:report, :part, :cause, :at, :reader, :draft, :text)`),
    extendRevision: database.prepare('UPDATE revisions SET at = :at, text = :text WHERE number = :number'),
    revisions: database.prepare(`
      SELECT v.at, v.part, v.cause, v.text, v.reader AS readerId, d.id AS draftId
      FROM revisions v LEFT JOIN drafts d ON d.number = v.draft WHERE v.report = ? ORDER BY v.number`),
    draftedTexts: database
      .prepare(`SELECT DISTINCT text FROM revisions WHERE report = ? AND part = 'impression' AND cause = 'draft'`)
      .pluck(),
    accept: database.prepare(`
      INSERT INTO acceptances (report, at, reader, findings, impression, draft, candidate)
      VALUES (:report, :at, :reader, :findings, :impression, :draft, :candidate)`),
    lastAcceptance: database.prepare(`
      SELECT a.at, a.reader AS readerId, a.findings, a.impression, d.id AS draftId, c.text AS drafted
      FROM acceptances a LEFT JOIN drafts d ON d.number = a.draft
        LEFT JOIN candidates c ON c.draft = a.draft AND c.rank = a.candidate
      WHERE a.report = ? ORDER BY a.number DESC LIMIT 1`),
    finalise: database.prepare('INSERT INTO finals (report, at, status, text) VALUES (:report, :at, :status, :text)'),
    hadFinal: database.prepare(`
      SELECT 1 FROM finals f JOIN reports r ON r.number = f.report
      WHERE r.id = :id AND f.status = :status AND f.text = :text`),
    idsOf: database
      .prepare(`
      SELECT id FROM reports WHERE state = :state AND source IN (SELECT value FROM json_each(:sources))
      ORDER BY number DESC LIMIT :limit`)
      .pluck(),
    lastFinal: database.prepare('SELECT at, status, text FROM finals WHERE report = ? ORDER BY number DESC LIMIT 1'),
    unchanged: database.prepare(`
      SELECT id FROM reports WHERE state IN (SELECT value FROM json_each(:states)) AND changed_at < :at
      ORDER BY changed_at LIMIT :limit`),
    remove: database.prepare('DELETE FROM reports WHERE id = ?'),
  };
}
