import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { evidenceFor } from './evidence.ts';

function evidence(sentence: string, findings: string): readonly [readonly number[], string] {
  const { sentences, support } = evidenceFor(readText(sentence), 0, readText(findings));
  return [sentences, support];
}

describe('evidence', () => {
  it('is the same finding on the same side first', () => {
    const findings = 'Heart size is normal. Small right effusion. Moderate left effusion.';
    expect(evidence('Left pleural effusion.', findings)).toEqual([[2, 1], 'supported']);
  });

  it('is what states a finding before what it is concluded from', () => {
    const findings = 'Patchy opacity in the right lower lobe. This is consistent with pneumonia.';
    expect(evidence('Pneumonia.', findings)).toEqual([[1, 0], 'supported']);
  });

  it('is by words where the vocabulary ends', () => {
    const findings = 'The bladder is full. Grade 3 hallux valgus with bunion. The arch is preserved.';
    expect(evidence('Hallux valgus with a bunion.', findings)).toEqual([[1], 'supported']);
    expect(evidence('Calcaneal spur with plantar fasciitis.', findings)).toEqual([[], 'unsupported']);
  });

  it('is of the same polarity', () => {
    expect(evidence('No pneumothorax.', 'Right effusion. No pneumothorax is seen.')).toEqual([[1], 'supported']);
    expect(evidence('Right effusion.', 'No right effusion.')).toEqual([[], 'unsupported']);
  });

  it('is not asked of what states nothing', () => {
    expect(evidence('Please see above.', 'Right effusion.')).toEqual([[], 'nothing to support']);
    expect(evidence('Recommend dedicated views of the clavicle.', 'Right effusion.')).toEqual([
      [],
      'nothing to support',
    ]);
  });
});
