import { describe, expect, it } from 'vitest';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { formatsIn } from '#renderer/messages/formats.ts';
import { messagesIn, type Language } from '#renderer/messages/messages.ts';
import { ageAndSexInWords, knownFields, nameInWords, studyFacts } from './study-words.ts';

const receivedAt = new Date(2026, 2, 3).getTime();

function wordsIn(language: Language) {
  const messages = messagesIn(language);
  return { say: messages.say, day: formatsIn(messages).day };
}

const study: StudyRecord = {
  patient: {
    family: 'Invented',
    given: 'Ida',
    middle: 'R',
    mrn: '4711',
    mrnIssuer: 'INV',
    birthDate: '1971-06-04',
    sex: 'F',
  },
  accession: 'INV000123',
  modality: 'CT',
  studyDate: '2026-03-02',
  description: 'CT CHEST',
  reason: 'Cough.',
  referringPhysician: { family: 'Asker', given: 'Ada' },
  institution: 'Invented Hospital',
  status: 'preliminary',
};

it.each([
  [{ family: 'Invented', given: 'Ida', middle: 'R' }, 'Invented, Ida R'],
  [{ family: 'Invented' }, 'Invented'],
  [{ given: 'Ida' }, 'Ida'],
  [{}, undefined],
])('names a person: %o', (name, words) => {
  expect(nameInWords(name)).toBe(words);
});

describe('age and sex', () => {
  it.each([
    ['1971-06-04', '54 F', '54 J., w', '54 j., v'],
    ['2025-11-30', '3 months F', '3 Monate, w', '3 maanden, v'],
    ['2026-02-10', '2 weeks F', '2 Wochen, w', '2 weken, v'],
    ['2026-03-01', '1 day F', '1 Tag, w', '1 dag, v'],
    ['1971', 'about 55 F', 'etwa 55 J., w', 'ongeveer 55 j., v'],
    ['2027-01-01', 'F', 'w', 'v'],
  ])('of who was born %s', (birthDate, ...said) => {
    const born = { ...study, patient: { birthDate, sex: 'F' as const } };
    expect(
      (['en', 'de', 'nl'] as const).map((language) => ageAndSexInWords(born, receivedAt, wordsIn(language))),
    ).toEqual(said);
  });

  it('counts to the day of arrival where nobody says when the study was, and says no sex that is unknown', () => {
    const patient = { birthDate: '1971-03-03', sex: 'U' as const };
    expect(ageAndSexInWords({ patient }, receivedAt, wordsIn('en'))).toBe('55');
    expect(ageAndSexInWords({}, receivedAt, wordsIn('en'))).toBeUndefined();
  });
});

it('the line says who and what the report is of, as far as it is known', () => {
  expect(studyFacts(study, receivedAt, wordsIn('en')).join(' · ')).toBe(
    'Invented, Ida R · 54 F · MRN 4711 · Acc. INV000123 · 2 Mar 2026 · referred by Asker, Ada · Invented Hospital',
  );
  expect(studyFacts({ accession: 'X1' }, receivedAt, wordsIn('de'))).toEqual(['Acc.-Nr. X1']);
  expect(studyFacts({}, receivedAt, wordsIn('en'))).toEqual([]);
});

it('the record names all that is known', () => {
  const fields = knownFields(study, receivedAt, wordsIn('en'));
  expect(Object.fromEntries(fields.map(({ field, text }) => [field, text]))).toEqual({
    patient: 'Invented, Ida R',
    birthDate: '4 Jun 1971',
    age: '54',
    sex: 'female',
    mrn: '4711 (INV)',
    accession: 'INV000123',
    description: 'CT CHEST',
    modality: 'CT',
    studyDate: '2 Mar 2026',
    reason: 'Cough.',
    referringPhysician: 'Asker, Ada',
    institution: 'Invented Hospital',
    status: 'preliminary',
  });
});
