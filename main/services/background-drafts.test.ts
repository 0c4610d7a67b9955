import { expect, it } from 'vitest';
import { ids, newDraft, newReport, openTestStore, reportId, temporaryFolder, valueOf } from '#main/db/store.testing.ts';
import type { Draft, Drafts } from './drafts.ts';
import { createBackgroundDrafts } from './background-drafts.ts';

/** A model that repeats the findings, and a station that hears of what was drafted. */
function station() {
  const store = openTestStore(temporaryFolder());
  const asked: string[] = [];
  const drafted: string[] = [];
  const { model: identity, parameters, prompts } = newDraft();
  const model: Drafts = {
    draft({ findings }: { readonly findings: string }) {
      asked.push(findings);
      const candidate = { text: findings, items: [findings], score: 0, complete: true };
      const made = {
        candidates: [candidate],
        model: { ...identity, scope: '' },
        provenance: { prompts, parameters },
      };
      return Promise.resolve({ ok: true, value: made as unknown as Draft });
    },
  } as unknown as Drafts;
  let made = 0;
  const background = createBackgroundDrafts({
    ...store,
    model,
    programVersion: '0.1.0',
    mayDraft: () => true,
    onDrafted: (id) => drafted.push(id),
    later: () => ({ cancel: () => {} }),
    now: () => 5000 + made,
    newId: () => reportId(900 + (made += 1)),
  });
  return { ...store, background, asked, drafted };
}

const impressionOf = ({ reports }: ReturnType<typeof station>) => reports.get(ids.report)?.impression;

it('drafts what came by itself, and again where another version took its place', async () => {
  const here = station();
  const { reports, background, asked, drafted } = here;
  valueOf(reports.add(newReport({ source: 'hl7', findings: 'Small effusion.' })));
  background.wake();
  await expect.poll(() => impressionOf(here)).toBe('Small effusion.');
  valueOf(reports.receive(ids.report, newReport({ at: 9000, findings: 'Large effusion.' })));
  background.wake();
  await expect.poll(() => impressionOf(here)).toBe('Large effusion.');
  background.wake();
  await expect.poll(() => drafted).toEqual([ids.report, ids.report]);
  expect(asked).toEqual(['Small effusion.', 'Large effusion.']);
});

it('leaves alone what is drafted already, beside what a reader is about to write', async () => {
  const here = station();
  const { reports, drafts, background, asked } = here;
  valueOf(reports.add(newReport({ source: 'hl7', findings: 'Small effusion.' })));
  valueOf(drafts.add(newDraft({ findings: 'Small effusion.' })));
  valueOf(reports.add(newReport({ id: reportId(1), source: 'hl7', findings: 'Clear lungs.' })));
  background.wake();
  await expect.poll(() => reports.get(reportId(1))?.impression).toBe('Clear lungs.');
  await expect.poll(() => asked).toEqual(['Clear lungs.']);
  expect(impressionOf(here)).toBe('');
});
