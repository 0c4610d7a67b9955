import { describe, expect, it } from 'vitest';
import { parseReport } from './parse-report.ts';
import { reportBackground } from './report-background.ts';

describe('background', () => {
  it.each([
    ['EXAM: CT chest\nHISTORY: Fall.\nCOMPARISON: None.\n', 'Exam: CT chest\nIndication: Fall.\nComparison: None.'],
    [
      'MRI BRAIN WITHOUT CONTRAST\n\nCLINICAL DETAILS\nHeadache.\n\nTECHNIQUE\nAxial T2.\n\n',
      'Exam: MRI BRAIN WITHOUT CONTRAST\nIndication: Headache.\nTechnique: Axial T2.',
    ],
    ['**Exam:** Chest, PA\n**Indication:** Cough\n', 'Exam: Chest, PA\nIndication: Cough'],
    ['EXAM: Chest\nINDICATION:\n', 'Exam: Chest'],
    ['', ''],
  ])('of %j stands under plain labels', (above, expected) => {
    expect(reportBackground(parseReport(`${above}FINDINGS: The lungs are clear.\nIMPRESSION: Normal.\n`))).toBe(
      expected,
    );
  });
});
