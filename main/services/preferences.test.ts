import { expect, it } from 'vitest';
import { ids, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { usualPreferences } from '#shared/records/reader-preferences.ts';
import { createPlaces } from './places.ts';
import { createPreferences } from './preferences.ts';
import { createSession } from './session.ts';

const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };
const ben: ReaderRecord = { ...ada, id: ids.otherReader, name: 'Ben', role: 'researcher' };

function station() {
  const store = openTestStore(temporaryFolder());
  const session = createSession(
    () => 0,
    () => 1,
  );
  return {
    store,
    session,
    preferences: createPreferences(store.readers, session),
    places: createPlaces({ store, session, now: () => 7 }),
  };
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

it('each reader has preferences of their own, whatever they may do at the station', () => {
  const { session, preferences } = station();
  expect(codeOf(preferences.get())).toBe('SIGNED_OUT');
  expect(codeOf(preferences.change(usualPreferences))).toBe('SIGNED_OUT');
  session.signIn(ada);
  expect(valueOf(preferences.get())).toEqual(usualPreferences);
  const own = { ...usualPreferences, theme: 'light', keys: { accept: 'F8' } } as const;
  valueOf(preferences.change(own));
  session.signIn(ben);
  expect(valueOf(preferences.get())).toEqual(usualPreferences);
  valueOf(preferences.change({ ...usualPreferences, language: 'nl' }));
  session.signIn(ada);
  expect(valueOf(preferences.get())).toEqual(own);
  session.lock();
  expect(codeOf(preferences.get())).toBe('SIGNED_OUT');
});

it('who works at the station has a place there, as long as its report is there', () => {
  const { store, session, places } = station();
  valueOf(store.reports.add(newReport()));
  const place = { reportId: ids.report, part: 'impression', anchor: 2, head: 5 } as const;
  expect(codeOf(places.get())).toBe('SIGNED_OUT');
  session.signIn(ben);
  expect([places.get(), places.keep(place), places.keep(undefined)].map(codeOf)).toEqual(
    Array(3).fill('NOT_PERMITTED'),
  );
  session.signIn(ada);
  expect(valueOf(places.get())).toBeUndefined();
  expect(codeOf(places.keep({ ...place, reportId: reportId(9) }))).toBe('REPORT_UNKNOWN');
  valueOf(places.keep(place));
  expect(valueOf(places.get())).toEqual(place);
  valueOf(store.reports.remove([ids.report]));
  expect(valueOf(places.get())).toBeUndefined();
});
