import { readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#main/db/store.testing.ts';
import { fileKeyStore, KeyStoreError, type KeyStore } from '#main/keys/key-store.ts';
import { usualPreferences } from '#shared/records/reader-preferences.ts';
import { usualSources } from '#shared/records/source-settings.ts';
import { usualSettings } from '#shared/records/station-settings.ts';
import { openDesk, type DeskClient } from './desk-client.ts';
import { canMount, mountSmallDisk } from '../window/small-disk.ts';

/** The whole station behind its contract, on real files, with the model that ships. */

const text = `EXAM: XR chest, two views\nINDICATION: Cough.\nCOMPARISON: None.
FINDINGS: There is a moderate left pleural effusion. The heart is enlarged. No pneumothorax.`;

function desk(folder: string, user?: string): DeskClient {
  const client = openDesk(folder, user);
  onTestFinished(() => client.close());
  return client;
}

async function begun(folder: string) {
  const client = desk(folder);
  const { recoveryKey } = await client.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  return { client, recoveryKey };
}

const codeOf = (result: Awaited<ReturnType<DeskClient['call']>>) => (result.ok ? 'done' : result.failure.code);

it('from the first start to a report that is found again after a restart', async () => {
  const folder = temporaryFolder();
  const first = desk(folder);
  expect(codeOf(await first.call('unlock', { recoveryKey: '0000' }))).toBe('NOT_PERMITTED');
  expect(await first.done('state', {})).toMatchObject({ kind: 'new', keyStore: { isProtected: false } });
  expect(codeOf(await first.call('listReports', { offset: 0, limit: 5 }))).toBe('STATION_CLOSED');
  const { recoveryKey } = await first.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  expect(recoveryKey).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  expect(first.states.at(-1)).toMatchObject({ kind: 'open', session: { kind: 'signed-in', reader: { name: 'Ada' } } });

  const { id, findings } = await first.done('addReport', { text, source: 'paste' });
  const seen: string[] = [];
  await first.call('draftReport', { id }, ({ text: soFar }) => void seen.push(soFar));
  expect(seen.length).toBeGreaterThan(2);
  const drafted = await first.done('getReport', { id });
  expect(drafted.impression).toMatch(/effusion/i);
  const impression = `${drafted.impression}\nNo pneumothorax.`;
  await first.done('writeReport', { id, part: 'impression', text: impression });
  expect((await first.done('reviewReport', { id })).impression).toBe(impression);
  const accepted = await first.done('acceptReport', { id, seen: { findings, impression } });
  expect(accepted.state).toBe('accepted');
  expect(new Set(first.changed)).toEqual(new Set([id]));
  await first.close();

  const second = desk(folder);
  const [ada] = await second.done('listReaders', {});
  expect(codeOf(await second.call('listReports', { offset: 0, limit: 5 }))).toBe('SIGNED_OUT');
  await second.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  const { lines, total } = await second.done('listReports', { words: 'effus', offset: 0, limit: 5 });
  expect(lines).toMatchObject([{ id, state: 'accepted', title: 'XR chest, two views' }]);
  expect(lines[0]?.excerpt).toContainEqual({ text: 'effusion', isMatch: true });
  expect(total).toBe(1);
  const again = await second.done('getReport', { id });
  expect(again).toEqual(accepted);
  const draft = await second.done('latestDraft', { id });
  expect(draft?.id).toBe(accepted.acceptance?.draftId);
  expect((await second.done('listRevisions', { id })).map(({ cause }) => cause)).toEqual([
    'received',
    'draft',
    'typed',
  ]);
});

it('a draft that is under way is shown to nobody after a lock, and kept', async () => {
  const { client } = await begun(temporaryFolder());
  const { id } = await client.done('addReport', { text, source: 'paste' });
  let shown = 0;
  let locking: Promise<unknown> | undefined;
  const drafted = await client.call('draftReport', { id }, () => {
    shown += 1;
    locking ??= client.call('lock', {});
  });
  await locking;
  expect(codeOf(drafted)).toBe('SIGNED_OUT');
  const whole = shown;
  const [ada] = await client.done('listReaders', {});
  await client.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  let shownAtAll = 0;
  await client.call('draftReport', { id }, () => void (shownAtAll += 1));
  expect(whole).toBeLessThan(shownAtAll / 2);
  expect((await client.done('listRevisions', { id })).map(({ cause }) => cause)).toContain('draft');
});

it('a key store that does not answer is said, and the recovery key opens the data all the same', async () => {
  const folder = temporaryFolder();
  const { client, recoveryKey } = await begun(folder);
  await client.close();
  const locked: KeyStore = { ...fileKeyStore(''), name: 'Key chain', get: refuse, set: refuse };
  const after = openDesk(folder, 'ada', { keys: locked });
  onTestFinished(() => after.close());
  expect(await after.done('state', {})).toMatchObject({
    kind: 'locked-away',
    failure: { code: 'KEY_STORE_FAILED', message: expect.stringContaining('Key chain') },
  });
  expect(codeOf(await after.call('retry', {}))).toBe('KEY_STORE_FAILED');
  await after.done('unlock', { recoveryKey });
  expect(after.states.at(-1)).toMatchObject({ kind: 'open' });
  const begin = openDesk(temporaryFolder(), 'ada', { keys: locked });
  onTestFinished(() => begin.close());
  expect(codeOf(await begin.call('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } }))).toBe(
    'KEY_STORE_FAILED',
  );
});

function refuse(): never {
  throw new KeyStoreError('Key chain');
}

it('another user of the computer needs the recovery key once', async () => {
  const folder = temporaryFolder();
  const { client, recoveryKey } = await begun(folder);
  await client.close();
  const ben = desk(folder, 'ben');
  expect(await ben.done('state', {})).toMatchObject({ kind: 'locked-away' });
  expect(codeOf(await ben.call('unlock', { recoveryKey: recoveryKey.replace(/^./u, '?') }))).toBe('RECOVERY_KEY_WRONG');
  expect(await ben.done('state', {})).toMatchObject({ kind: 'locked-away' });
  await ben.done('unlock', { recoveryKey });
  expect(ben.states.at(-1)).toMatchObject({ kind: 'open', session: { kind: 'signed-out' } });
  await ben.close();
  expect(await desk(folder, 'ben').done('state', {})).toMatchObject({ kind: 'open' });
});

it('settings are kept, and followed', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  expect(await client.done('getSettings', {})).toEqual(usualSettings);
  const settings = { lockMinutes: 3, keptBackups: 2, retentionDays: 400, clipboardShortcut: null };
  await client.done('changeSettings', settings);
  expect(codeOf(await client.call('changeSettings', { ...settings, lockMinutes: 0 }))).toBe('CALL_REFUSED');
  for (let made = 0; made < 4; made += 1) {
    await client.done('makeBackup', {});
  }
  expect(await client.done('listBackups', {})).toHaveLength(2);
  await client.close();
  const again = desk(folder);
  const [ada] = await again.done('listReaders', {});
  await again.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect(await again.done('getSettings', {})).toEqual(settings);
});

it('each reader goes on with their own preferences, where they were', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  expect(client.states.at(-1)).toMatchObject({ session: { preferences: usualPreferences } });
  const preferences = { ...usualPreferences, theme: 'light', keys: { accept: 'F8' } } as const;
  await client.done('changePreferences', preferences);
  expect(client.states.at(-1)).toMatchObject({ session: { preferences } });
  const { id } = await client.done('addReport', { text, source: 'paste' });
  const place = { reportId: id, part: 'findings', anchor: 4, head: 9 } as const;
  expect(await client.done('getPlace', {})).toBeNull();
  await client.done('keepPlace', place);
  await client.close();

  const again = desk(folder);
  expect(codeOf(await again.call('getPreferences', {}))).toBe('SIGNED_OUT');
  const [ada] = await again.done('listReaders', {});
  await again.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect(again.states.at(-1)).toMatchObject({ session: { kind: 'signed-in', preferences } });
  expect(await again.done('getPreferences', {})).toEqual(preferences);
  expect(await again.done('getPlace', {})).toEqual(place);
  await again.done('removeReport', { id });
  expect(await again.done('getPlace', {})).toBeNull();
  await again.done('keepPlace', null);
  expect(codeOf(await again.call('keepPlace', place))).toBe('REPORT_UNKNOWN');
});

it('a file of reports comes in as bytes, and each report is told', async () => {
  const { client } = await begun(temporaryFolder());
  const lines = ['Left effusion.', '', 'Clear.'].map((findings) => JSON.stringify({ findings })).join('\n');
  const { added, failures } = await client.done('addReportFile', {
    name: 'night.jsonl',
    bytes: Buffer.from(lines).toString('base64'),
    source: 'file',
  });
  expect(client.changed).toEqual(added);
  expect(added).toHaveLength(2);
  expect(failures).toMatchObject([{ message: expect.stringContaining('night.jsonl line 2') }]);
  const { lines: listed } = await client.done('listReports', { sources: ['file'], offset: 0, limit: 5 });
  expect(listed.map(({ excerpt }) => excerpt)).toEqual([
    [{ text: 'Clear.', isMatch: false }],
    [{ text: 'Left effusion.', isMatch: false }],
  ]);
  const wrong = { name: 'x', bytes: 'no base64', source: 'file' } as const;
  expect(codeOf(await client.call('addReportFile', wrong))).toBe('CALL_REFUSED');
});

it('the keys for the clipboard are the host’s for as long as the data is open, and it is told who has them', async () => {
  const folder = temporaryFolder();
  const asked: (string | null)[] = [];
  const setClipboardShortcut = (keys: string | null) => {
    asked.push(keys);
    return Promise.resolve(keys !== 'F9');
  };
  const client = openDesk(folder, 'ada', { setClipboardShortcut });
  onTestFinished(() => client.close());
  expect(asked).toEqual([null]);
  await client.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  await client.done('changeSettings', { ...usualSettings, clipboardShortcut: 'F9' });
  await expect.poll(() => client.states.at(-1)).toMatchObject({ isShortcutTaken: true });
  await client.done('changeSettings', { ...usualSettings, clipboardShortcut: null });
  await expect.poll(() => client.states.at(-1)).toMatchObject({ isShortcutTaken: false });
  expect(asked).toEqual([null, usualSettings.clipboardShortcut, 'F9', null]);
});

it('says what the program is, what it was kept from, and what it logged', async () => {
  const folder = temporaryFolder();
  const first = desk(folder);
  await first.done('tellRefused', { origin: 'https://example.org' });
  expect(await first.done('about', {})).toEqual({
    programVersion: '0.1.0',
    components: {
      Node: process.versions.node,
      SQLite: expect.stringMatching(/^3\.\d+\.\d+$/u),
      'ONNX Runtime': expect.stringMatching(/^1\.\d+\.\d+$/u),
    },
    dataFolder: join(folder, 'data'),
    refused: [{ at: expect.any(Number), origin: 'https://example.org' }],
  });
  expect(codeOf(await first.call('readLog', { limit: 5 }))).toBe('SIGNED_OUT');
  await first.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  const events = (await first.done('readLog', { limit: 500 })).map(({ event }) => event);
  expect(events).toEqual(['data-opened', 'call-failed', 'request-refused']);
  expect(readFileSync(join(folder, 'logs/station.log'), 'utf8')).not.toContain('example');
});

it('accepted reports are purged for good, and no others', async () => {
  const { client } = await begun(temporaryFolder());
  const ids: string[] = [];
  for (const impression of ['First.', 'Second.']) {
    const { id, findings } = await client.done('addReport', { text, source: 'paste' });
    await client.done('writeReport', { id, part: 'impression', text: impression });
    if (impression === 'First.') {
      await client.done('acceptReport', { id, seen: { findings, impression } });
    }
    ids.push(id);
  }
  await client.done('makeBackup', {});
  expect(await client.done('purgeReports', { days: 1 })).toEqual({ removed: 0 });
  expect(await client.done('purgeReports', { days: 0 })).toEqual({ removed: 1 });
  expect(codeOf(await client.call('getReport', { id: ids[0] ?? '' }))).toBe('REPORT_UNKNOWN');
  expect((await client.done('getReport', { id: ids[1] ?? '' })).impression).toBe('Second.');
  expect(await client.done('listBackups', {})).toHaveLength(1);
});

it('new keys take the place of the old ones, and the reports stay', async () => {
  const folder = temporaryFolder();
  const { client, recoveryKey: first } = await begun(folder);
  expect(await client.done('state', {})).toMatchObject({ isRecoveryKeyKept: false });
  await client.done('confirmRecoveryKey', {});
  expect(client.states.at(-1)).toMatchObject({ isRecoveryKeyKept: true });
  const { id } = await client.done('addReport', { text, source: 'paste' });
  const { name: before } = await client.done('makeBackup', {});
  const { recoveryKey: second } = await client.done('renewKeys', {});
  expect(second).not.toBe(first);
  expect(client.states.at(-1)).toMatchObject({ isRecoveryKeyKept: false });
  expect((await client.done('getReport', { id })).text).toBe(text);
  const [newest] = await client.done('listBackups', {});
  expect(newest?.name).not.toBe(before);
  await client.done('confirmRecoveryKey', {});
  await client.close();

  // This user's key store opens it as before; another user needs the new recovery key.
  const again = desk(folder);
  expect(await again.done('state', {})).toMatchObject({ kind: 'open' });
  await again.close();
  const ben = desk(folder, 'ben');
  expect(codeOf(await ben.call('unlock', { recoveryKey: first }))).toBe('RECOVERY_KEY_WRONG');
  await ben.done('unlock', { recoveryKey: second });
  await ben.close();

  // The backup of before opens with the keys of its time, the newest with those of now.
  for (const [backup, recoveryKey] of [
    [before, first],
    [newest?.name ?? '', second],
  ] as const) {
    writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');
    const eve = desk(folder, `eve ${backup}`);
    expect(await eve.done('state', {})).toMatchObject({ kind: 'locked-away' });
    await eve.close();
    const owner = desk(folder);
    await owner.done('restore', { backup, recoveryKey });
    expect(await owner.done('state', {})).toMatchObject({ kind: 'open' });
    await owner.close();
  }
});

it.skipIf(!canMount())(
  'a full disk: typing goes on for a while, then is refused; it is told; nothing is lost',
  async () => {
    const disk = mountSmallDisk(100);
    const { folder = '' } = disk ?? {};
    onTestFinished(() => disk?.remove());
    const { client } = await begun(folder);
    const { id } = await client.done('addReport', { text, source: 'paste' });
    await expect.poll(() => client.states.at(-1)).toMatchObject({ upkeep: { lastBackupAt: expect.any(Number) } });
    expect(client.states.at(-1)).toMatchObject({ isShortOfSpace: false });
    expect(client.states.at(-1)).not.toHaveProperty('upkeep.failure');

    disk?.fill();
    expect(codeOf(await client.call('makeBackup', {}))).toBe('DISK_FULL');
    expect(client.states.at(-1)).toMatchObject({ upkeep: { failure: { code: 'DISK_FULL' } } });
    await client.done('writeReport', { id, part: 'impression', text: 'Kept in the reserve.' });
    expect(client.states.at(-1)).toMatchObject({ isShortOfSpace: true });
    const long = 'Long text. '.repeat(50_000);
    let refused = 'done';
    for (let attempt = 0; attempt < 100 && refused === 'done'; attempt += 1) {
      disk?.fill();
      refused = codeOf(await client.call('writeReport', { id, part: 'impression', text: `${attempt} ${long}` }));
    }
    expect(refused).toBe('DISK_FULL');
    const { impression } = await client.done('getReport', { id });
    expect(impression).toMatch(/^(?:Kept in the reserve\.|\d+ Long text)/u);

    disk?.free();
    await client.done('writeReport', { id, part: 'impression', text: 'After.' });
    await client.done('makeBackup', {});
    expect(client.states.at(-1)).toMatchObject({ upkeep: { lastBackupAt: expect.any(Number) } });
    await client.close();
    const again = desk(folder);
    const [ada] = await again.done('listReaders', {});
    await again.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
    expect((await again.done('getReport', { id })).impression).toBe('After.');
    expect(await again.done('state', {})).toMatchObject({ isShortOfSpace: false });
  },
);

it('a data folder that another program has open is opened when that one is closed', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const second = desk(folder);
  expect(await second.done('state', {})).toMatchObject({ kind: 'damaged', failure: { code: 'DATA_FOLDER_IN_USE' } });
  expect(codeOf(await second.call('retry', {}))).toBe('DATA_FOLDER_IN_USE');
  await client.close();
  await second.done('retry', {});
  expect(second.states.at(-1)).toMatchObject({ kind: 'open', session: { kind: 'signed-out' } });
});

