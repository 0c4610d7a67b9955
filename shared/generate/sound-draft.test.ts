import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';
import { firstSound, isSound } from './sound-draft.ts';

function checked(draft: string, findings: string) {
  const check = checkImpression(draft, { findings, background: '' }, 'model');
  return { items: draft.split(/(?<=\.) /u), review: { check }, draft };
}

describe('a draft that may be shown', () => {
  const findings = 'There is a small left pleural effusion. Scarring at the right apex. No pneumothorax.';

  it.each([
    ['Small left pleural effusion.', true],
    ['Small right pleural effusion.', false],
    ['Small left pleural effusion. Left pneumothorax.', false],
    ['No acute disease.', true],
    ['Small left pleural effusion that represents an.', false],
    ['Small left pleural effusion with', false],
    ['Small left pleural effusion. These may be chronic.', false],
    ['Small left pleural effusion effusion.', false],
    ['Small left pleural effusion, grade A.', true],
    ['Small left pleural effusion. Right apical scarring.', true],
    ['Small left pleural effusion at the base. Small left pleural effusion.', false],
  ])('%s: %s', (draft, expected) => {
    expect(isSound(checked(draft, findings))).toBe(expected);
  });

  it('leaves out nothing critical', () => {
    expect(isSound(checked('No acute disease.', 'Large right pneumothorax.'))).toBe(false);
  });
});

describe('of several drafts', () => {
  const findings = 'There may be a nodule in the left upper lobe. Scarring at the right apex.';
  const first = (...drafts: readonly string[]) => firstSound(drafts.map((draft) => checked(draft, findings)))?.draft;

  it('the first that is sound is taken', () => {
    expect(first('Right upper lobe nodule.', 'Right apical scarring.', 'No acute disease.')).toBe(
      'Right apical scarring.',
    );
    expect(first('Right upper lobe nodule.')).toBeUndefined();
  });

  it('one that is put badly is taken where all others are wrong', () => {
    expect(first('Right upper lobe nodule.', 'These are scars at the right apex.')).toBe(
      'These are scars at the right apex.',
    );
  });

  it('one that is as unsure as the findings is preferred where it tells the same', () => {
    const unsure = 'Possible left upper lobe nodule.';
    expect(first('Left upper lobe nodule.', 'Right apical scarring.', unsure)).toBe(unsure);
    expect(first('Left upper lobe nodule.', 'Right apical scarring.')).toBe('Left upper lobe nodule.');
  });
});
