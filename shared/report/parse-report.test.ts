import { describe, expect, it } from 'vitest';

import { sectionBodies, type SectionBodies } from './section-bodies.testing.ts';

const lungs = 'The lungs are clear. No effusion.';
const normal = 'Normal chest.';

describe('headings by their form', () => {
  it.each([
    ['capitals, own line', `FINDINGS\n${lungs}\n\nIMPRESSION\n${normal}`],
    ['capitals, colon', `FINDINGS: ${lungs}\nIMPRESSION: ${normal}`],
    ['capitals, colon, own line', `FINDINGS:\n${lungs}\n\nIMPRESSION:\n${normal}`],
    ['title case', `Findings: ${lungs}\n\nImpression: ${normal}`],
    ['title case, own line', `Findings\n\n${lungs}\n\nImpression\n\n${normal}`],
    ['lower case', `findings: ${lungs}\nimpression: ${normal}`],
    ['lower case, own line', `findings\n${lungs}\nimpression\n${normal}`],
    ['lower case, dash', `findings - ${lungs}\nimpression - ${normal}`],
    ['capitals, en dash', `FINDINGS – ${lungs}\nIMPRESSION – ${normal}`],
    ['capitals, dash without blank', `FINDINGS-${lungs}\nIMPRESSION-${normal}`],
    ['capitals, double dash', `FINDINGS -- ${lungs}\nIMPRESSION -- ${normal}`],
    ['capitals, colon and dash', `FINDINGS:- ${lungs}\nIMPRESSION:- ${normal}`],
    ['capitals, full stop', `FINDINGS. ${lungs}\nIMPRESSION. ${normal}`],
    ['capitals, no mark', `FINDINGS ${lungs}\nIMPRESSION ${normal}`],
    ['title case, no mark', `Findings ${lungs}\nImpression ${normal}`],
    ['tabs', `FINDINGS\t${lungs}\nIMPRESSION\t${normal}`],
    ['columns', `FINDINGS      ${lungs}\nIMPRESSION    ${normal}`],
    ['colon after a blank', `Findings : ${lungs}\nImpression : ${normal}`],
    ['wide colon', `FINDINGS：${lungs}\nIMPRESSION：${normal}`],
    ['equals', `FINDINGS = ${lungs}\nIMPRESSION = ${normal}`],
    ['arrow', `FINDINGS -> ${lungs}\nIMPRESSION -> ${normal}`],
    ['brackets', `[FINDINGS] ${lungs}\n[IMPRESSION] ${normal}`],
    ['brackets, own line', `[Findings]\n${lungs}\n[Impression]\n${normal}`],
    ['braces', `{FINDINGS}\n${lungs}\n{IMPRESSION}\n${normal}`],
    ['parentheses', `(FINDINGS) ${lungs}\n(IMPRESSION) ${normal}`],
    ['angle brackets', `<FINDINGS>\n${lungs}\n<IMPRESSION>\n${normal}`],
    ['double angle brackets', `<<FINDINGS>>\n${lungs}\n<<IMPRESSION>>\n${normal}`],
    ['quotation marks', `"FINDINGS": ${lungs}\n"IMPRESSION": ${normal}`],
    ['markdown hashes', `## Findings\n${lungs}\n\n## Impression\n${normal}`],
    ['markdown bold, colon inside', `**Findings:** ${lungs}\n\n**Impression:** ${normal}`],
    ['markdown bold, colon outside', `**Findings**: ${lungs}\n\n**Impression**: ${normal}`],
    ['markdown bold, own line', `**FINDINGS**\n${lungs}\n\n**IMPRESSION**\n${normal}`],
    ['markdown italic', `_Findings_\n${lungs}\n\n_Impression_\n${normal}`],
    ['stars', `*** FINDINGS ***\n${lungs}\n*** IMPRESSION ***\n${normal}`],
    ['equal signs around', `=== FINDINGS ===\n${lungs}\n=== IMPRESSION ===\n${normal}`],
    ['dashes around', `--- Findings ---\n${lungs}\n--- Impression ---\n${normal}`],
    ['underlined with dashes', `FINDINGS\n--------\n${lungs}\n\nIMPRESSION\n----------\n${normal}`],
    ['underlined with equal signs', `Findings:\n=========\n${lungs}\nImpression:\n===========\n${normal}`],
    [
      'rules above and below',
      `----------\nFINDINGS\n----------\n${lungs}\n----------\nIMPRESSION\n----------\n${normal}`,
    ],
    ['numbers', `1. FINDINGS\n${lungs}\n2. IMPRESSION\n${normal}`],
    ['numbers in brackets', `(1) Findings: ${lungs}\n(2) Impression: ${normal}`],
    ['numbers with a bracket', `1) FINDINGS: ${lungs}\n2) IMPRESSION: ${normal}`],
    ['roman numbers', `III. FINDINGS: ${lungs}\nIV. IMPRESSION: ${normal}`],
    ['letters', `A. Findings: ${lungs}\nB. Impression: ${normal}`],
    ['bullets', `• Findings: ${lungs}\n• Impression: ${normal}`],
    ['dashes before', `- Findings: ${lungs}\n- Impression: ${normal}`],
    ['quoted mail', `> FINDINGS: ${lungs}\n> IMPRESSION: ${normal}`],
    ['letter-spaced', `F I N D I N G S\n${lungs}\n\nI M P R E S S I O N\n${normal}`],
    ['indented', `   FINDINGS:\n      ${lungs}\n   IMPRESSION:\n      ${normal}`],
    ['table', `| Findings | ${lungs} |\n| Impression | ${normal} |`.replaceAll(' |\n', '\n').replace(/ \|$/, '')],
    ['one line, capitals', `FINDINGS: ${lungs} IMPRESSION: ${normal}`],
    ['one line, title case', `Findings: ${lungs} Impression: ${normal}`],
    ['one line, lower case', `findings: ${lungs} impression: ${normal}`],
    ['one line, capitals without colon', `FINDINGS ${lungs} IMPRESSION ${normal}`],
    ['one line, dashes', `FINDINGS - ${lungs} IMPRESSION - ${normal}`],
    ['one line, bold', `**FINDINGS:** ${lungs} **IMPRESSION:** ${normal}`],
    ['one line, brackets', `[FINDINGS] ${lungs} [IMPRESSION] ${normal}`],
    ['one line, bars', `FINDINGS: ${lungs} | IMPRESSION: ${normal}`.replace(' |', '')],
    ['carriage returns', `FINDINGS:\r${lungs}\rIMPRESSION:\r${normal}`],
    ['Windows line ends', `FINDINGS:\r\n${lungs}\r\n\r\nIMPRESSION:\r\n${normal}\r\n`],
    ['form feed', `FINDINGS:\n${lungs}\fIMPRESSION:\n${normal}`],
    ['non-breaking blanks', `FINDINGS\u00a0:\u00a0${lungs}\nIMPRESSION\u00a0:\u00a0${normal}`],
    ['line separators', `FINDINGS:\u2028${lungs}\u2028IMPRESSION:\u2028${normal}`],
    ['HL7 line breaks', `FINDINGS:\\.br\\${lungs}\\.br\\\\.br\\IMPRESSION:\\.br\\${normal}`],
    ['HTML', `<p><b>FINDINGS:</b> ${lungs}</p><p><b>IMPRESSION:</b><br/>${normal}</p>`],
    ['a qualifier', `FINDINGS (CT chest): ${lungs}\nIMPRESSION (preliminary): ${normal}`],
    ['qualified in capitals', `FINDINGS OF CHEST X-RAY: ${lungs}\nIMPRESSION: ${normal}`],
    ['modified', `Radiographic chest findings: ${lungs}\nFinal impression: ${normal}`],
    ['modified by the method', `CT FINDINGS:\n${lungs}\nCT IMPRESSION:\n${normal}`],
    ['possible plural', `FINDING(S): ${lungs}\nIMPRESSION(S): ${normal}`],
    ['trailing blanks', `FINDINGS:   \n${lungs}   \nIMPRESSION:   \n${normal}   `],
  ])('%s', (_name, text) => {
    expect(sectionBodies(text)).toEqual({ findings: lungs, impression: normal });
  });
});

