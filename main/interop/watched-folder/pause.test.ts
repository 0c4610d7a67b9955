import { expect, it } from 'vitest';
import { pauseOnTimer } from './pause.ts';

it('comes after its time', async () => {
  await expect(pauseOnTimer(1)).resolves.toBeUndefined();
});

it('comes at once where its signal is aborted, before or meanwhile', async () => {
  const closing = new AbortController();
  const pause = pauseOnTimer(1_000_000, closing.signal);
  closing.abort();
  await expect(pause).resolves.toBeUndefined();
  await expect(pauseOnTimer(1_000_000, closing.signal)).resolves.toBeUndefined();
});
