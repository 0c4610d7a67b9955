import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isRunning } from '#main/inference/is-running.testing.ts';

const parentFile = fileURLToPath(new URL('parent-of-engine.ts', import.meta.url));

it.each(['idle', 'busy'])('an engine that is %s ends when its parent is killed', async (state) => {
  const parent = spawn(process.execPath, [parentFile, state], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
  const engine = Number(line);
  expect(isRunning(engine)).toBe(true);

  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(engine), { timeout: 5000 }).toBe(false);
});
