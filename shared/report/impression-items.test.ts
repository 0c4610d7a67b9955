import { describe, expect, it } from 'vitest';

import { findImpressionItems } from './impression-items.ts';

function items(text: string): readonly string[] {
  return findImpressionItems(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

const two = ['Small effusion.', 'Stable nodule.'];

describe('findImpressionItems', () => {
  it.each([
    ['numbers', '1. Small effusion.\n2. Stable nodule.'],
    ['numbers without a blank', '1.Small effusion.\n2.Stable nodule.'],
    ['numbers with brackets', '1) Small effusion.\n2) Stable nodule.'],
    ['numbers in brackets', '(1) Small effusion.\n(2) Stable nodule.'],
    ['numbers with a hash', '#1. Small effusion.\n#2. Stable nodule.'],
    ['numbers alone', '1 Small effusion.\n2 Stable nodule.'],
    ['letters', 'a) Small effusion.\nb) Stable nodule.'],
    ['dashes', '- Small effusion.\n- Stable nodule.'],
    ['dashes without a blank', '-Small effusion.\n-Stable nodule.'],
    ['bullets', '• Small effusion.\n• Stable nodule.'],
    ['stars', '* Small effusion.\n* Stable nodule.'],
    ['indented numbers', '   1. Small effusion.\r\n   2. Stable nodule.'],
    ['blank lines between', '1. Small effusion.\n\n2. Stable nodule.'],
    ['numbers on one line', '1. Small effusion. 2. Stable nodule.'],
    ['numbers on one line in brackets', '(1) Small effusion. (2) Stable nodule.'],
    ['paragraphs', 'Small effusion.\n\nStable nodule.'],
    ['a paragraph after the list', '1. Small effusion.\n\nStable nodule.'],
  ])('finds %s', (_name, text) => {
    expect(items(text)).toEqual(two);
  });

  it('keeps wrapped lines and lists inside an item together', () => {
    expect(items('1. Small effusion with\n   atelectasis:\n   - left\n   - basal\n2. Nodule of 2. 5 mm.')).toEqual([
      'Small effusion with\n   atelectasis:\n   - left\n   - basal',
      'Nodule of 2. 5 mm.',
    ]);
  });

  it('keeps what stands before the list', () => {
    expect(items('Compared to May:\n1. Smaller effusion.\n2. Same nodule.')).toEqual([
      'Compared to May:',
      'Smaller effusion.',
      'Same nodule.',
    ]);
  });

  it('takes no measure or level for a number', () => {
    expect(items('Nodule, 4.5 cm, at T12. 3 others. Grade 2. Follow-up in 6. months')).toHaveLength(1);
  });

  it('is one item where nothing is listed', () => {
    expect(items('Small effusion. Stable nodule.')).toEqual(['Small effusion. Stable nodule.']);
    expect(items('  ')).toEqual([]);
  });
});
