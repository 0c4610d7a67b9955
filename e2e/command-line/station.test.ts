import { cpSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileKeyStore } from '#main/keys/key-store.ts';
import { temporaryFolderFor } from '../window/temporary-folder.ts';
import { openDesk } from '../station/desk-client.ts';
import { readingRoom } from './reading-room-process.ts';

/** The command line on a station's data: the same contract as the window, unlocked by this user's key or by the recovery key. */

const pin = '2468';
const findings = 'There is a moderate left pleural effusion. The heart is enlarged.';

/** A station of this user, with two reports, one of them accepted. */
async function station() {
  const folder = temporaryFolderFor(onTestFinished);
  const desk = openDesk(folder, userInfo().username, { keys: fileKeyStore(join(folder, 'keys')) });
  const { recoveryKey } = await desk.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin } });
  const ids: string[] = [];
  for (const title of ['XR chest', 'CT chest']) {
    const { id } = await desk.done('addReport', { text: `EXAM: ${title}\nFINDINGS: ${findings}`, source: 'paste' });
    ids.push(id);
  }
  const impression = 'Left pleural effusion.';
  const [first = ''] = ids;
  await desk.done('writeReport', { id: first, part: 'impression', text: impression });
  await desk.done('acceptReport', { id: first, seen: { findings, impression } });
  await desk.close();
  return { folder, recoveryKey, ids };
}

it('lists and searches reports, after the PIN', async () => {
  const { folder, ids } = await station();
  const listed = await readingRoom(['reports', folder], `${pin}\n`);
  expect(listed).toMatchObject({ exitCode: 0, stderr: '' });
  const lines = listed.stdout.trim().split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/u))).toEqual([
    [ids[1], expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u), 'new', 'CT chest'],
    [ids[0], expect.any(String), 'accepted', 'XR chest'],
  ]);
  const found = await readingRoom(['reports', folder, '--search', 'left impression', '--limit', '1'], pin);
  expect(found).toMatchObject({ exitCode: 0, stdout: '' });
  const whole = await readingRoom(['reports', folder, '--json', '--search', 'XR eff'], pin);
  expect(JSON.parse(whole.stdout)).toMatchObject({ id: ids[0], findings, impression: 'Left pleural effusion.' });
});

it.each([
  ['a wrong PIN', '0000\n', 3, 'That is not the PIN.'],
  ['no PIN', '', 2, 'no PIN of Ada was given'],
])('opens nothing by %s', async (_, input, exitCode, message) => {
  const { folder } = await station();
  const refused = await readingRoom(['reports', folder], input);
  expect(refused).toMatchObject({ exitCode, stdout: '' });
  expect(refused.stderr).toContain(message);
});

it('is unlocked by the recovery key where this user has no key, once', async () => {
  const { folder, recoveryKey } = await station();
  // Another computer, where the data came by a disk.
  const elsewhere = temporaryFolderFor(onTestFinished);
  cpSync(join(folder, 'data'), join(elsewhere, 'data'), { recursive: true });
  const wrong = await readingRoom(
    ['reports', elsewhere],
    `${recoveryKey.replace(/^./u, (first) => (first === 'Z' ? 'Y' : 'Z'))}\n${pin}\n`,
  );
  expect(wrong.exitCode).toBe(3);
  const right = await readingRoom(['reports', elsewhere], `${recoveryKey}\n${pin}\n`);
  expect(right.stdout.trim().split('\n')).toHaveLength(2);
  const again = await readingRoom(['reports', elsewhere], `${pin}\n`);
  expect(again.stdout).toBe(right.stdout);
});

it('lists as many as are asked for, and lets no title steer the terminal', async () => {
  const { folder } = await station();
  const desk = openDesk(folder, userInfo().username, { keys: fileKeyStore(join(folder, 'keys')) });
  const [ada] = await desk.done('listReaders', {});
  await desk.done('signIn', { readerId: ada?.id ?? '', pin });
  await desk.done('addReport', { text: 'EXAM: CT\u001b[2Jchest\nFINDINGS: Clear.', source: 'paste' });
  await desk.close();
  const one = await readingRoom(['reports', folder, '--limit', '1'], pin);
  expect(one.stdout.trim().split('\n')).toHaveLength(1);
  expect(one.stdout).not.toContain('\u001b');
  const all = await readingRoom(['reports', join(folder, 'nowhere'), '--data', join(folder, 'data')], pin);
  // The data is found; the key to it is not where the user's keys would lie.
  expect(all).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('recovery key') });
});

