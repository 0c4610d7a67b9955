import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#main/db/store.testing.ts';
import { openDesk, type DeskClient } from './desk-client.ts';

/** What a report teaches, from its arrival to what would leave, behind the station's contract. */

const text = `EXAM: XR chest, two views\nINDICATION: Cough, seen by Dr. Quillfeather on 12 March 2026.
FINDINGS: There is a moderate left pleural effusion, shown to Dr. Zilvermunt. The heart is enlarged. No pneumothorax.`;

function desk(folder: string): DeskClient {
  const client = openDesk(folder);
  onTestFinished(() => client.close());
  return client;
}

async function begun(folder: string): Promise<DeskClient> {
  const client = desk(folder);
  await client.done('begin', { name: 'Ada', signInBy: { kind: 'pin', pin: '2468' } });
  return client;
}

/** The records that there are, when there are so many. */
async function listed(client: DeskClient, count: number) {
  const list = () => client.done('listFeedback', { offset: 0, limit: 9 });
  await expect.poll(async () => (await list()).total, { timeout: 10_000 }).toBe(count);
  return (await list()).records;
}

const stateOf = async (client: DeskClient) =>
  (await client.done('listFeedback', { offset: 0, limit: 9 })).records[0]?.state;

it('a report is drafted, edited, accepted, looked at, approved, and withdrawn', async () => {
  const client = await begun(temporaryFolder());
  const { id, findings } = await client.done('addReport', { text, source: 'paste' });
  const draft = await client.done('draftReport', {
    id,
    wish: { instruction: 'shorter' },
  });
  await client.done('noteShown', { id, draftId: draft.id });
  const drafted = (await client.done('getReport', { id })).impression;
  const sentence = drafted.split('\n')[0] ?? '';
  const mark = { part: 'impression', sentence, category: 'wrongSeverity', severity: 'significant' } as const;
  await client.done('setError', { id, mark, isSet: true });
  await client.done('rateDraft', { id, rating: { correctness: 4, harm: 'none', comment: 'Zilvermunt would agree.' } });
  const impression = `${drafted}\nDr. Zilvermunt was told on 12 March.`;
  await client.done('writeReport', { id, part: 'impression', text: impression });
  await client.done('acceptReport', { id, seen: { findings, impression } });

  const [record] = await listed(client, 1);
  expect(record).toMatchObject({ state: 'deidentified', reportId: id, readerName: 'Ada', outcome: 'edited' });
  const recordId = record?.id ?? '';
  const preview = await client.done('previewFeedback', { id: recordId });
  expect(preview.outgoing).not.toMatch(/quillfeather|zilvermunt|12 march|\bAda\b/iu);
  const { content } = JSON.parse(preview.outgoing);
  expect(content).toMatchObject({
    basis: 'accepted',
    errors: [{ category: 'wrongSeverity' }],
    rating: { comment: '___ would agree.' },
    times: { firstShown: expect.any(Number), firstEdited: expect.any(Number), accepted: expect.any(Number) },
    drafts: [{ outcome: 'edited', usedCandidate: 0, model: { variant: 'cpu-int8', hash: draft.model.hash } }],
  });
  expect(content.drafts[0].candidates).toHaveLength(draft.candidates.length);
  expect(content.drafts[0].wish).toEqual({ instruction: 'shorter' });
  // Each text as it is at the station, with what is taken out of it.
  const accepted = preview.fields.find(({ name }) => name === 'accepted');
  expect(accepted?.text).toBe(impression);
  expect(accepted?.masks.map(({ start, end }) => impression.slice(start, end))).toEqual(
    expect.arrayContaining([expect.stringContaining('Zilvermunt')]),
  );

  const lifted = ['Zilvermunt'];
  const changed = await client.done('changeMasks', { id: recordId, added: ['effusion'], lifted });
  expect(changed.outgoing).toContain('Zilvermunt');
  expect(changed.outgoing).not.toMatch(/\beffusion\b/iu);
  const stale = await client.call('approveFeedback', { id: recordId, changedAt: preview.summary.changedAt });
  expect(stale).toMatchObject({ ok: false, failure: { code: 'FEEDBACK_CHANGED' } });
  const last = await client.done('changeMasks', { id: recordId, added: [], lifted: [] });
  await client.done('approveFeedback', { id: recordId, changedAt: last.summary.changedAt });
  await expect.poll(() => stateOf(client)).toBe('queued');
  const queued = await client.done('previewFeedback', { id: recordId });
  expect(queued.outgoing).toBe(last.outgoing);
  expect(await client.call('changeMasks', { id: recordId, added: [], lifted })).toMatchObject({ ok: false });

  await client.done('withdrawFeedback', { id: recordId });
  expect(await listed(client, 0)).toEqual([]);
  expect(await client.call('previewFeedback', { id: recordId })).toMatchObject({
    ok: false,
    failure: { code: 'FEEDBACK_UNKNOWN' },
  });
});

it('a station that is killed as a report is accepted has its record after the restart', async () => {
  const folder = temporaryFolder();
  await (await begun(folder)).close();
  const program = join(import.meta.dirname, 'accept-and-die.ts');
  const ended = await new Promise<NodeJS.Signals | null | undefined>((resolve) => {
    execFile(process.execPath, [program, folder, text], (error) => resolve(error?.signal));
  });
  expect(ended).toBe('SIGKILL');
  const client = desk(folder);
  const [reader] = await client.done('listReaders', {});
  await client.done('signIn', { readerId: reader?.id ?? '', pin: '2468' });
  const [record] = await listed(client, 1);
  expect(record).toMatchObject({ state: 'deidentified', outcome: 'undrafted' });
  const { outgoing } = await client.done('previewFeedback', { id: record?.id ?? '' });
  expect(JSON.parse(outgoing).content.texts.accepted).toBe('Small left pleural effusion.');
});
