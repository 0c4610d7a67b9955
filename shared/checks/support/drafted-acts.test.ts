import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';
import type { Author } from '#shared/checks/check.ts';

const findings = 'There is a large left pneumothorax. The heart is normal.';

function acts(sentence: string, report = findings, author: Author = 'model', background = ''): readonly string[] {
  return checkImpression(`Large left pneumothorax. ${sentence}`, { findings: report, background }, author)
    .warnings.filter(({ kind }) => kind === 'communication' || kind === 'recommendation')
    .map(({ kind, interrupts }) => (interrupts ? `${kind}!` : kind));
}

describe('a communication that a model drafts', () => {
  it.each([
    'Dr. Ames was called at 10:15.',
    'Called to Nurse Cole by telephone at 14:05.',
    'These findings were discussed with the referring physician.',
    'The emergency department has been alerted.',
    'Ordering team contacted.',
    'Dr. These findings.',
    'Critical result communicated and read back.',
    'I spoke with the surgical resident.',
    'Referring clinician is aware.',
    'Results were relayed to the ward; recommend a chest tube.',
  ])('interrupts: %s', (sentence) => {
    expect(acts(sentence)).toEqual(['communication!']);
  });

  it.each([
    'No mass is seen, as discussed above.',
    'Communicating hydrocephalus.',
    'The so-called deep sulcus sign is present.',
    'Images were reviewed with the prior study.',
    'Left lung collapsed.',
  ])('is none: %s', (sentence) => {
    expect(acts(sentence)).toEqual([]);
  });

  it('is allowed where the findings hold it, of the same person and time', () => {
    const told = `${findings} Dr. Ames was notified by telephone at 10:15.`;
    expect(acts('Discussed with Dr. Ames at 10:15.', told)).toEqual([]);
    expect(acts('Discussed with Dr. Boyd at 10:15.', told)).toEqual(['communication!']);
    expect(acts('Discussed with Dr. Ames at 11:15.', told)).toEqual(['communication!']);
  });
});

describe('a recommendation that a model drafts', () => {
  it.each([
    'Recommend CT of the chest.',
    'Clinical correlation is advised.',
    'Consider follow-up radiographs in six weeks.',
    'Surgical consultation should be considered.',
    'CT may be helpful for further evaluation.',
    'Recommend that the team be notified.',
    'Withdraw the tube by 3 cm.',
  ])('waits in the margin: %s', (sentence) => {
    expect(acts(sentence)).toEqual(['recommendation']);
  });

  it.each(['Findings suggest tension.', 'The lung should re-expand.', 'Stable since the follow-up of last week.'])(
    'is none: %s',
    (sentence) => {
      expect(acts(sentence)).toEqual([]);
    },
  );

  it('is allowed where findings or background hold one like it', () => {
    expect(acts('Recommend CT of the abdomen.', `${findings} CT of the abdomen is recommended.`)).toEqual([]);
    expect(acts('Recommend CT of the abdomen.', findings, 'model', 'Prior report: CT abdomen was advised.')).toEqual(
      [],
    );
    expect(acts('Recommend MRI of the brain.', `${findings} CT of the abdomen is recommended.`)).toEqual([
      'recommendation',
    ]);
  });
});

describe('what a radiologist writes', () => {
  it.each(['Dr. Ames was called at 10:15.', 'Recommend CT of the chest.'])(
    'is not asked for its ground: %s',
    (said) => {
      expect(acts(said, findings, 'radiologist')).toEqual([]);
    },
  );
});
