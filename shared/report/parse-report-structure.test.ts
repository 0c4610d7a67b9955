import { describe, expect, it } from 'vitest';

import { describeReport } from './describe-report.ts';
import { parseReport } from './parse-report.ts';
import { sectionBodies, type SectionBodies } from './section-bodies.testing.ts';

const findings = 'Small left effusion. Heart enlarged.';
const impression = 'Small left effusion.';
const report = `FINDINGS: ${findings}\nIMPRESSION: ${impression}`;
const both = { findings, impression };

describe('what stands around a report', () => {
  it.each<[string, string, SectionBodies]>([
    ['a banner', `FINAL REPORT\n\n${report}`, both],
    ['a centred banner', `                    FINAL REPORT\n ${report}`, both],
    ['a title', `RADIOLOGY REPORT\n\n${report}`, both],
    [
      'particulars',
      `Patient: DOE, JANE\nMRN: 123456\nDOB: 01/02/1950\nAccession: A-77\nExam date: 03/04/2024\nOrdering physician: Dr. Roe\n\n${report}`,
      both,
    ],
    [
      'particulars in columns',
      `Name: DOE, JANE      MRN: 123456      DOB: 01/02/1950\nExam Date: 03/04/2024   Location: ED   Status: Final\n${report}`,
      both,
    ],
    [
      'particulars in capitals',
      `PATIENT NAME: DOE, JANE\nDATE OF EXAM: 03/04/2024\nEXAM DATE: 03/04/2024\nREFERRING PHYSICIAN: ROE, R\n${report}`,
      both,
    ],
    [
      'particulars between the sections',
      `EXAM: CT chest\nDATE OF EXAM: 03/04/2024\nACCESSION NUMBER: 55\nINDICATION: Cough.\n${report}`,
      { exam: 'CT chest', indication: 'Cough.', ...both },
    ],
    [
      'a letterhead again at the top of a page',
      `The Old Mill\n\nINDICATION: Cough.\nFINDINGS: Lungs are\nThe Old Mill\nclear.\nIMPRESSION: ${impression}`,
      { indication: 'Cough.', findings: 'Lungs are clear.', impression },
    ],
    ['a banner again at the end', `FINAL REPORT\n${report}\nElectronically signed by Jane Roe MD\nFINAL REPORT`, both],
    ['a signature', `${report}\n\nElectronically signed by: Jane Roe, MD on 03/04/2024 at 10:20 AM`, both],
    ['a signature right below', `${report}\nElectronically signed by Jane Roe MD 03/04/2024`, both],
    ['a signature on the same line', `${report} Electronically signed by Jane Roe, M.D.`, both],
    [
      'dictation lines',
      `${report}\n\nDictated by: J. Roe\nTranscribed by: abc\nD: 03/04/2024\nT: 03/04/2024\nJob #: 12345`,
      both,
    ],
    ['a name', `${report}\n\nJane Roe, MD\nStaff Radiologist`, both],
    ['a name with its title', `${report}\n\nDr. Jane Roe\nConsultant Radiologist\nGMC 1234567`, both],
    [
      'an attestation',
      `${report}\n\nI have personally reviewed the images and agree with the findings as stated.`,
      both,
    ],
    ['thanks', `${report}\n\nThank you for referring this patient.\n\nKind regards,\nDr J Roe`, both],
    ['German regards', `${report}\n\nMit freundlichen kollegialen Grüßen\n\nDr. med. J. Roe\nOberärztin`, both],
    ['Dutch regards', `${report}\n\nMet vriendelijke groet,\nJ. Roe, radioloog`, both],
    ['Dutch authorisation', `${report}\nGeautoriseerd door: J. Roe op 03-04-2024`, both],
    ['an end', `${report}\n\n*** END OF REPORT ***`, both],
    ['a page number', `Page 1 of 1\n${report}\nPage 1 of 1`, both],
    ['a German page number', `Seite 1/1\n${report}\nSeite 1 von 1`, both],
    [
      'a confidentiality notice',
      `${report}\n\nCONFIDENTIALITY NOTICE\nThis report contains confidential information intended only for the addressee.`.replace(
        'CONFIDENTIALITY NOTICE\n',
        '',
      ),
      both,
    ],
    ['a print stamp', `Printed: 03/04/2024 10:21\n${report}\nPrinted by ABC on 03/04/2024`, both],
    ['rules', `==========\n${report.replace('\n', '\n----------\n')}\n__________`, both],
    [
      'a page turn',
      `FINDINGS: Small left effusion.\n\nPage 1 of 2\n\f\nDOE, JANE   MRN: 123456\n\nHeart enlarged.\nIMPRESSION: ${impression}`,
      both,
    ],
    [
      'a page turn with the letterhead again',
      `GENERAL HOSPITAL\nName: DOE\n\nFINDINGS: Small left effusion.\n- 1 -\nGENERAL HOSPITAL\nName: DOE\nHeart enlarged.\nIMPRESSION: ${impression}\n- 2 -`,
      both,
    ],
    [
      'a page turn in a sentence',
      `FINDINGS: Small left\n(continued on next page)\nPage 2/2\neffusion. Heart enlarged.\nIMPRESSION: ${impression}`,
      both,
    ],
    [
      'a continued heading',
      `FINDINGS: Small left effusion.\nPage 1\nFINDINGS (CONTINUED): Heart enlarged.\nIMPRESSION: ${impression}`,
      both,
    ],
    [
      'a signature between',
      `FINDINGS: ${findings}\nDictated by: J. Roe\nIMPRESSION: ${impression}\nSigned by: J. Roe`,
      both,
    ],
    [
      'a recommendation',
      `${report}\nRECOMMENDATION: Follow-up in 6 weeks.`,
      { ...both, recommendation: 'Follow-up in 6 weeks.' },
    ],
    ['a notification', `${report}\n\nNOTIFICATION: Dr. Poe was called at 10:20.`, both],
    [
      'a contrast label in the technique',
      `TECHNIQUE: Axial images.\nCONTRAST: 100 ml.\n${report}`,
      { technique: 'Axial images. CONTRAST: 100 ml.', ...both },
    ],
  ])('%s', (_name, text, expected) => {
    expect(sectionBodies(text)).toEqual(expected);
  });
});

