import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { dataFolder, stationFiles } from '#main/db/data-folder.ts';
import { decryptPages } from '#main/db/decrypt-pages.testing.ts';
import { createMaintenance } from '#main/db/maintenance.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { ids, key, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { usualSettings, type StationSettings } from '#shared/records/station-settings.ts';
import type { Store } from './stores.ts';
import { createUpkeep, type UpkeepOptions } from './upkeep.ts';

const day = 86_400_000;

function station() {
  const folder = temporaryFolder();
  const store = openTestStore(folder);
  const clock = { now: 100 * day };
  const maintenance = createMaintenance(folder, () => key);
  const upkeepWith = (others: Partial<UpkeepOptions>) =>
    createUpkeep({
      store,
      maintenance,
      now: () => clock.now,
      idleFor: () => Infinity,
      pause: () => setImmediate(),
      isOpen: () => true,
      ...others,
    });
  return { folder, store, clock, maintenance, upkeep: upkeepWith({}), upkeepWith };
}

function changeSettings({ settings }: Pick<Store, 'settings'>, change: Partial<StationSettings>) {
  return settings.set('station', JSON.stringify({ ...usualSettings, ...change }));
}

/** A report that was accepted so many days ago. */
function acceptedReport(
  { store, clock }: Pick<ReturnType<typeof station>, 'store' | 'clock'>,
  number: number,
  days: number,
) {
  const at = clock.now - days * day;
  const id = reportId(number);
  valueOf(store.reports.add(newReport({ id, at, findings: `Plantedword${number}` })));
  valueOf(store.reports.accept(id, { at, readerId: ids.reader, findings: 'f', impression: 'i' }));
  return id;
}

it('once a day the database is checked and backed up, and the newest backups are kept', async () => {
  const { store, clock, maintenance, upkeep } = station();
  valueOf(changeSettings(store, { keptBackups: 2 }));
  valueOf(await upkeep.checkAtStart());
  for (const hours of [0, 1, 24, 30, 48]) {
    clock.now = 100 * day + hours * 3_600_000;
    valueOf(await upkeep.doWhatIsDue());
  }
  expect(maintenance.list().map(({ at }) => at / day)).toEqual([102, 101]);
});

it('while somebody works the daily check and backup wait, though not for ever', async () => {
  const { clock, maintenance, upkeepWith } = station();
  let idle = 0;
  const upkeep = upkeepWith({
    idleFor: () => idle,
  });
  const backupsAfter = async (hours: number, idleMinutes: number) => {
    clock.now = 100 * day + hours * 3_600_000;
    idle = idleMinutes * 60_000;
    valueOf(await upkeep.doWhatIsDue());
    return maintenance.list().length;
  };
  expect(await backupsAfter(0, 0)).toBe(1);
  expect(await backupsAfter(25, 4)).toBe(1);
  expect(await backupsAfter(26, 5)).toBe(2);
  expect(await backupsAfter(26 + 35, 0)).toBe(2);
  expect(await backupsAfter(26 + 36, 0)).toBe(3);
});

it('the reserve for a full disk is kept again when there is room', async () => {
  const { folder, store, upkeep } = station();
  rmSync(dataFolder(folder).ballast);
  expect(store.isShortOfSpace()).toBe(true);
  valueOf(await upkeep.doWhatIsDue());
  expect(store.isShortOfSpace()).toBe(false);
});

it('the station answers while it is backed up', async () => {
  const { store, upkeep } = station();
  const pending = upkeep.backUp();
  valueOf(store.reports.add(newReport()));
  expect(store.reports.get(ids.report)).toBeDefined();
  valueOf(await pending);
});

it('a damaged database is not backed up, and no good backup makes way for it', async () => {
  const { folder, store, clock, maintenance, upkeep, upkeepWith } = station();
  valueOf(changeSettings(store, { keptBackups: 1 }));
  for (let number = 0; number < 30; number += 1) {
    valueOf(store.reports.add(newReport({ id: reportId(number) })));
  }
  valueOf(await upkeep.doWhatIsDue());
  store.close();
  const { database } = stationFiles(dataFolder(folder).station);
  const bytes = readFileSync(database);
  bytes.fill(7, 4096 * 12, 4096 * 13);
  writeFileSync(database, bytes);
  const broken = upkeepWith({
    store: { ...store, forgetRemoved: () => true, settings: { get: () => undefined, set: store.settings.set } },
    now: () => clock.now + day,
  });
  const code = { ok: false, failure: { code: 'DATABASE_CORRUPT' } };
  expect(await broken.doWhatIsDue()).toMatchObject(code);
  expect(await broken.checkAtStart()).toMatchObject(code);
  expect(maintenance.list().map(({ at }) => at / day)).toEqual([100]);
});

