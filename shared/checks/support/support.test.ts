import { describe, expect, it } from 'vitest';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { isStated, isSupported } from './support.ts';

const found = (...names: readonly FindingName[]): ReadonlySet<FindingName> => new Set(names);

describe('what the findings support', () => {
  it('is stated by the name and by its kinds, not the other way round', () => {
    expect(isStated('lung-opacity', found('lung-opacity'))).toBe(true);
    expect(isStated('lung-opacity', found('pneumonia'))).toBe(true);
    expect(isStated('pneumonia', found('lung-opacity'))).toBe(false);
    expect(isStated('fracture', found('vertebral-compression'))).toBe(true);
  });

  it.each<[FindingName, FindingName]>([
    ['pneumonia', 'lung-opacity'],
    ['atelectasis', 'airspace-disease'],
    ['emphysema', 'hyperinflation'],
    ['pleural-effusion', 'costophrenic-blunting'],
    ['granuloma', 'calcification'],
    ['edema', 'vascular-congestion'],
  ])('is %s concluded from %s', (conclusion, sign) => {
    expect(isStated(conclusion, found(sign))).toBe(false);
    expect(isSupported(conclusion, found(sign))).toBe(true);
  });

  it('is heart failure where fluid lies beside a large heart', () => {
    expect(isSupported('heart-failure', found('cardiomegaly'))).toBe(false);
    expect(isSupported('heart-failure', found('cardiomegaly', 'pleural-effusion'))).toBe(true);
  });

  it.each<[FindingName, FindingName]>([
    ['pleural-effusion', 'lung-opacity'],
    ['pneumothorax', 'emphysema'],
    ['mass', 'granuloma'],
    ['fracture', 'degenerative-change'],
  ])('is not %s because of %s', (invented, sign) => {
    expect(isSupported(invented, found(sign))).toBe(false);
  });
});
