import { expect, it } from 'vitest';
import { readsAsReport } from './reads-as-report.ts';

it.each([
  ['EXAM: XR chest\nFINDINGS: Clear lungs.\nIMPRESSION: Normal.', true],
  ['FINDINGS: There is an effusion.', true],
  ['INDICATION: Cough.\nIMPRESSION: Normal.', true],
  ['There is a small effusion.', false],
  ['1. Effusion.\n2. Nodule.', false],
  ['Findings are discussed with Dr. Jones.', false],
  ['', false],
])('%j: %s', (text, is) => {
  expect(readsAsReport(text)).toBe(is);
});
