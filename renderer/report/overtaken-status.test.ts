import { expect, it } from 'vitest';
import type { FinalReport } from '#shared/records/report-record.ts';
import type { ReturnRecord } from '#shared/records/return-record.ts';
import { overtakenStatus } from './overtaken-status.ts';

const id = '00000000-0000-4000-8000-000000000001';
const returned = (state: ReturnRecord['state'], more: Partial<ReturnRecord> = {}) => ({
  returned: { id, reportId: id, state, queuedAt: 1, attempts: 0, nextAt: 1, ...more },
});
const final = (status: FinalReport['status'], at = 9) => ({ final: { status, at, text: '' } });

it('who accepted is told that it was sent, with the warnings that are open', () => {
  const said = { key: 'status.accepted', values: { count: 2 } } as const;
  expect(overtakenStatus(said, returned('waiting'), returned('sent', { endedAt: 2 }))).toEqual({
    key: 'status.acceptedSent',
    values: { count: 2 },
  });
  // It is accepted all the same.
  expect(overtakenStatus(said, returned('waiting'), returned('refused', { endedAt: 2 }))).toBeUndefined();
  expect(overtakenStatus(said, {}, {})).toBeUndefined();
});

it('who sent it again is told what came of that, also where it is the same as before', () => {
  const said = { key: 'returned.sending' } as const;
  const refused = returned('refused', { endedAt: 2 });
  expect(overtakenStatus(said, refused, refused)).toBeUndefined();
  expect(overtakenStatus(said, refused, returned('refused', { endedAt: 3 }))).toEqual({ key: 'returned.refused' });
  expect(overtakenStatus(said, refused, returned('sent', { endedAt: 3 }))).toEqual({ key: 'status.sent' });
  expect(overtakenStatus(said, refused, returned('waiting', { attempts: 1 }))).toEqual({ key: 'returned.waiting' });
  expect(overtakenStatus(said, refused, returned('waiting'))).toEqual(said);
  expect(overtakenStatus(said, refused, returned('replaced', { endedAt: 3 }))).toBe('nothing');
});

it('what the RIS signs or takes back ends all that was said of the way there, and of newer versions', () => {
  for (const key of ['returned.sending', 'status.acceptedSent', 'received.title'] as const) {
    expect(overtakenStatus({ key }, returned('sent'), { ...returned('sent'), ...final('cancelled') })).toBe('nothing');
  }
  expect(overtakenStatus({ key: 'received.title' }, final('final'), final('final'))).toBeUndefined();
  expect(overtakenStatus({ key: 'received.title' }, final('final'), final('corrected', 10))).toBe('nothing');
  expect(overtakenStatus({ key: 'status.copied' }, {}, final('final'))).toBeUndefined();
});
