import { describe, expect, it } from 'vitest';
import { caseId } from './case-id.ts';

describe('caseId', () => {
  it.each([
    [{ id: 'a', name: 'data/set.jsonl line 1' }, 'data/set.jsonl', 'a'],
    [{ name: 'data/set.jsonl line 1' }, 'data/set.jsonl', 'set.jsonl line 1'],
    [{ name: 'C:\\data\\set.zip entry p10/s1.txt' }, 'C:\\data\\set.zip', 'set.zip entry p10/s1.txt'],
    [{ name: 'set.jsonl line 1' }, 'set.jsonl', 'set.jsonl line 1'],
    [{ name: 'Standard input line 2' }, '-', 'Standard input line 2'],
  ])('calls %j of %j %j', (report, dataSet, called) => {
    expect(caseId(report, dataSet)).toBe(called);
  });
});
