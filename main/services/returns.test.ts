import { expect, it } from 'vitest';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import { usualSources, type SourceSettings } from '#shared/records/source-settings.ts';
import type { OutgoingReport } from './ports.ts';
import { createReturns } from './returns.ts';

const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };
const names = { sendingApplication: '', sendingFacility: '', receivingApplication: '', receivingFacility: '' };
const toRis: SourceSettings = {
  ...usualSources,
  returns: { kind: 'mllp', host: 'ris', port: 2576, ...names, tls: null },
};
const notReached = failed('RIS_NOT_REACHED', 'ris, port 2576 takes no connection.');
const refused = failed('RIS_REFUSED', 'It says: unknown accession number.');

/** Returns whose receiver answers one after the other so, and whose time goes only as the test lets it. */
function station(answers: readonly Result<void>[], settings = toRis) {
  const store = openTestStore(temporaryFolder());
  valueOf(store.reports.add(newReport({ impression: 'Left effusion.' })));
  valueOf(store.studies.set(ids.report, { record: { accession: 'ACC1' }, reference: 'the order' }));
  const sent: { report: OutgoingReport; reference: string | undefined }[] = [];
  const waiting: { act: () => void; ms: number }[] = [];
  const clock = { now: 1_000_000 };
  let made = 0;
  const returns = createReturns({
    store,
    settings: () => settings,
    send(report, reference) {
      sent.push({ report, reference });
      return Promise.resolve(answers[sent.length - 1] ?? succeeded(undefined));
    },
    now: () => clock.now,
    newId: () => reportId((made += 1)),
    isOpen: () => true,
    onBug(error) {
      throw error;
    },
    onChange: () => {},
    later(act, ms) {
      waiting.push({ act, ms });
      return { cancel: () => {} };
    },
  });
  const report = (): ReportRecord => store.reports.get(ids.report) as ReportRecord;
  /** As accepting does, and what follows at once. */
  const accept = async (): Promise<void> => {
    valueOf(returns.queue(report(), ada));
    returns.wake();
    await settled();
  };
  /** Until the time of the next try. */
  const waitForTry = async (): Promise<number> => {
    const next = waiting.pop();
    clock.now += next?.ms ?? 0;
    next?.act();
    await settled();
    return next?.ms ?? 0;
  };
  return { store, returns, sent, accept, waitForTry, report, waiting };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('what is accepted is sent as it was accepted, with the order that it answers', async () => {
  const { sent, accept, report } = station([]);
  await accept();
  expect(sent).toMatchObject([
    {
      reference: 'the order',
      report: { id: ids.report, readerName: 'Ada', study: { accession: 'ACC1' }, acceptedAt: 1_000_000 },
    },
  ]);
  expect(sent[0]?.report.sections.map(({ kind, text }) => [kind, text])).toEqual([
    ['indication', 'cough'],
    ['findings', newReport().findings],
    ['impression', 'Left effusion.'],
  ]);
  expect(report().returned).toMatchObject({ state: 'sent', attempts: 0, endedAt: 1_000_000 });
});

it('is tried again, later and later, until it is acknowledged', async () => {
  const { sent, accept, waitForTry, report } = station(Array.from({ length: 9 }, () => notReached));
  await accept();
  expect(report().returned).toMatchObject({ state: 'waiting', attempts: 1, reason: notReached.failure.message });
  const pauses: number[] = [];
  while (report().returned?.state === 'waiting') {
    pauses.push(await waitForTry());
  }
  expect(pauses).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000]);
  expect(sent).toHaveLength(10);
  expect(new Set(sent.map(({ report: one }) => one.acceptedAt)).size).toBe(1);
});

it('is not tried again by itself where the receiver refuses it, and is when somebody asks', async () => {
  const { returns, sent, accept, waiting, report } = station([refused]);
  await accept();
  expect(report().returned).toMatchObject({ state: 'refused', reason: refused.failure.message });
  expect(waiting).toEqual([]);
  expect(returns.state().open).toHaveLength(1);
  valueOf(returns.tryAgain());
  await settled();
  expect(sent).toHaveLength(2);
  expect(report().returned?.state).toBe('sent');
  expect(returns.state()).toMatchObject({ open: [], lastSentAt: 1_000_000 });
});

it('stays here where the report is opened again before it was sent, and goes as it is accepted the next time', async () => {
  const { store, returns, sent, accept, waitForTry, report } = station([notReached]);
  await accept();
  valueOf(returns.withdraw(ids.report));
  expect(report().returned?.state).toBe('replaced');
  await waitForTry();
  expect(sent).toHaveLength(1);
  valueOf(store.reports.change(ids.report, { at: 5, part: 'impression', text: 'Right effusion.', readerId: ada.id }));
  await accept();
  expect(sent.at(-1)?.report.sections.at(-1)?.text).toBe('Right effusion.');
});

it('of one report the newest acceptance alone is sent', async () => {
  const { store, returns, sent, accept, report } = station([notReached]);
  await accept();
  valueOf(store.reports.change(ids.report, { at: 5, part: 'impression', text: 'Newer.', readerId: ada.id }));
  await accept();
  expect(sent.at(-1)?.report.sections.at(-1)?.text).toBe('Newer.');
  expect(returns.state().open).toEqual([]);
  expect(report().returned?.state).toBe('sent');
});

it('nothing is queued where no receiver is named', async () => {
  const { sent, accept, report } = station([], usualSources);
  await accept();
  expect(sent).toEqual([]);
  expect(report()).not.toHaveProperty('returned');
});

it('goes with its report', async () => {
  const { store, returns, accept } = station([refused]);
  await accept();
  valueOf(store.reports.remove([ids.report]));
  expect(returns.state().open).toEqual([]);
});

it('is in the order in which the site reads reports', async () => {
  const { sent, accept } = station([], { ...toRis, sectionOrder: ['impression', 'findings'] });
  await accept();
  expect(sent[0]?.report.sections.map(({ kind }) => kind)).toEqual(['impression', 'findings', 'indication']);
});
