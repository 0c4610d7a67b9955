import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findChromium } from './chromium.ts';

/**
 * Part of `npm test`: the window is tested in a browser, which npm does not carry. Where there is none it is installed from the packages
 * of a Debian or Ubuntu, if this user may do so; elsewhere what is to do is said.
 */

if (findChromium() === undefined) {
  console.log('The window is tested in Chromium, and there is none: installing it.');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...args] = [...asRoot, 'apt-get', ...step];
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (findChromium() === undefined) {
    console.error('There is no Chromium: install it ("apt-get install chromium"), or name another one by CHROMIUM.');
    process.exitCode = 1;
  }
}
