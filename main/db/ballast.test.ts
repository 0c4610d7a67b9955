import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Ballast } from './ballast.ts';
import { temporaryFolder } from './store.testing.ts';

it('the reserve takes real space, gives it free once and tells it, and is filled again', () => {
  const file = join(temporaryFolder(), 'reserve.bin');
  const ballast = new Ballast(file, 3_000_000);
  let told = 0;
  ballast.watch(() => {
    told += 1;
  });
  expect([ballast.isFilled, ballast.release(), told]).toEqual([false, false, 0]);
  expect(ballast.fill()).toBe(true);
  const { size, blocks } = statSync(file);
  expect(size).toBe(3_000_000);
  expect(blocks * 512).toBeGreaterThanOrEqual(size);
  expect([ballast.isFilled, ballast.release(), told, ballast.isFilled]).toEqual([true, true, 1, false]);
  expect([ballast.release(), told, ballast.fill()]).toEqual([false, 1, true]);
});

it('the reserve is not filled where it would fill the disk', () => {
  const ballast = new Ballast(join(temporaryFolder(), 'reserve.bin'), 2 ** 50);
  expect([ballast.fill(), ballast.isFilled]).toEqual([false, false]);
});