it('a station that is begun is not begun again', async () => {
  const { client } = await begun(temporaryFolder());
  expect(codeOf(await client.call('begin', { name: 'Eve', signInBy: { kind: 'pin', pin: '1111' } }))).toBe(
    'NOT_PERMITTED',
  );
});

it('a second desk on the same folder says that the first one has it', async () => {
  const folder = temporaryFolder();
  await begun(folder);
  const state = await desk(folder).done('state', {});
  expect(state).toMatchObject({ kind: 'damaged', failure: { code: 'DATA_FOLDER_IN_USE' } });
  expect(codeOf(await desk(folder).call('restore', { backup: 'x' }))).toBe('NOT_PERMITTED');
});

it('a database that was destroyed is told, kept aside, and replaced by a backup, with the reports in it', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const { id } = await client.done('addReport', { text, source: 'paste' });
  await client.done('makeBackup', {});
  await client.close();
  writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');

  const after = desk(folder);
  const state = await after.done('state', {});
  expect(state).toMatchObject({ kind: 'damaged', failure: { code: 'DATABASE_CORRUPT' } });
  const [newest] = state.kind === 'damaged' ? state.backups : [];
  expect(codeOf(await after.call('restore', { backup: '../station' }))).toBe('BACKUP_UNKNOWN');
  await after.done('restore', { backup: newest?.name ?? '' });
  const [ada] = await after.done('listReaders', {});
  await after.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect((await after.done('getReport', { id })).text).toBe(text);
  const aside = readdirSync(join(folder, 'data')).find((name) => name.endsWith('.replaced'));
  expect(readFileSync(join(folder, 'data', aside ?? '', 'station.db'), 'utf8')).toBe('destroyed');
});

