import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Ballast } from './ballast.ts';
import { temporaryFolder } from './store.testing.ts';

it('keeps the space, gives it free once, and tells whoever watches', () => {
  const file = join(temporaryFolder(), 'reserve.bin');
  const ballast = new Ballast(file, 100_000);
  let told = 0;
  ballast.watch(() => (told += 1));
  expect(ballast.isFilled).toBe(false);
  expect(ballast.release()).toBe(false);
  expect(told).toBe(0);

  expect(ballast.fill()).toBe(true);
  expect(statSync(file).size).toBe(100_000);
  expect(ballast.isFilled).toBe(true);
  expect(ballast.release()).toBe(true);
  expect(existsSync(file)).toBe(false);
  expect(told).toBe(1);
  expect(ballast.release()).toBe(false);
  expect(told).toBe(1);
});
