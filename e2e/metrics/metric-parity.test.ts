import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareMetrics } from './metric-parity.ts';

/** Written by models/tests/metric_reference.py with Google's rouge_score and with sacrebleu. */
const reference = readFileSync(new URL('../../models/parity/metrics.jsonl', import.meta.url), 'utf8');

describe('ROUGE and BLEU', () => {
  it('are those of rouge_score and sacrebleu', () => {
    const parity = compareMetrics(reference);
    expect(parity.different).toEqual([]);
    expect(parity.pairs).toBeGreaterThan(300);
    expect(parity.figures).toBeGreaterThan(parity.pairs * 25);
  });

  it('are seen to differ where one figure does', () => {
    const [first = '', ...others] = reference.split('\n');
    const wrong = first.replace(/"bleu": [\d.]+/, '"bleu": 0.5');
    expect(compareMetrics([wrong, ...others].join('\n')).different).toEqual([1]);
  });
});
