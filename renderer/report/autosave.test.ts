import { expect, it } from 'vitest';
import { Autosave, type WriteEnd } from './autosave.ts';
import { testTimers } from '#renderer/page/timers.testing.ts';

/** A text whose writes the test ends. */
function saving() {
  const { timers, pass } = testTimers();
  const writes: { readonly at: number; readonly text: string; end(how: WriteEnd): Promise<void> }[] = [];
  const autosave = new Autosave({
    timers,
    write: (text) =>
      new Promise((resolve) => {
        writes.push({
          at: timers.now(),
          text,
          async end(how) {
            resolve(how);
            await pass(0);
          },
        });
      }),
  });
  return { autosave, pass, writes, texts: () => writes.map(({ text }) => text) };
}

it('writes once, soon after the last key', async () => {
  const { autosave, pass, writes } = saving();
  autosave.change('a');
  await pass(200);
  autosave.change('ab');
  await pass(400);
  expect(writes).toMatchObject([{ text: 'ab' }]);
  expect(writes[0]?.at).toBeLessThanOrEqual(200 + 400);
});

it('writes while typing goes on', async () => {
  const { autosave, pass, writes } = saving();
  for (let keys = 1; keys <= 40; keys += 1) {
    autosave.change('x'.repeat(keys));
    await pass(100);
    await writes.at(-1)?.end('saved');
  }
  expect(writes.length).toBeGreaterThanOrEqual(4);
  const gaps = writes.map(({ at }, index) => at - (writes[index - 1]?.at ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(800);
});

it('never writes twice at the same time, and then the last text', async () => {
  const { autosave, pass, writes, texts } = saving();
  autosave.change('a');
  await pass(400);
  autosave.change('ab');
  await pass(1000);
  expect(texts()).toEqual(['a']);
  await writes[0]?.end('saved');
  await pass(400);
  expect(texts()).toEqual(['a', 'ab']);
  expect(autosave.isDone).toBe(false);
  await writes[1]?.end('saved');
  expect(autosave.isDone).toBe(true);
});

it('flushes what is being written and what is not yet', async () => {
  const { autosave, pass, writes, texts } = saving();
  expect(await autosave.flush()).toBe(true);
  autosave.change('a');
  await pass(400);
  autosave.change('ab');
  const flushed = autosave.flush();
  await writes[0]?.end('saved');
  expect(texts()).toEqual(['a', 'ab']);
  await writes[1]?.end('saved');
  expect(await flushed).toBe(true);
});

it('keeps a text that could not be written, and tries again', async () => {
  const { autosave, pass, writes, texts } = saving();
  autosave.change('a');
  const flushed = autosave.flush();
  await writes[0]?.end('again');
  expect(await flushed).toBe(false);
  expect(autosave.isDone).toBe(false);
  await pass(10_000);
  expect(texts()).toEqual(['a', 'a']);
});

it('waits with a text that cannot be written until it is asked to', async () => {
  const { autosave, pass, writes, texts } = saving();
  autosave.change('a');
  await pass(400);
  await writes[0]?.end('wait');
  await pass(60_000);
  expect(texts()).toEqual(['a']);
  const flushed = autosave.flush();
  await writes[1]?.end('saved');
  expect(await flushed).toBe(true);
  expect(texts()).toEqual(['a', 'a']);
});

it('does not put the text that failed before what was typed since', async () => {
  const { autosave, pass, writes, texts } = saving();
  autosave.change('a');
  await pass(400);
  autosave.change('ab');
  await writes[0]?.end('wait');
  const flushed = autosave.flush();
  await writes[1]?.end('saved');
  expect(await flushed).toBe(true);
  expect(texts()).toEqual(['a', 'ab']);
});