it('a backup takes the place of nothing that can be read, and of nothing that another window has open', async () => {
  const folder = temporaryFolder();
  const { client, recoveryKey: first } = await begun(folder);
  const { name: backup } = await client.done('makeBackup', {});
  const { id } = await client.done('addReport', { text, source: 'paste' });
  await client.done('renewKeys', {});
  await client.done('confirmRecoveryKey', {});
  await client.close();
  // Eve knows a recovery key that was replaced.
  const eve = desk(folder, 'eve');
  expect(codeOf(await eve.call('restore', { backup, recoveryKey: first }))).toBe('NOT_PERMITTED');
  expect(codeOf(await eve.call('unlock', { recoveryKey: first }))).toBe('RECOVERY_KEY_WRONG');
  await eve.close();

  const file = join(folder, 'data/station/station.db');
  const whole = readFileSync(file);
  writeFileSync(file, 'destroyed');
  const one = desk(folder);
  expect(await one.done('state', {})).toMatchObject({ kind: 'damaged' });
  writeFileSync(file, whole);
  const other = desk(folder);
  const [ada] = await other.done('listReaders', {});
  await other.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect(codeOf(await one.call('restore', { backup }))).toBe('DATA_FOLDER_IN_USE');
  await other.done('writeReport', { id, part: 'impression', text: 'Written meanwhile.' });
  await other.close();
  // The other window is closed: what it left is opened, not replaced.
  await one.done('retry', {});
  await one.close();
  const after = desk(folder);
  await after.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect((await after.done('getReport', { id })).impression).toBe('Written meanwhile.');
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.replaced'))).toEqual([]);
});