describe('headings by their words', () => {
  it.each([
    'Findings',
    'FINDING',
    'Result',
    'RESULTS',
    'Report',
    'OBSERVATIONS',
    'Imaging findings',
    'RADIOLOGICAL FINDINGS',
    'Narrative',
    'Description',
    'Befund',
    'BEFUNDE',
    'Verslag',
    'Bevindingen',
    'Beschrijving',
  ])('%s is findings', (heading) => {
    const expected = { indication: 'Cough.', findings: lungs, impression: normal };
    expect(sectionBodies(`Indication: Cough.\n${heading}: ${lungs}\nImpression: ${normal}`)).toEqual(expected);
    expect(sectionBodies(`Indication\nCough.\n\n${heading}\n${lungs}\n\nImpression\n${normal}`)).toEqual(expected);
  });

  it.each([
    'Impression',
    'IMPRESSIONS',
    'Conclusion',
    'OPINION',
    'Summary',
    'Interpretation',
    'Diagnosis',
    'Comment',
    'Assessment',
    'Impression/Recommendation',
    'IMPRESSION AND PLAN',
    'Radiologist’s impression',
    'Beurteilung',
    'ZUSAMMENFASSUNG',
    'Conclusie',
    'Samenvatting',
    'Beoordeling',
  ])('%s is impression', (heading) => {
    expect(sectionBodies(`Findings: ${lungs}\n${heading}: ${normal}`)).toEqual({ findings: lungs, impression: normal });
    expect(sectionBodies(`Findings:\n${lungs}\n\n${heading}\n${normal}`)).toEqual({
      findings: lungs,
      impression: normal,
    });
  });

  it.each([
    'Indication',
    'HISTORY',
    'Clinical history',
    'CLINICAL INFORMATION',
    'Clinical Details',
    'REASON FOR EXAM',
    'Reason for examination',
    'Reason for study',
    'Clinical indication',
    'INDICATION/HISTORY',
    'History and indication',
    'Clin. Hx',
    'Hx',
    'Clinical question',
    'Klinische Angaben',
    'FRAGESTELLUNG',
    'Klinische Angaben und Fragestellung',
    'Klin. Angaben',
    'Anamnese',
    'Rechtfertigende Indikation',
    'Klinische gegevens',
    'Vraagstelling',
    'KLINISCHE VRAAGSTELLING',
    'Medische gegevens',
    'Reden van onderzoek',
  ])('%s is indication', (heading) => {
    expect(sectionBodies(`${heading}: Cough for a week\nFindings: ${lungs}`)).toEqual({
      indication: 'Cough for a week',
      findings: lungs,
    });
  });

  it.each([
    ['TECHNIQUE', 'technique'],
    ['PROTOCOL', 'technique'],
    ['Imaging technique', 'technique'],
    ['Technik', 'technique'],
    ['Untersuchungstechnik', 'technique'],
    ['Techniek', 'technique'],
    ['Scanprotocol', 'technique'],
    ['COMPARISON', 'comparison'],
    ['Comparison studies', 'comparison'],
    ['Prior studies', 'comparison'],
    ['Voraufnahmen', 'comparison'],
    ['Vergleich', 'comparison'],
    ['Voruntersuchung', 'comparison'],
    ['Vergelijking', 'comparison'],
    ['Eerder onderzoek', 'comparison'],
    ['EXAM', 'exam'],
    ['Examination', 'exam'],
    ['Study', 'exam'],
    ['Procedure performed', 'exam'],
    ['Untersuchung', 'exam'],
    ['Onderzoek', 'exam'],
  ] as const)('%s is %s', (heading, kind) => {
    expect(sectionBodies(`${heading}: CT of last May\nFindings: ${lungs}\nImpression: ${normal}`)).toEqual({
      [kind]: 'CT of last May',
      findings: lungs,
      impression: normal,
    });
  });

  it('takes a heading by what else the study has', () => {
    expect(sectionBodies(`PROCEDURE: CT chest\nTECHNIQUE: Helical.\nFINDINGS: ${lungs}`)).toEqual({
      exam: 'CT chest',
      technique: 'Helical.',
      findings: lungs,
    });
    expect(sectionBodies(`PROCEDURE: XR CHEST 2 VIEWS\nFINDINGS: ${lungs}`)).toEqual({
      exam: 'XR CHEST 2 VIEWS',
      findings: lungs,
    });
    expect(sectionBodies(`PROCEDURE: The vein was entered under ultrasound.\nFINDINGS: ${lungs}`)).toEqual({
      technique: 'The vein was entered under ultrasound.',
      findings: lungs,
    });
    expect(sectionBodies(`SUMMARY: ${normal}\nINDICATION: Cough\nFINDINGS: ${lungs}`)).toEqual({
      impression: normal,
      indication: 'Cough',
      findings: lungs,
    });
    expect(sectionBodies(`INTERPRETATION: ${lungs}\nIMPRESSION: ${normal}`)).toEqual({
      findings: lungs,
      impression: normal,
    });
    expect(sectionBodies(`DIAGNOSIS: Asthma\nFINDINGS: ${lungs}\nIMPRESSION: ${normal}`)).toEqual({
      indication: 'Asthma',
      findings: lungs,
      impression: normal,
    });
    expect(sectionBodies(`REPORT\n\nINDICATION: Cough\nFINDINGS: ${lungs}`)).toEqual({
      indication: 'Cough',
      findings: lungs,
    });
  });
});

