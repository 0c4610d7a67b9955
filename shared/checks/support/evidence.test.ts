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

  it('is what a conclusion is drawn from in words', () => {
    const findings = 'A retrocardiac mass-like density holds an air-fluid level. No effusion.';
    expect(evidence('Large hiatal hernia.', findings)).toEqual([[0], 'supported']);
    expect(evidence('Hepatic steatosis.', 'Liver of mildly increased echogenicity.')).toEqual([[0], 'supported']);
    expect(evidence('Right heart strain.', 'The right ventricle is not dilated.')).toEqual([[], 'unsupported']);
  });

  it('is by words that begin alike', () => {
    expect(evidence('No hemorrhage.', 'The gyri are normal. No hemorrhagic conversion.')).toEqual([[1], 'supported']);
  });

  it('is what the same thing is called at the same organ', () => {
    const findings = 'A 6 mm calculus at the left ureterovesical junction. The gallbladder contains stones.';
    expect(evidence('Left ureteral stone.', findings)).toEqual([[0], 'supported']);
    expect(evidence('Cholelithiasis.', findings)).toEqual([[1], 'supported']);
    expect(evidence('Gallstones.', 'Left ureteral calculus.')).toEqual([[], 'unsupported']);
  });

  it('is for what is denied also a sign of it that is denied', () => {
    expect(evidence('No tuberculosis.', 'No cavity. No effusion.')).toEqual([[0], 'supported']);
  });

  it('is for a denial what denies it, though another is stated elsewhere', () => {
    const findings = 'Fracture of the left parietal bone. No fracture of the cervical spine.';
    expect(evidence('No fracture of the cervical spine.', findings)).toEqual([[1], 'supported']);
  });

  it('is of what a sentence states beside its advice', () => {
    const findings = 'The right renal pelvis is dilated.';
    expect(evidence('Dilated right renal pelvis; ultrasound is suggested.', findings)).toEqual([[0], 'supported']);
  });

  it('is of the same polarity', () => {
    expect(evidence('No pneumothorax.', 'Right effusion. No pneumothorax is seen.')).toEqual([[1], 'supported']);
    expect(evidence('Right effusion.', 'No right effusion.')).toEqual([[], 'unsupported']);
  });

  it('is for a normal part of the body what is denied there', () => {
    const findings = 'No rib fracture. The heart is normal. No effusion. Enlarged spleen.';
    expect(evidence('No acute cardiopulmonary abnormality.', findings)[0]).toEqual([1, 2]);
    expect(evidence('No acute osseous abnormality.', findings)[0]).toEqual([0]);
    expect(evidence('No acute disease.', findings)[0]).toEqual([1, 2]);
    expect(evidence('No acute disease.', 'No rib fracture. Left effusion.')[0]).toEqual([]);
    expect(evidence('No acute abnormality.', 'No fracture of the wrist.')[0]).toEqual([0]);
  });

  it('is not of another organ', () => {
    const findings = 'Thyroid nodule. Nodule in the right upper lobe.';
    expect(evidence('Right upper lobe nodule.', findings)).toEqual([[1], 'supported']);
    expect(evidence('Right upper lobe nodule.', 'Thyroid nodule.')).toEqual([[], 'unsupported']);
  });

  it('is not asked of a title', () => {
    expect(evidence('1. Chest.', 'The chest is hyperinflated.')).toEqual([[], 'nothing to support']);
  });

  it('is not asked of what states nothing', () => {
    expect(evidence('Please see above.', 'Right effusion.')).toEqual([[], 'nothing to support']);
    expect(evidence('Recommend dedicated views of the clavicle.', 'Right effusion.')).toEqual([
      [],
      'nothing to support',
    ]);
  });
});
