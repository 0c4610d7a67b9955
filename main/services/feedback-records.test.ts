import { describe, expect, it } from 'vitest';
import { textsOf } from '#shared/feedback/deidentify-feedback.ts';
import { ids, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import { failed } from '#shared/ipc/failure.ts';
import type { KeptFeedback } from './stores.ts';
import { drafted, feedbackStation, study, withRis } from '#main/feedback-station.testing.ts';

const findings = 'FINDINGS: There is a small left pleural effusion. The heart is enlarged.';
const codeOf = (result: { ok: true } | { ok: false; failure: { code: string } }) =>
  result.ok ? 'done' : result.failure.code;

describe('at a station without a RIS', () => {
  it('what was accepted is recorded, whole, marked so, and leaves once a person approved it', async () => {
    const { paste, settled, recordOf, approve, review, counts } = feedbackStation();
    const id = paste();
    await settled();
    const record = recordOf(id);
    expect(record).toMatchObject({ state: 'deidentified', outcome: 'accepted', content: { basis: 'accepted' } });
    expect(record).not.toHaveProperty('outgoing');
    const shown = valueOf(review.preview(record?.id ?? '')).outgoing;
    approve(record?.id ?? '');
    await settled();
    const queued = recordOf(id);
    expect(queued?.state).toBe('queued');
    expect(JSON.parse(queued?.outgoing ?? '')).toEqual(JSON.parse(shown));
    expect(counts()).toEqual({ queued: 1 });
  });

  it('opened again it is gone, also once it waits to be sent; accepted again it is recorded anew, to be approved', async () => {
    const { paste, settled, recordOf, approve, reports, accept, store, counts } = feedbackStation();
    const id = paste();
    await settled();
    approve(recordOf(id)?.id ?? '');
    await settled();
    valueOf(reports.reopen(id));
    // Who sends looks first whether something is due.
    expect(store.feedback.due(9)).toEqual([id]);
    await settled();
    expect(counts()).toEqual({});
    accept(id, 'Effusion on the left.');
    await settled();
    expect(recordOf(id)).toMatchObject({
      state: 'deidentified',
      content: { texts: { accepted: 'Effusion on the left.' } },
    });
  });

  it('where nothing is to be recorded, nothing is', async () => {
    const { paste, settled, counts } = feedbackStation({ settings: { isRecorded: false } });
    paste();
    await settled();
    expect(counts()).toEqual({});
  });
});

/** A report that came from the RIS, drafted and accepted. */
function accepted() {
  const station = feedbackStation({ sources: withRis });
  const id = station.arrive(findings, 'preliminary');
  station.draft(id);
  station.accept(id);
  return { ...station, id };
}

describe('at a station with a RIS', () => {
  it('it waits for the signed report; a corrected one takes its place, approved or not', async () => {
    const { id, arrive, settled, recordOf, approve, review, counts } = accepted();
    await settled();
    expect(recordOf(id)?.state).toBe('recorded');
    const { id: record = '', changedAt = 0 } = recordOf(id) ?? {};
    expect(codeOf(review.approve(record, changedAt))).toBe('FEEDBACK_CLOSED');
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final');
    await settled();
    expect(recordOf(id)).toMatchObject({
      id: record,
      state: 'deidentified',
      content: { basis: 'final', texts: { finalImpression: drafted }, signing: { wordEdits: 0 } },
    });
    approve(record);
    await settled();
    expect(recordOf(id)?.outgoing).toContain(drafted);
    arrive(`${findings}\nIMPRESSION: Small effusion. Enlarged heart.`, 'corrected');
    await settled();
    expect(recordOf(id)).toMatchObject({
      id: record,
      state: 'deidentified',
      content: { texts: { finalImpression: 'Small effusion. Enlarged heart.' }, signing: { wordEdits: 2 } },
    });
    expect(recordOf(id)).not.toHaveProperty('outgoing');
    expect(counts()).toEqual({ deidentified: 1 });
  });

  it('a report that the RIS takes back leaves nothing', async () => {
    const { id, arrive, settled, recordOf, counts } = accepted();
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final');
    await settled();
    expect(recordOf(id)?.state).toBe('deidentified');
    arrive('', 'cancelled');
    await settled();
    expect(counts()).toEqual({});
  });

  it('what arrives again, and says nothing else, takes no approval back', async () => {
    const { id, arrive, settled, recordOf, approve } = accepted();
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final');
    await settled();
    approve(recordOf(id)?.id ?? '');
    await settled();
    const queued = recordOf(id);
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final', { ...study, description: 'Chest' });
    await settled();
    expect(recordOf(id)).toEqual({ ...queued, study: expect.objectContaining({ description: 'Chest' }) });
  });

  it('where the station has a RIS no more, what waits is whole', async () => {
    const { id, settled, recordOf, current, records } = accepted();
    await settled();
    expect(recordOf(id)?.state).toBe('recorded');
    current.sources = { ...withRis, listen: null };
    records.follow();
    await settled();
    expect(recordOf(id)).toMatchObject({ state: 'deidentified', content: { basis: 'accepted' } });
  });

  it('where the station gets a RIS, what nobody approved waits for the signed report; what was approved stays so', async () => {
    const { id, settled, recordOf, current, records, arrive } = accepted();
    current.sources = { ...withRis, listen: null };
    records.follow();
    await settled();
    expect(recordOf(id)?.state).toBe('deidentified');
    current.sources = withRis;
    records.follow();
    await settled();
    expect(recordOf(id)).toMatchObject({ state: 'recorded', content: { basis: 'accepted' } });
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final');
    await settled();
    expect(recordOf(id)).toMatchObject({ state: 'deidentified', content: { basis: 'final' } });

    const other = accepted();
    other.current.sources = { ...withRis, listen: null };
    other.records.follow();
    await other.settled();
    const shown = other.recordOf(other.id);
    expect(other.review.approve(shown?.id ?? '', shown?.changedAt ?? 0).ok).toBe(true);
    await other.settled();
    other.current.sources = withRis;
    other.records.follow();
    await other.settled();
    expect(other.recordOf(other.id)).toMatchObject({ state: 'queued', content: { basis: 'accepted' } });
  });

  it('who the patient is may come after the record: then their name is taken out, of what was approved, too', async () => {
    const { store, settled, recordOf, paste, approve } = feedbackStation();
    const id = paste('The effusion of Zilvermunt is small.', 'Zilvermunt has an effusion.');
    await settled();
    approve(recordOf(id)?.id ?? '');
    await settled();
    expect(recordOf(id)?.outgoing).toContain('Zilvermunt');
    valueOf(store.studies.set(id, { record: { patient: { family: 'Zilvermunt' } } }));
    await settled();
    const named = recordOf(id);
    expect(named).toMatchObject({ state: 'deidentified', study: { patient: { family: 'Zilvermunt' } } });
    approve(named?.id ?? '');
    await settled();
    expect(recordOf(id)?.outgoing).not.toMatch(/zilvermunt/iu);
  });
});

describe('a site’s policy', () => {
  it('approves what the rules are sure of, and holds the rest for a person', async () => {
    const { paste, settled, recordOf } = feedbackStation({ settings: { approvesSure: true } });
    const sure = paste();
    const held = paste('There is a small effusion, much as in Zilvermunt.');
    const foreign = paste('Il y a un petit épanchement pleural gauche. Le cœur est de taille normale.', 'Épanchement.');
    await settled();
    expect(recordOf(sure)).toMatchObject({ state: 'queued', doubts: [] });
    expect(recordOf(held)?.state).toBe('deidentified');
    expect(recordOf(held)?.doubts).not.toEqual([]);
    expect(recordOf(foreign)).toMatchObject({ state: 'deidentified' });
  });

  it('never approves one of which a person withdrew the record, whatever arrives of it', async () => {
    const station = feedbackStation({ sources: withRis, settings: { approvesSure: true } });
    const { arrive, draft, accept, settled, recordOf, review, marks, reports, counts } = station;
    const id = arrive(findings, 'preliminary');
    draft(id);
    accept(id);
    await settled();
    valueOf(review.withdraw(recordOf(id)?.id ?? ''));
    expect(counts()).toEqual({});
    valueOf(marks.rate(id, { correctness: 1 }));
    arrive(`${findings}\nIMPRESSION: ${drafted}`, 'final');
    await settled();
    expect(counts()).toEqual({});
    arrive(`${findings}\nIMPRESSION: Other.`, 'corrected');
    await settled();
    expect(counts()).toEqual({});
    expect(reports.get(id).ok).toBe(true);
  });
});

describe('what goes wrong', () => {
  it('a station that ended between approval and what leaves goes on with it', async () => {
    const folder = temporaryFolder();
    const first = feedbackStation({ folder });
    const id = first.paste();
    await first.settled();
    const { id: record = '' } = first.recordOf(id) ?? {};
    valueOf(first.store.feedback.approve(record, { at: 1, readerId: ids.reader }));
    expect(first.recordOf(id)).toMatchObject({ state: 'approved' });
    first.records.close();
    first.store.close();
    const second = feedbackStation({ folder });
    await second.settled();
    expect(second.recordOf(id)).toMatchObject({ state: 'queued', outgoing: expect.stringContaining(record) });
  });

  it('a disk that takes nothing loses nothing: it is recorded the next time', async () => {
    let isFull = false;
    const { paste, records, recordOf, settled, store, bugs } = feedbackStation({
      over: (kept) => ({
        ...kept,
        together: (changes) => (isFull ? failed('DISK_FULL', 'The disk is full.') : kept.together(changes)),
      }),
    });
    const id = paste();
    isFull = true;
    records.wake();
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(store.feedback.due(9)).toEqual([id]);
    isFull = false;
    await settled();
    expect(recordOf(id)?.state).toBe('deidentified');
    expect(bugs).toEqual([]);
  });

  it('data that cannot be recorded keeps nothing else from it, and what was approved of it before does not leave', async () => {
    let odd = '';
    const { paste, settled, recordOf, approve, bugs, reports, accept } = feedbackStation({
      over: (kept) => ({
        ...kept,
        drafts: {
          ...kept.drafts,
          ofReport: (id) => (id === odd ? [{ candidates: null } as never] : kept.drafts.ofReport(id)),
        },
      }),
    });
    const first = paste();
    await settled();
    approve(recordOf(first)?.id ?? '');
    await settled();
    expect(recordOf(first)?.state).toBe('queued');
    odd = first;
    valueOf(reports.reopen(first));
    accept(first, 'Another.');
    const second = paste();
    await settled();
    expect(recordOf(first)).toBeUndefined();
    expect(recordOf(second)?.state).toBe('deidentified');
    expect(bugs).toHaveLength(1);
  });

  it('what another version wrote stands in nobody’s way', async () => {
    const { paste, settled, recordOf, store, review } = feedbackStation();
    const id = paste();
    await settled();
    const record = recordOf(id);
    valueOf(store.feedback.save({ ...(record as KeptFeedback), content: { version: 2 } as never }));
    expect(recordOf(id)).not.toHaveProperty('content');
    expect(codeOf(review.approve(record?.id ?? '', record?.changedAt ?? 0))).toBe('FEEDBACK_CLOSED');
    expect(valueOf(review.preview(record?.id ?? ''))).toMatchObject({ fields: [], outgoing: '' });
    const other = paste();
    await settled();
    expect(recordOf(other)?.state).toBe('deidentified');
    valueOf(review.withdraw(record?.id ?? ''));
  });

  it('of a report that is far too long nothing is recorded; of a long one it is held', async () => {
    const { paste, settled, recordOf, bugs } = feedbackStation({ settings: { approvesSure: true } });
    const sentence = 'The lungs are clear and the heart is of normal size. ';
    const tooLong = paste(sentence.repeat(1200));
    const long = paste(sentence.repeat(400));
    const longImpression = paste('The lungs are clear.', sentence.repeat(500));
    await settled();
    expect(recordOf(tooLong)).toBeUndefined();
    expect(recordOf(longImpression)).toBeUndefined();
    expect(recordOf(long)).toMatchObject({ state: 'deidentified', doubts: expect.arrayContaining(['long']) });
    expect(bugs).toEqual([]);
  });

  it('what was removed before it was made ready to leave does not wait for ever', async () => {
    const { paste, settled, recordOf, store, counts } = feedbackStation();
    const id = paste();
    await settled();
    valueOf(store.feedback.approve(recordOf(id)?.id ?? '', { at: 1, readerId: ids.reader }));
    valueOf(store.reports.remove([id]));
    expect(counts()).toEqual({ approved: 1 });
    await settled();
    expect(counts()).toEqual({});
  });
});

it('what is woken while it works is not forgotten', async () => {
  const { paste, records, store } = feedbackStation();
  paste();
  records.wake();
  await Promise.resolve();
  paste();
  records.wake();
  await expect.poll(() => store.feedback.count().deidentified).toBe(2);
});

it('more than a list shows are brought on their way at once, and who looks on is told of each', async () => {
  const { paste, settled, counts, events } = feedbackStation({ settings: { approvesSure: true } });
  for (let number = 0; number < 30; number += 1) {
    paste();
  }
  await settled();
  expect(counts()).toEqual({ queued: 30 });
  expect(events.filter((event) => event === 'changed').length).toBeGreaterThanOrEqual(60);
});

it('nothing is held up: between two texts the station does something else', async () => {
  const { paste, settled, recordOf, pauses } = feedbackStation();
  const id = paste();
  await settled();
  const { content } = recordOf(id) ?? {};
  expect(pauses()).toBeGreaterThan(content === undefined ? Infinity : textsOf(content).size * 2);
});
