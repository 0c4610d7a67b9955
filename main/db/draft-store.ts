import type { Database } from 'better-sqlite3';
import type { DraftStore } from '#main/services/stores.ts';
import { draftRecord, type DraftedCandidate, type DraftRecord } from '#shared/records/draft-record.ts';
import { withoutNulls } from './without-nulls.ts';
import type { Write } from './write.ts';

export function createDraftStore(database: Database, write: Write): DraftStore {
  const { add, addCandidate, get, latest, ofReport, candidates } = prepare(database);

  function recordOf(row: DraftRow | undefined): DraftRecord | undefined {
    if (row === undefined) {
      return undefined;
    }
    const { number, name, version, variant, hash, prompts, parameters, wish, ...draft } = withoutNulls(row);
    const rows = candidates.all(number) as CandidateRow[];
    return draftRecord.parse({
      ...draft,
      model: { name, version, variant, hash },
      prompts: JSON.parse(prompts),
      parameters: JSON.parse(parameters),
      ...(wish !== undefined && { wish: JSON.parse(wish) }),
      candidates: rows.map(({ text, items, score, complete }) => ({
        text,
        items: JSON.parse(items),
        score,
        complete: complete === 1,
      })),
    });
  }

  return {
    add: ({ model, prompts, parameters, wish, candidates: drafted, readerId, seed, refusal, ...draft }) =>
      write(() => {
        const { lastInsertRowid } = add.run({
          ...draft,
          ...model,
          readerId: readerId ?? null,
          seed: seed ?? null,
          refusal: refusal ?? null,
          prompts: JSON.stringify(prompts),
          parameters: JSON.stringify(parameters),
          wish: wish === undefined ? null : JSON.stringify(wish),
        });
        for (const [rank, { text, items, score, complete }] of drafted.entries()) {
          const row = { text, items: JSON.stringify(items), score, complete: Number(complete) };
          addCandidate.run({ draft: lastInsertRowid, rank, ...row });
        }
      }),
    get: (id) => recordOf(get.get(id) as DraftRow | undefined),
    latest: (reportId) => recordOf(latest.get(reportId) as DraftRow | undefined),
    ofReport: (reportId) => (ofReport.all(reportId) as DraftRow[]).flatMap((row) => recordOf(row) ?? []),
  };
}

interface DraftRow {
  readonly number: number;
  readonly id: string;
  readonly reportId: string;
  readonly at: number;
  readonly readerId: string | null;
  readonly findings: string;
  readonly name: string;
  readonly version: string;
  readonly variant: string;
  readonly hash: string;
  readonly programVersion: string;
  readonly prompts: string;
  readonly parameters: string;
  readonly wish: string | null;
  readonly seed: number | null;
  readonly refusal: string | null;
}

type CandidateRow = Pick<DraftedCandidate, 'text' | 'score'> & { readonly items: string; readonly complete: 0 | 1 };

function prepare(database: Database) {
  const columns = `
    SELECT d.number, d.id, r.id AS reportId, d.at, d.reader AS readerId, d.findings, d.model_name AS name,
      d.model_version AS version, d.model_variant AS variant, d.model_hash AS hash, d.program_version AS programVersion,
      d.prompts, d.parameters, d.wish, d.seed, d.refusal
    FROM drafts d JOIN reports r ON r.number = d.report`;
  return {
    add: database.prepare(`
      INSERT INTO drafts (id, report, at, reader, findings, model_name, model_version, model_variant, model_hash,
        program_version, prompts, parameters, wish, seed, refusal)
      VALUES (:id, (SELECT number FROM reports WHERE id = :reportId), :at, :readerId, :findings, :name, :version, :variant, :hash,
        :programVersion, :prompts, :parameters, :wish, :seed, :refusal)`),
    addCandidate: database.prepare(`
      INSERT INTO candidates (draft, rank, text, items, score, complete) VALUES (:draft, :rank, :text, :items, :score, :complete)`),
    get: database.prepare(`${columns} WHERE d.id = ?`),
    latest: database.prepare(`${columns} WHERE r.id = ? ORDER BY d.number DESC LIMIT 1`),
    ofReport: database.prepare(`${columns} WHERE r.id = ? ORDER BY d.number`),
    candidates: database.prepare('SELECT text, items, score, complete FROM candidates WHERE draft = ? ORDER BY rank'),
  };
}