describe('heading words that head nothing', () => {
  it.each([
    'The findings are consistent with edema. No comparison is available. There is a history of asthma.',
    'Findings are unchanged. Comparison is made to the CT of May. Technique was adequate.',
    'Impression of the mass on the left atrium is mild. Summary images were stored. Conclusion of the run was early.',
    'Patient has a history: unknown to us. In comparison to the prior study, the nodule grew.',
    'There is an indentation with the following findings of note. These findings: none is acute.',
    'Comparison CT shows stable nodules. History of cancer is noted. Examination is limited by motion.',
    'No other findings. Otherwise, the examination: limited. As a result the study is limited.',
    'COMPARISON WITH PRIOR STUDY SHOWS NO CHANGE. FINDINGS ARE STABLE. IMPRESSION OF A RIB IS SEEN.',
    'The mass makes an\nimpression on the aorta and, in\ncomparison to the previous\nexamination, has grown; these\nfindings are new.',
    'We see the typical\nFindings of sarcoidosis. Right hilar\nImpression of a node.',
  ])('%s', (text) => {
    expect(sectionBodies(`FINDINGS: ${text}\nIMPRESSION: Stable.`)).toEqual({
      findings: text.replace(/\s+/g, ' '),
      impression: 'Stable.',
    });
    expect(sectionBodies(text)).toEqual({ findings: text.replace(/\s+/g, ' ') });
  });

  it('keeps subheadings inside the findings', () => {
    const findings =
      'CT HEAD: No bleed.\nAdditional findings: Sinus disease.\nOther findings:\nNone.\nEXTRACARDIAC FINDINGS: Nodule.\nLUNGS: Clear. Osseous Findings: Intact.';
    expect(sectionBodies(`FINDINGS:\n${findings}\nIMPRESSION: No bleed.`)).toEqual({
      findings: findings.replace(/\s+/g, ' '),
      impression: 'No bleed.',
    });
  });
});

