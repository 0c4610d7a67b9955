import type { Database } from 'better-sqlite3';
import type { WorklistPage, WorklistQuery } from '#main/services/stores.ts';
import { reportSources, reportStates, type ReportSummary, type WorklistLine } from '#shared/records/report-record.ts';
import { createCountOnce } from './count-once.ts';
import { firstWords, matchingWords, matchMarks } from './excerpt.ts';
import { wordQuery } from './word-query.ts';

export const summaryColumns =
  'r.id, r.title, r.source, r.state, r.received_at AS receivedAt, r.changed_at AS changedAt';

/** Characters of a report that are read for its first words. */
const beginning = 1000;
/** Words of a snippet. */
const snippetWords = 16;
/** Columns of the index of words that are shown, those first that a reader looks for first: findings, impression, background, title, study. */
const shownColumns = [2, 3, 1, 0, 5];

/** Lists reports, the newest first. What is asked for is found in indexes; only the lines that are given are read. */
export function createWorklist(database: Database): (query: WorklistQuery) => WorklistPage {
  const countOnce = createCountOnce(database);

  function listAll(query: WorklistQuery): WorklistPage {
    const { limit, offset } = query;
    const { condition, values } = narrowing(query, ['state', 'source']);
    // Of a state alone another index counts faster; SQLite knows that, and not that a lookup beside an index reads a whole report.
    const index = 'source' in values ? inWorklist : '';
    const rows = database
      .prepare(`
      SELECT ${summaryColumns}, ${nameColumns}, ${withdrawnColumn},
        substr(r.findings, 1, ${beginning}) AS findings, substr(r.text, 1, ${beginning}) AS text
      FROM (
        SELECT number FROM reports r ${inWorklist} WHERE ${condition}
        ORDER BY number DESC LIMIT :limit OFFSET :offset
      ) AS page CROSS JOIN reports r ON r.number = page.number ${withStudy}
      ORDER BY r.number DESC`)
      .all({ ...values, limit, offset }) as BeginningRow[];
    const total = countOnce(`SELECT count(*) FROM reports r ${index} WHERE ${condition}`, values);
    const lines = rows.map(({ findings, text, ...row }) => {
      return Object.assign(ofRow(row), { excerpt: firstWords(/\S/u.test(findings) ? findings : text) });
    });
    return { lines, total };
  }

  function search(match: string, query: WorklistQuery): WorklistPage {
    const { limit, offset } = query;
    // The index of words knows the state.
    const { condition, values } = narrowing(query, ['source']);
    const join = condition === always ? '' : `CROSS JOIN reports r ${inWorklist} ON r.number = w.rowid`;
    const found = `report_words w ${join} WHERE report_words MATCH :match AND ${condition}`;
    // First where the page begins: a line that is passed over is not to be read.
    const first = database
      .prepare(`SELECT w.rowid FROM ${found} ORDER BY w.rowid DESC LIMIT 1 OFFSET :offset`)
      .pluck()
      .get({ ...values, match, offset }) as number | undefined;
    const total = countOnce(`SELECT count(*) FROM ${found}`, { ...values, match });
    const rows = database
      .prepare(`
      SELECT ${summaryColumns}, ${nameColumns}, ${withdrawnColumn},
        ${shownColumns.map((column) => `${snippetOf(column)} AS snippet${column}`).join(', ')}
      FROM report_words w CROSS JOIN reports r ON r.number = w.rowid ${withStudy}
      WHERE report_words MATCH :match AND w.rowid <= :first AND ${condition}
      ORDER BY w.rowid DESC LIMIT :limit`)
      .all({ ...values, match, first: first ?? 0, limit }) as SnippetRow[];
    const lines = rows.map(({ snippet0, snippet1, snippet2, snippet3, snippet5, ...row }) => {
      return Object.assign(ofRow(row), {
        excerpt: matchingWords([snippet2, snippet3, snippet1, snippet0, snippet5]),
      });
    });
    return { lines, total };
  }

  return (query) => {
    const { words = '', states = reportStates } = query;
    const match = wordQuery(words, states);
    if (states.length === 0) {
      return { lines: [], total: 0 };
    }
    return match === undefined ? listAll(query) : search(match, query);
  };
}

/** Read for the lines that are given alone, so that the whole study need not be. */
const nameColumns = ['family', 'given', 'middle']
  .map((part) => `json_extract(s.record, '$.patient.${part}') AS ${part}`)
  .join(', ');
const withStudy = 'LEFT JOIN studies s ON s.report = r.number';

/** What the RIS made of it last: read for the lines that are given alone. */
const withdrawnColumn = `
  (SELECT f.status = 'cancelled' FROM finals f WHERE f.report = r.number ORDER BY f.number DESC LIMIT 1) AS withdrawn`;

type SummaryRow = ReportSummary &
  Readonly<Record<'family' | 'given' | 'middle', string | null>> & { readonly withdrawn: 0 | 1 | null };
type BeginningRow = SummaryRow & { readonly findings: string; readonly text: string };
type SnippetRow = SummaryRow & Readonly<Record<`snippet${0 | 1 | 2 | 3 | 5}`, string>>;

function ofRow({ family, given, middle, withdrawn, ...summary }: SummaryRow): Omit<WorklistLine, 'excerpt'> {
  const patient = {
    ...(family !== null && { family }),
    ...(given !== null && { given }),
    ...(middle !== null && { middle }),
  };
  return {
    ...summary,
    ...(Object.keys(patient).length > 0 && { patient }),
    ...(withdrawn === 1 && { isWithdrawn: true }),
  };
}

const always = 'true';
const inWorklist = 'INDEXED BY reports_in_worklist';

/** The condition that leaves what is asked for; none for a column of which everything is. */
function narrowing({ states, sources }: WorklistQuery, columns: readonly ('state' | 'source')[]) {
  const asked = { state: wanted(states, reportStates), source: wanted(sources, reportSources) };
  const narrowed = columns.filter((column) => asked[column] !== undefined);
  return {
    condition:
      narrowed.map((column) => `r.${column} IN (SELECT value FROM json_each(:${column}))`).join(' AND ') || always,
    values: Object.fromEntries(narrowed.map((column) => [column, JSON.stringify(asked[column])])),
  };
}

function wanted<T>(given: readonly T[] | undefined, all: readonly T[]): readonly T[] | undefined {
  return given === undefined || all.every((one) => given.includes(one)) ? undefined : given;
}

function snippetOf(column: number): string {
  return `snippet(report_words, ${column}, '${matchMarks.start}', '${matchMarks.end}', '…', ${snippetWords})`;
}
