import { describe, expect, it } from 'vitest';
import { findCommunicationRecords } from './critical-result-record.ts';
import { criticalResults, leftOutResults, statedFinding } from './critical-result.ts';
import { orderByCriticality } from './criticality.ts';

/** Without the name, which is told again by who was told. */
function documentedIn(sentence: string): Readonly<Record<string, string>> {
  const { name: _, ...spans } = findCommunicationRecords(sentence)[0]?.documented ?? {};
  return Object.fromEntries(
    Object.entries(spans).map(([element, { start, end }]) => [element, sentence.slice(start, end)]),
  );
}

describe('findCommunicationRecords', () => {
  it('reads who was told, by whom, when, how and the read-back', () => {
    expect(documentedIn('Discussed with Dr. Anna Ames by telephone at 10:15 by Dr. Boyd, and read back.')).toEqual({
      told: 'Dr. Anna Ames',
      by: 'Dr. Boyd',
      when: '10:15',
      how: 'by telephone',
      'read-back': 'read back',
    });
  });

  it.each([
    [
      'Dr. Ames was notified by phone at 1430 hours.',
      { told: 'Dr. Ames', by: 'was notified', how: 'by phone', when: '1430 hours' },
    ],
    ['I called Nurse Cole at 9.05 am.', { told: 'Nurse Cole', by: 'I', when: '9.05 am', how: 'called' }],
    [
      'Results were communicated to Jo Dean, RN, in person.',
      { told: 'Jo Dean, RN', by: 'were communicated', how: 'in person' },
    ],
    ['XXXX XXXX was notified at XXXX hours on XXXX by telephone.', { how: 'by telephone' }],
    ['Dr. XXXX was notified.', {}],
    [
      'Her physician, Dr. van der Berg, was informed by phone.',
      { told: 'Dr. van der Berg', by: 'was informed', how: 'by phone' },
    ],
    ['Called to Jo Dean, RN, by resident Dr. Kim.', { told: 'Jo Dean, RN', by: 'Dr. Kim', how: 'Called' }],
    ['Dr. Ames was paged at 14:05.', { told: 'Dr. Ames', by: 'was paged', when: '14:05', how: 'paged' }],
    ['Contacted Dr. Ames by phone.', { told: 'Dr. Ames', by: 'Contacted', how: 'by phone' }],
    ['Discussed with Dr. Ames, not the so-called on-call team.', { told: 'Dr. Ames', by: 'Discussed' }],
    [
      'DISCUSSED WITH DR. AMES AT 10:15 BY TELEPHONE.',
      { told: 'DR. AMES', by: 'DISCUSSED', when: '10:15', how: 'BY TELEPHONE' },
    ],
  ])('reads "%s"', (sentence, expected) => {
    expect(documentedIn(sentence)).toEqual(expected);
  });

  it.each([
    [
      'Discussed with the surgical resident at 10:15.',
      { told: 'the surgical resident', by: 'Discussed', when: '10:15' },
    ],
    [
      'The result was called to the emergency physician at 18:05 and read back.',
      { told: 'the emergency physician', by: 'was called', when: '18:05', how: 'called', 'read-back': 'read back' },
    ],
    ['Findings were discussed with the emergency team.', { told: 'the emergency team', by: 'were discussed' }],
    ['Discussed with the ordering provider in person.', { told: 'the ordering provider', how: 'in person' }],
    ['The ICU nurse was notified at 10:15.', { told: 'The ICU nurse', by: 'was notified', when: '10:15' }],
    ['The referring team has been informed by telephone.', { told: 'The referring team', by: 'has been informed' }],
    ["I paged the patient's nurse at 10:15.", { told: "the patient's nurse", by: 'I' }],
    ['Communicated to the on-call cardiologist.', { told: 'the on-call cardiologist', by: 'Communicated' }],
    ['RESULTS WERE CALLED TO THE ICU NURSE.', { told: 'THE ICU NURSE', by: 'WERE CALLED' }],
  ])('reads a role, and the author where nobody else told it: "%s"', (sentence, expected) => {
    expect(documentedIn(sentence)).toMatchObject(expected);
  });

  it('knows a name from a role', () => {
    const [role] = findCommunicationRecords('Called to the emergency physician at 18:05.');
    expect(role?.documented).not.toHaveProperty('name');
    const [named] = findCommunicationRecords('Called to the emergency physician, Dr. Ames, at 18:05.');
    expect(named?.documented.name).toEqual({ start: 35, end: 43 });
    const [both] = findCommunicationRecords('Findings discussed with the ED attending Dr. Ames by phone.');
    expect(both?.documented.name).toEqual({ start: 41, end: 49 });
    expect(both?.documented.by).toEqual({ start: 9, end: 18 });
  });

  it.each([
    'Findings were discussed with the patient.',
    'Findings were discussed with the radiology resident.',
    'The images were reviewed with the resident.',
    'Findings were discussed with the attending.',
    'Reviewed with the on-call imaging fellow.',
    'Discussed with the radiologist.',
    'Critical result was called at 18:05.',
    'The prior nodule was called benign.',
    'Neither the ICU nurse was notified.',
    'Recommend that the ordering provider be notified.',
  ])('takes nobody as told from "%s"', (sentence) => {
    const { told, by } = documentedIn(sentence);
    expect([told, by]).toEqual([undefined, undefined]);
  });

  it.each(['The ICU nurse was called by the resident.', 'Dr. Ames was notified by XXXX.'])(
    'takes nobody for who told it where another did: "%s"',
    (sentence) => {
      expect(documentedIn(sentence)['told']).toBeDefined();
      expect(documentedIn(sentence)['by']).toBeUndefined();
    },
  );

  it.each([
    'Left pneumothorax.',
    'This can be discussed with the referring team.',
    'The ICU nurse was not notified.',
    'Results will be communicated to Dr. Ames at 10:15.',
    'Dr. Ames could not be reached by telephone at 10:15.',
    'Dr. Ames was paged at 10:15 but did not return the call.',
    'Dr. Ames was called at 10:15 without answer.',
  ])('takes no record from "%s"', (sentence) => {
    expect(findCommunicationRecords(sentence)).toEqual([]);
  });

  it('takes an acknowledgement for no read-back', () => {
    expect(documentedIn('Dr. Ames acknowledged receipt at 10:15.')['read-back']).toBeUndefined();
  });
});

