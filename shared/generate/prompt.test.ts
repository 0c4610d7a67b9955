import { expect, test } from 'vitest';
import { impressionPrompt } from './prompt.ts';

test('puts prepared findings into the template', () => {
  expect(impressionPrompt('summarize: {findings}', '1. Clear  lungs\n2. Cost $& $1.')).toBe(
    'summarize: Clear lungs. Cost $& $1.',
  );
});

test('has nothing to ask where the findings hold no words', () => {
  expect(impressionPrompt('summarize: {findings}', ' XXXX. ___ ')).toBeUndefined();
});
