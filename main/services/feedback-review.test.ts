import { describe, expect, it } from 'vitest';
import { temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { ada, ben, feedbackStation } from '#main/feedback-station.testing.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { KeptFeedback } from './stores.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

/** A station with one record that waits to be looked at. */
async function withRecord(findings?: string, impression?: string) {
  const station = feedbackStation();
  const reportId = station.paste(findings, impression);
  await station.settled();
  const { id = '', changedAt = 0 } = station.recordOf(reportId) ?? {};
  return { ...station, reportId, id, changedAt };
}

describe('who may look and decide', () => {
  it('readers of their own, administrators of all; for others there is no such record', async () => {
    const { review, session, id, changedAt, recordOf, reportId } = await withRecord();
    session.signIn(ben);
    const changes = { added: [], lifted: [] };
    const tries = [
      review.preview(id),
      review.changeMasks(id, changes),
      review.approve(id, changedAt),
      review.withdraw(id),
    ];
    expect(tries.map(codeOf)).toEqual(Array.from(tries, () => 'FEEDBACK_UNKNOWN'));
    expect(valueOf(review.list({ offset: 0, limit: 9 }))).toMatchObject({ records: [], total: 0 });
    expect(codeOf(review.changeSettings({ isRecorded: false, approvesSure: true, basis: null }))).toBe('NOT_PERMITTED');
    session.signIn({ ...ben, role: 'administrator' });
    expect(valueOf(review.list({ offset: 0, limit: 9 }))).toMatchObject({
      records: [{ id, readerName: 'Ada' }],
      total: 1,
    });
    expect(codeOf(review.approve(id, changedAt))).toBe('done');
    expect(recordOf(reportId)?.state).toBe('approved');
    session.signIn({ ...ada, role: 'researcher' });
    expect([review.preview(id), review.list({ offset: 0, limit: 9 })].map(codeOf)).toEqual([
      'NOT_PERMITTED',
      'NOT_PERMITTED',
    ]);
    session.signOut();
    expect(codeOf(review.preview(id))).toBe('SIGNED_OUT');
  });
});

describe('what was approved is what was looked at', () => {
  it('what changed since is looked at again', async () => {
    const { review, id, changedAt, recordOf, reportId } = await withRecord();
    valueOf(review.changeMasks(id, { added: ['Enlarged'], lifted: [] }));
    expect(codeOf(review.approve(id, changedAt))).toBe('FEEDBACK_CHANGED');
    expect(codeOf(review.approve(id, recordOf(reportId)?.changedAt ?? 0))).toBe('done');
  });

  it('also where the clock stands still, or is set back', async () => {
    const { review, id, clock, recordOf, reportId, marks, settled } = await withRecord();
    const seen = recordOf(reportId)?.changedAt ?? 0;
    clock.now -= 3_600_000;
    valueOf(marks.rate(reportId, { correctness: 2 }));
    await settled();
    expect(codeOf(review.approve(id, seen))).toBe('FEEDBACK_CHANGED');
  });

  it('from then on nothing changes it: masks, marks and ratings are refused', async () => {
    const { review, id, approve, settled, marks, reportId, recordOf, changedAt } = await withRecord();
    approve(id);
    await settled();
    const { outgoing } = recordOf(reportId) ?? {};
    const mark = { part: 'impression', sentence: 'Enlarged heart.', category: 'falseFinding', severity: 'significant' };
    const tries = [
      review.changeMasks(id, { added: ['heart'], lifted: [] }),
      review.approve(id, changedAt),
      marks.setError(reportId, mark as never, true),
      marks.rate(reportId, { correctness: 1 }),
    ];
    expect(tries.map(codeOf)).toEqual(Array.from(tries, () => 'FEEDBACK_CLOSED'));
    expect(recordOf(reportId)?.outgoing).toBe(outgoing);
    expect(valueOf(review.preview(id)).outgoing).toBe(JSON.stringify(JSON.parse(outgoing ?? ''), null, 2));
  });
});

describe('masks', () => {
  const findings = 'Seen with Dr. Quillfeather. The heart is enlarged. Comment of the Quillfeather group.';

  it('are added and lifted over all texts, candidates and fates', async () => {
    const { review, id } = await withRecord(findings, 'Heart enlarged, says Dr. Quillfeather.');
    expect(valueOf(review.preview(id)).outgoing).not.toContain('Quillfeather');
    const lifted = valueOf(review.changeMasks(id, { added: ['enlarged'], lifted: ['Quillfeather'] }));
    expect(lifted.outgoing).toContain('Quillfeather');
    expect(lifted.outgoing).not.toMatch(/enlarged/iu);
    expect(lifted).toMatchObject({ added: ['enlarged'], lifted: ['Quillfeather'] });
    const back = valueOf(review.changeMasks(id, { added: [], lifted: [] }));
    expect(back.outgoing).not.toContain('Quillfeather');
  });

  it('stay as a person left them when the record is made again', async () => {
    const { review, id, marks, reportId, settled, recordOf } = await withRecord(findings);
    valueOf(review.changeMasks(id, { added: ['heart'], lifted: ['Quillfeather'] }));
    valueOf(marks.rate(reportId, { completeness: 3, comment: 'The heart!' }));
    await settled();
    expect(recordOf(reportId)?.changes).toEqual({ added: ['heart'], lifted: ['Quillfeather'] });
    expect(valueOf(review.preview(id)).outgoing).toContain('"comment": "The ___!"');
  });

  it('that are lifted are logged, each time, without the words', async () => {
    const { review, id, events } = await withRecord(`${findings} Dr. Zilvermunt agrees.`);
    const count = () => events.filter((event) => event === 'mask-lifted').length;
    valueOf(review.changeMasks(id, { added: ['heart'], lifted: [] }));
    expect(count()).toBe(0);
    valueOf(review.changeMasks(id, { added: [], lifted: ['Quillfeather'] }));
    expect(count()).toBe(1);
    valueOf(review.changeMasks(id, { added: [], lifted: ['Zilvermunt'] }));
    expect(count()).toBe(2);
    valueOf(review.changeMasks(id, { added: [], lifted: [] }));
    expect(count()).toBe(2);
    expect(events.join(' ')).not.toContain('Zilvermunt');
  });

  it('of words that are signs of other languages to a pattern do no harm', async () => {
    const { review, id } = await withRecord('The lungs (both) are clear [a.*b]. A+ $1 \\ 50%.');
    const added = ['(both)', '[a.*b]', '.*', '$1', '\\', '+', '^', 'x{1,3}'];
    const shown = valueOf(review.changeMasks(id, { added, lifted: ['(both'] }));
    expect(shown.outgoing).not.toContain('both');
    expect(shown.outgoing).toContain('clear');
  });
});

describe('withdrawing', () => {
  it('before it is sent leaves nothing', async () => {
    const { review, id, store, approve, settled } = await withRecord();
    approve(id);
    await settled();
    valueOf(review.withdraw(id));
    expect(store.feedback.get(id)).toBeUndefined();
    expect(valueOf(review.list({ offset: 0, limit: 9 })).total).toBe(0);
    expect(codeOf(review.withdraw(id))).toBe('FEEDBACK_UNKNOWN');
  });

  it('after it was sent leaves a mark without any text, by which it is forgotten there', async () => {
    const { review, id, store, approve, settled, recordOf, reportId } = await withRecord();
    valueOf(review.changeMasks(id, { added: ['heart'], lifted: ['left'] }));
    approve(id);
    await settled();
    const sent = recordOf(reportId);
    expect(sent?.state).toBe('queued');
    valueOf(store.feedback.save({ ...(sent as KeptFeedback), state: 'sent' }));
    valueOf(review.withdraw(id));
    const tombstone = store.feedback.get(id);
    expect(tombstone).toMatchObject({ state: 'withdrawn', title: '', masks: 0, changes: { added: [], lifted: [] } });
    expect(tombstone).not.toHaveProperty('content');
    expect(tombstone).not.toHaveProperty('study');
    expect(JSON.parse(tombstone?.outgoing ?? '')).toEqual({
      format: 'reading-room-feedback',
      version: 1,
      id,
      withdrawn: true,
    });
    expect(codeOf(review.preview(id))).toBe('FEEDBACK_UNKNOWN');
  });

  it('what was sent and is another now is forgotten there, and recorded under another id', async () => {
    const { id, store, approve, settled, recordOf, reportId, reports, accept, counts } = await withRecord();
    approve(id);
    await settled();
    valueOf(store.feedback.save({ ...(recordOf(reportId) as KeptFeedback), state: 'sent' }));
    valueOf(reports.reopen(reportId));
    accept(reportId, 'Other words altogether.');
    await settled();
    expect(counts()).toEqual({ deidentified: 1, withdrawn: 1 });
    expect(recordOf(reportId)?.id).not.toBe(id);
    expect(store.feedback.get(id)?.state).toBe('withdrawn');
  });
});

/** A station with a record, and the pseudonyms that leave with it. */
const leaving = async (folder?: string) => {
  const station = feedbackStation({ ...(folder !== undefined && { folder }) });
  const id = station.arrive('FINDINGS: The heart is enlarged.', 'preliminary');
  station.draft(id);
  station.accept(id);
  await station.settled();
  const { id: record = '' } = station.recordOf(id) ?? {};
  const { reader, report, patient } = JSON.parse(valueOf(station.review.preview(record)).outgoing);
  return { ...station, id, pseudonyms: [reader, report, patient] as string[] };
};

describe('pseudonyms', () => {
  it('are the same each time at one station, and others at another', async () => {
    const folder = temporaryFolder();
    const first = await leaving(folder);
    expect(first.keyedHash('report', first.id)).toBe(first.pseudonyms[1]);
    first.records.close();
    first.store.close();
    const again = feedbackStation({ folder });
    expect(again.keyedHash('report', first.id)).toBe(first.pseudonyms[1]);
    const elsewhere = await leaving();
    expect(elsewhere.id).toBe(first.id);
    expect(elsewhere.pseudonyms.some((one) => first.pseudonyms.includes(one))).toBe(false);
  });

  it('of one number are others for each kind, and none is what it stands for', async () => {
    const { keyedHash, pseudonyms } = await leaving();
    expect(new Set(['reader', 'report', 'patient'].map((kind) => keyedHash(kind as 'reader', '4711'))).size).toBe(3);
    for (const pseudonym of pseudonyms) {
      expect(pseudonym).toMatch(/^[0-9a-f]{32}$/u);
    }
    expect(keyedHash('patient', '["48215533",""]')).toBe(pseudonyms[2]);
  });
});

it('readers of the station are taken out, also where only another’s report names them', async () => {
  const { store, review, paste, settled, recordOf } = feedbackStation();
  const vera = { id: '0b1c7a30-0000-4000-8000-0000000000f1', role: 'reader', signsInBy: 'pin', createdAt: 1 } as const;
  valueOf(store.readers.add({ ...vera, name: 'Vera Zilvermunt, MD', pin: 'x', failedAttempts: 0 }));
  const id = paste('Compared with zilvermunt and VERA. Told from MD to MD.', 'As zilvermunt says, unchanged.');
  await settled();
  const { outgoing } = valueOf(review.preview(recordOf(id)?.id ?? ''));
  expect(outgoing).not.toMatch(/zilvermunt|vera/iu);
  expect(outgoing).toContain('MD to MD');
});