describe('criticalResults', () => {
  const items = [
    'Mild cardiomegaly.',
    'New 14 mm nodule in the lingula.',
    'Left lower lobe pneumonia.',
    'Left pneumothorax.',
  ];

  it('names the results of categories 1 and 2, the most urgent first', () => {
    expect(criticalResults(orderByCriticality(items), items.join(' ')).map(({ item }) => item.written)).toEqual([3, 2]);
  });

  it('names the most urgent first where the items stay under the titles of their studies', () => {
    const titled = ['Chest.', 'Left lower lobe pneumonia.', 'Abdomen.', 'Free intraperitoneal air.'];
    expect(criticalResults(orderByCriticality(titled), titled.join(' ')).map(({ item }) => item.written)).toEqual([
      3, 1,
    ]);
  });

  it('says what is missing where nobody was told', () => {
    const [result] = criticalResults(orderByCriticality(items), items.join(' '));
    expect(result?.documented).toEqual([]);
    expect(result?.missing).toEqual(['told', 'by', 'when', 'how', 'read-back']);
  });

  it('counts what several sentences document', () => {
    const told = 'Findings were discussed with Dr. Ames at 10:15. She repeated it back over the telephone.';
    const [result] = criticalResults(orderByCriticality(items), `${items.join(' ')} ${told}`);
    expect(result?.missing).toEqual([]);
  });

  it('asks for the name where a role was told', () => {
    const told = 'The result was called to the emergency physician at 18:05 and read back.';
    const [result] = criticalResults(orderByCriticality(items), `${items.join(' ')} ${told}`);
    expect(result?.missing).toEqual(['name']);
  });

  it('the sentence that states the finding is not the one that says who was told', () => {
    const paragraph = 'Large left pneumothorax. The result was called to the ICU nurse at 18:05.';
    const [result] = criticalResults(orderByCriticality([paragraph]), paragraph);
    expect(result && statedFinding(result.item)).toBe('Large left pneumothorax.');
  });

  it('counts a sentence about one finding for that finding alone', () => {
    const told = 'Dr. Ames was notified of the pneumothorax by phone at 10:15.';
    const results = criticalResults(orderByCriticality(items), `${items.join(' ')} ${told}`);
    expect(results.map(({ documented }) => documented)).toEqual([['told', 'name', 'by', 'when', 'how'], []]);
  });

  it('places what the impression leaves out by the sentence that states it', () => {
    const sentences = ['There is a 4 cm mass in the left upper lobe.', 'Large left pneumothorax.'];
    const results = leftOutResults(sentences, 'Dr. Ames was told of the mass. Dr. Boyd was called.', '');
    expect(results.map(({ item, inImpression }) => [item.text, item.category, inImpression])).toEqual([
      ['Large left pneumothorax.', 1, false],
      ['There is a 4 cm mass in the left upper lobe.', 3, false],
    ]);
    expect(results[0]?.documented).toEqual(['told', 'name', 'by', 'how']);
  });

  it('finds none in a normal report', () => {
    expect(criticalResults(orderByCriticality(['No acute cardiopulmonary abnormality.']), '')).toEqual([]);
  });
});
