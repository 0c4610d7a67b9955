import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';

const placed = (impression: string, findings: string): readonly boolean[] =>
  checkImpression(impression, { findings, background: '' })
    .warnings.filter(({ kind }) => kind === 'place')
    .map(({ interrupts }) => interrupts);

describe('the part of a lung', () => {
  it.each([
    ['Nodule of 8 mm in the left upper lobe.', 'There is an 8 mm nodule in the left lower lobe.'],
    ['Consolidation at the left apex.', 'Consolidation at the left base.'],
  ])('is not the other end of it: %s ⟂ %s', (impression, findings) => {
    expect(placed(impression, findings)).toEqual([true]);
  });

  it('is questioned quietly where parts meet', () => {
    expect(placed('Right middle lobe nodule.', 'Nodule in the right lower lobe.')).toEqual([false]);
  });

  it.each([
    ['Right basilar nodule.', 'Nodule in the right lower lobe.'],
    ['Right upper lobe nodule.', 'Nodule in the right lung.'],
    ['Right upper lobe nodule.', 'Nodules in the right upper lobe and the right lower lobe.'],
    ['Left upper lobe pneumonia.', 'Opacity at the left apex. Consolidation at the left base.'],
  ])('agrees: %s | %s', (impression, findings) => {
    expect(placed(impression, findings)).toEqual([]);
  });
});

const sides = (impression: string, findings: string): readonly boolean[] =>
  checkImpression(impression, { findings, background: '' })
    .warnings.filter(({ kind }) => kind === 'side')
    .map(({ interrupts }) => interrupts);

describe('one side of a finding of both', () => {
  it('interrupts where the draft says that it is the only one', () => {
    expect(sides('Right pleural effusion only.', 'Bilateral pleural effusions.')).toEqual([true]);
  });

  it('is quiet where the draft may speak of the worse one', () => {
    expect(sides('Right pleural effusion.', 'Bilateral pleural effusions.')).toEqual([false]);
  });

  it('says nothing where both are drafted, or the findings speak of the side by itself', () => {
    expect(sides('Right pleural effusion. Left pleural effusion.', 'Bilateral pleural effusions.')).toEqual([]);
    expect(sides('Large right effusion.', 'Bilateral effusions. The right effusion is large.')).toEqual([]);
  });
});

describe('a measure of a distance', () => {
  it.each([
    [
      'Right subdural hematoma with a 6 mm shift to the left.',
      'Right subdural hematoma, 6 mm of leftward midline shift.',
    ],
    ['Tube tip 3 cm above the carina on the right.', 'The tip lies 3 cm above the carina, left of the midline.'],
  ])('has no side: %s', (impression, findings) => {
    expect(sides(impression, findings)).toEqual([]);
  });
});