describe('findings without a heading', () => {
  it.each<[string, string, SectionBodies]>([
    ['a single sentence', 'No fracture.', { findings: 'No fracture.' }],
    ['a few words', 'normal chest', { findings: 'normal chest' }],
    ['paragraphs', `${lungs}\n\nHeart normal.`, { findings: `${lungs} Heart normal.` }],
    ['before the impression', `${lungs}\n\nIMPRESSION: ${normal}`, { findings: lungs, impression: normal }],
    [
      'below the background',
      `HISTORY: Cough.\n\nCOMPARISON: None.\n\n${lungs}\n\nIMPRESSION: ${normal}`,
      { indication: 'Cough.', comparison: 'None.', findings: lungs, impression: normal },
    ],
    [
      'below the background, no blank line',
      `HISTORY: Cough.\nCOMPARISON: None.\n${lungs}\nIMPRESSION: ${normal}`,
      { indication: 'Cough.', comparison: 'None.', findings: lungs, impression: normal },
    ],
    [
      'below the background, no impression',
      `INDICATION: Cough.\n\n${lungs}`,
      { indication: 'Cough.', findings: lungs },
    ],
    [
      'below headings on their own lines',
      `INDICATION\nCough.\n\nTECHNIQUE\nTwo views.\n\n${lungs}\n\nIMPRESSION\n${normal}`,
      { indication: 'Cough.', technique: 'Two views.', findings: lungs, impression: normal },
    ],
    [
      'by organ',
      `EXAM: CT abdomen\nLIVER: Normal.\nSPLEEN: Normal.\nIMPRESSION: ${normal}`,
      { exam: 'CT abdomen', findings: 'LIVER: Normal. SPLEEN: Normal.', impression: normal },
    ],
    ['by organ, nothing else', 'Lungs: Clear.\nHeart: Normal.', { findings: 'Lungs: Clear. Heart: Normal.' }],
    [
      'below a title',
      `CHEST, PA AND LATERAL\n\n${lungs}\n\nIMPRESSION: ${normal}`,
      { exam: 'CHEST, PA AND LATERAL', findings: lungs, impression: normal },
    ],
    [
      'below a letterhead',
      `ST. ANNE HOSPITAL\nDepartment of Radiology\nPatient: DOE, JANE   MRN: 12345\nDate: 05/06/2024\n\n${lungs}`,
      { findings: lungs },
    ],
  ])('%s', (_name, text, expected) => {
    expect(sectionBodies(text)).toEqual(expected);
  });

  it('does not take background for findings', () => {
    expect(sectionBodies('INDICATION: Cough.\nFever since Monday.\n\nCOMPARISON: None.')).toEqual({
      indication: 'Cough. Fever since Monday.',
      comparison: 'None.',
    });
    expect(sectionBodies('EXAM: CT chest\nIMPRESSION: Normal.')).toEqual({ exam: 'CT chest', impression: 'Normal.' });
    expect(sectionBodies('CT ABDOMEN\n\nIMPRESSION: Normal.')).toEqual({ exam: 'CT ABDOMEN', impression: 'Normal.' });
  });
});

