import { describe, expect, it } from 'vitest';
import { reviewImpression } from '#main/services/checks.ts';
import { laidOutReview } from './review-layout.ts';

function layOut(impression: string, findings: string, background = ''): string {
  const items = impression.split('\n').map((line) => line.replace(/^\d\. /u, ''));
  return laidOutReview(reviewImpression(impression, items, { findings, background }, impression)).join('\n');
}

describe('a review for people', () => {
  it('stays silent where there is nothing to say', () => {
    expect(layOut('Normal chest.', 'The lungs are clear.')).toBe(
      '  Normal chest.\n       From: "The lungs are clear."\n',
    );
  });

  it('takes numbers of items, not measures, for numbers of items', () => {
    expect(layOut('1. Small left effusion. Unchanged.', 'Small left effusion, unchanged.')).toMatch(
      /^ {2}1\. Small left effusion\.\n {7}From: .*\n {5}Unchanged\./u,
    );
    expect(layOut('5 mm left nodule.\nNo effusion.', 'There is a 5 mm left nodule. No effusion.')).toMatch(
      /^ {2}5 mm left nodule\.\n {7}From: .*\n {2}No effusion\./u,
    );
  });

  it('lists what was left out once, in one line that counts the rest', () => {
    const findings =
      'Large hiatal hernia. Mild cardiomegaly. Tortuous aorta. Left rib fracture. Right rib fracture. Small left effusion. ' +
      'Low lung volumes. Scoliosis. Osteopenia.';
    const left = /^ {2}Omitted: ([^.]*)\./mu.exec(layOut('Mild cardiomegaly.', findings))?.[1]?.replaceAll('\n  ', ' ');
    expect(left?.match(/fracture/gu)).toHaveLength(1);
    expect(left?.split(', ')).toHaveLength(6);
    expect(left).toMatch(/ and \d more$/u);
  });

  it('does not list again what interrupts', () => {
    const text = layOut('No acute abnormality.', 'Large left pneumothorax. Small hiatal hernia.');
    expect(text).toMatch(/^! .*pneumothorax/mu);
    expect(text).not.toMatch(/^ {2}Omitted: .*pneumothorax/mu);
  });

  it('asks once what several critical results must be documented with', () => {
    const text = layOut(
      '1. Large left pneumothorax.\n2. Free intraperitoneal air.',
      'Large left pneumothorax. Free air below the diaphragm.',
    );
    expect(text.match(/^CRITICAL RESULT: /gmu)).toHaveLength(1);
    expect(text.match(/^ {2}\d\. .*\n {5}\S/gmu)?.length).toBeGreaterThan(1);
    expect(text.match(/To document: /gu)).toHaveLength(1);
  });

  it('asks for the communication of what the impression leaves out or denies', () => {
    const findings = 'There is a large left pneumothorax. Acute left rib fracture. The right lung is clear.';
    for (const impression of ['Acute left rib fracture.', 'No pneumothorax.', 'No acute abnormality.']) {
      expect(layOut(impression, findings)).toContain(
        'CRITICAL RESULT: communication within minutes\n  Missing from the impression: "There is a large left pneumothorax."',
      );
    }
    expect(layOut('Acute left rib fracture.', findings).match(/To document: /gu)).toHaveLength(1);
    expect(layOut('Emphysema.', 'Emphysema. There is a 4 cm mass in the left upper lobe.')).toMatch(
      /^CRITICAL RESULT\n {2}Missing from the impression: "There is a 4 cm mass/mu,
    );
    expect(layOut('Large left pneumothorax.', findings)).not.toContain('Missing');
  });

  it('names the guidance that asks for what is not documented', () => {
    const told = 'Large left pneumothorax. Called to Dr. Ames.';
    expect(layOut(told, 'Large left pneumothorax.').replaceAll(/\s+/gu, ' ')).toContain(
      'To document: the time (ACR 2020); that the message was read back (PC.02.01.03).',
    );
  });

  it('cuts a long quotation', () => {
    const findings = `the lungs are clear apart from ${'linear atelectasis at the left base, '.repeat(12)}unchanged.`;
    const text = layOut('Left atelectasis.', findings);
    expect(text).toMatch(/ …"$/mu);
    expect(text.split('\n').length).toBeLessThan(8);
  });

  it('asks to tell nobody of what the findings deny', () => {
    const findings = 'Large right pneumothorax. No rib fracture.';
    const denied = layOut('1. Large right pneumothorax.\n2. Acute left fourth rib fracture.', findings);
    expect(denied).toContain('CRITICAL RESULT: communication within minutes\n  1. Large right pneumothorax.');
    expect(denied).not.toContain('within hours');
    expect(layOut('Acute left fourth rib fracture.', 'Acute left fourth rib fracture.')).toContain('within hours');
  });

  it('says nothing of follow-up to a nodule that only the impression invents', () => {
    const background = 'Exam: CT chest. Indication: 54-year-old man with cough.';
    const findings = 'The lungs are clear. No effusion.';
    expect(layOut('Solid 7 mm nodule in the right upper lobe.', findings, background)).not.toContain('Follow-up');
    expect(layOut('Normal.', 'Solid 7 mm nodule in the right upper lobe.', background)).toContain('Follow-up');
  });

  it('says in a line that a nodule on a radiograph is outside, and nothing of one on ultrasound', () => {
    const chest = layOut('Right nodule.', 'Right upper lobe nodule of 9 mm.', 'Exam: Chest radiograph, two views.');
    expect(chest).toMatch(
      /^Follow-up\n {2}Fleischner 2017 does not apply to this nodule: it was seen on a\s+radiograph/mu,
    );
    expect(chest).not.toContain('MacMahon');
    const neck = layOut('Thyroid nodule.', 'A thyroid nodule measures 16 mm.', 'Exam: Ultrasound of the thyroid.');
    expect(neck).not.toContain('Follow-up');
  });
});
