import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#main/db/store.testing.ts';
import { openDesk, type DeskClient } from './desk-client.ts';

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
  expect(codeOf(await first.call('listReports', { limit: 5 }))).toBe('STATION_CLOSED');
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
  expect(codeOf(await second.call('listReports', { limit: 5 }))).toBe('SIGNED_OUT');
  await second.done('signIn', { readerId: ada?.id ?? '', pin: '2468' });
  const [found] = await second.done('listReports', { words: 'effus', limit: 5 });
  expect(found).toMatchObject({ id, state: 'accepted', title: 'XR chest, two views' });
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
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'NOT_PERMITTED'));
  expect(codeOf(await client.call('addReport', { text, source: 'paste' }))).toBe('done');
  await client.done('lock', {});
  expect(client.states.at(-1)).toMatchObject({ session: { kind: 'locked', reader: { name: 'Ben' } } });
  expect(codeOf(await client.call('listReports', { limit: 1 }))).toBe('SIGNED_OUT');
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
