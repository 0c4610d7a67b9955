import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';

function interrupting(impression: string, findings: string): readonly string[] {
  return checkImpression(impression, { findings, background: '' })
    .warnings.filter((warning) => warning.interrupts)
    .map(({ kind }) => kind);
}

describe('negation', () => {
  it.each([
    ['Right pneumothorax.', 'The lungs are expanded. No pneumothorax or effusion.'],
    ['Focal consolidation.', 'No focal consolidation. No effusion.'],
    ['Left lower lobe pneumonia.', 'The lungs are clear. Heart size is normal.'],
    ['No pleural effusion.', 'Moderate right pleural effusion. No pneumothorax.'],
    ['Cardiomegaly. No left lower lobe consolidation.', 'Cardiomegaly. Dense consolidation of the left lower lobe.'],
    ['No effusion.', 'The lungs are clear. There is a pleural effusion on the left.'],
    ['Acute cardiopulmonary abnormality.', 'The lungs are clear. Heart size is normal. No effusion.'],
    ['Large pleural effusion.', 'No large pleural effusion. The lungs are clear.'],
    ['Small pneumothorax.', 'No large effusion or pneumothorax.'],
    ['Emphysema with acute disease.', 'Emphysematous changes. The lungs are otherwise clear.'],
    ['There is a bony abnormality.', 'Heart size is normal. No bony abnormality.'],
    ['The lungs are not clear.', 'The lungs are clear. Heart size is normal.'],
    ['No acute process. no hiatal hernia.', 'Large hiatal hernia. Lungs are clear.'],
    ['Cardiomegaly. No degenerative change.', 'Cardiomegaly. Degenerative changes of the thoracic spine.'],
    ['Cardiomegaly. No degenerative change of the spine.', 'Cardiomegaly. Thoracic spondylosis.'],
    ['Cardiomegaly. No focal opacity.', 'Cardiomegaly. Airspace disease of the right lower lobe.'],
  ])('%s ⟂ %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual(['negation']);
  });

  it.each([
    ['No acute fracture.', 'Old healed fractures of the left sixth and seventh ribs.'],
    ['Small left effusion.', 'No large effusion. The left costophrenic angle is blunted.'],
    ['Trace pleural effusion.', 'No pneumothorax or large pleural effusion. The left costophrenic angle is blunted.'],
    ['Mild cardiomegaly.', 'Heart size is at the upper limits of normal. Lungs are clear.'],
    ['Left base atelectasis. Lungs otherwise clear.', 'Bandlike opacity at the left base. Lungs otherwise clear.'],
    ['No left effusion. Small right effusion.', 'Small right pleural effusion. No left pleural effusion.'],
    ['Solitary left renal mass.', 'Enhancing mass of the left kidney. No other renal mass.'],
    ['Cardiomegaly. No large effusion.', 'Cardiomegaly. Trace left pleural effusion.'],
    ['Acute abnormality of the skull base.', 'Lucent line across the clivus. Orbits are intact.'],
    [
      'Neuroforaminal narrowing.',
      'Distinct neuroforaminal narrowing is not evident at C2. Neuroforaminal caliber is small at C5.',
    ],
    ['Iliac plaque of half the lumen.', 'No iliac plaque of more than half the lumen.'],
  ])('%s agrees with %s', (impression, findings) => {
    expect(interrupting(impression, findings)).toEqual([]);
  });

  it.each([
    ['No acute fracture.', 'Comminuted fracture of the left humeral shaft.', ['negation']],
    ['No acute fracture of the lumbar spine.', 'Burst fracture of L2.', ['negation']],
    ['No acute fracture of the spine.', 'Burst fracture of C6. The remaining vertebrae are intact.', ['negation']],
    ['No acute fracture.', 'Old displaced fracture of the left clavicle.', []],
    ['No acute fracture.', 'Chronic comminuted fracture of the left humeral shaft.', []],
    ['No displaced fracture.', 'Nondisplaced fracture of the left sixth rib.', []],
  ])('takes what is torn apart for acute unless it is called old: %s | %s', (impression, findings, kinds) => {
    expect(interrupting(impression, findings)).toEqual(kinds);
  });

  it('is not of what only looks like the finding', () => {
    const findings = 'Loops of colon lie above the liver. There is no free air.';
    expect(interrupting('Interposed colon simulating free air.', findings)).toEqual([]);
  });

  it('is one warning for a whole list', () => {
    expect(
      interrupting('Effusion, pneumothorax or consolidation.', 'No effusion, pneumothorax or consolidation.'),
    ).toEqual(['negation']);
  });

  it('reads words that the vocabulary does not know', () => {
    const findings = 'No vesicoureteral reflux. The bladder fills well.';
    expect(interrupting('Vesicoureteral reflux.', findings)).toEqual(['negation']);
    expect(interrupting('No vesicoureteral reflux.', findings)).toEqual([]);
    expect(interrupting('Vesicoureteral reflux.', 'No hernia; left vesicoureteral reflux.')).toEqual([]);
  });
});
