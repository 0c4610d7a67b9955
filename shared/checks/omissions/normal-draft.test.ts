import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import type { Author } from '#shared/checks/check.ts';
import { normalDraft, saysNormal } from './normal-draft.ts';

function isQuestioned(draft: string, findings: string, author: Author = 'radiologist'): boolean {
  return normalDraft(readText(draft), readText(findings), author).length > 0;
}

describe('a draft that states no finding', () => {
  const chronic = 'Emphysematous lungs with apical scarring. Band of atelectasis at the left base.';

  it('is questioned sooner where it calls the chest normal than where it denies acute disease', () => {
    expect(isQuestioned('Normal chest.', chronic)).toBe(true);
    expect(isQuestioned('Clear lungs. No acute disease.', chronic)).toBe(true);
    expect(isQuestioned('No acute disease.', chronic)).toBe(false);
    expect(isQuestioned('Negative for acute disease.', chronic)).toBe(false);
  });

  it.each([
    [
      'No significant interval change.',
      'Persistent airspace opacity at the right base. Unchanged cardiomegaly.',
      false,
    ],
    ['No acute disease or interval change.', 'Persistent airspace opacity at the right base.', false],
    ['No significant interval change.', 'New airspace opacity at the right base. Moderate effusion.', true],
    ['No acute disease.', 'Persistent airspace opacity at the right base. Moderate cardiomegaly.', true],
  ])('acknowledges what is unchanged by calling it so: %s ⟂ %s', (draft, findings, questioned) => {
    expect(isQuestioned(draft, findings)).toBe(questioned);
  });

  it.each([
    ['Sternotomy wires in place. No acute disease.', 'Sternotomy wires. Large left pleural effusion.', true],
    ['Sternotomy wires in place. No acute disease.', 'Sternotomy wires. The lungs are clear.', false],
    ['Right chest port.', 'Right chest port. Right lower lobe infiltrate suspicious for pneumonia.', true],
  ])('may name what was done to the patient: %s ⟂ %s', (draft, findings, questioned) => {
    expect(isQuestioned(draft, findings)).toBe(questioned);
  });

  it('may say that what was there is less', () => {
    expect(isQuestioned('Improving.', 'The left pleural effusion has decreased.')).toBe(false);
    expect(isQuestioned('Improving.', 'The left pleural effusion has increased.')).toBe(true);
  });

  it('names what it passes over, not what it states', () => {
    const [warning] = normalDraft(
      readText('Sternotomy wires in place. No acute disease.'),
      readText('Sternotomy wires. Large left pleural effusion.'),
      'radiologist',
    );
    expect(warning?.text).toBe('The draft passes over what the findings state: left pleural effusion.');
  });

  it('is questioned of a model wherever the findings state something', () => {
    const small = 'Mild degenerative changes of the spine. Scarring at the left apex.';
    expect(isQuestioned('No acute disease.', small)).toBe(false);
    expect(isQuestioned('No acute disease.', small, 'model')).toBe(true);
    expect(isQuestioned('No acute disease.', 'The lungs are clear. No effusion.', 'model')).toBe(false);
  });

  it.each([
    ['The lungs are clear other than a 2 cm spiculated lump at the right apex.', true],
    ['No effusion except on the left.', true],
    ['Something of 14 mm projects over the left base. The heart is normal.', true],
    ['The lungs are clear. The heart is normal. No effusion.', false],
  ])('is questioned of a model where the findings say more than is read in them: %s', (findings, questioned) => {
    expect(isQuestioned('No acute disease.', findings, 'model')).toBe(questioned);
  });

  it('is questioned of a model where the findings state nothing that it could rest on', () => {
    expect(isQuestioned('No acute disease.', 'Two views of the chest.', 'model')).toBe(true);
    expect(isQuestioned('No acute disease.', 'Two views of the chest.')).toBe(false);
  });

  it('states one also in words that the vocabulary does not know', () => {
    expect(saysNormal(readText('No acute disease.'))).toBe(true);
    expect(saysNormal(readText('Gallbladder wall edema with sludge layering.'))).toBe(false);
  });
});
