import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { sideConflicts, widenedSides } from './conflict-side.ts';

function conflicts(draft: string, findings: string): readonly string[] {
  const read = readText(draft);
  const report = { findings, background: '' };
  return read.sentences.flatMap((_, index) =>
    [...sideConflicts(read, index, readText(findings), report), ...widenedSides(read, index, readText(findings))].map(
      ({ text }) => text,
    ),
  );
}

describe('the side of a finding', () => {
  it.each([
    [
      'a mass that the draft calls a nodule',
      'Left lower lobe nodule.',
      'Masslike density of the lingula. Ill-defined opacity in the right lower lung.',
    ],
    [
      'what has the measure',
      'Lingular nodule measuring 22 mm.',
      'Oval density beside the heart measuring 22 mm. Calcified node at the right hilum.',
    ],
    [
      'what stands behind "with"',
      'Bibasilar airspace disease with small effusions.',
      'Airspace opacities at both bases. Small right pleural effusion.',
    ],
  ])('is that of %s', (_, draft, findings) => {
    expect(conflicts(draft, findings)).toEqual([]);
  });

  it.each([
    [
      'Left lower lobe nodule.',
      'Masslike density of the right middle lobe. Ill-defined opacity in the right lower lung.',
    ],
    ['Left upper lobe nodule measuring 22 mm.', 'Nodule of the right upper lobe. It measures 22 mm.'],
    ['Bilateral small effusions with basal opacities.', 'Basal opacities at both lungs. Small right pleural effusion.'],
    ['Cardiomegaly with bilateral effusions.', 'Cardiomegaly. Small right pleural effusion.'],
  ])('still contradicts: %s ⟂ %s', (draft, findings) => {
    expect(conflicts(draft, findings)).toHaveLength(1);
  });
});
