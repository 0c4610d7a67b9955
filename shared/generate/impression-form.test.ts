import { expect, test } from 'vitest';
import { parseCasingTable } from './casing.ts';
import { formatImpression, impressionItems } from './impression-form.ts';

const casing = parseCasingTable('PICC\nSVC');

test('numbers several statements', () => {
  const items = impressionItems('small right effusion. picc tip in the svc. 1.2 cm nodule.', casing);
  expect(formatImpression(items)).toBe('1. Small right effusion.\n2. PICC tip in the SVC.\n3. 1.2 cm nodule.');
});

test('one statement stands alone', () => {
  expect(formatImpression(impressionItems(' no acute  disease. ', casing))).toBe('No acute disease.');
});

test('takes out list numbers that the model wrote, and keeps measurements', () => {
  const items = impressionItems('1. small nodule. 2) effusion. 3. 1.2 cm cyst. 4. 4. 2 rib fractures. 5.', casing);
  expect(items).toEqual(['Small nodule.', 'Effusion.', '1.2 cm cyst.', '2 rib fractures.']);
});

test('an output without a word has no items', () => {
  expect(impressionItems(' . . ', casing)).toEqual([]);
});
