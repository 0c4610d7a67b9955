import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { hasTrace } from './support-trace.ts';

function traced(drafted: string, findings: string, background: string): boolean {
  const draft = readText(drafted);
  const [statement] = draft.statements;
  return statement !== undefined && hasTrace(statement, draft, readText(findings), readText(background));
}

describe('a trace of a finding in the background', () => {
  const findings = 'The heart is of normal size. No filling defect.';

  it.each([
    'CT PULMONARY ANGIOGRAM\nIndication: shortness of breath.',
    'Exam: CT pulmonary embolism protocol',
    'Technique: CT angiography of the pulmonary arteries for pulmonary embolism, 1 mm slices.',
    'Indication: screening for pulmonary embolism.',
  ])('is not a title, a technique or what is looked for: %s', (background) => {
    expect(traced('Pulmonary embolism.', findings, background)).toBe(false);
  });

  it.each(['History: pulmonary embolism two weeks ago.', 'CT chest, follow-up of a pulmonary embolism.'])(
    'is what the patient is said to have: %s',
    (background) => {
      expect(traced('Pulmonary embolism.', findings, background)).toBe(true);
    },
  );

  it('lets a line of pleura be a pneumothorax', () => {
    expect(traced('Left pneumothorax.', 'A pleural line lies 2 cm below the left apex.', '')).toBe(true);
    expect(traced('Left pneumothorax.', 'Vessels are visible to the left apex.', '')).toBe(false);
  });
});
