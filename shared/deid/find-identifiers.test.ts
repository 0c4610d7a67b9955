import { expect, it } from 'vitest';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { found } from './found.testing.ts';
import { identifierSpan } from './identifier.ts';
import { maskIdentifiers } from './mask-identifiers.ts';

it.each([
  'Swan-Ganz catheter tip in the right pulmonary artery.',
  'Known Hodgkin lymphoma in remission.',
  'Bennett fracture of the thumb.',
  'Small Baker cyst.',
  'White matter is normal.',
  'May-Thurner anatomy.',
  'Degenerative change at L5 and S1.',
  'T2 hyperintense lesion on T2.',
  'Strength 4/5 on the left.',
  'Series 3 image 45 shows it.',
  'SUV 12.4, previously 11.8.',
  'BI-RADS 4.',
  'BI-RADS category 4B, LI-RADS LR-5, PI-RADS 3.',
  'Nodule of 12 x 8 x 7 mm in segment 4a.',
  'Bosniak IIF cyst.',
  'Chiari I malformation.',
  'Hill-Sachs defect and Bankart lesion.',
  'Foley catheter and Dobhoff tube in place.',
  'Port-A-Cath with its tip in the SVC.',
  'Colles fracture with dorsal angulation of 20 degrees.',
  'Paget disease of the pelvis.',
  'Schatzki ring and Zenker diverticulum.',
  'Kerley B lines.',
  'TR 500 ms, TE 15 ms, 1.5 T.',
  'DLP 412 mGy*cm, CTDIvol 9.8 mGy.',
  'CPT 71260, ICD-10 J18.9.',
  'Fleischner Society guidelines apply.',
  'No change since 2019.',
  'A 54-year-old woman with cough for 3 weeks.',
  'Schmorl nodes at T11 and T12.',
  'The Gleason score is 7 (3+4).',
  'Follow-up in 6 to 12 months.',
  'Heister valves and Couinaud segment VI.',
  'Keine Baker-Zyste.',
  'Morbus Crohn mit Befall des terminalen Ileums.',
  'Spondylolisthese L5/S1 Grad I nach Meyerding.',
  'Zustand nach Billroth II.',
  'Kleiner Erguss links. Herz nicht vergrößert.',
  'Schwarzes Signal in T1, weißes in T2.',
  'Kraftgrad 4/5 rechts.',
  'SWK 7 und BWK 12 mit Deckplatteneinbruch.',
  'Serie 3, Bild 45.',
  'Pfirrmann Grad 4 in Höhe L4/5.',
  'Kein Hinweis auf Lungenembolie.',
  'Langer Verlauf seit 2018.',
  'Der Ductus Wirsungianus ist nicht erweitert.',
  'Geen Baker-cyste.',
  'Ziekte van Crohn, ziekte van Paget.',
  'Groot hart, klein infiltraat links.',
  'Kracht 4/5 links.',
  'Serie 3 beeld 45.',
  'Lange segmentstenose van de arteria iliaca.',
  'Zwarte en witte stof intact.',
  'Wervel L5 met oude inzakking.',
  'Hernia van Spieghel links.',
  'Onveranderd sinds 2020.',
])('finds nobody in "%s"', (text) => {
  expect(found(text, findIdentifiers(text))).toEqual([]);
});

it('finds who and when in a whole report', () => {
  const text = [
    'PATIENT: QUILLFEATHER, ROSALIND   MRN: 00-41-77   DOB: 06/03/1951',
    'REFERRING: Dr. Tamsin Ashgrove',
    '',
    'Comparison: 11/05/2024.',
    'Findings: White matter is normal. Small Baker cyst.',
    'Discussed with Dr. Ashgrove at 14:30.',
    '',
    'TAA/mk',
  ].join('\n');
  expect(maskIdentifiers(text, findIdentifiers(text))).toBe(
    [
      'PATIENT: ___   MRN: ___   DOB: ___',
      'REFERRING: Dr. ___',
      '',
      'Comparison: ___.',
      'Findings: White matter is normal. Small Baker cyst.',
      'Discussed with Dr. ___ at 14:30.',
      '',
      '___',
    ].join('\n'),
  );
});

const atoms =
  'Dr. |Frau |Penhallow|PENHALLOW|Quillfeather, Rosalind|J. |MRN: 417722|DOB: 3/1/1951|12.03.2024|3/1|Tel. 030/450123|a@b.example|www.b.example/x|12 Larch Street|Klinikum Warendorf|7411 KT Deventer|94-year-old| |  |\t|\n|\r\n|\r|\u2028|. |, |; |: |(|)|-|/|’s|\u{1F600}|\u{1F468}\u200D\u{1F469}|Mu\u0308ller|Zoe\u0308|e\u0301|\uFEFF|ß|İ|ﬁ|White matter|Baker cyst|5 mm|L5|series 3|and |und |en |door |dictated by |JAS/mk|\u00A0|\uD83D|\uDE00'.split(
    '|',
  );

it('spans are in order, do not overlap, are not empty, and hold no white space at their ends', () => {
  const random = seededRandom(7);
  const study = { patient: { family: 'Müller', given: 'Rosalind', mrn: '417722' }, institution: 'Klinikum Warendorf' };
  for (let round = 0; round < 1500; round += 1) {
    const length = 1 + Math.floor(random() * 30);
    const text = Array.from({ length }, () => atoms[Math.floor(random() * atoms.length)] ?? '').join('');
    let behind = 0;
    for (const span of findIdentifiers(text, study)) {
      identifierSpan.parse(span);
      expect(span.start).toBeGreaterThanOrEqual(behind);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(span.start, span.end), JSON.stringify(text)).not.toMatch(/^\s|\s$/u);
      // No sign of two units is cut in two.
      for (const at of [span.start, span.end]) {
        expect(/[\uD800-\uDBFF][\uDC00-\uDFFF]/u.test(text.slice(at - 1, at + 1)), JSON.stringify(text)).toBe(false);
      }
      behind = span.end;
    }
  }
});

it.each(['\n', '\r\n', '\r', '\u2028'])('offsets are of the given text, whatever ends its lines: %j', (lineEnd) => {
  const text = `\uFEFFMu\u0308ller \u{1F600}${lineEnd}MRN: 417722${lineEnd}Dr. Quillfeather${lineEnd}`;
  expect(found(text, findIdentifiers(text, { patient: { family: 'Müller' } }))).toEqual([
    'Mu\u0308ller',
    '417722',
    'Quillfeather',
  ]);
});
