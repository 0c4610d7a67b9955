import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptFeedback } from '#main/services/stores.ts';
import type { FeedbackContent } from '#shared/feedback/feedback-content.ts';
import { migrate, migrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { ids, key, newDraft, newReport, openTestStore, reportId, temporaryFolder, valueOf } from './store.testing.ts';

const content: FeedbackContent = {
  version: 1,
  study: { language: 'en' },
  basis: 'accepted',
  texts: { background: '', findings: 'Clear.', accepted: 'Normal.' },
  outcome: 'undrafted',
  times: {},
  checks: [],
  errors: [],
  drafts: [],
};
const recordId = (number: number): string => reportId(number).replace('-9000-', '-a000-');

function record(more: Partial<KeptFeedback> = {}): KeptFeedback {
  return {
    id: recordId(1),
    reportId: ids.report,
    readerId: ids.reader,
    state: 'deidentified',
    recordedAt: 1,
    changedAt: 2,
    title: 'XR chest',
    outcome: 'undrafted',
    masks: 1,
    doubts: ['name'],
    content,
    study: { accession: 'ACC1' },
    changes: { added: ['one'], lifted: ['two'] },
    ...more,
  };
}

function storeWithReport() {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport()));
  const accept = () =>
    valueOf(
      store.reports.accept(ids.report, { at: 3, readerId: ids.reader, findings: 'Clear.', impression: 'Normal.' }),
    );
  return { ...store, store, accept };
}

describe('what is due', () => {
  it('is a report from the change on that gives it something to teach, once, until it is settled', () => {
    const { feedback, accept, reports } = storeWithReport();
    expect(feedback.due(9)).toEqual([]);
    accept();
    expect(feedback.due(9)).toEqual([ids.report]);
    valueOf(feedback.settle(ids.report));
    expect(feedback.due(9)).toEqual([]);
    valueOf(reports.finalise(ids.report, { at: 4, status: 'final', text: 'Final.' }));
    valueOf(reports.finalise(ids.report, { at: 5, status: 'corrected', text: 'Other.' }));
    expect(feedback.due(9)).toEqual([ids.report]);
  });

  it('is one that is opened again, and none that nobody accepted', () => {
    const { feedback, accept, reports } = storeWithReport();
    accept();
    valueOf(feedback.settle(ids.report));
    valueOf(reports.reopen(ids.report, 6));
    expect(feedback.due(9)).toEqual([ids.report]);
    valueOf(reports.add(newReport({ id: reportId(1) })));
    valueOf(reports.finalise(reportId(1), { at: 4, status: 'final', text: 'Final.' }));
    expect(feedback.due(9)).toEqual([ids.report]);
  });

  it('is one whose study is known otherwise than when it was recorded', () => {
    const { feedback, studies } = storeWithReport();
    valueOf(studies.set(ids.report, { record: { accession: 'A' } }));
    expect(feedback.due(9)).toEqual([]);
    valueOf(feedback.save(record()));
    valueOf(studies.set(ids.report, { record: { accession: 'A' } }));
    expect(feedback.due(9)).toEqual([]);
    valueOf(studies.set(ids.report, { record: { accession: 'A', patient: { family: 'Quillfeather' } } }));
    expect(feedback.due(9)).toEqual([ids.report]);
  });

  it('goes with its report', () => {
    const { feedback, accept, reports } = storeWithReport();
    accept();
    valueOf(reports.remove([ids.report]));
    expect(feedback.due(9)).toEqual([]);
  });

  it('is all that waits for a signed report, when that is asked', () => {
    const { feedback, reports } = storeWithReport();
    valueOf(reports.add(newReport({ id: reportId(1) })));
    valueOf(feedback.save(record({ state: 'recorded' })));
    valueOf(feedback.save(record({ id: recordId(2), reportId: reportId(1) })));
    valueOf(feedback.markWaitingDue());
    expect(feedback.due(9)).toEqual([ids.report]);
  });

  it('is all that nobody approved and no RIS signed, when that is asked', () => {
    const { feedback, reports } = storeWithReport();
    valueOf(reports.add(newReport({ id: reportId(1) })));
    const { content } = record();
    valueOf(
      feedback.save(record({ state: 'deidentified', ...(content && { content: { ...content, basis: 'accepted' } }) })),
    );
    valueOf(
      feedback.save(
        record({ id: recordId(2), reportId: reportId(1), ...(content && { content: { ...content, basis: 'final' } }) }),
      ),
    );
    valueOf(feedback.markUnsignedDue());
    expect(feedback.due(9)).toEqual([ids.report]);
  });
});

