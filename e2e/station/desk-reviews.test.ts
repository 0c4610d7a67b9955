import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#main/db/store.testing.ts';
import { edited } from '#shared/checks/fix/text-edit.ts';
import { openDesk } from './desk-client.ts';

/** Reviews and what a reader does with them, through the station's contract. */

const text = `EXAM: XR chest, two views\nCOMPARISON: None.
FINDINGS: There is a moderate left pleural effusion. The heart is enlarged.
IMPRESSION: 1. Moderate right pleural effusion.\n2. Cardiomegaly.`;

it('a warning is dismissed, wanted back, and settled by what the review offers', async () => {
  const client = openDesk(temporaryFolder());
  onTestFinished(() => client.close());
  await client.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  const { id } = await client.done('addReport', { text, source: 'paste' });
  const side = async () => (await client.done('reviewReport', { id })).warnings.find(({ kind }) => kind === 'side');

  const warning = (await side())?.key ?? '';
  const told = client.changed.length;
  await client.done('dismissWarning', { id, warning, isDismissed: true });
  expect(client.changed.slice(told)).toEqual([id]);
  expect(await side()).toMatchObject({ key: warning, isDismissed: true });
  await client.done('dismissWarning', { id, warning, isDismissed: false });

  const before = await client.done('reviewReport', { id });
  const { fix, isDismissed } = before.warnings.find(({ key }) => key === warning) ?? {};
  expect(isDismissed).toBe(false);
  const impression = fix ? edited(before.impression, fix) : '';
  expect(impression).toBe('1. Moderate left pleural effusion.\n2. Cardiomegaly.');
  await client.done('writeReport', { id, part: 'impression', text: impression });
  expect((await client.done('reviewReport', { id })).warnings).toEqual([]);

  await client.done('acceptReport', { id, seen: { findings: before.findings, impression } });
  expect(await client.call('dismissWarning', { id, warning, isDismissed: true })).toMatchObject({
    ok: false,
    failure: { code: 'REPORT_CLOSED' },
  });
});
