import { describe, expect, it } from 'vitest';
import { ids, newDraft, openTestStore, reportId, temporaryFolder } from '#main/db/store.testing.ts';
import { usualSources } from '#shared/records/source-settings.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { noReturns } from './returns.testing.ts';
import { createReports, longestReport } from './reports.ts';
import { createSession } from './session.ts';

const text = `EXAM: XR chest, two views
INDICATION: Cough.
COMPARISON: None.
FINDINGS: There is a small left pleural effusion. The heart is not enlarged.`;

const ada: ReaderRecord = { id: ids.reader, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 };

/** A station where Ada is signed in. */
function station() {
  const store = openTestStore(temporaryFolder());
  const clock = { now: 1_000_000 };
  let made = 0;
  const session = createSession(
    () => clock.now,
    () => 60_000_000,
  );
  session.signIn(ada);
  const reports = createReports({
    ...store,
    returns: noReturns,
    sourceSettings: () => usualSources,
    session,
    now: () => (clock.now += 1),
    newId: () => reportId((made += 1)),
  });
  return { store, session, reports };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.failure.code);

it('a report that comes in is taken apart, listed and found', () => {
  const { reports } = station();
  const { id, ...report } = valueOf(reports.add(text, 'paste'));
  expect(report).toMatchObject({
    title: 'XR chest, two views',
    source: 'paste',
    state: 'new',
    text,
    findings: 'There is a small left pleural effusion. The heart is not enlarged.',
    impression: '',
  });
  expect(report.background).toContain('Indication: Cough.');
  expect(valueOf(reports.get(id))).toEqual({ id, ...report });
  expect(valueOf(reports.list({ words: 'effus', offset: 0, limit: 5 })).lines.map((line) => line.id)).toEqual([id]);
  expect(valueOf(reports.count()).new).toBe(1);
});

it('the lines of a report end in one way, however they came', () => {
  const { reports } = station();
  const added = valueOf(
    reports.add(
      `FINDINGS:\r\nSmall effusion.\r\n\r\nNo pneumothorax.\r\nIMPRESSION:\r\n1. Effusion.\r\n2. Normal heart.\r\n`,
      'file',
    ),
  );
  expect(added.findings).toBe('Small effusion.\n\nNo pneumothorax.');
  expect(added.impression).toBe('1. Effusion.\n2. Normal heart.');
  expect(codeOf(reports.write(added.id, 'impression', '1. Effusion.\r\n2. Nothing else.'))).toBe('done');
  expect(valueOf(reports.get(added.id)).impression).toBe('1. Effusion.\n2. Nothing else.');
});

it('a word is found however its accents are written', () => {
  const { reports } = station();
  valueOf(reports.add('FINDINGS: Kerley-B-Linien, Pleuraerguß, œdème.', 'paste'));
  for (const words of ['œdème', 'œde\u0300me', 'oed\u00e8me'.replace('oe', 'œ')]) {
    expect(valueOf(reports.list({ words, offset: 0, limit: 5 })).lines, words).toHaveLength(1);
  }
});

it('a wrong paste is removed with all that belongs to it; what is accepted is not', () => {
  const { reports } = station();
  const { id } = valueOf(reports.add(text, 'paste'));
  valueOf(reports.write(id, 'impression', 'Typed.'));
  valueOf(reports.remove(id));
  expect(codeOf(reports.get(id))).toBe('REPORT_UNKNOWN');
  expect(codeOf(reports.remove(id))).toBe('REPORT_UNKNOWN');
  const kept = valueOf(reports.add(text, 'paste'));
  valueOf(reports.write(kept.id, 'impression', 'Typed.'));
  valueOf(reports.accept(kept.id, { findings: kept.findings, impression: 'Typed.' }));
  expect(codeOf(reports.remove(kept.id))).toBe('REPORT_CLOSED');
});

it('what one reader typed is not written in the name of another', () => {
  const { reports, session } = station();
  const { id } = valueOf(reports.add(text, 'paste'));
  valueOf(reports.write(id, 'impression', 'Ada’s.', ids.reader));
  session.signIn({ ...ada, id: ids.otherReader, name: 'Ben' });
  expect(codeOf(reports.write(id, 'impression', 'Ada’s, later.', ids.reader))).toBe('SIGNED_OUT');
  expect(valueOf(reports.get(id)).impression).toBe('Ada’s.');
});

