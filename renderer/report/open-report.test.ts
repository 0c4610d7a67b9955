import { expect, it } from 'vitest';
import { failed } from '#shared/ipc/failure.ts';
import { usualPreferences, type ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { ReviewRecord, ShownWarning } from '#shared/records/review-record.ts';
import { StatusLine } from '#renderer/page/status-line.ts';
import { testTimers } from '#renderer/page/timers.testing.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { OpenReport } from './open-report.ts';

const id = '00000000-0000-4000-8000-000000000001';
const readerId = '00000000-0000-4000-8000-000000000002';
const asked: ReaderPreferences = { ...usualPreferences, draftsByItself: false };

const warning: ShownWarning = {
  key: 'a'.repeat(64),
  kind: 'side',
  interrupts: true,
  text: 'The side differs.',
  evidence: [],
  isDismissed: false,
};

/** A report whose review warns, at a station for which its findings are too long. */
async function openReport() {
  const { timers, pass } = testTimers();
  const status = new StatusLine(timers);
  let report: ReportRecord = {
    id,
    title: 'XR chest',
    source: 'paste',
    state: 'edited',
    receivedAt: 0,
    changedAt: 0,
    text: '',
    background: '',
    findings: 'Right effusion.',
    impression: 'Left effusion.',
    draftedTexts: [],
  };
  let warnings = [warning];
  const answers: Readonly<Record<string, () => unknown>> = {
    getReport: () => report,
    latestDraft: () => null,
    reviewReport: (): ReviewRecord => ({
      impression: report.impression,
      findings: report.findings,
      findingsSentences: [],
      impressionSentences: [],
      warnings,
      items: [],
      critical: [],
      followUp: [],
      isShortNormal: false,
      isRead: true,
    }),
    acceptReport: () => (report = { ...report, state: 'accepted' }),
    dismissWarning() {
      warnings = [{ ...warning, isDismissed: true }];
    },
    writeReport: () => {},
  };
  const answer = (procedure: string) => {
    const value = answers[procedure];
    return value === undefined ? failed('FINDINGS_TOO_LONG', procedure) : { ok: true, value: value() };
  };
  const station = {
    ask: (procedure: string) => Promise.resolve(answer(procedure)),
    call: (procedure: string) => ({ result: Promise.resolve(answer(procedure)), cancel: () => {} }),
  } as unknown as Asker;
  const open = new OpenReport({ id, readerId, station, status, timers, preferences: () => asked });
  await open.load();
  /** Another version takes its place at the station. */
  const replace = async (changed: Partial<ReportRecord>): Promise<void> => {
    report = { ...report, ...changed };
    open.reread();
    await pass(1000);
  };
  return { open, pass, replace, isWarned: () => open.view.get().warnedOf !== undefined };
}

it('accepts over a warning when it is asked once more, after a second thought', async () => {
  const { open, pass, isWarned } = await openReport();
  expect(await open.accept()).toBe('warned');
  expect(isWarned()).toBe(true);
  expect(await open.accept()).toBe('warned');
  await pass(5000);
  expect(await open.accept()).toBe('accepted');
  expect(isWarned()).toBe(false);
});

it('asks anew after a while', async () => {
  const { open, pass, isWarned } = await openReport();
  await open.accept();
  await pass(9000);
  expect(isWarned()).toBe(true);
  await pass(2000);
  expect(isWarned()).toBe(false);
  expect(await open.accept()).toBe('warned');
  await pass(9000);
  expect(await open.accept()).toBe('accepted');
});

it('asks anew when the report was left meanwhile', async () => {
  const { open, pass, isWarned } = await openReport();
  await open.accept();
  open.close();
  expect(isWarned()).toBe(false);
  await pass(2000);
  await open.load();
  expect(await open.accept()).toBe('warned');
});

it('asks nothing more where what stood in the way is gone', async () => {
  const { open, isWarned } = await openReport();
  await open.accept();
  await open.dismiss(warning.key, true);
  expect(isWarned()).toBe(false);
  expect(await open.accept()).toBe('accepted');
});

it('findings that are too long are so until they are others', async () => {
  const { open } = await openReport();
  await open.draft();
  const failure = () => open.view.get().draftFailure?.code;
  expect(failure()).toBe('FINDINGS_TOO_LONG');
  open.type('impression', 'Right effusion.');
  expect(failure()).toBe('FINDINGS_TOO_LONG');
  open.type('findings', 'Small effusion.');
  expect(failure()).toBeUndefined();
});

it('shows a version that took the place of what nobody had written in', async () => {
  const { open, replace } = await openReport();
  await replace({ text: 'newer', state: 'new', findings: 'Large right effusion.', impression: '' });
  const { texts, isTypedOver } = open.view.get();
  expect(texts).toEqual({ findings: 'Large right effusion.', impression: '' });
  expect(isTypedOver).toBe(false);
});

it('says where a version came while the reader typed, and leaves their words', async () => {
  const { open, replace } = await openReport();
  open.type('impression', 'Mine.');
  await replace({ text: 'newer', state: 'new', findings: 'Large right effusion.', impression: 'Large effusion.' });
  const { texts, isTypedOver } = open.view.get();
  expect(texts.findings).toBe('Large right effusion.');
  expect(isTypedOver).toBe(true);
});

it('copies what stands in the window where the station does not answer, and marks a draft', async () => {
  const { open } = await openReport();
  expect(await open.asText(false)).toBe('FINDINGS:\nRight effusion.\n\nIMPRESSION:\nLeft effusion.\n');
  expect(await open.asText(true)).toContain('IMPRESSION (DRAFT: needs radiologist review):');
});
