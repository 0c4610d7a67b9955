import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStation, type Station } from '#main/station.ts';
import type { DraftWish } from '#shared/records/draft-record.ts';
import { readScopeReports, type ScopeReport } from '../scope/scope-cases.ts';
import { answerWish, draftUsually, wishKinds, type UsualDraft, type WishKind } from './wish-cases.ts';

/** What is asked of a draft, with the model that ships. */

const modelFolder = fileURLToPath(new URL('../../models/default', import.meta.url));
const examples = readScopeReports(new URL('../../examples/reports.jsonl', import.meta.url));

let station: Station;
const usually = new Map<ScopeReport, UsualDraft>();
beforeAll(async () => {
  station = createStation({ modelFolder, programVersion: '0.1.0' });
  for (const report of examples) {
    const usual = await draftUsually(station.drafts, report);
    if (usual !== undefined) {
      usually.set(report, usual);
    }
  }
});
afterAll(() => station.close());

async function draft(findings: string, wish: DraftWish) {
  return station.drafts.draft({ findings, background: 'Chest radiograph.' }, { wish });
}

async function itemsOf(findings: string, wish: DraftWish): Promise<readonly string[]> {
  const drafted = await draft(findings, wish);
  if (!drafted.ok) {
    throw new Error(drafted.failure.message);
  }
  return drafted.value.candidates[0].items;
}

async function refusalOf(findings: string, instruction: string): Promise<string> {
  const drafted = await draft(findings, { instruction });
  return drafted.ok ? 'drafted' : `${drafted.failure.code}: ${drafted.failure.message}`;
}

describe('the drafts of the examples follow', () => {
  it.each(Object.keys(wishKinds) as WishKind[])('%s', async (kind) => {
    let followed = 0;
    for (const [report, usual] of usually) {
      const answer = await answerWish(station.drafts, report, usual, kind);
      if (answer !== undefined) {
        // What cannot be followed is said, not passed over; a draft that is short already stays.
        const isFair = answer.isFollowed || answer.failure === 'WISH_NOT_FOLLOWED' || kind.startsWith('short: fewer');
        expect([report.id, isFair]).toEqual([report.id, true]);
        followed += Number(answer.isFollowed);
      }
    }
    expect(followed).toBeGreaterThan(3);
  });
});

const several =
  'Small right pleural effusion. The heart is enlarged. There is a 5 mm nodule in the left lung. Mild scoliosis of the thoracic spine. No pneumothorax.';
const pneumothorax = 'Large right pneumothorax. The heart is enlarged. Small left pleural effusion.';

describe('a draft', () => {
  it('begins with what is to come first, against the order of urgency, and tells what it is asked to', async () => {
    const nodule = await itemsOf(several, { instruction: 'mention the scoliosis first' });
    expect(nodule[0]).toMatch(/scoliosis/iu);
    const both = await itemsOf(several, { instruction: 'heart first, then the nodule' });
    expect(both.slice(0, 2).join(' ')).toMatch(/^[^.]*heart[^.]*\.[^.]*nodule/iu);
    const urgent = await itemsOf(pneumothorax, { instruction: 'effusion first' });
    expect(urgent[0]).toMatch(/effusion/iu);
    expect(urgent.join(' ')).toMatch(/pneumothorax/iu);
  });

  it('leaves out, tells alone, and is shorter besides', async () => {
    expect((await itemsOf(several, { instruction: 'leave out the heart' })).join(' ')).not.toMatch(
      /heart|cardiomegaly/iu,
    );
    expect((await itemsOf(several, { instruction: 'only the nodule' })).join(' ')).toMatch(/^[^.]*nodule[^.]*\.$/u);
    const usual = await itemsOf(several, { instruction: 'nodule first' });
    const short = await itemsOf(several, { instruction: 'shorter, nodule first' });
    expect(short[0]).toMatch(/nodule/u);
    expect(short.join(' ').length).toBeLessThan(usual.join(' ').length);
  });

  it('tells everything that is found where it is to be full, in the words of the findings', async () => {
    expect(await itemsOf(several, { length: 'full' })).toEqual([
      'Small right pleural effusion.',
      'The heart is enlarged.',
      'There is a 5 mm nodule in the left lung.',
      'Mild scoliosis of the thoracic spine.',
    ]);
  });
});

describe('a critical finding', () => {
  it('is told by a short draft, and beside what is to be told alone', async () => {
    for (const wish of [{ length: 'short' }, { instruction: 'only the effusion' }] as const) {
      expect((await itemsOf(pneumothorax, wish)).join(' ')).toMatch(/pneumothorax/iu);
    }
  });

  it('is left out where the reader names it, which interrupts, and never for a normal draft', async () => {
    const drafted = await draft(pneumothorax, { instruction: 'leave out the pneumothorax' });
    const [best] = drafted.ok ? drafted.value.candidates : [];
    expect(best?.text).toMatch(/effusion/iu);
    expect(best?.text).not.toMatch(/pneumothorax/iu);
    expect(best?.review.check.warnings).toContainEqual(
      expect.objectContaining({ kind: 'critical-omitted', interrupts: true }),
    );
    expect(await refusalOf('Large right pneumothorax.', 'leave out the pneumothorax')).toMatch(/^WISH_NOT_FOLLOWED/u);
  });
});

describe('what cannot be followed is refused in a sentence', () => {
  it.each([
    ['sing it', /is not understood: ask for “shorter”/u],
    ['mention the granuloma first', /^WISH_NOT_FOLLOWED: The findings state no granuloma: /u],
    ['mention the pneumothorax', /^WISH_NOT_FOLLOWED: The findings state no pneumothorax: /u],
    ['start with the left effusion', /^WISH_NOT_FOLLOWED: The findings state no left pleural effusion: /u],
    ['include the moon', /^WISH_NOT_FOLLOWED: The findings state nothing by that name: /u],
    ['nodule first, without the nodule', /^WISH_NOT_FOLLOWED: The instruction asks for a finding and against it/u],
  ])('%s', async (instruction, says) => {
    expect(await refusalOf(several, instruction)).toMatch(says);
  });
});
