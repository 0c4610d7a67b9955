import { expect, it } from 'vitest';
import { parseReport } from './parse-report.ts';
import { reportTitle } from './report-title.ts';

const titleOf = (text: string) => reportTitle(parseReport(text));

it.each([
  ['EXAM: XR chest, two views.\nFINDINGS: Clear lungs.', 'XR chest, two views'],
  ['CT ABDOMEN AND PELVIS WITH CONTRAST\n\nFINDINGS: Normal liver.', 'CT ABDOMEN AND PELVIS WITH CONTRAST'],
  ['EXAM: CT chest. History of cough.\nFINDINGS: Clear lungs.', 'CT chest'],
  ['FINDINGS: Clear lungs.', ''],
])('%j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

it('a long name ends between words', () => {
  const title = titleOf(`EXAM: CT ${'thorax and abdomen '.repeat(8)}\nFINDINGS: Clear lungs.`);
  expect(title.length).toBeLessThanOrEqual(80);
  expect(title).toMatch(/(?:thorax|and|abdomen)…$/);
});
