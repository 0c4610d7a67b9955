import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { fitWeights, type ReadReport } from './significance-fit.ts';

const reports = (findings: string, count: number, reported: number): readonly ReadReport[] =>
  Array.from({ length: count }, (_, index) => ({ findings: readText(findings), reported: index < reported }));

describe('weights fitted to reports', () => {
  const weights = fitWeights([
    ...reports('Pleural effusion.', 40, 36),
    ...reports('Granuloma.', 40, 4),
    ...reports('Pleural effusion. Sternal wires.', 20, 18),
    ...reports('Large granuloma.', 20, 15),
    ...reports('The lungs are clear.', 20, 0),
  ]);

  it('are the shares that are reported, as far as there are enough of them', () => {
    expect(weights.shares['pleural-effusion']).toBeGreaterThan(0.8);
    expect(weights.shares.granuloma).toBeLessThan(0.2);
  });

  it('do not take what stands beside a weighty finding for weighty', () => {
    expect(weights.shares['surgical-material']).toBeLessThan(0.3);
  });

  it('tell a degree from the finding that has it', () => {
    expect(weights.modifiers.severe).toBeGreaterThan(1);
    expect(weights.modifiers.mild).toBe(0);
  });

  it('know nothing of what no report states', () => {
    expect(weights.shares.pneumothorax).toBeUndefined();
  });
});