it('data that was brought back meanwhile is opened by who wanted to restore a backup', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const { name: backup } = await client.done('makeBackup', {});
  await client.close();
  const file = join(folder, 'data/station/station.db');
  const whole = readFileSync(file);
  writeFileSync(file, 'destroyed');
  const after = desk(folder);
  expect(await after.done('state', {})).toMatchObject({ kind: 'damaged' });
  writeFileSync(file, whole);
  expect(codeOf(await after.call('restore', { backup }))).toBe('NOT_PERMITTED');
  expect(after.states.at(-1)).toMatchObject({ kind: 'open' });
});

it('a backup of other keys asks for the recovery key of its time, and opens with it', async () => {
  const folder = temporaryFolder();
  const { client, recoveryKey: first } = await begun(folder);
  const { name: backup } = await client.done('makeBackup', {});
  const { recoveryKey: second } = await client.done('renewKeys', {});
  await client.close();
  const ben = desk(folder, 'ben');
  await ben.done('unlock', { recoveryKey: second });
  await ben.close();
  writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');
  const later = desk(folder, 'ben');
  expect(codeOf(await later.call('restore', { backup }))).toBe('RECOVERY_KEY_NEEDED');
  expect(codeOf(await later.call('restore', { backup, recoveryKey: second }))).toBe('RECOVERY_KEY_WRONG');
  await later.done('restore', { backup, recoveryKey: first });
  expect(later.states.at(-1)).toMatchObject({ kind: 'open' });
  await later.close();
  expect(await desk(folder, 'ben').done('state', {})).toMatchObject({ kind: 'open' });
});

