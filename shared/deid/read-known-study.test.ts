import { expect, it } from 'vitest';
import { readKnownStudy } from './read-known-study.ts';

it('reads the study alone, and the line that holds it', () => {
  const study = { patient: { family: 'Penhallow', mrn: '417722' }, accession: 'A1', studyDate: '2026-03-01' };
  expect(readKnownStudy(study)).toEqual(study);
  expect(readKnownStudy({ id: '1', study })).toEqual(study);
});

it('what is no text or empty says nothing, and the rest counts', () => {
  expect(
    readKnownStudy({
      patient: { family: ' Penhallow ', given: '', mrn: 417_722, sex: 'X' },
      accession: null,
      institution: 'Larkhill',
      priors: [{ accession: 'XR-1', modality: 'CR' }, {}],
      referringPhysician: 'Dr. Ash',
      other: 1,
    }),
  ).toEqual({ patient: { family: 'Penhallow' }, institution: 'Larkhill', priors: [{ accession: 'XR-1' }, {}] });
});

it.each([[[]], ['Penhallow'], [7], [null]])('%j is no study', (json) => {
  expect(readKnownStudy(json)).toBeUndefined();
});