it('finds clear headings on one line where no sentence ends before them', () => {
  expect(
    sectionBodies('Indication: Chest pain Comparison: None Exam: Two views Findings: Lungs clear Impression: Normal'),
  ).toEqual({
    indication: 'Chest pain',
    comparison: 'None',
    exam: 'Two views',
    findings: 'Lungs clear',
    impression: 'Normal',
  });
});

describe('headings with more than their words', () => {
  it.each<[string, string, SectionBodies]>([
    [
      'a region after the heading',
      'Findings, head: No bleed.\nFindings of the cervical spine: No fracture.\nIMPRESSION: Normal.',
      { findings: 'No bleed. No fracture.', impression: 'Normal.' },
    ],
    [
      'a region before the heading',
      'Cervical spine findings: No fracture.\nThoracic spine findings: T8 wedge.\nImpression: T8 fracture.',
      { findings: 'No fracture. T8 wedge.', impression: 'T8 fracture.' },
    ],
    [
      'a time',
      'FINDINGS: [04/17/2024 13:05] Clear.\nIMPRESSION 04/17/2024 13:07: Normal.',
      { findings: 'Clear.', impression: 'Normal.' },
    ],
    [
      'the colon on the next line',
      'FINDINGS\n: Clear.\nIMPRESSION\n: Normal.',
      { findings: 'Clear.', impression: 'Normal.' },
    ],
    [
      'an abbreviation and a dash',
      'HX - Fall\nCOMP - none\nFINDINGS - No fracture.\nIMP - Normal.',
      { indication: 'Fall', comparison: 'none', findings: 'No fracture.', impression: 'Normal.' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(sectionBodies(text)).toEqual(expected);
  });

  it.each(['INDICATION: History: Cough.', 'INDICATION:\nHistory: Cough.'])(
    'a label of their kind below: %s',
    (text) => {
      expect(sectionBodies(`${text}\nFINDINGS: ${lungs}`)).toEqual({ indication: 'History: Cough.', findings: lungs });
    },
  );

  it('labels for each region under one heading for all', () => {
    expect(sectionBodies('FINDINGS:\nChest findings: Clear.\nAbdomen findings: Normal.\nIMPRESSION: Normal.')).toEqual({
      findings: 'Chest findings: Clear. Abdomen findings: Normal.',
      impression: 'Normal.',
    });
  });
});

it('finds the background behind findings that begin in the middle of a line', () => {
  expect(sectionBodies(`Exam: CT chest. Findings: ${lungs} Comparison: None.\nImpression: ${normal}`)).toEqual({
    exam: 'CT chest.',
    findings: lungs,
    comparison: 'None.',
    impression: normal,
  });
});

it('takes a background heading right below an empty findings heading for a label', () => {
  expect(sectionBodies('Verslag:\nMedische gegevens: val. Geen fractuur.\nConclusie: Geen fractuur.')).toEqual({
    findings: 'Medische gegevens: val. Geen fractuur.',
    impression: 'Geen fractuur.',
  });
});

describe('combined headings', () => {
  it.each([
    'FINDINGS AND IMPRESSION:',
    'FINDINGS/IMPRESSION:',
    'Findings & Impression',
    'IMPRESSION AND FINDINGS:',
    'Findings and Impression -',
    'Befund und Beurteilung:',
    'BEFUND/BEURTEILUNG',
    'Bevindingen en conclusie:',
    'FINDINGS, IMPRESSION:',
  ])('%s is findings', (heading) => {
    expect(sectionBodies(`HISTORY: Cough.\n${heading}\n${lungs}`)).toEqual({ indication: 'Cough.', findings: lungs });
  });
});