describe('the shape of other systems', () => {
  it('reads MIMIC-style text', () => {
    const text =
      '                                 FINAL REPORT\n EXAMINATION:  CHEST (PORTABLE AP)\n \n INDICATION:  ___ year old woman with fever  // pneumonia?\n \n TECHNIQUE:  Portable chest.\n \n COMPARISON:  ___.\n \n FINDINGS: \n \n Compared to ___, the lines are unchanged.  There is a new\n right base opacity.\n \n IMPRESSION: \n \n Possible pneumonia.\n';
    expect(sectionBodies(text)).toEqual({
      exam: 'CHEST (PORTABLE AP)',
      indication: '___ year old woman with fever // pneumonia?',
      technique: 'Portable chest.',
      comparison: '___.',
      findings: 'Compared to ___, the lines are unchanged. There is a new right base opacity.',
      impression: 'Possible pneumonia.',
    });
  });

  it('leaves a wet read to itself', () => {
    const text = ` WET READ: ___ ___ ___ 10:04 PM\n  No acute process.\n______________________________________________________________________________\n                                 FINAL REPORT\n HISTORY:  Cough.\n\n ${report}\n`;
    expect(sectionBodies(text)).toEqual({ indication: 'Cough.', ...both });
  });
});

describe('reports as they come', () => {
  it.each<[string, string, SectionBodies]>([
    [
      'findings by labels that no list knows',
      'Indication: goiter\nRight lobe: 5 cm.\nLeft lobe: 4 cm.\nIsthmus: 3 mm.\nImpression: TR3.',
      { indication: 'goiter', findings: 'Right lobe: 5 cm. Left lobe: 4 cm. Isthmus: 3 mm.', impression: 'TR3.' },
    ],
    [
      'a title in the middle, findings without a heading',
      'History: RUQ pain.\n\nUS ABDOMEN\n\nThe liver is echogenic.\n\nImpression: Steatosis.',
      { indication: 'RUQ pain.', exam: 'US ABDOMEN', findings: 'The liver is echogenic.', impression: 'Steatosis.' },
    ],
    [
      'a title with a heading word',
      'Verslag MRI knie links\nIndicatie: trauma\nBevindingen: VKB ruptuur.\nBesluit: VKB ruptuur.',
      { exam: 'Verslag MRI knie links', indication: 'trauma', findings: 'VKB ruptuur.', impression: 'VKB ruptuur.' },
    ],
    [
      'findings of two regions under headings of their own',
      'CT HEAD FINDINGS:\nNo bleed.\n\nCT NECK FINDINGS:\nNo mass.\n\nIMPRESSION:\nNormal.',
      { findings: 'No bleed. No mass.', impression: 'Normal.' },
    ],
    [
      'no blanks after the marks',
      'FINDINGS:The lungs are clear.IMPRESSION:Normal chest.',
      { findings: 'The lungs are clear.', impression: 'Normal chest.' },
    ],
    [
      'semicolons',
      'Clinical Hx:cough;Comparison:none;Findings:clear lungs;Impression:normal',
      { indication: 'cough;', comparison: 'none;', findings: 'clear lungs;', impression: 'normal' },
    ],
    [
      'numbered headings with numbered items',
      '1. HISTORY: Cough.\n2. FINDINGS:\n 1. Heart normal.\n 2. Lungs clear.\n3. IMPRESSION:\n 1. Normal.',
      { indication: 'Cough.', findings: '1. Heart normal. 2. Lungs clear.', impression: '1. Normal.' },
    ],
    [
      'numbered items that begin with a heading word',
      'FINDINGS\nNodule.\nIMPRESSION\n1. Findings: stable.\n2. Comparison: none needed.',
      { findings: 'Nodule.', impression: '1. Findings: stable. 2. Comparison: none needed.' },
    ],
    [
      'labels inside the findings',
      'FINDINGS:\nNodule.\nComparison: it was 3 mm.\nTechnique limits evaluation.\nHistory of surgery.\nIMPRESSION:\nStable.',
      {
        findings: 'Nodule. Comparison: it was 3 mm. Technique limits evaluation. History of surgery.',
        impression: 'Stable.',
      },
    ],
    [
      'a label first thing in the findings',
      'Verslag: Vraagstelling: adhesies? Geen adhesies.\nConclusie: Geen adhesies.',
      { findings: 'Vraagstelling: adhesies? Geen adhesies.', impression: 'Geen adhesies.' },
    ],
    [
      'two indications on a line',
      'Klinische gegevens: hoesten. Vraagstelling: infiltraat?\nVerslag: Geen infiltraat.',
      { indication: 'hoesten. infiltraat?', findings: 'Geen infiltraat.' },
    ],
    [
      'abbreviations',
      'CXR 2 VIEWS. HX: COUGH. COMP: NONE. FINDINGS: CLEAR. IMP: NORMAL.',
      { exam: 'CXR 2 VIEWS.', indication: 'COUGH.', comparison: 'NONE.', findings: 'CLEAR.', impression: 'NORMAL.' },
    ],
    [
      'a report heading over particulars',
      'RADIOLOGY REPORT\nName: Doe   Sex: F\nExam: US thyroid\nFindings: Goiter.',
      { exam: 'US thyroid', findings: 'Goiter.' },
    ],
    [
      'a preliminary text without headings',
      'PRELIMINARY REPORT\nNo fracture seen.\n\nFINAL REPORT\nFINDINGS\nHairline fracture.\n\nIMPRESSION\nFracture.',
      { findings: 'Hairline fracture.', impression: 'Fracture.' },
    ],
    [
      'everything back to front',
      'IMPRESSION:\nNo PE.\n\nFINDINGS:\nNo filling defect.\n\nTECHNIQUE: CTA.\nINDICATION: Dyspnea.',
      { indication: 'Dyspnea.', technique: 'CTA.', findings: 'No filling defect.', impression: 'No PE.' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(sectionBodies(text)).toEqual(expected);
  });
});

describe('addenda', () => {
  it.each<[string, string, string]>([
    ['below', `${report}\n\nADDENDUM: Rib fracture on the left.`, 'Rib fracture on the left.'],
    [
      'below, own line and date',
      `${report}\n\nADDENDUM (03/05/2024 09:00):\nRib fracture on the left.`,
      'Rib fracture on the left.',
    ],
    ['below, between stars', `${report}\n\n*** ADDENDUM ***\nRib fracture on the left.`, 'Rib fracture on the left.'],
    [
      'below, dated heading',
      `${report}\n\nADDENDUM 03/05/2024: Rib fracture on the left.`,
      'Rib fracture on the left.',
    ],
    ['below, numbered', `${report}\n\nAddendum #1:\nRib fracture on the left.`, 'Rib fracture on the left.'],
    [
      'below, begin and end',
      `${report}\n\nBEGIN ADDENDUM\nRib fracture on the left.\nEND ADDENDUM`,
      'Rib fracture on the left.',
    ],
    [
      'below, by someone',
      `${report}\n\nADDENDUM BY DR. ROE ON 03/05/2024:\nRib fracture on the left.`,
      'Rib fracture on the left.',
    ],
    [
      'below, after a signature',
      `${report}\nElectronically signed by J. Roe\n\nAddendum: Rib fracture on the left.\nElectronically signed by J. Roe`,
      'Rib fracture on the left.',
    ],
    [
      'below, headings of its own',
      `${report}\n\nADDENDUM:\nFINDINGS: Rib fracture on the left.\nIMPRESSION: Rib fracture.`,
      'Rib fracture on the left. Rib fracture.',
    ],
    ['above', `ADDENDUM: Rib fracture on the left.\n\n${report}`, 'Rib fracture on the left.'],
    [
      'above, with a banner after it',
      `ADDENDUM\nRib fracture on the left.\n\nORIGINAL REPORT\n${report}`,
      'Rib fracture on the left.',
    ],
    [
      'above, with an impression of its own',
      `ADDENDUM\nIMPRESSION: Rib fracture on the left.\n\nFINAL REPORT\n${report}`,
      'Rib fracture on the left.',
    ],
    ['German', `${report}\n\nNachtrag: Rib fracture on the left.`, 'Rib fracture on the left.'],
    [
      'two',
      `${report}\n\nADDENDUM 1: Rib fracture on the left.\n\nADDENDUM 2: No pneumothorax.`,
      'Rib fracture on the left. No pneumothorax.',
    ],
  ])('%s', (_name, text, addendum) => {
    expect(sectionBodies(text)).toEqual({ ...both, addendum });
    expect(parseReport(text).status).toBe('addendum');
  });

  it('takes no sentence about an addendum for one', () => {
    expect(
      sectionBodies(
        `FINDINGS: ${findings} Addendum was made to the prior report.\nAddendum will follow.\nIMPRESSION: ${impression}`,
      ),
    ).toEqual({
      findings: `${findings} Addendum was made to the prior report. Addendum will follow.`,
      impression,
    });
  });
});

describe('preliminary and final', () => {
  it.each([
    ['PRELIMINARY REPORT', 'preliminary'],
    ['*** PRELIMINARY REPORT ***', 'preliminary'],
    ['Preliminary Report', 'preliminary'],
    ['PRELIMINARY REPORT - NOT REVIEWED BY ATTENDING', 'preliminary'],
    ['Status: Preliminary', 'preliminary'],
    ['VORLÄUFIGER BEFUND', 'preliminary'],
    ['Voorlopig verslag', 'preliminary'],
    ['FINAL REPORT', 'final'],
    ['Final Report:', 'final'],
    ['Report status: Final', 'final'],
    ['** FINAL **', 'final'],
    ['ENDBEFUND', 'final'],
    ['Definitief verslag', 'final'],
  ])('%s is %s', (banner, status) => {
    expect(sectionBodies(`${banner}\n${report}`)).toEqual(both);
    expect(parseReport(`${banner}\n${report}`).status).toBe(status);
  });

  it('takes the final report where both stand in one text', () => {
    const text = `PRELIMINARY REPORT\nINDICATION: Fall.\nFINDINGS: No fracture.\nIMPRESSION: Negative.\n\nFINAL REPORT\n${report}`;
    expect(sectionBodies(text)).toEqual({ indication: 'Fall.', ...both });
    const described = describeReport(parseReport(text));
    expect(described.status).toBe('final');
    expect(described.studies).toHaveLength(1);
    expect(described.sections.filter((section) => section.superseded).map((section) => section.text)).toEqual([
      'No fracture.',
      'Negative.',
    ]);
  });

  it('keeps what the final report does not have again', () => {
    expect(
      sectionBodies(
        `PRELIMINARY REPORT\nFINDINGS: ${findings}\nIMPRESSION: Negative.\n\nFINAL REPORT\nIMPRESSION: ${impression}`,
      ),
    ).toEqual(both);
  });

  it('tells a preliminary impression from a final one', () => {
    expect(
      sectionBodies(`FINDINGS: ${findings}\nPRELIMINARY IMPRESSION: Negative.\nFINAL IMPRESSION: ${impression}`),
    ).toEqual(both);
  });
});

describe('two studies in one text', () => {
  const other = { findings: 'No fracture.', impression: 'Negative.' };
  const second = 'FINDINGS: No fracture.\nIMPRESSION: Negative.';

  it.each([
    ['exam headings', `EXAM: Chest\n${report}\n\nEXAM: Knee\n${second}`],
    ['numbered exam headings', `EXAM #1: Chest\n${report}\n\nEXAM #2: Knee\n${second}`],
    ['study and procedure', `STUDY: Chest\nINDICATION: Fall.\n${report}\nSTUDY: Knee\nINDICATION: Fall.\n${second}`],
    ['titles', `XR CHEST 2 VIEWS\n${report}\n\nXR KNEE LEFT\n${second}`],
    [
      'titles and techniques',
      `CT HEAD WITHOUT CONTRAST\nTECHNIQUE: Axial.\n${report}\n\nCT CERVICAL SPINE WITHOUT CONTRAST\nTECHNIQUE: Axial.\n${second}`,
    ],
    ['nothing but the sections', `${report}\n\n${second}`],
    [
      'impressions first',
      `IMPRESSION: ${impression}\nFINDINGS: ${findings}\n\nIMPRESSION: Negative.\nFINDINGS: No fracture.`,
    ],
    ['findings on one line', `EXAM: Chest. ${report.replace('\n', ' ')} EXAM: Knee. ${second.replace('\n', ' ')}`],
    ['final banners', `FINAL REPORT\nEXAM: Chest\n${report}\n\nFINAL REPORT\nEXAM: Knee\n${second}`],
  ])('%s', (_name, text) => {
    const { studies } = describeReport(parseReport(text));
    expect(studies.map((study) => ({ findings: study.findings, impression: study.impression }))).toEqual([both, other]);
  });

  it('gives a study what stands above its exam', () => {
    const { studies } = describeReport(
      parseReport(`INDICATION: Fall.\nEXAM: Chest\n${report}\n\nINDICATION: Pain.\nEXAM: Knee\n${second}`),
    );
    expect(studies.map((study) => study.indication)).toEqual(['Fall.', 'Pain.']);
  });

  it('sees one study in one with two regions', () => {
    const text = `EXAM: CT head and neck\nFINDINGS:\nCT HEAD:\nNo bleed.\n\nCT NECK:\nNo mass.\n\nIMPRESSION:\n1. CT head: no bleed.\n2. CT neck: no mass.`;
    expect(describeReport(parseReport(text)).studies).toHaveLength(1);
    expect(sectionBodies(text)).toEqual({
      exam: 'CT head and neck',
      findings: 'CT HEAD: No bleed. CT NECK: No mass.',
      impression: '1. CT head: no bleed. 2. CT neck: no mass.',
    });
  });

  it('sees one study where the impression comes first', () => {
    const text = `EXAM: CT head\nIMPRESSION: ${impression}\nINDICATION: Fall.\nTECHNIQUE: Axial.\nFINDINGS: ${findings}`;
    expect(describeReport(parseReport(text)).studies).toHaveLength(1);
    expect(sectionBodies(text)).toEqual({ exam: 'CT head', indication: 'Fall.', technique: 'Axial.', ...both });
  });
});

describe('the sections together', () => {
  it('give back the text', () => {
    const text = `\ufeff  LETTERHEAD\r\nEXAM: CT\r\r\n\tFINDINGS:\u00a0${findings}\fPage 2 of 2\n${report}\n\nSigned by: x\n \n`;
    const { sections } = parseReport(text);
    expect(sections.map((section) => text.slice(section.start, section.end)).join('')).toBe(text);
  });

  it('are described with offsets into the text', () => {
    const text = `EXAM: CT chest\n\nFINDINGS:\n${findings}\n\nIMPRESSION:\n1. One.\n2. Two.\n`;
    const described = describeReport(parseReport(text));
    for (const section of described.sections) {
      expect(text.slice(section.start, section.end)).toBe(section.text);
    }
    expect(described.sections.map((section) => [section.kind, section.heading])).toEqual([
      ['exam', 'EXAM'],
      ['findings', 'FINDINGS'],
      ['impression', 'IMPRESSION'],
    ]);
    expect(described.impressionItems).toEqual([
      { text: 'One.', start: text.indexOf('One.'), end: text.indexOf('One.') + 4 },
      { text: 'Two.', start: text.indexOf('Two.'), end: text.indexOf('Two.') + 4 },
    ]);
  });

  it('of an empty text are one empty section', () => {
    expect(describeReport(parseReport(''))).toMatchObject({ findings: '', impression: '', impressionItems: [] });
    expect(parseReport('').sections).toHaveLength(1);
  });
});
