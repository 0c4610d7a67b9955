import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftOf, edited, recordId, sentRecord, type SentRecord } from './invented-records.ts';
import { timeToStartMoto } from './moto-server.ts';
import { readTemplate, resourceOf, type Template } from './template-document.ts';

/**
 * The queries of cloud/queries are read by a parser of Athena's SQL and run, in DuckDB, over records that the program itself composed and over tables
 * as the template defines them. Athena itself has not run them.
 */

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folder = new URL('../../cloud/queries/', import.meta.url);

interface Asked {
  readonly sent: readonly SentRecord[];
  readonly withdrawn?: readonly { readonly site: string; readonly id: string }[];
}

type Rows = readonly Readonly<Record<string, unknown>>[];

let queries: Readonly<Record<string, string>>;
let template: Template;

beforeAll(async () => {
  template = await readTemplate('template.yaml');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  queries = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  );
}, timeToStartMoto);

/** Columns of a table in Glue, with those that stand in the names of its objects. */
function columnsOf(table: 'FeedbackTable' | 'TombstoneTable'): readonly (readonly [name: string, type: string])[] {
  type Columns = readonly { readonly Name: string; readonly Type: string }[];
  const { TableInput } = resourceOf(template, table).Properties as unknown as {
    readonly TableInput: { readonly StorageDescriptor: { readonly Columns: Columns }; readonly PartitionKeys: Columns };
  };
  return [...TableInput.StorageDescriptor.Columns, ...TableInput.PartitionKeys].map(({ Name, Type }) => [Name, Type]);
}

/** @returns the rows of every query, by the name of its file */
async function answers({ sent, withdrawn = [] }: Asked, asked = queries): Promise<Readonly<Record<string, Rows>>> {
  const tombstone = { format: 'reading-room-feedback', version: 1, withdrawn: true };
  const tables = {
    feedback: { columns: columnsOf('FeedbackTable'), rows: sent.map(({ site, dt, line }) => ({ ...line, site, dt })) },
    tombstones: { columns: columnsOf('TombstoneTable'), rows: withdrawn.map((which) => ({ ...tombstone, ...which })) },
  };
  const child = spawn('bash', [path('environment.sh'), 'python', path('run_queries.py')]);
  child.stdin.end(JSON.stringify({ tables, queries: asked }));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) {
    throw new Error(complained);
  }
  return JSON.parse(said) as Readonly<Record<string, Rows>>;
}

const first = sentRecord({
  site: 'north',
  dt: '2026-03-04',
  number: 1,
  outcome: 'accepted',
  edit: edited('Enlarged heart.', 'Enlarged heart.'),
  signing: edited('Enlarged heart.', 'Very enlarged heart.'),
  rating: { completeness: 4, correctness: 5, harm: 'none' },
  drafts: [draftOf('2.1.0', 'accepted')],
});

/** With something to count for every query. */
const full = sentRecord({
  site: 'north',
  dt: '2026-03-08',
  number: 2,
  reader: 'ben',
  outcome: 'edited',
  edit: edited('Enlarged heart. No pneumothorax.', 'Mildly enlarged heart. Small left effusion.'),
  checks: [
    { kind: 'side', interrupts: true, outcome: 'applied' },
    { kind: 'omitted', interrupts: false, outcome: 'overridden' },
  ],
  errors: [
    { part: 'impression', sentence: 'Enlarged heart.', category: 'wrongSeverity', severity: 'insignificant' },
    { part: 'findings', sentence: 'Effusion.', category: 'omittedFinding', severity: 'significant' },
  ],
  rating: { correctness: 2, conciseness: 3, harm: 'moderate', comment: 'Missed it.' },
  drafts: [draftOf('2.0.0', 'regenerated'), draftOf('2.1.0', 'edited')],
});

const others: readonly SentRecord[] = [
  full,
  sentRecord({
    site: 'north',
    dt: '2026-03-09',
    number: 3,
    outcome: 'rejected',
    edit: edited('Enlarged heart.', 'Normal chest.'),
    checks: [{ kind: 'side', interrupts: true, outcome: 'overridden' }],
    drafts: [draftOf('2.1.0', 'rejected')],
  }),
  sentRecord({ site: 'north', dt: '2026-03-09', number: 4, outcome: 'undrafted' }),
  // A station that was restored sends what it has sent before, on another day.
  { ...full, dt: '2026-03-20' },
  sentRecord({
    site: 'south',
    dt: '2026-03-04',
    number: 5,
    study: { modality: 'XR', bodyPart: 'HAND', language: 'de' },
    outcome: 'ignored',
    edit: edited('Enlarged heart.', 'No fracture.'),
    drafts: [draftOf('2.0.0', 'ignored')],
  }),
  // Outside the model's scope: the draft is none of its own.
  sentRecord({
    site: 'south',
    dt: '2026-03-04',
    number: 6,
    outcome: 'edited',
    edit: edited('Enlarged heart.', 'Large heart.'),
    errors: [{ part: 'impression', sentence: 'x', category: 'falseFinding', severity: 'significant' }],
    rating: { correctness: 1 },
    drafts: [draftOf('2.1.0', 'edited', true)],
  }),
];

const all = [first, ...others];

