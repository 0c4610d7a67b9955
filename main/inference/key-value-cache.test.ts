import { expect, it } from 'vitest';
import { KeyValueCache } from './key-value-cache.ts';

function slot(value: number): Float32Array {
  return Float32Array.of(value, value + 0.5);
}

it('gives all slots in the order in which they came, also when they outgrow its room', () => {
  const cache = new KeyValueCache(2, 1);
  cache.append(Float32Array.of(...slot(0)));
  cache.append(Float32Array.of(...slot(1), ...slot(2), ...slot(3)));
  cache.append(Float32Array.of(...slot(4)));
  expect([...cache.rows]).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5]);
});

it('starts anew in the same memory', () => {
  const cache = new KeyValueCache(2, 1);
  cache.append(Float32Array.of(...slot(0), ...slot(1)));
  const { buffer } = cache.rows;
  cache.clear();
  expect(cache.rows).toHaveLength(0);
  cache.append(slot(7));
  expect([...cache.rows]).toEqual([7, 7.5]);
  expect(cache.rows.buffer).toBe(buffer);
});

it('copies nothing to show what it holds', () => {
  const cache = new KeyValueCache(2, 4);
  cache.append(slot(1));
  expect(cache.rows.buffer).toBe(cache.rows.buffer);
});