it('a record is kept as it is, and takes the place of the one with its id', () => {
  const { feedback } = storeWithReport();
  valueOf(feedback.save(record()));
  expect(feedback.get(recordId(1))).toEqual(record());
  const queued = record({ state: 'queued', outgoing: '{}', changes: { added: [], lifted: [] }, doubts: [] });
  valueOf(feedback.save(queued));
  expect(feedback.ofReport(ids.report)).toEqual(queued);
  valueOf(feedback.save(record()));
  expect(feedback.get(recordId(1))).not.toHaveProperty('outgoing');
});

it('only what is whole can be approved', () => {
  const { feedback } = storeWithReport();
  const { content: _content, ...without } = record();
  for (const kept of [record({ state: 'recorded' }), without]) {
    valueOf(feedback.save(kept));
    valueOf(feedback.approve(recordId(1), { at: 9 }));
    expect(feedback.get(recordId(1))?.state).toBe(kept.state);
  }
  valueOf(feedback.save(record()));
  valueOf(feedback.approve(recordId(1), { at: 9, readerId: ids.reader }));
  expect(feedback.get(recordId(1))).toMatchObject({ state: 'approved', changedAt: 9 });
});

it('lists and counts a reader’s own or all, the newest first', () => {
  const { feedback } = storeWithReport();
  for (let number = 1; number <= 7; number += 1) {
    const readerId = number % 2 === 0 ? ids.reader : ids.otherReader;
    valueOf(feedback.save(record({ id: recordId(number), readerId, state: number > 5 ? 'queued' : 'deidentified' })));
  }
  const numbers = (query: Parameters<typeof feedback.list>[0]) =>
    feedback.list(query).records.map(({ id }) => Number(id.slice(-2)));
  expect(numbers({ offset: 0, limit: 3 })).toEqual([7, 6, 5]);
  expect(numbers({ offset: 3, limit: 9 })).toEqual([4, 3, 2, 1]);
  expect(numbers({ readerId: ids.reader, offset: 0, limit: 9 })).toEqual([6, 4, 2]);
  expect(numbers({ readerId: ids.reader, states: ['queued', 'sent'], offset: 0, limit: 9 })).toEqual([6]);
  expect(feedback.list({ states: ['deidentified'], offset: 4, limit: 2 })).toMatchObject({ total: 5, records: [{}] });
  expect(feedback.count()).toMatchObject({ deidentified: 5, queued: 2, sent: 0 });
  expect(feedback.count(ids.otherReader)).toMatchObject({ deidentified: 3, queued: 1 });
});

it('when its report is removed, what is not approved goes, and of the rest stays what may leave', () => {
  const { feedback, reports } = storeWithReport();
  const states = ['recorded', 'deidentified', 'approved', 'queued', 'sent', 'withdrawn'] as const;
  for (const [index, state] of states.entries()) {
    valueOf(feedback.save(record({ id: recordId(index), state, ...(index > 2 && { outgoing: '{"texts":"___"}' }) })));
  }
  valueOf(reports.remove([ids.report]));
  expect(states.map((_, index) => feedback.get(recordId(index))?.state)).toEqual([
    undefined,
    undefined,
    'approved',
    'queued',
    'sent',
    'withdrawn',
  ]);
  const queued = feedback.get(recordId(3));
  expect(queued).toMatchObject({ title: '', outgoing: '{"texts":"___"}', changes: { added: [], lifted: [] } });
  expect(queued).not.toHaveProperty('reportId');
  expect(queued).not.toHaveProperty('content');
  expect(queued).not.toHaveProperty('study');
});

