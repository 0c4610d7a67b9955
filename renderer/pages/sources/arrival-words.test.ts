import { expect, it } from 'vitest';
import { arrivalKindOf, senderOf } from './arrival-words.ts';

it.each([
  ['ORU^R01', 'report'],
  ['ORM^O01', 'order'],
  ['OMI^O23', 'order'],
  ['ADT^A08', 'other'],
  ['file', 'file'],
  ['', 'unreadable'],
])('%s is a kind of arrival', (kind, word) => {
  expect(arrivalKindOf(kind)).toBe(word);
});

it.each([
  ['RIS|ST ANNA', 'RIS · ST ANNA'],
  ['RIS^1.2.3^ISO|ST ANNA^4.5.6^ISO', 'RIS · ST ANNA'],
  ['RIS|', 'RIS'],
  ['|', ''],
  ['', ''],
])('the sender %s is shown as people name it', (sender, shown) => {
  expect(senderOf({ sender })).toBe(shown);
});
