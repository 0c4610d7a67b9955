import { describe, expect, it } from 'vitest';
import { stateOfWords } from './actionable-state.ts';

function stateIn(sentence: string): string {
  const start = sentence.indexOf('subdural hematoma');
  return stateOfWords(sentence, { start, end: start + 'subdural hematoma'.length });
}

describe('stateOfWords', () => {
  it.each([
    'Small subdural hematoma.',
    'In this 54-year-old with a fall, subdural hematoma.',
    'In this 54 year old subdural hematoma is seen.',
    'Compared to the prior CT there is a subdural hematoma.',
    'New since the prior: subdural hematoma.',
    'Given the history of a fall, subdural hematoma.',
    'No fracture, but a subdural hematoma.',
  ])('is present in "%s"', (sentence) => {
    expect(stateIn(sentence)).toBe('present');
  });

  it.each([
    'No fracture or subdural hematoma.',
    'History of subdural hematoma.',
    'The old subdural hematoma.',
    'Prior subdural hematoma.',
    'The subdural hematoma has resolved.',
    'The subdural hematoma is not seen.',
  ])('is absent in "%s"', (sentence) => {
    expect(stateIn(sentence)).toBe('absent');
  });

  it.each([
    'Possible subdural hematoma.',
    'Cannot exclude subdural hematoma.',
    'A subdural hematoma cannot be excluded.',
  ])('is uncertain in "%s"', (sentence) => {
    expect(stateIn(sentence)).toBe('uncertain');
  });
});
