import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore, reportId, temporaryFolder } from '#main/db/store.testing.ts';
import { forgottenDismissals } from '#main/services/dismissals.testing.ts';
import { createReportDrafts } from '#main/services/report-drafts.ts';
import { createReportReviews } from '#main/services/report-reviews.ts';
import { noReturns } from '#main/services/returns.testing.ts';
import { createReports } from '#main/services/reports.ts';
import { createSession } from '#main/services/session.ts';
import { createStation, type Station } from '#main/station.ts';
import { usualSources } from '#shared/records/source-settings.ts';
import type { Result } from '#shared/ipc/failure.ts';

/** Drafts for kept reports, with the model that ships and a real database. */

const modelFolder = fileURLToPath(new URL('../../models/default', import.meta.url));
const readerId = '0b1c7a30-0000-4000-8000-000000000001';
const effusion = `EXAM: XR chest, two views\nINDICATION: Cough.\nCOMPARISON: None.
FINDINGS: There is a moderate left pleural effusion. The heart is enlarged. No pneumothorax.`;
const knee = 'EXAM: MRI of the left knee\nFINDINGS: There is a tear of the medial meniscus.';

let station: Station;
beforeAll(() => {
  station = createStation({ modelFolder, programVersion: '0.1.0' });
});
afterAll(() => station.close());

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function desk() {
  const store = openTestStore(temporaryFolder());
  let now = 1_000_000;
  let made = 0;
  const session = createSession(
    () => now,
    () => 1e12,
  );
  session.signIn({ id: readerId, name: 'Ada', role: 'reader', signsInBy: 'pin', createdAt: 1 });
  const common = { ...store, session, now: () => (now += 1), newId: () => reportId((made += 1)) };
  const reports = createReports({ ...common, returns: noReturns, sourceSettings: () => usualSources });
  const drafts = createReportDrafts({ ...common, model: station.drafts, programVersion: '0.1.0' });
  const reviews = createReportReviews({ ...common, dismissals: forgottenDismissals(), digest });
  return { store, session, reports, drafts, reviews };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.failure.code}: ${result.failure.message}`);
  }
  return result.value;
}

it('a draft is kept with all that it came from, and put in the empty impression', async () => {
  const { reports, drafts } = desk();
  const { id, findings } = valueOf(reports.add(effusion, 'paste'));
  const seen: string[] = [];
  const draft = valueOf(await drafts.draft(id, undefined, { onProgress: (text) => seen.push(text) }));
  expect(seen.length).toBeGreaterThan(2);
  expect(draft).toMatchObject({ reportId: id, readerId, findings, programVersion: '0.1.0' });
  const manifest = JSON.parse(readFileSync(`${modelFolder}/manifest.json`, 'utf8'));
  expect(draft.prompts).toEqual(manifest.prompts);
  expect(draft.parameters).toMatchObject({ beams: manifest.generation.beams, candidates: manifest.generation.beams });
  expect(draft.model).toMatchObject({ name: manifest.name, version: manifest.version });
  expect(draft.model.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(draft.candidates[0]?.text).toMatch(/effusion/i);
  expect(valueOf(drafts.latest(id))).toEqual(draft);
  expect(valueOf(reports.get(id))).toMatchObject({ state: 'drafted', impression: draft.candidates[0]?.text });
});

it('the same findings give the same draft again, which takes the untouched one’s place', async () => {
  const { reports, drafts } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  const first = valueOf(await drafts.draft(id));
  const second = valueOf(await drafts.draft(id));
  expect(second.candidates).toEqual(first.candidates);
  expect(second.id).not.toBe(first.id);
  valueOf(reports.write(id, 'findings', 'The lungs are clear. The heart is normal in size. No pleural effusion.'));
  const third = valueOf(await drafts.draft(id));
  expect(valueOf(reports.get(id)).impression).toBe(third.candidates[0]?.text);
});

it('what a reader wrote, or what came with the report, no draft takes the place of', async () => {
  const { reports, drafts } = desk();
  const written = valueOf(reports.add(effusion, 'paste'));
  valueOf(reports.write(written.id, 'impression', 'Mine.'));
  const received = valueOf(reports.add(`${effusion}\nIMPRESSION: Left effusion.`, 'paste'));
  for (const { id } of [written, received]) {
    valueOf(await drafts.draft(id));
  }
  expect(valueOf(reports.get(written.id)).impression).toBe('Mine.');
  expect(valueOf(reports.get(received.id)).impression).toBe('Left effusion.');
});

it('a draft that leaves the impression alone is there to be taken', async () => {
  const { reports, drafts } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  const draft = valueOf(await drafts.draft(id, { leavesImpression: true }));
  expect(valueOf(reports.get(id))).toMatchObject({ state: 'new', impression: '' });
  expect(valueOf(drafts.latest(id))?.id).toBe(draft.id);
  valueOf(reports.useCandidate(id, draft.id, 0));
  expect(valueOf(reports.get(id)).impression).toBe(draft.candidates[0]?.text);
});

it('a draft says what was asked of it', async () => {
  const { reports, drafts } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  const wish = { length: 'full', instruction: 'heart first' } as const;
  const draft = valueOf(await drafts.draft(id, { wish }));
  expect(draft.wish).toEqual(wish);
  expect(draft.candidates[0]?.items[0]).toMatch(/heart/iu);
  expect(valueOf(await drafts.draft(id)).wish).toBeUndefined();
  const refused = await drafts.draft(id, { wish: { instruction: 'mention the nodule' } });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'WISH_NOT_FOLLOWED' } });
  expect(valueOf(drafts.latest(id))?.wish).toBeUndefined();
});

it('a report outside the model’s scope keeps the reason, and the findings’ own sentences until the reader takes them', async () => {
  const { reports, drafts, reviews } = desk();
  const { id } = valueOf(reports.add(knee, 'paste'));
  const draft = valueOf(await drafts.draft(id));
  expect(draft.refusal).toMatch(/knee/);
  expect(draft.candidates).toEqual([
    expect.objectContaining({ text: 'There is a tear of the medial meniscus.', score: 0 }),
  ]);
  expect(valueOf(reports.get(id))).toMatchObject({ state: 'new', impression: '' });
  valueOf(reports.useCandidate(id, draft.id, 0));
  expect(valueOf(reports.get(id)).impression).toBe(draft.candidates[0]?.text);
  expect(valueOf(reviews.review(id)).warnings).toEqual([
    expect.objectContaining({ kind: 'scope', interrupts: true, text: draft.refusal, evidence: [] }),
  ]);
  valueOf(reports.write(id, 'impression', 'Torn medial meniscus.'));
  expect(valueOf(reviews.review(id)).warnings).toContainEqual(expect.objectContaining({ kind: 'scope' }));
});

it('a draft that is cancelled, or of a report that is removed meanwhile, leaves nothing', async () => {
  const { store, reports, drafts } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  const cancellation = new AbortController();
  const cancelled = drafts.draft(id, undefined, {
    signal: cancellation.signal,
    onProgress: () => cancellation.abort(),
  });
  expect(await cancelled).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } });
  expect(valueOf(drafts.latest(id))).toBeUndefined();
  const pending = drafts.draft(id);
  valueOf(store.reports.remove([id]));
  expect(await pending).toMatchObject({ ok: false, failure: { code: 'REPORT_UNKNOWN' } });
});

it('a report that is accepted while it is drafted keeps what was accepted', async () => {
  const { reports, drafts } = desk();
  const { id, findings } = valueOf(reports.add(effusion, 'paste'));
  const pending = drafts.draft(id);
  valueOf(reports.write(id, 'impression', 'Mine.'));
  valueOf(reports.accept(id, { findings, impression: 'Mine.' }));
  valueOf(await pending);
  expect(valueOf(reports.get(id))).toMatchObject({ state: 'accepted', impression: 'Mine.' });
});

it('a draft of findings that were changed meanwhile is kept, and not put in the impression', async () => {
  const { reports, drafts } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  const pending = drafts.draft(id);
  valueOf(reports.write(id, 'findings', 'The lungs are clear.'));
  const draft = valueOf(await pending);
  expect(valueOf(drafts.latest(id))).toEqual(draft);
  expect(valueOf(reports.get(id)).impression).toBe('');
});

it('an impression is held against the findings as they stand, a draft as a draft', async () => {
  const { session, reports, drafts, reviews } = desk();
  const { id } = valueOf(reports.add(effusion, 'paste'));
  valueOf(await drafts.draft(id));
  expect(valueOf(reviews.review(id)).warnings.filter(({ interrupts }) => interrupts)).toEqual([]);
  valueOf(reports.write(id, 'impression', 'Moderate right pleural effusion. Discussed with Dr. Smith.'));
  const kinds = valueOf(reviews.review(id)).warnings.map(({ kind }) => kind);
  expect(kinds).toContain('side');
  expect(kinds).not.toContain('communication');
  session.lock();
  const attempts = [reviews.review(id), drafts.latest(id), await drafts.draft(id)];
  expect(attempts.map((result) => (result.ok ? 'done' : result.failure.code))).toEqual(Array(3).fill('SIGNED_OUT'));
});
