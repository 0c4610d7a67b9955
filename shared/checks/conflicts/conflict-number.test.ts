import { describe, expect, it } from 'vitest';
import { numberConflicts, numbersOf } from './conflict-number.ts';

function conflicts(draft: string, findings: string): readonly string[] {
  return numberConflicts(draft, numbersOf(findings)).map(({ draft: { start, end } }) => draft.slice(start, end));
}

describe('numbers of a draft', () => {
  it.each([
    ['8 mm nodule.', 'A nodule measures 8 mm.'],
    ['0.8 cm nodule.', 'A nodule measures 8 mm.'],
    ['1.4 cm nodule.', 'A 14-mm nodule.'],
    ['5 cm mass.', 'A mass of 4.8 cm.'],
    ['Mass of 3.2 x 2.1 cm.', 'The mass measures 3.2 x 2.1 x 4 cm.'],
    ['2.1 cm mass.', 'The mass measures 32 x 21 mm.'],
    ['Nodules up to 7 mm.', 'Nodules of 3 mm to 7 mm.'],
    ['Nodule of less than 1 cm.', 'A nodule of 6 mm.'],
    ['60% stenosis.', 'Stenosis of 50-70%.'],
    ['Compression of T8.', 'Compression of T7, T8 and T9.'],
    ['Fracture of T9.', 'Fractures from T8 through T10.'],
    ['Fracture of the 6th rib.', 'Fractures of the left fifth and sixth ribs.'],
    ['Two nodules.', 'Two nodules in the right lung.'],
    ['Fractures of ribs 3 to 5.', 'Fractures of the left third, fourth and fifth ribs.'],
    ['Advance the tube by 2 cm.', 'The tube ends 9 cm above the carina.'],
    ['8 mm nodule.', 'A nodule of XXXX mm.'],
    ['Fractured rib of the fourth finger, 2 views.', 'No numbers here.'],
    ['Withdrawal of the tube by 3 cm is recommended.', 'The tube ends 1 cm above the carina.'],
    ['Contrast agent: 90 ml of iohexol.', 'Nodule of 8 mm.'],
    ['CT in 3 to 6 months for nodules of 6 mm by Fleischner guidelines.', 'Nodule of 8 mm.'],
    ['T2 hyperintense lesion.', 'Disc bulge at L4-L5.'],
  ])('%s agrees with %s', (draft, findings) => {
    expect(conflicts(draft, findings)).toEqual([]);
  });

  it.each([
    ['9 mm nodule.', 'A nodule measures 8 mm.', '9 mm'],
    ['8 cm nodule.', 'A nodule measures 8 mm.', '8 cm'],
    ['4.8 cm mass.', 'A mass of 4 cm.', '4.8 cm'],
    ['2.3 x 1.1 cm mass.', 'A mass of 3.2 x 1.1 cm.', '2.3 x 1.1 cm'],
    ['Nodules up to 3.2 cm.', 'Nodules up to 2.3 cm.', '3.2 cm'],
    ['12 mm nodule.', 'A nodule in the right upper lobe.', '12 mm'],
    ['80% stenosis.', 'Stenosis of 50-70%.', '80%'],
    ['Compression of T9.', 'Compression of T8.', 'T9'],
    ['Fracture of the 8th rib.', 'Fracture of the sixth rib.', '8th rib'],
    ['Disc bulge at L3-4.', 'Disc bulge at L5-S1.', 'L3-4'],
    ['Fractures of the 5th and 8th ribs.', 'Fractures of the left 5th and 6th ribs.', '5th and 8th ribs'],
    ['Fractures of ribs 7-9.', 'Fractures of ribs 2 through 4.', 'ribs 7-9'],
    ['Fracture of the third metatarsal.', 'Fracture of the fifth metatarsal.', 'third metatarsal'],
    ['Three nodules.', 'Two nodules in the right lung.', 'Three nodules'],
    ['BI-RADS 2.', 'BI-RADS category 4.', 'BI-RADS 2'],
  ])('%s ⟂ %s', (draft, findings, conflict) => {
    expect(conflicts(draft, findings)).toEqual([conflict]);
  });

  it('may be those of the background', () => {
    expect(numberConflicts('Fixed in 4% solution.', numbersOf('Two cores were taken.', 'Solution of 4%.'))).toEqual([]);
  });

  it('come with the nearest number of the findings', () => {
    const findings = 'Nodules of 8 mm and 20 mm.';
    const [conflict] = numberConflicts('9 mm nodule.', numbersOf(findings));
    expect(conflict?.finding && findings.slice(conflict.finding.start, conflict.finding.end)).toBe('8 mm');
  });
});
