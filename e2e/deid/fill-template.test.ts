import { describe, expect, it } from 'vitest';
import { RandomDraws } from '../fuzz/random-draws.ts';
import { drawCast } from './cast.ts';
import { fillTemplate } from './fill-template.ts';

const random = new RandomDraws(11);
const cast = { ...drawCast(random, { half: 'tuning', language: 'en' }), age: 94 };
const known = {
  ...cast,
  study: { patient: { family: cast.people.patient.family }, accession: cast.accession },
};

describe('a template', () => {
  it('marks the identifier alone, not its label', () => {
    const [label, name, between, mrn] = fillTemplate(random, 'Pt: {patient L}, MRN {mrn}', known);
    expect([label, between]).toEqual([{ text: 'Pt: ' }, { text: ', MRN ' }]);
    expect(name).toEqual({ text: cast.people.patient.family, mark: { category: 'name', isInStudy: true } });
    expect(mrn).toMatchObject({ mark: { category: 'mrn', isInStudy: false } });
  });

  it('asks of the study every part of a name that it writes', () => {
    expect(fillTemplate(random, '{patient F L}', known)).toMatchObject([{ mark: { isInStudy: false } }]);
    expect(fillTemplate(random, '{patient f. L}', known)).toMatchObject([{ mark: { isInStudy: true } }]);
    expect(fillTemplate(random, '{patient il}', known)).toMatchObject([{ mark: { isInStudy: false } }]);
  });

  it('writes in capitals and in small letters', () => {
    const { family } = cast.people.reader;
    expect(fillTemplate(random, '{READER L}{reader.lower L}', cast)).toMatchObject([
      { text: family.toUpperCase() },
      { text: family.toLowerCase() },
    ]);
  });

  it('marks ages from 90 on', () => {
    expect(fillTemplate(random, '{age}-year-old', cast)[0]).toMatchObject({ text: '94', mark: { category: 'age' } });
    expect(fillTemplate(random, '{age words}', cast)[0]?.text).toBe('ninety-four');
    expect(fillTemplate(random, '{age}', { ...cast, age: 89 })).toEqual([{ text: '89' }]);
  });

  it('leaves the time of a timestamp out of the date', () => {
    const [date, time] = fillTemplate(random, '{study <y-mm-dd>THH:II}', cast);
    expect(date).toMatchObject({ mark: { category: 'date' } });
    expect(time).toEqual({ text: 'T08:00' });
  });

  it('refuses a slot that does not exist', () => {
    expect(() => fillTemplate(random, '{patients}', cast)).toThrow('No slot is called "patients".');
  });
});
