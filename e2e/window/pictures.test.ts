import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolderFor } from './temporary-folder.ts';
import { pictures, takePictures } from './window-pictures.ts';

/** The README's pictures can be taken anew, and those that are there are of the same size and shown in it. */

const repository = join(import.meta.dirname, '../..');

it('the pictures of the window are taken, and none of them is blank', async () => {
  const into = temporaryFolderFor(onTestFinished);
  await takePictures(temporaryFolderFor(onTestFinished), into);
  for (const name of pictures) {
    expectPicture(join(into, `${name}.png`));
  }
});

it('the README shows the window, in pictures of a size that does not weigh on who clones', () => {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  for (const name of pictures) {
    expect(readme).toContain(`docs/pictures/${name}.png`);
    expectPicture(join(repository, `docs/pictures/${name}.png`));
  }
});

/** A PNG of 1280×720: one of a single colour takes 4 kB. */
function expectPicture(file: string): void {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1280, 720]);
  expect(bytes.length, file).toBeGreaterThan(30_000);
  expect(bytes.length, file).toBeLessThan(150_000);
}