it('adds and changes readers, as an administrator', async () => {
  const { folder } = await station();
  const readers = (options: readonly string[], ...typed: string[]) =>
    readingRoom(['readers', folder, ...options], typed.map((line) => `${line}\n`).join(''));
  const added = await readers(['--add', 'Ben', '--role', 'researcher'], pin, '13579', '13579');
  expect(added).toMatchObject({ exitCode: 0, stdout: 'Ada  administrator  PIN\nBen  researcher  PIN\n' });
  expect(await readers(['--add', 'Eve', '--reader', 'Ada'], pin, '13579', '97531')).toMatchObject({ exitCode: 2 });
  expect(await readers(['--set-role', 'Ben', '--role', 'reader', '--reader', 'Ada'], pin)).toMatchObject({
    exitCode: 0,
  });
  const refused = await readers(['--disable', 'Ada', '--reader', 'Ben'], '13579');
  expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('role') });
  const disabled = await readers(['--disable', 'ben', '--reader', 'Ada'], pin);
  expect(disabled.stdout).toBe('Ada  administrator  PIN\nBen  reader  cannot sign in\n');
  expect(await readers(['--disable', 'Carl'], pin)).toMatchObject({ exitCode: 3 });
  expect(await readers(['--role', 'king'], pin)).toMatchObject({ exitCode: 2 });
  expect(await readers(['--enable', 'Ben', '--disable', 'Ben'], pin)).toMatchObject({ exitCode: 2 });
});

it('makes backups, lists them, and restores one where the data cannot be read', async () => {
  const { folder } = await station();
  const made = await readingRoom(['backup', folder], pin);
  expect(made).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d{4}-\S+Z {2}\d+\.\d MB\n$/u) });
  const listed = await readingRoom(['backup', folder, '--list'], pin);
  expect(listed.stdout).toContain(made.stdout);

  const whole = await readingRoom(['restore', folder, '--backup', 'x']);
  expect(whole).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nothing to restore') });
  writeFileSync(join(folder, 'data/station/station.db'), 'destroyed');
  const asked = await readingRoom(['restore', folder]);
  const [name = ''] = made.stdout.split(' ');
  expect(asked).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(name) });
  expect(await readingRoom(['restore', folder, '--backup', name])).toMatchObject({ exitCode: 0, stderr: '' });
  const reports = await readingRoom(['reports', folder], pin);
  expect(reports.stdout.trim().split('\n')).toHaveLength(2);
});

it('says what is in the way: no station, an open one, a reader who is not there', async () => {
  const { folder } = await station();
  const nobody = await readingRoom(['reports', folder, '--reader', 'Eve'], pin);
  expect(nobody).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('this station has: Ada') });
  const nothing = await readingRoom(['reports', temporaryFolderFor(onTestFinished)]);
  expect(nothing).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('no station in this folder') });
  const open = openDesk(folder, userInfo().username, { keys: fileKeyStore(join(folder, 'keys')) });
  const busy = await readingRoom(['backup', folder], pin);
  await open.close();
  expect(busy).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('already runs') });
});

it('lists what a station holds while another process has it open, to nobody without the PIN', async () => {
  const { folder } = await station();
  const closed = await readingRoom(['reports', folder], pin);
  const open = openDesk(folder, userInfo().username, { keys: fileKeyStore(join(folder, 'keys')) });
  const beside = await readingRoom(['reports', folder], pin);
  const guessed = await readingRoom(['reports', folder], '9999\n');
  await open.close();
  expect(beside).toEqual(closed);
  expect(beside.exitCode).toBe(0);
  expect(guessed).toMatchObject({ exitCode: 3, stdout: '' });
});
