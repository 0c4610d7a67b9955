import { expect, it } from 'vitest';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';
import { markDraft, markWithdrawn, reportAsText } from './report-as-text.ts';

const report = { background: 'Exam: XR chest\nComparison: None.' };

it('a copied report reads back as it was', () => {
  const parts = { findings: 'Heart is enlarged.\n', impression: '1. Cardiomegaly.\n2. No effusion.' };
  const text = reportAsText(report, parts, false);
  expect(text).toBe(
    'Exam: XR chest\nComparison: None.\n\nFINDINGS:\nHeart is enlarged.\n\nIMPRESSION:\n1. Cardiomegaly.\n2. No effusion.\n',
  );
  const read = parseReport(text);
  expect(sectionText(read, 'findings')).toBe('Heart is enlarged.');
  expect(sectionText(read, 'impression')).toBe('1. Cardiomegaly.\n2. No effusion.');
});

it('a draft says that it is one wherever it is pasted', () => {
  const text = reportAsText(report, { findings: 'Clear.', impression: 'Normal chest.' }, true);
  expect(text).toContain('\nIMPRESSION (DRAFT: needs radiologist review):\nNormal chest.\n');
  expect(sectionText(parseReport(text), 'impression')).toContain('Normal chest.');
});

it('leaves out what is not there', () => {
  expect(reportAsText({ background: '' }, { findings: 'Clear.', impression: '' }, false)).toBe('FINDINGS:\nClear.\n');
});

it('marks the impression of a whole report as a draft where it stands', () => {
  const whole = 'FINDINGS:\nClear.\n\nCONCLUSION:\nNormal.\n\nRECOMMENDATION:\nNone.\n';
  expect(markDraft(whole, ' Normal.\n')).toBe(
    whole.replace('CONCLUSION:', 'CONCLUSION (DRAFT: needs radiologist review):'),
  );
  expect(markDraft(whole, 'Something else.')).toBe(`DRAFT: needs radiologist review\n\n${whole}`);
});

it('a report that was taken back says so before anything else, and still reads as a report', () => {
  const text = markWithdrawn('FINDINGS:\nClear.\n\nIMPRESSION:\nNormal.\n');
  expect(text).toBe('WITHDRAWN in the RIS\n\nFINDINGS:\nClear.\n\nIMPRESSION:\nNormal.\n');
  expect(sectionText(parseReport(text), 'findings')).toBe('Clear.');
});