it('a restore that a power cut ended between its two steps is ended at the next start', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  await client.close();
  renameSync(join(folder, 'data/station'), join(folder, 'data/station.restored'));
  expect(await desk(folder).done('state', {})).toMatchObject({ kind: 'open' });
});

it('a folder for backups that is gone stops nothing: it is told, and new keys are shown all the same', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  await client.close();
  rmSync(join(folder, 'data/backups'), { recursive: true, force: true });
  symlinkSync('/not/mounted', join(folder, 'data/backups'));
  const after = desk(folder);
  const told = { upkeep: { failure: { code: 'DISK_REFUSED' } } };
  await expect.poll(() => after.states.at(-1)).toMatchObject(told);
  const [ada] = await after.done('listReaders', {});
  await after.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  expect(codeOf(await after.call('makeBackup', {}))).toBe('DISK_REFUSED');
  const { recoveryKey } = await after.done('renewKeys', {});
  expect(after.states.at(-1)).toMatchObject(told);
  await after.close();
  await desk(folder, 'ben').done('unlock', { recoveryKey });
});

it('a purge removes what is in data that a backup took the place of, too', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const { name: backup } = await client.done('makeBackup', {});
  await client.close();
  writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');
  const after = desk(folder);
  await after.done('restore', { backup });
  const [ada] = await after.done('listReaders', {});
  await after.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  const { id, findings } = await after.done('addReport', { text, source: 'paste' });
  await after.done('writeReport', { id, part: 'impression', text: 'Done.' });
  await after.done('acceptReport', { id, seen: { findings, impression: 'Done.' } });
  const aside = () => readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.replaced'));
  expect(aside()).toHaveLength(1);
  expect(await after.done('purgeReports', { days: 0 })).toEqual({ removed: 1 });
  expect(aside()).toEqual([]);
});

