import { expect, it } from 'vitest';
import { messagesIn } from '#renderer/messages/messages.ts';
import { kindInWords } from './kind-words.ts';

const { say } = messagesIn('en');

it.each([
  [{ modality: 'XR', bodyPart: 'CHEST' }, 'Radiograph, chest'],
  [{ modality: 'CT', bodyPart: 'WHOLEBODY' }, 'CT, skeleton'],
  [{ modality: 'OT', bodyPart: 'LEFT KNEE' }, 'OT, left knee'],
  [{ bodyPart: 'HEAD' }, 'Head'],
  [{}, 'Not named'],
])('%o is %s', (kind, words) => {
  expect(kindInWords(kind, say)).toBe(words);
});
