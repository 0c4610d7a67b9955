import { expect, it } from 'vitest';
import { openTestStore, temporaryFolder } from '#main/db/store.testing.ts';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { usualSources, type SourceSettings } from '#shared/records/source-settings.ts';
import { createArrivals } from './arrivals.ts';
import type { Hearing, StartListening } from './ports.ts';
import { createSources, keepSourceSettings, readSourceSettings } from './sources.ts';

const settings: SourceSettings = {
  ...usualSources,
  listen: { address: '0.0.0.0', port: 2575, senders: [], tls: null },
};

function listening(start?: StartListening) {
  const store = openTestStore(temporaryFolder());
  keepSourceSettings(store.settings, settings);
  let heard: Hearing | undefined;
  let changes = 0;
  let retry: (() => void) | undefined;
  const sources = createSources({
    settings: store.settings,
    settingsInUse: () => readSourceSettings(store.settings),
    arrivals: createArrivals({ store, now: () => 1000, newId: () => 'x' }),
    startListening: (wanted, hearing) => {
      heard = hearing;
      return start?.(wanted, hearing) ?? Promise.resolve(succeeded({ port: 4242, connections: () => 3, close }));
    },
    startWatching: () => {
      throw new Error('no folder is watched');
    },
    takeFile: () => Promise.resolve(succeeded({ failures: [] })),
    newId: () => 'x',
    isOpen: () => true,
    onArrived: () => {},
    log: () => {},
    onChange: () => (changes += 1),
    later: (act) => {
      retry = act;
      return { cancel: () => {} };
    },
  });
  sources.follow();
  return { sources, store, changes: () => changes, hearing: () => heard, retry: () => retry?.() };
}

const close = () => Promise.resolve();

it('says where it listens beside what is set', async () => {
  const { sources, changes } = listening();
  await expect.poll(changes).toBe(1);
  expect(sources.state().listening).toEqual({
    address: '0.0.0.0',
    wantedPort: 2575,
    isEncrypted: false,
    hearsEverybody: true,
    port: 4242,
    connections: 3,
  });
});

it('tells that something was refused, or was an order of no report yet', async () => {
  const { store, changes, hearing } = listening();
  await expect.poll(changes).toBe(1);
  hearing()?.refuse({ source: 'hl7', sender: 'RIS|ANNA', kind: 'ADT^A01', name: '', reason: 'Not read here.' });
  expect(changes()).toBe(2);
  hearing()?.take({ source: 'hl7', sender: 'RIS|ANNA', kind: 'ORM^O01', name: '', identity: 'a', reports: [] });
  expect(changes()).toBe(3);
  expect(store.arrivals.listRefused(9)).toMatchObject([{ kind: 'ADT^A01', name: '', reason: 'Not read here.' }]);
  expect(store.arrivals.list(9)).toHaveLength(2);
});

it('says why it does not listen, and tries again', async () => {
  const outcomes = [failed('PORT_REFUSED', 'Taken.'), succeeded({ port: 2575, connections: () => 0, close })];
  const { sources, changes, retry } = listening(() =>
    Promise.resolve(outcomes.shift() ?? failed('PORT_REFUSED', 'Taken.')),
  );
  await expect.poll(changes).toBe(1);
  expect(sources.state().listening).toMatchObject({ wantedPort: 2575, failure: { code: 'PORT_REFUSED' } });
  expect(sources.state().listening?.port).toBeUndefined();
  retry();
  await expect.poll(changes).toBe(2);
  expect(sources.state().listening).toMatchObject({ port: 2575 });
});