it('a data folder that lost its keys gets them back from a backup', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const { name } = await client.done('makeBackup', {});
  await client.close();
  rmSync(join(folder, 'data/station/keys.json'));
  const after = desk(folder);
  expect(await after.done('state', {})).toMatchObject({ kind: 'damaged', failure: { code: 'KEYS_MISSING' } });
  await after.done('restore', { backup: name });
  expect(await after.done('state', {})).toMatchObject({ kind: 'open' });
});

it('damage inside the database is found at the start, beside the work, and told', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  for (let number = 0; number < 40; number += 1) {
    await client.done('addReport', { text: `${text} ${'Much more text. '.repeat(200)} ${number}`, source: 'paste' });
  }
  await client.close();
  const file = join(folder, 'data/station/station.db');
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 8192) * 4096;
  bytes.fill(7, middle, middle + 4096);
  writeFileSync(file, bytes);
  const after = desk(folder);
  await expect
    .poll(() => after.states.at(-1), { timeout: 10_000 })
    .toMatchObject({
      kind: 'damaged',
      failure: { code: 'DATABASE_CORRUPT' },
    });
});

const nowhere = {
  kind: 'mllp',
  host: '127.0.0.1',
  port: 1,
  sendingApplication: '',
  sendingFacility: '',
  receivingApplication: '',
  receivingFacility: '',
  tls: null,
} as const;

