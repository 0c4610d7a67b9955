import { expect, it } from 'vitest';
import type { ReportRecord } from '#shared/records/report-record.ts';
import { areSameWords, signedTexts } from './signed-texts.ts';

const report: ReportRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'XR chest',
  source: 'hl7',
  state: 'final',
  receivedAt: 0,
  changedAt: 0,
  text: '',
  background: '',
  findings: 'Right effusion.',
  impression: 'Effusion.',
  draftedTexts: [],
};

const signed = (text: string) => signedTexts({ ...report, final: { at: 1, status: 'final', text } });

it('takes a signed report apart, whatever its line ends', () => {
  expect(signed('FINDINGS:\rLarge right effusion.\r\n\r\nIMPRESSION:\r\n1. Effusion.\r\n2. No pneumothorax.')).toEqual({
    findings: 'Large right effusion.',
    impression: '1. Effusion.\n2. No pneumothorax.',
    further: [],
  });
});

it('has what else is signed', () => {
  expect(
    signed('FINDINGS: Clear.\nIMPRESSION: Normal.\nRECOMMENDATION: None needed.\nADDENDUM: The side is the right one.'),
  ).toMatchObject({
    further: [
      { kind: 'recommendation', text: 'None needed.' },
      { kind: 'addendum', text: 'The side is the right one.' },
    ],
  });
});

it('an addendum alone leaves the report as it stands', () => {
  expect(signed('ADDENDUM: The side is the right one.')).toEqual({
    findings: 'Right effusion.',
    impression: 'Effusion.',
    further: [{ kind: 'addendum', text: 'The side is the right one.' }],
  });
});

it('what is not signed has none', () => {
  expect(signedTexts(report)).toBeUndefined();
});

it('compares words, not lines', () => {
  expect(areSameWords('1. Effusion.\n2. Clear.', ' 1. Effusion. 2.  Clear.\n')).toBe(true);
  expect(areSameWords('Effusion.', 'No effusion.')).toBe(false);
});
