import { describe, expect, it } from 'vitest';

import { splitSentences } from './sentences.ts';

function sentences(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['full stops', ['The lungs are clear.', 'No effusion.']],
    ['other marks', ['Pneumonia?', 'Compare with priors!', 'Done.']],
    ['sizes at the end', ['A thrombus measuring 32 mm.', 'Chronic scarring.']],
    [
      'small letters throughout',
      ['large left pneumothorax.', 'the heart is enlarged, approx. as before.', 'no effusion.'],
    ],
    ['decimals', ['A nodule of 1.2 cm is seen.', 'It was 0.9 cm.']],
    ['titles', ['Discussed with Dr. Roe.', 'Prof. Poe agrees.']],
    ['initials', ['Dr. J. K. Roe was told.', 'No questions.']],
    ['abbreviations', ['It measures approx. 3 cm, e.g. on image 4 of ser. 3 (i.e. the left).', 'Stable vs. enlarged.']],
    ['abbreviations before numbers', ['See Fig. 2 and no. 5 of Jan. 2024.', 'Done.']],
    [
      'an answer that looks like an abbreviation',
      ['Any change? No.', 'Stable.'].flatMap((part) => part.split(/(?<=\?) /)),
    ],
    ['German', ['Z.n. Resektion, z.B. links, ca. 3 cm.', 'V.a. Rezidiv.', 'Dr. med. Roe.']],
    ['Dutch', ['Cyste m.n. links, t.o.v. d.d. 3 mei ca. gelijk.', 'Geen vocht.']],
    ['vertebrae and grades', ['Fracture of T12.', 'Hepatitis C.', 'The disc L5-S1 is narrow.']],
    ['closing brackets', ['Stable (image 4.)', 'No change.']],
    ['numbered items', ['1. Small effusion.', '2. Cardiomegaly.', '10. Old fracture.']],
    ['a small letter after the mark', ['The scan of approx. five minutes was fine.', 'no effusion'].slice(0, 1)],
    ['no blank after the mark', ['Lungs clear.', 'Heart normal.']],
  ])('splits at %s', (name, expected) => {
    expect(sentences(expected.join(name === 'no blank after the mark' ? '' : ' '))).toEqual(expected);
  });

  it('goes on over a wrapped line', () => {
    const text =
      'There is a large left pleural effusion with complete\ncollapse of the left lower lobe. The right lung is\nclear.';
    expect(sentences(text)).toEqual([
      'There is a large left pleural effusion with complete\ncollapse of the left lower lobe.',
      'The right lung is\nclear.',
    ]);
  });

  it('ends at blank lines, list items and labels', () => {
    expect(sentences('FINDINGS\n\nLUNGS: Clear\nHEART: Normal\n- no effusion\n- no pneumothorax\n\nStable')).toEqual([
      'FINDINGS',
      'LUNGS: Clear',
      'HEART: Normal',
      '- no effusion',
      '- no pneumothorax',
      'Stable',
    ]);
  });

  it('ends at short lines without a mark', () => {
    expect(sentences('Lungs clear\nHeart normal\nNo effusion')).toEqual(['Lungs clear', 'Heart normal', 'No effusion']);
    expect(sentences('Opacity in the\nRight upper lobe')).toEqual(['Opacity in the\nRight upper lobe']);
  });

  it('knows every kind of line break', () => {
    expect(sentences('One\r\n\r\nTwo\r\rThree\f\fFour')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('finds nothing in white space', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\r\n')).toEqual([]);
  });

  it('leaves out nothing but white space', () => {
    const text = ' 1. A 3 mm nodule…  Dr. X. said "stable." (See above.) \n\n* None?! ';
    expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('parts what is longer than any sentence, behind commas or words where there are any', () => {
    const commas = 'small left effusion, '.repeat(200);
    expect(sentences(commas).every((piece) => piece.length <= 1000 && piece.endsWith('effusion,'))).toBe(true);
    expect(sentences(commas).join(' ')).toBe(commas.trim());
    const words = 'tube '.repeat(500).trim();
    expect(sentences(words).join(' ')).toBe(words);
    expect(sentences('x'.repeat(2500)).join('')).toBe('x'.repeat(2500));
  });
});