it('a station of a version without feedback goes on: what was accepted before is not recorded, what comes is', () => {
  const old = valueOf(openDatabase(join(temporaryFolder(), 'x.db'), key));
  valueOf(migrate(old, migrations.slice(0, 3)));
  old.exec(`
    INSERT INTO readers (id, name, role, pin, created_at) VALUES ('${ids.reader}', 'Ada', 'reader', 'x', 1);
    INSERT INTO reports (id, title, source, state, received_at, changed_at, text, background, findings, impression)
    VALUES ('${ids.report}', 'XR chest', 'paste', 'accepted', 1, 2, 'FINDINGS: Effusion.', '', 'Effusion.', 'Effusion.');
    INSERT INTO acceptances (report, at, reader, findings, impression) VALUES (1, 2, '${ids.reader}', 'Effusion.', 'Effusion.');
  `);
  valueOf(migrate(old));
  const due = () => old.prepare('SELECT report FROM feedback_due').pluck().all();
  expect(due()).toEqual([]);
  old.exec(`INSERT INTO finals (report, at, status, text) VALUES (1, 3, 'final', 'FINDINGS: Effusion.')`);
  expect(due()).toEqual([1]);
  old.close();
});

it('with a hundred thousand records and reports nothing reads all of them', () => {
  const database = valueOf(openDatabase(join(temporaryFolder(), 'x.db'), key));
  valueOf(migrate(database));
  const plan = (sql: string, ...values: readonly unknown[]): string =>
    (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[])
      .map(({ detail }) => detail)
      .join('\n');
  const due = plan('SELECT r.id FROM feedback_due d JOIN reports r ON r.number = d.report ORDER BY d.report LIMIT 1');
  expect(due).not.toMatch(/TEMP B-TREE/u);
  expect(due).toContain('SEARCH r USING INTEGER PRIMARY KEY');
  expect(plan(`SELECT state, count(*) FROM feedback WHERE true GROUP BY state`)).toContain('COVERING INDEX');
  expect(plan(`SELECT state, count(*) FROM feedback WHERE reader = 'a' GROUP BY state`)).toContain('COVERING INDEX');
  for (const whose of ['', `reader = 'a' AND`]) {
    const numbers = `SELECT number FROM feedback WHERE ${whose} state IN (SELECT value FROM json_each('["queued"]')) ORDER BY number DESC LIMIT 9`;
    expect(plan(numbers)).toContain('COVERING INDEX');
  }
  database.close();
});

it('what readers say of a draft is kept once for each sentence and kind, with when they saw it first', () => {
  const { feedback, store } = storeWithReport();
  valueOf(store.drafts.add(newDraft()));
  const by = { at: 5, readerId: ids.reader };
  const mark = { part: 'impression', sentence: 'Clear.', category: 'falseFinding', severity: 'significant' } as const;
  valueOf(feedback.setError(ids.report, mark, true, by));
  valueOf(feedback.setError(ids.report, { ...mark, severity: 'insignificant' }, true, by));
  expect(feedback.errors(ids.report)).toEqual([{ ...mark, severity: 'insignificant' }]);
  valueOf(feedback.setError(ids.report, mark, false, by));
  expect(feedback.errors(ids.report)).toEqual([]);
  valueOf(feedback.setRating(ids.report, { harm: 'mild' }, by));
  valueOf(feedback.setRating(ids.report, { harm: 'none', comment: 'Fine.' }, by));
  expect(feedback.rating(ids.report)).toEqual({ harm: 'none', comment: 'Fine.' });
  valueOf(feedback.noteShown(ids.draft, by));
  valueOf(feedback.noteShown(ids.draft, { ...by, at: 7 }));
  expect(feedback.shownAt(ids.report)).toEqual(new Map([[ids.draft, 5]]));
  valueOf(feedback.refuse(ids.report));
  valueOf(feedback.refuse(ids.report));
  expect(feedback.isRefused(ids.report)).toBe(true);
  expect(feedback.isRefused(reportId(5))).toBe(false);
});
