import { describe, expect, it } from 'vitest';
import { nearestBaseline, type TrainingPair } from './baseline-nearest.ts';
import { finish } from './steps.ts';

function nearestOf(training: readonly TrainingPair[]): (findings: string) => string {
  return finish(nearestBaseline(training));
}

const training = [
  { findings: 'The lungs are clear. Heart size is normal.', impression: 'Normal.' },
  { findings: 'Small left pleural effusion. Heart size is normal.', impression: 'Left effusion.' },
  { findings: 'Large right pneumothorax. The lungs are clear otherwise.', impression: 'Pneumothorax.' },
];

describe('the nearest neighbour', () => {
  it.each([
    ['Small left pleural effusion', 'Left effusion.'],
    ['LUNGS ARE CLEAR, heart size normal', 'Normal.'],
    ['There is a pneumothorax.', 'Pneumothorax.'],
  ])('of %j has the impression %j', (findings, impression) => {
    expect(nearestOf(training)(findings)).toBe(impression);
  });

  it('counts rare words for more than common ones', () => {
    const pairs = ['clear lungs', 'clear heart', 'rare heart'].map((findings) => ({ findings, impression: findings }));
    expect(nearestOf(pairs)('clear and rare')).toBe('rare heart');
  });

  it('is the nearest by direction, not by length', () => {
    const long = {
      findings: 'effusion '.repeat(5) + 'and many other words of no use here at all',
      impression: 'Long.',
    };
    const short = { findings: 'effusion', impression: 'Short.' };
    expect(nearestOf([long, short])('effusion')).toBe('Short.');
  });

  it('is nobody where no word is known, and the first of equal ones', () => {
    expect(nearestOf(training)('Zzz 1')).toBe('');
    expect(nearestOf([])('Effusion')).toBe('');
    const twins = ['First.', 'Second.'].map((impression) => ({ findings: 'same words', impression }));
    expect(nearestOf(twins)('same words')).toBe('First.');
  });

  it('is the same however often it is asked', () => {
    const nearest = nearestOf(training);
    nearest('Large right pneumothorax');
    expect(nearest('Small left pleural effusion')).toBe('Left effusion.');
  });
});
