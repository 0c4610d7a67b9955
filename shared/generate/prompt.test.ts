import { expect, test } from 'vitest';
import { impressionPrompt } from './prompt.ts';

test('puts prepared findings into the template as they are', () => {
  expect(impressionPrompt('summarize: {findings}', 'Clear lungs. Cost $& $1.')).toBe(
    'summarize: Clear lungs. Cost $& $1.',
  );
});