it('a report without a title is named after what it reads as', () => {
  const { reports } = station();
  expect(valueOf(reports.add('The lungs are clear. No pleural effusion or pneumothorax.', 'paste')).title).toMatch(
    /chest/i,
  );
});

it.each([
  ['', 'REPORT_EMPTY'],
  [' \n--- ', 'REPORT_EMPTY'],
  ['x'.repeat(longestReport + 1), 'REPORT_TOO_LARGE'],
])('a text that is no report is refused', (wrong, code) => {
  const { reports } = station();
  expect(codeOf(reports.add(wrong, 'paste'))).toBe(code);
  expect(valueOf(reports.list({ offset: 0, limit: 5 }))).toEqual({ lines: [], total: 0 });
});

it('what a reader writes is kept, accepted as it stands, and opened again', () => {
  const { reports } = station();
  const { id, findings } = valueOf(reports.add(text, 'paste'));
  expect(codeOf(reports.accept(id, { findings, impression: '' }))).toBe('REPORT_NO_IMPRESSION');
  valueOf(reports.write(id, 'impression', 'Small left effusion.'));
  expect(codeOf(reports.accept(id, { findings, impression: 'Small left' }))).toBe('REPORT_CHANGED');
  expect(codeOf(reports.accept(id, { findings: 'Other.', impression: 'Small left effusion.' }))).toBe('REPORT_CHANGED');
  const accepted = valueOf(reports.accept(id, { findings, impression: 'Small left effusion.' }));
  expect(accepted).toMatchObject({
    state: 'accepted',
    acceptance: { readerId: ada.id, findings, impression: 'Small left effusion.' },
  });
  expect(codeOf(reports.write(id, 'impression', 'Other.'))).toBe('REPORT_CLOSED');
  expect(codeOf(reports.accept(id, { findings, impression: 'Small left effusion.' }))).toBe('REPORT_CLOSED');
  expect(valueOf(reports.reopen(id)).state).toBe('edited');
  valueOf(reports.write(id, 'impression', 'Other.'));
  expect(valueOf(reports.revisions(id)).map((revision) => revision.text)).toEqual([findings, 'Other.']);
});

it('writing the same again changes nothing', () => {
  const { reports } = station();
  const report = valueOf(reports.add(text, 'paste'));
  valueOf(reports.write(report.id, 'findings', report.findings));
  expect(valueOf(reports.get(report.id))).toEqual(report);
});

it('a candidate is put in the impression by its draft and rank, and by no other', () => {
  const { reports, store } = station();
  const { id } = valueOf(reports.add(text, 'paste'));
  const other = valueOf(reports.add(text, 'paste'));
  const draft = newDraft({ reportId: id });
  valueOf(store.drafts.add(draft));
  valueOf(reports.write(id, 'impression', 'Mine.'));
  const put = valueOf(reports.useCandidate(id, draft.id, 1));
  expect(put).toMatchObject({ state: 'drafted', impression: draft.candidates[1]?.text });
  const last = valueOf(reports.revisions(id)).at(-1);
  expect(last).toMatchObject({ cause: 'draft', draftId: draft.id });
  expect(valueOf(reports.revisions(id)).map((revision) => revision.text)).toContain('Mine.');
  expect(codeOf(reports.useCandidate(id, draft.id, 2))).toBe('DRAFT_UNKNOWN');
  expect(codeOf(reports.useCandidate(other.id, draft.id, 0))).toBe('DRAFT_UNKNOWN');
  const accepted = valueOf(reports.accept(id, { findings: put.findings, impression: put.impression }));
  expect(accepted.acceptance).toMatchObject({ draftId: draft.id, drafted: draft.candidates[1]?.text });
  expect(codeOf(reports.useCandidate(id, draft.id, 0))).toBe('REPORT_CLOSED');
});

/** Accepts a report as it stands. */
const accept = ({ reports }: ReturnType<typeof station>, id: string) => {
  const { findings, impression } = valueOf(reports.get(id));
  return valueOf(reports.accept(id, { findings, impression })).acceptance;
};

