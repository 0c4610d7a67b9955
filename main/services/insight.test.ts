import { expect, it } from 'vitest';
import { ids, newDraft, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { freezeLine } from '#main/sync/freeze.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { usualFeedbackSettings } from '#shared/records/feedback-record.ts';
import { usualSources } from '#shared/records/source-settings.ts';
import { createFeedbackOutbox } from './feedback-outbox.ts';
import { createFeedbackRecords } from './feedback-records.ts';
import { keepFeedbackSettings } from './feedback-settings.ts';
import { createInsights } from './insight.ts';
import { createPlaces } from './places.ts';
import { createReports } from './reports.ts';
import { noReturns } from './returns.testing.ts';
import { createSession } from './session.ts';

const text = `EXAM: XR chest, two views
FINDINGS: There is a small left pleural effusion. The heart is enlarged.`;
const drafted = 'Small left pleural effusion. Enlarged heart.';

const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };
const ben: ReaderRecord = { ...ada, id: ids.otherReader, name: 'Ben', role: 'administrator' };

/** A station where Ada is signed in. */
function station() {
  const store = openTestStore(temporaryFolder());
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const now = () => clock.now;
  let made = 0;
  const newId = () => reportId((made += 1));
  const session = createSession(now, () => Infinity);
  session.signIn(ada);
  const reports = createReports({
    ...store,
    returns: noReturns,
    sourceSettings: () => usualSources,
    session,
    now,
    newId,
  });
  const places = createPlaces({ store, session, now });
  const records = createFeedbackRecords({
    store,
    outbox: createFeedbackOutbox({ store, site: () => 'oakfield', freeze: freezeLine }),
    sourceSettings: () => usualSources,
    warningsOf: () => [],
    keyedHash: (value) => value,
    now,
    newId,
    isOpen: () => true,
    pause: () => Promise.resolve(),
    onChange: () => {},
    onBug: (error) => {
      throw error;
    },
  });
  const insights = createInsights({
    store,
    session,
    now,
    offset: () => 0,
    clock: () => 0,
    pause: () => Promise.resolve(),
  });

  function open(): string {
    const { id } = valueOf(reports.add(text, 'paste'));
    valueOf(places.keep({ reportId: id, part: 'findings', anchor: 0, head: 0 }));
    return id;
  }

  /** A minute later; undefined leaves what stands there. */
  function accept(id: string, impression?: string): void {
    clock.now += 60_000;
    if (impression !== undefined) {
      valueOf(reports.write(id, 'impression', impression));
    }
    const { findings, impression: stands } = valueOf(reports.get(id));
    valueOf(reports.accept(id, { findings, impression: stands }));
  }

  function draft(id: string): void {
    const record = newDraft({ id: newId(), reportId: id, at: clock.now });
    const candidates = [{ text: drafted, items: [], score: 1, complete: true }];
    valueOf(store.drafts.add({ ...record, candidates }));
    valueOf(store.reports.change(id, { at: clock.now, part: 'impression', text: drafted, draftId: record.id }));
  }

  /** Until all that is due is recorded. */
  async function recorded(): Promise<void> {
    records.wake();
    await expect.poll(() => store.feedback.due(1)).toEqual([]);
  }

  return { store, clock, session, reports, insights, open, draft, accept, recorded };
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

it('tells a reader of their own reports: what became of drafts, in words and in time', async () => {
  const { insights, open, draft, accept, recorded } = station();
  const edited = open();
  draft(edited);
  accept(edited, 'Small left pleural effusion. Mildly enlarged heart.');
  accept(open(), 'Effusion.');
  await recorded();
  const { all, kinds, sentences } = valueOf(await insights.get());
  expect(all).toMatchObject({
    reports: 1,
    draftedWords: 6,
    wordEdits: 1,
    outcomes: { edited: 1, undrafted: 1 },
    weeks: [{ name: '2026-W10', wordEdits: 1 }],
  });
  expect(kinds).toMatchObject([
    { modality: 'XR', bodyPart: 'CHEST', time: { with: { reports: 1 }, without: { reports: 1 } } },
  ]);
  expect(sentences).toEqual([{ text: 'Enlarged heart.', edited: 1, deleted: 0, becameLast: 'Mildly enlarged heart.' }]);
  const { csv } = valueOf(insights.export());
  expect(csv.split('\r\n').slice(1)).toEqual([
    '2026-W10,2026-03-02,XR,CHEST,edited,6,1,0.1667,60',
    '2026-W10,2026-03-02,XR,CHEST,undrafted,,,,60',
    '',
  ]);
});

it('no other reader is told of it, not even who administers, and nobody who may not work', async () => {
  const { insights, session, open, accept, recorded } = station();
  accept(open(), 'Effusion.');
  await recorded();
  session.signIn(ben);
  expect(valueOf(await insights.get()).kinds).toEqual([]);
  expect(valueOf(insights.export()).csv.split('\r\n')).toHaveLength(2);
  valueOf(insights.forget());
  session.signIn({ ...ada, role: 'researcher' });
  expect([await insights.get(), insights.export(), insights.forget()].map(codeOf)).toEqual(
    Array(3).fill('NOT_PERMITTED'),
  );
  session.signIn(ada);
  expect(valueOf(await insights.get()).kinds).toHaveLength(1);
});

it('is kept where nothing is recorded for training', async () => {
  const { store, insights, open, accept, recorded } = station();
  valueOf(keepFeedbackSettings(store.settings, { ...usualFeedbackSettings, isRecorded: false }));
  accept(open(), 'Effusion.');
  await recorded();
  expect(store.feedback.list({ offset: 0, limit: 9 }).total).toBe(0);
  expect(valueOf(await insights.get()).all.outcomes.undrafted).toBe(1);
});

it('of a report that is opened again only the new acceptance counts, without a time', async () => {
  const { reports, insights, open, accept, recorded } = station();
  const id = open();
  accept(id, 'Effusion.');
  await recorded();
  valueOf(reports.reopen(id));
  await recorded();
  expect(valueOf(await insights.get()).kinds).toEqual([]);
  accept(id, 'Small effusion.');
  await recorded();
  const [kind] = valueOf(await insights.get()).kinds;
  expect(kind?.time.without).toEqual({ reports: 0 });
  expect(kind?.outcomes.undrafted).toBe(1);
});

it('what the RIS took back counts no more', async () => {
  const { store, clock, insights, open, accept, recorded } = station();
  const id = open();
  accept(id, 'Effusion.');
  await recorded();
  valueOf(store.reports.finalise(id, { at: clock.now, status: 'cancelled', text: '' }));
  await recorded();
  expect(valueOf(await insights.get()).kinds).toEqual([]);
});

it('deleting it leaves what is recorded for training, and the signed report that comes later does not bring it back', async () => {
  const { store, clock, insights, open, accept, recorded } = station();
  const id = open();
  accept(id, 'Effusion.');
  await recorded();
  valueOf(insights.forget());
  expect(valueOf(await insights.get()).kinds).toEqual([]);
  expect(store.feedback.list({ offset: 0, limit: 9 }).total).toBe(1);
  clock.now += 60_000;
  valueOf(store.reports.finalise(id, { at: clock.now, status: 'final', text: 'IMPRESSION: Effusion.' }));
  await recorded();
  expect(valueOf(await insights.get()).kinds).toEqual([]);
  accept(open(), 'Another.');
  await recorded();
  expect(valueOf(await insights.get()).kinds).toHaveLength(1);
});

it('taking back what is recorded for training leaves it', async () => {
  const { store, insights, open, accept, recorded } = station();
  const id = open();
  accept(id, 'Effusion.');
  await recorded();
  valueOf(store.feedback.remove(store.feedback.ofReport(id)?.id ?? ''));
  expect(valueOf(await insights.get()).kinds).toHaveLength(1);
});
