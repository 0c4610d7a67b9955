import { expect, it } from 'vitest';
import { ids, newDraft, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { failed, succeeded, type FailureCode } from '#shared/ipc/failure.ts';
import { usualPreferences, type ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { createBackgroundDrafts } from './background-drafts.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { NewReport } from './stores.ts';

const parameters = { beams: 1, candidates: 1, maximumTokens: 8, lengthPenalty: 1, noRepeatNgram: 0 };
/** What a model would draft from these findings. */
const draftOf = (findings: string) =>
  ({
    model: { name: 'm', version: '1', variant: 'v', hash: 'h' },
    provenance: { prompts: {}, parameters },
    candidates: [{ text: `Of ${findings}`, items: [], score: 1, complete: true }],
  }) as unknown as Draft;

function station(refuse: (findings: string) => FailureCode | undefined = () => undefined) {
  const store = openTestStore(temporaryFolder());
  const asked: string[] = [];
  const paused: (() => void)[] = [];
  const bugs: unknown[] = [];
  const gate = { mayDraft: true, hold: Promise.resolve() };
  let made = 100;
  const model = {
    async draft({ findings }, _, { signal } = {}) {
      asked.push(findings);
      await gate.hold;
      if (signal?.aborted === true) {
        return failed('CANCELLED', 'Cancelled.');
      }
      const code = refuse(findings);
      return code === undefined ? succeeded(draftOf(findings)) : failed(code, 'No.');
    },
  } as Pick<Drafts, 'draft'> as Drafts;
  const background = createBackgroundDrafts({
    ...store,
    model,
    now: () => 5000,
    newId: () => reportId((made += 1)),
    programVersion: '0',
    mayDraft: () => gate.mayDraft,
    onDrafted: () => {},
    onBug: (error) => bugs.push(error),
    later(act) {
      paused.push(act);
      return { cancel: () => {} };
    },
  });
  const fresh: string[] = [];
  let added = 0;
  const arrive = (report: Partial<NewReport>): string => {
    const id = reportId((added += 1));
    valueOf(store.reports.add(newReport({ id, source: 'hl7', ...report })));
    fresh.push(id);
    return id;
  };
  const wake = async (): Promise<void> => {
    background.arrived(fresh.splice(0));
    await settled();
  };
  const prefer = (preferences: Partial<ReaderPreferences>): void =>
    void valueOf(store.readers.setPreferences(ids.reader, JSON.stringify({ ...usualPreferences, ...preferences })));
  return { store, background, asked, paused, bugs, gate, fresh, arrive, wake, prefer };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

it('drafts what came by itself, the newest first, by nobody', async () => {
  const { store, arrive, wake, asked } = station();
  const both = ['One.', 'Two.'].map((findings) => arrive({ findings }));
  await wake();
  expect(asked).toEqual(['Two.', 'One.']);
  const [first = ''] = both;
  expect(store.reports.get(first)).toMatchObject({ state: 'drafted', impression: 'Of One.' });
  expect(store.drafts.latest(first)).not.toHaveProperty('readerId');
});

it.each([
  ['has an impression', { impression: 'Theirs.' }],
  ['has no findings', { findings: ' ' }],
] as const)('leaves alone what %s', async (_, report) => {
  const { store, arrive, wake, asked } = station();
  const id = arrive(report);
  await wake();
  expect(asked).toEqual([]);
  expect(store.reports.get(id)?.state).toBe('new');
});

it.each([{ commitsFirst: true }, { skipsShortNormal: true }, { draftsByItself: false }])(
  'drafts nothing at a station where a reader asks for %j',
  async (preferences) => {
    const { arrive, wake, asked, prefer } = station();
    prefer(preferences);
    arrive({});
    await wake();
    expect(asked).toEqual([]);
  },
);

it('gives way to a reader who waits, and drafts it afterwards', async () => {
  const { store, background, arrive, gate, wake, asked } = station();
  const { promise, resolve } = Promise.withResolvers<void>();
  gate.hold = promise;
  const id = arrive({ findings: 'One.' });
  await wake();
  gate.mayDraft = false;
  background.giveWay();
  resolve();
  await settled();
  expect(store.reports.get(id)?.state).toBe('new');
  gate.mayDraft = true;
  await wake();
  expect(asked).toEqual(['One.', 'One.']);
  expect(store.reports.get(id)?.state).toBe('drafted');
});

it('goes on with the others where one cannot be drafted', async () => {
  const { store, arrive, wake } = station((findings) => (findings === 'Long.' ? 'FINDINGS_TOO_LONG' : undefined));
  const id = arrive({ findings: 'One.' });
  arrive({ findings: 'Long.' });
  await wake();
  expect(store.reports.get(id)?.state).toBe('drafted');
});

it('leaves a model that fails alone for a while, and goes on with another report', async () => {
  const { arrive, wake, asked, paused } = station((findings) => (findings === 'Bad.' ? 'ENGINE_DIED' : undefined));
  arrive({ findings: 'One.' });
  arrive({ findings: 'Bad.' });
  await wake();
  expect(asked).toEqual(['Bad.']);
  paused.forEach((goOn) => goOn());
  await settled();
  expect(asked).toEqual(['Bad.', 'One.', 'Bad.']);
});

it('asks a model that is missing for the same report again', async () => {
  const { arrive, wake, asked, paused } = station(() => 'MODEL_MISSING');
  arrive({ findings: 'One.' });
  await wake();
  paused.forEach((goOn) => goOn());
  await settled();
  expect(asked).toEqual(['One.', 'One.']);
});

it('drafts again where a newer version took the place of what it drafted', async () => {
  const { store, arrive, wake, asked, fresh } = station();
  const id = arrive({ findings: 'One.' });
  await wake();
  valueOf(store.reports.receive(id, newReport({ at: 9000, findings: 'Newer.' })));
  fresh.push(id);
  await wake();
  await wake();
  expect(asked).toEqual(['One.', 'Newer.']);
  expect(store.reports.get(id)?.impression).toBe('Of Newer.');
});

it('leaves alone what is drafted already, beside what a reader is about to write', async () => {
  const { store, arrive, wake, asked } = station();
  const id = arrive({ findings: 'One.' });
  valueOf(store.drafts.add(newDraft({ reportId: id, findings: 'One.' })));
  arrive({ findings: 'Two.' });
  await wake();
  expect(asked).toEqual(['Two.']);
  expect(store.reports.get(id)?.impression).toBe('');
});

it('goes on with what an earlier run of the program left', async () => {
  const { arrive, background, fresh, asked } = station();
  arrive({ findings: 'One.' });
  arrive({ findings: 'Two.' });
  fresh.splice(0);
  background.wake();
  await settled();
  expect(asked).toEqual(['Two.', 'One.']);
});

it('that data cannot be read ends no station', async () => {
  const { store, background, arrive, bugs } = station();
  arrive({ findings: 'One.' });
  store.close();
  background.wake();
  await settled();
  expect(bugs).toHaveLength(1);
});