describe('what an acceptance came from', () => {
  it('is the candidate that stood in the impression last, also of an older draft', () => {
    const at = station();
    const { id } = valueOf(at.reports.add(text, 'paste'));
    const first = newDraft({ reportId: id });
    valueOf(at.store.drafts.add(first));
    valueOf(at.store.drafts.add(newDraft({ id: reportId(50), reportId: id })));
    valueOf(at.reports.useCandidate(id, first.id, 0));
    valueOf(at.reports.useCandidate(id, first.id, 1));
    valueOf(at.reports.write(id, 'impression', 'No acute disease at all.'));
    expect(accept(at, id)).toMatchObject({ draftId: first.id, drafted: first.candidates[1]?.text });
    valueOf(at.reports.reopen(id));
    valueOf(at.reports.useCandidate(id, reportId(50), 0));
    expect(accept(at, id)).toMatchObject({ draftId: reportId(50), drafted: first.candidates[0]?.text });
  });

  it('is the best candidate of the newest draft where none stood there', () => {
    const at = station();
    const { id } = valueOf(at.reports.add(text, 'paste'));
    valueOf(at.reports.write(id, 'impression', 'Mine.'));
    valueOf(at.store.drafts.add(newDraft({ reportId: id })));
    valueOf(at.store.drafts.add(newDraft({ id: reportId(50), reportId: id })));
    expect(accept(at, id)).toMatchObject({ draftId: reportId(50), drafted: newDraft().candidates[0]?.text });
  });

  it('is nothing where there was no draft', () => {
    const at = station();
    const { id } = valueOf(at.reports.add(text, 'paste'));
    valueOf(at.reports.write(id, 'impression', 'Mine.'));
    expect(Object.keys(accept(at, id) ?? {})).toEqual(['at', 'readerId', 'findings', 'impression']);
  });
});

it('a report that the RIS has signed stays as it is', () => {
  const { reports, store } = station();
  const { id, findings, impression } = valueOf(reports.add(`${text}\nIMPRESSION: Effusion.`, 'paste'));
  valueOf(store.reports.finalise(id, { at: 1, status: 'final', text: 'FINAL' }));
  const attempts = [
    reports.write(id, 'impression', 'Other.'),
    reports.accept(id, { findings, impression }),
    reports.reopen(id),
  ];
  expect(attempts.map(codeOf)).toEqual(['REPORT_CLOSED', 'REPORT_CLOSED', 'REPORT_CLOSED']);
});

describe('who may', () => {
  type Act = (reports: ReturnType<typeof station>['reports'], id: string) => Result<unknown>;
  const acts: readonly [string, Act][] = [
    ['add', (reports) => reports.add(text, 'paste')],
    ['get', (reports, id) => reports.get(id)],
    ['list', (reports) => reports.list({ offset: 0, limit: 1 })],
    ['count', (reports) => reports.count()],
    ['write', (reports, id) => reports.write(id, 'impression', 'x')],
    ['useCandidate', (reports, id) => reports.useCandidate(id, ids.draft, 0)],
    ['remove', (reports, id) => reports.remove(id)],
    ['revisions', (reports, id) => reports.revisions(id)],
    ['accept', (reports, id) => reports.accept(id, { findings: '', impression: '' })],
    ['text', (reports, id) => reports.text(id)],
    ['reopen', (reports, id) => reports.reopen(id)],
  ];

  it.each(acts)('%s: nobody while the station is locked, and no researcher', (_, act) => {
    const { reports, session } = station();
    const { id } = valueOf(reports.add(text, 'paste'));
    session.lock();
    expect(codeOf(act(reports, id))).toBe('SIGNED_OUT');
    session.signIn({ ...ada, role: 'researcher' });
    expect(codeOf(act(reports, id))).toBe('NOT_PERMITTED');
  });

  it('every act is tried', () => {
    expect(acts.map(([name]) => name)).toEqual(Object.keys(station().reports));
  });
});

it('a report that is not there is unknown', () => {
  const { reports } = station();
  expect(codeOf(reports.get(reportId(99)))).toBe('REPORT_UNKNOWN');
});