describe('the queries', () => {
  let rows: Readonly<Record<string, Rows>>;

  beforeAll(async () => {
    rows = await answers({ sent: all });
  });

  it('begin with the question that they answer, and are all tested', () => {
    for (const query of Object.values(queries)) {
      expect(query).toMatch(/^-- .+\?.*\n/u);
    }
    expect(Object.keys(queries).toSorted()).toEqual(
      [
        'checks.sql',
        'error-categories.sql',
        'outcome-shares.sql',
        'ratings.sql',
        'records-per-week.sql',
        'sentence-fates.sql',
        'word-edits.sql',
      ].toSorted(),
    );
  });

  it('count records by site and week', () => {
    expect(rows['records-per-week.sql']).toEqual([
      { site: 'north', week: '2026-03-02 00:00:00', records: 2, readers: 2, drafted: 2 },
      { site: 'north', week: '2026-03-09 00:00:00', records: 2, readers: 1, drafted: 1 },
      { site: 'south', week: '2026-03-02 00:00:00', records: 2, readers: 1, drafted: 2 },
    ]);
  });

  it('tell what became of drafts', () => {
    const none = { accepted: 0, edited: 0, rejected: 0, regenerated: 0, ignored: 0 };
    expect(rows['outcome-shares.sql']).toEqual([
      { model: 'chest-xr', version: '2.0.0', drafts: 2, ...none, regenerated: 0.5, ignored: 0.5 },
      { model: 'chest-xr', version: '2.1.0', drafts: 3, ...none, accepted: 0.333, edited: 0.333, rejected: 0.333 },
    ]);
  });

  it('tell how many words were changed, by kind of study and package', () => {
    // Of 2 + 4 + 2 words of drafts: none; "Mildly" added, two deleted and three added; both of "Normal chest." in place of two.
    expect(rows['word-edits.sql']).toEqual([
      {
        modality: 'XR',
        body_part: 'CHEST',
        model: 'chest-xr',
        version: '2.1.0',
        package: '210fffffffff',
        records: 3,
        mean_word_edits: 2,
        edits_of_100_words: 75,
        mean_word_edits_at_signing: 1,
      },
    ]);
  });

  it('tell what became of sentences', () => {
    const of = { model: 'chest-xr', version: '2.1.0' };
    expect(rows['sentence-fates.sql']).toEqual([
      { ...of, fate: 'added', sentences: 2, share: 0.333, word_edits: 5 },
      { ...of, fate: 'deleted', sentences: 2, share: 0.333, word_edits: 4 },
      { ...of, fate: 'edited', sentences: 1, share: 0.167, word_edits: 1 },
      { ...of, fate: 'kept', sentences: 1, share: 0.167, word_edits: 0 },
    ]);
  });

  it('count errors that readers marked', () => {
    const of = { model: 'chest-xr', version: '2.1.0', marks: 1, records: 1, of_100_drafted: 33.3 };
    expect(rows['error-categories.sql']).toEqual([
      { ...of, category: 'omittedFinding', severity: 'significant' },
      { ...of, category: 'wrongSeverity', severity: 'insignificant' },
    ]);
  });

  it('count checks, and what readers did about them', () => {
    expect(rows['checks.sql']).toEqual([
      { kind: 'side', interrupts: true, fired: 2, applied: 1, resolved: 0, overridden: 1, share_overridden: 0.5 },
      { kind: 'omitted', interrupts: false, fired: 1, applied: 0, resolved: 0, overridden: 1, share_overridden: 1 },
    ]);
  });

  it('average ratings', () => {
    const none = { no_harm: 0, mild_harm: 0, moderate_harm: 0, severe_harm: 0 };
    const unrated = { rated: 0, completeness: null, correctness: null, conciseness: null };
    expect(rows['ratings.sql']).toEqual([
      { model: 'chest-xr', version: '2.0.0', drafted: 1, ...unrated, ...none },
      {
        model: 'chest-xr',
        version: '2.1.0',
        drafted: 3,
        rated: 2,
        completeness: 4,
        correctness: 3.5,
        conciseness: 3,
        ...none,
        no_harm: 1,
        moderate_harm: 1,
      },
    ]);
  });
});

describe('what was withdrawn', () => {
  const shown = sentRecord({
    site: 'north',
    dt: '2026-03-05',
    number: 99,
    reader: 'who withdrew it',
    outcome: 'edited',
    edit: edited('Enlarged heart.', 'Enlarged heart, and much else.'),
    checks: [{ kind: 'number', interrupts: true, outcome: 'resolved' }],
    errors: [{ part: 'impression', sentence: 'x', category: 'wrongLocation', severity: 'significant' }],
    rating: { correctness: 1, harm: 'severe' },
    drafts: [draftOf('2.1.0', 'edited')],
  });

  it('is in no answer, of any query', async () => {
    const [without, within, withdrawn] = await Promise.all([
      answers({ sent: all }),
      answers({ sent: [...all, shown] }),
      answers({ sent: [...all, shown], withdrawn: [{ site: 'north', id: recordId(99) }] }),
    ]);
    for (const name of Object.keys(queries)) {
      expect(within[name], name).not.toEqual(without[name]);
      expect(withdrawn[name], name).toEqual(without[name]);
    }
  });

  it('is withdrawn by its own site alone', async () => {
    const [without, byAnother] = await Promise.all([
      answers({ sent: all }),
      answers({ sent: all, withdrawn: [{ site: 'south', id: full.id }] }),
    ]);
    expect(byAnother).toEqual(without);
  });
});

const asked = (query: string) => answers({ sent: all }, { 'a.sql': query });

describe('a query', () => {
  it('with a fault of grammar, of an unknown column or that is no question does not pass', async () => {
    expect(await asked('SELECT count(*) AS records FROM feedback')).toEqual({ 'a.sql': [{ records: all.length }] });
    await expect(asked('SELECT count(* AS records FROM feedback')).rejects.toThrow('ParseError');
    await expect(asked('SELECT content.outcom FROM feedback')).rejects.toThrow('outcom');
    await expect(asked('DROP TABLE feedback')).rejects.toThrow('a query is one SELECT');
  });
});
