import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { valueOf } from '#main/db/store.testing.ts';
import { feedbackStation } from '#main/feedback-station.testing.ts';

const later = 4_000_000_000_000;

/** A station with one record that waits to be sent. */
async function withQueued() {
  const station = feedbackStation();
  const reportId = station.paste();
  await station.settled();
  const { id = '' } = station.recordOf(reportId) ?? {};
  station.approve(id);
  await station.settled();
  return { ...station, reportId, id, outbox: station.store.outbox };
}

const textOf = (bytes: Uint8Array | undefined) => gunzipSync(bytes ?? new Uint8Array()).toString();

it('the object of an approved record is what was shown, under the day of its approval', async () => {
  const { outbox, recordOf, reportId, id } = await withQueued();
  const leased = valueOf(outbox.lease(later, later + 1));
  expect(textOf(leased?.bytes)).toBe(`${recordOf(reportId)?.outgoing}\n`);
  expect(leased?.key).toBe(`v1/feedback/site=oakfield/dt=2026-03-02/${id}-${leased?.sha256}.jsonl.gz`);
});

it('what arrives or changes afterwards does not change it', async () => {
  const { outbox, store, settled, reportId } = await withQueued();
  valueOf(store.feedback.markDue(reportId));
  await settled();
  expect(outbox.state()).toMatchObject({ waiting: 1 });
});

it('withdrawn before anybody tried to send it, nothing of it leaves', async () => {
  const { outbox, review, id, store } = await withQueued();
  valueOf(review.withdraw(id));
  expect(outbox.state()).toMatchObject({ waiting: 0, sent: 0 });
  expect(store.feedback.get(id)).toBeUndefined();
});

it.each([
  ['sent', true],
  ['tried, with its answer lost', false],
])('withdrawn after it was %s, a tombstone follows it, and nothing else', async (_, wasSent) => {
  const { outbox, review, id, store } = await withQueued();
  const leased = valueOf(outbox.lease(later, later + 1));
  if (wasSent) {
    valueOf(outbox.sent(leased?.number ?? 0, later));
    expect(store.feedback.get(id)).toMatchObject({ state: 'sent' });
  }
  valueOf(review.withdraw(id));
  const tombstone = valueOf(outbox.lease(later + 2, later + 3));
  expect(tombstone).toMatchObject({ kind: 'tombstone', key: `v1/tombstones/site=oakfield/${id}.jsonl.gz` });
  expect(JSON.parse(textOf(tombstone?.bytes))).toEqual({
    format: 'reading-room-feedback',
    version: 1,
    id,
    withdrawn: true,
  });
  expect(valueOf(outbox.lease(later + 2, later + 3))).toBeUndefined();
  expect(store.feedback.get(id)).toMatchObject({ state: 'withdrawn', title: '' });
  expect(store.feedback.get(id)).not.toHaveProperty('content');
});

it('a report that is opened again after its record may have left: a tombstone for the old one, and another id for the new', async () => {
  const { outbox, reports, accept, settled, reportId, id, recordOf } = await withQueued();
  valueOf(outbox.lease(later, later + 1));
  valueOf(reports.reopen(reportId));
  accept(reportId, 'Effusion on the left.');
  await settled();
  expect(recordOf(reportId)).toMatchObject({ state: 'deidentified' });
  expect(recordOf(reportId)?.id).not.toBe(id);
  expect(valueOf(outbox.lease(later + 2, later + 3))).toMatchObject({ kind: 'tombstone', record: id });
});

it('what another version queued without an object gets one', async () => {
  const { outbox, store, records, id } = await withQueued();
  valueOf(outbox.withdraw(id));
  expect(outbox.missing()).toEqual([id]);
  records.follow();
  expect(outbox.missing()).toEqual([]);
  expect(textOf(valueOf(outbox.lease(later, later + 1))?.bytes)).toContain(id);
  expect(store.feedback.get(id)).toMatchObject({ state: 'queued' });
});
