import { expect, it } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';

it.each([
  ['', ''],
  ['Small effusion.', 'Small effusion.'],
  [
    'There is a small effusion, with\n   adjacent opacity. The heart is\r\nenlarged.',
    'There is a small effusion, with adjacent opacity. The heart is enlarged.',
  ],
  ['A wedge-\nshaped opacity.', 'A wedge-shaped opacity.'],
  ['A line -\nand another', 'A line - and another'],
  ['LUNGS: Clear.\nHEART: Normal in\nsize.', 'LUNGS: Clear.\nHEART: Normal in size.'],
  ['1. Small effusion on the\n   left.\n2. Cardiomegaly.', '1. Small effusion on the left.\n2. Cardiomegaly.'],
  ['First part.\n\nSecond part', 'First part.\n\nSecond part'],
  ['  Clear lungs.\n', '  Clear lungs.\n'],
])('%j', (text, joined) => {
  expect(joinWrappedLines(text)).toBe(joined);
});
