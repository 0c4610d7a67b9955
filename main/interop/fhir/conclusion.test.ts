import { describe, expect, it } from 'vitest';
import type { FhirElement } from './element.ts';
import { findings, impression, reportText } from './fhir-bundles.testing.ts';
import { plain, readOne, reportWith, sectionsOfResult } from './reading.testing.ts';

const sections = async (text: string | undefined, conclusion: string, more: FhirElement = {}): Promise<unknown> =>
  sectionsOfResult(
    await readOne(reportWith({ ...(text !== undefined && { presentedForm: [plain(text)] }), conclusion, ...more })),
  );

describe('the conclusion', () => {
  it('is the impression of a text without one', async () => {
    expect(await sections('FINDINGS: Clear.', 'Normal.')).toEqual({ findings: 'Clear.', impression: 'Normal.' });
    expect(await sections('Lungs clear.', 'Normal.')).toEqual({ findings: 'Lungs clear.', impression: 'Normal.' });
  });

  it('does not come twice', async () => {
    expect(await sections('FINDINGS: Clear.\nIMPRESSION: Normal.', 'Normal.')).toEqual({
      findings: 'Clear.',
      impression: 'Normal.',
    });
    expect(await sections('FINDINGS: Clear.\nIMPRESSION: Normal chest.', 'Normal.')).toMatchObject({
      impression: 'Normal chest.',
    });
    expect(await sections('Lungs clear.\nNo  acute\ndisease.\n', 'No acute disease.')).toEqual({
      findings: 'Lungs clear.',
      impression: 'No acute disease.',
    });
    expect(
      await sections(
        'Lungs clear.\n\nVerdict:\nNo acute disease.\n\nElectronically signed by: Ines Vale, MD',
        'No acute disease.',
      ),
    ).toMatchObject({
      findings: 'Lungs clear.',
      impression: 'No acute disease.',
    });
    expect(await sections('Normal.', 'Normal.')).toEqual({ impression: 'Normal.' });
  });

  it('comes without a heading of its own', async () => {
    expect(await sections('FINDINGS: Clear.', 'Impression:\nNormal.')).toEqual({
      findings: 'Clear.',
      impression: 'Normal.',
    });
  });

  it('takes no words out of the findings', async () => {
    expect(await sections('Lungs clear. Heart normal.', 'normal.')).toEqual({
      findings: 'Lungs clear. Heart normal.',
      impression: 'normal.',
    });
    expect(await sections('Heart normal. Lungs clear.', 'normal')).toEqual({
      findings: 'Heart normal. Lungs clear.',
      impression: 'normal',
    });
    expect(await sections('The chest is abnormal', 'normal')).toEqual({
      findings: 'The chest is abnormal',
      impression: 'normal',
    });
  });

  it('may hold the whole report, or be all that there is', async () => {
    expect(await sections(undefined, reportText)).toMatchObject({ findings, impression });
    expect(await sections(undefined, 'FINDINGS: Clear.')).toEqual({ findings: 'Clear.' });
    expect(await sections(undefined, 'Normal.')).toEqual({ impression: 'Normal.' });
  });

  it('goes before codes, which have words too', async () => {
    const conclusionCode = [{ coding: [{ display: 'Pneumonia' }] }, { text: 'Effusion' }];
    expect(await sections('FINDINGS: Clear.', 'Normal.', { conclusionCode })).toMatchObject({ impression: 'Normal.' });
    expect(await sections('FINDINGS: Clear.', ' ', { conclusionCode })).toMatchObject({
      impression: 'Pneumonia\nEffusion',
    });
  });
});
