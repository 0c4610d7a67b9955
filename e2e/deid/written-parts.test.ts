import { describe, expect, it } from 'vitest';
import { RandomDraws } from '../fuzz/random-draws.ts';
import { joinPieces, withLineEnds, wrapText } from './pieces.ts';
import { writeName } from './person.ts';
import { asciiText, typeReport, type TypingHabits } from './typing-habits.ts';
import { dayNumber, fillDateForm, isoDay } from './written-dates.ts';
import { drawNumber, hasInsuranceCheckDigit, passesElevenTest } from './written-numbers.ts';

describe('dates', () => {
  const day = dayNumber(2026, 3, 2);

  it.each([
    ['mm/dd/y', 'en', '03/02/2026'],
    ['MMMM dth, y', 'en', 'March 2nd, 2026'],
    ['the dth of MMMM', 'en', 'the 2nd of March'],
    ["MMM 'yy", 'en', "Mar '26"],
    ['d. MMMM y', 'de', '2. März 2026'],
    ['d MMM y', 'nl', '2 mrt 2026'],
    ['ymmdd', 'nl', '20260302'],
  ] as const)('write %s in %s as %s', (form, language, written) => {
    expect(fillDateForm(form, day, { language })).toEqual({ before: '', date: written, after: '' });
  });

  it('keep weekday and time apart', () => {
    expect(fillDateForm('<W, den> d. MMMM y', day, { language: 'de' })).toEqual({
      before: 'Montag, den ',
      date: '2. März 2026',
      after: '',
    });
    expect(fillDateForm('<y-mm-dd>THH:II:17', day, { language: 'en', time: '09:12' })).toEqual({
      before: '',
      date: '2026-03-02',
      after: 'T09:12:17',
    });
    expect(isoDay(day)).toBe('2026-03-02');
  });
});

describe('names', () => {
  const berg = { family: 'van der Berg', given: 'Jan', sex: 'M', middle: 'A' } as const;
  const smith = { family: 'Smith', given: 'Ann', sex: 'F', middle: '' } as const;

  it.each([
    ['F M L', 'Jan A van der Berg', 'Ann Smith'],
    ['L, F M', 'van der Berg, Jan A', 'Smith, Ann'],
    ['C, f. P', 'Berg, J. van der', 'Smith, A.'],
    ['I T', 'J.A. Van der Berg', 'A. Smith'],
    ['il', 'JAB', 'AS'],
  ])('write %s', (form, long, short) => {
    expect([writeName(berg, form), writeName(smith, form)]).toEqual([long, short]);
  });
});

describe('numbers', () => {
  it('follow their pattern and pass their test', () => {
    const random = new RandomDraws(3);
    expect(drawNumber(random, String.raw`\#*#%^-@@`)).toMatch(/^#[1-9]\d[2-9][1-8]-[A-Z]{2}$/u);
    expect(passesElevenTest(drawNumber(random, 'bsn:####.##.###'))).toBe(true);
    expect(hasInsuranceCheckDigit(drawNumber(random, 'kvnr:@*########'))).toBe(true);
  });

  it('know numbers that are published as examples', () => {
    expect(passesElevenTest('111222333')).toBe(true);
    expect(passesElevenTest('111222334')).toBe(false);
    expect(hasInsuranceCheckDigit('A123456780')).toBe(true);
    expect(hasInsuranceCheckDigit('A123456787')).toBe(false);
  });
});

describe('pieces', () => {
  const pieces = [{ text: 'Für ' }, { text: 'Groß, Jörg', mark: 'name' }, { text: '\nBefund.   Ende.' }];
  const asWritten: TypingHabits = {
    letters: 'as-written',
    isAscii: false,
    hasCurlyQuotes: false,
    hasWideSentenceGaps: false,
    hasTabs: false,
    columns: 0,
    lineEnd: '\n',
  };

  it('keep their marks whatever is typed', () => {
    const habits = { ...asWritten, letters: 'upper', isAscii: true, hasTabs: true, lineEnd: '\r\n' } as const;
    const { text, spans } = typeReport(pieces, habits, 'de');
    expect(text).toBe('FUER GROSS, JOERG\r\nBEFUND.\tENDE.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['GROSS, JOERG']);
  });

  it('move with line ends, and stay where lines are wrapped', () => {
    const joined = joinPieces([{ text: 'a\nb ' }, { text: 'c', mark: 1 }]);
    expect(withLineEnds(joined, '\r\n')).toEqual({ text: 'a\r\nb c', spans: [{ start: 5, end: 6, mark: 1 }] });
    expect(wrapText('one two three\nfour', 8)).toBe('one two\nthree\nfour');
    expect(asciiText('Müller, Łukasz', 'nl')).toBe('Muller, Lukasz');
  });
});