it('roles hold: a reader administers nothing', async () => {
  const { client } = await begun(temporaryFolder());
  const ben = await client.done('addReader', { name: 'Ben', role: 'reader', signInBy: { kind: 'pin', pin: '13579' } });
  await client.done('signIn', { readerId: ben.id, pin: '13579' });
  const refused = [
    await client.call('makeBackup', {}),
    await client.call('listBackups', {}),
    await client.call('addReader', { name: 'Eve', role: 'administrator', signInBy: { kind: 'operating-system' } }),
    await client.call('setRole', { readerId: ben.id, role: 'administrator' }),
    await client.call('setReaderEnabled', { readerId: ben.id, enabled: false }),
    await client.call('resetPin', { readerId: ben.id, pin: '1234' }),
    await client.call('listAllReaders', {}),
    await client.call('getSettings', {}),
    await client.call('changeSettings', { ...usualSettings, lockMinutes: 240 }),
    await client.call('purgeReports', { days: 0 }),
    await client.call('renewKeys', {}),
    await client.call('confirmRecoveryKey', {}),
    await client.call('getSourceSettings', {}),
    await client.call('changeSourceSettings', usualSources),
    await client.call('sendTestMessage', {}),
    await client.call('tryReceiver', nowhere),
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'NOT_PERMITTED'));
  // How it goes is for everybody who reads.
  expect(await client.done('getSources', {})).toMatchObject({ arrivals: [], refused: [], returns: { open: [] } });
  expect(codeOf(await client.call('addReport', { text, source: 'paste' }))).toBe('done');
  await client.done('lock', {});
  expect(client.states.at(-1)).toMatchObject({ session: { kind: 'locked', reader: { name: 'Ben' } } });
  expect(codeOf(await client.call('listReports', { offset: 0, limit: 1 }))).toBe('SIGNED_OUT');
});

it('no text of a report is in a file name, nor can any file be read without the key', async () => {
  const folder = temporaryFolder();
  const { client } = await begun(folder);
  const planted = 'Plantedpatientword';
  const { id } = await client.done('addReport', { text: `${text} ${planted}`, source: 'paste' });
  await client.call('draftReport', { id });
  await client.done('makeBackup', {});
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).length).toBeGreaterThan(5);
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    expect(`${file} ${readFileSync(file).toString('latin1')}`.toLowerCase().includes(planted.toLowerCase()), file).toBe(
      false,
    );
  }
});