it('reports past their retention are gone, from database, log and backups; others stay', async () => {
  const parts = station();
  const { folder, store, maintenance, upkeep, clock } = parts;
  const old = acceptedReport(parts, 1, 31);
  const young = acceptedReport(parts, 2, 29);
  const open = reportId(3);
  valueOf(store.reports.add(newReport({ id: open, at: clock.now - 90 * day })));
  valueOf(await upkeep.backUp());
  valueOf(changeSettings(store, { retentionDays: 30 }));
  clock.now += 1;
  valueOf(await upkeep.doWhatIsDue());
  expect([old, young, open].map((id) => store.reports.get(id) !== undefined)).toEqual([false, true, true]);
  expect(maintenance.list().map(({ at }) => at)).toEqual([clock.now]);
  const { station: live, backups } = dataFolder(folder);
  const { name } = maintenance.list()[0] ?? { name: '' };
  const files = [live, join(backups, name)].map((place) => stationFiles(place).database);
  const everything = [...files, `${files[0]}-wal`].map((file) => decryptPages(file, key)).join('');
  expect(everything).not.toContain('Plantedword1');
  expect(everything).toContain('Plantedword2');
});

it('a purge that a power cut ended before the backups were replaced is ended the next time', async () => {
  const parts = station();
  const { store, maintenance, upkeep, clock, upkeepWith } = parts;
  acceptedReport(parts, 1, 40);
  valueOf(await upkeep.backUp());
  const cut = upkeepWith({
    maintenance: { ...maintenance, backUp: () => Promise.reject(new Error('power cut')) },
  });
  await expect(cut.purge(30)).rejects.toThrow('power cut');
  expect(store.reports.get(reportId(1))).toBeUndefined();
  expect(maintenance.list()).toHaveLength(1);
  clock.now += 1;
  // Also where nothing is removed by itself.
  valueOf(await upkeep.doWhatIsDue());
  expect(maintenance.list().map(({ at }) => at)).toEqual([clock.now]);
  clock.now += 1;
  valueOf(await upkeep.doWhatIsDue());
  expect(maintenance.list()).toHaveLength(1);
});

it('a station that is closed meanwhile is left alone', async () => {
  const parts = station();
  acceptedReport(parts, 1, 40);
  const { store, upkeepWith } = parts;
  let isOpen = true;
  const upkeep = upkeepWith({
    isOpen: () => isOpen,
  });
  const pending = upkeep.doWhatIsDue();
  isOpen = false;
  store.close();
  expect(await pending).toMatchObject({ ok: false, failure: { code: 'STATION_CLOSED' } });
});

it('a purge leaves no backup of before, not even one that a wrong clock dated ahead; its failure is told', async () => {
  const parts = station();
  acceptedReport(parts, 1, 40);
  const { maintenance, upkeep, clock } = parts;
  valueOf(await maintenance.backUp(clock.now + 900 * day));
  expect(valueOf(await upkeep.purge(30))).toBe(1);
  expect(maintenance.list().map(({ at }) => at)).toEqual([clock.now]);
  acceptedReport(parts, 2, 40);
  // The same name, and so no place for another backup.
  expect(await upkeep.purge(30)).toMatchObject({ ok: false, failure: { code: 'DISK_REFUSED' } });
  expect(upkeep.state().failure).toMatchObject({ code: 'DISK_REFUSED' });
});

it('many reports are removed in steps, between which the station answers', async () => {
  const parts = station();
  for (let number = 0; number < 450; number += 1) {
    acceptedReport(parts, number, 40);
  }
  const { upkeepWith } = parts;
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return setImmediate();
  };
  const upkeep = upkeepWith({
    pause,
  });
  expect(valueOf(await upkeep.purge(30))).toBe(450);
  expect(pauses).toBeGreaterThanOrEqual(2);
  expect(valueOf(await upkeep.purge(30))).toBe(0);
});

it('what was removed is forgotten as soon as nobody reads the log any more', async () => {
  const parts = station();
  acceptedReport(parts, 1, 40);
  const { folder, upkeepWith } = parts;
  const other = valueOf(openDatabase(stationFiles(dataFolder(folder).station).database, key, { readonly: true }));
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM reports').get();
  let waited = 0;
  const pause = () => {
    waited += 1;
    if (waited === 2) {
      other.close();
    }
    return setImmediate();
  };
  const upkeep = upkeepWith({
    pause,
  });
  expect(valueOf(await upkeep.purge(30))).toBe(1);
  expect(waited).toBe(2);
});

it('orders that no report came for are forgotten, and what arrived', async () => {
  const { store, clock, upkeep } = station();
  const order = { record: { accession: 'ACC1', patient: { mrn: '1' } } };
  const arrival = { source: 'hl7', sender: 's', kind: 'k', name: '', at: clock.now } as const;
  valueOf(store.studies.setOrder(order, clock.now));
  valueOf(store.arrivals.addTaken(arrival, 'identity'));
  clock.now += 89 * day;
  valueOf(await upkeep.doWhatIsDue());
  expect(store.studies.orders('acc1')).toEqual([order]);
  clock.now += 2 * day;
  valueOf(await upkeep.doWhatIsDue());
  expect(store.studies.orders('acc1')).toEqual([]);
  expect(store.arrivals.wasTaken('identity')).toBe(false);
});
