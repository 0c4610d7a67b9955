import { expect, it, onTestFinished } from 'vitest';
import { openPrograms } from './open-programs.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

/** What the page's policy lets it do to itself. */

const { open } = openPrograms();

it('the page adds styles with the nonce that came with it, and by no other way', async () => {
  const { page } = await open(temporaryFolderFor(onTestFinished));
  const colours = await page.evaluate(`(() => {
    const { nonce } = document.querySelector('meta[property=csp-nonce]');
    const colourWith = (attributes) => {
      const style = Object.assign(document.createElement('style'), attributes);
      style.textContent = '.tried { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const tried = Object.assign(document.createElement('p'), { className: 'tried' });
      document.body.append(tried);
      const { color } = getComputedStyle(tried);
      style.remove();
      tried.remove();
      return color;
    };
    const inline = document.createElement('p');
    inline.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(inline);
    return [colourWith({ nonce }), colourWith({}), colourWith({ nonce: 'x' }), getComputedStyle(inline).color];
  })()`);
  const added = 'rgb(1, 2, 3)';
  expect(colours).toEqual([added, ...Array(3).fill(expect.not.stringContaining(added))]);
});
