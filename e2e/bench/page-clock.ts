import type { Page } from 'playwright-core';

/**
 * Measures in the page itself, so that what drives it costs nothing of the time: from the moment at which the browser got the key (the
 * `timeStamp` of its `keydown`) until the frame in which an expression became true has been laid out and painted (the first task after it).
 * The expression is asked at the beginning of each frame.
 *
 * @param expression of JavaScript, of what is to be seen
 * @returns milliseconds
 */
export async function fromKeyTo(page: Page, keys: string, expression: string): Promise<number> {
  await page.evaluate(`
    globalThis.measured = new Promise((resolve) => {
      const painted = new MessageChannel();
      addEventListener('keydown', ({ timeStamp }) => {
        painted.port1.onmessage = () => {
          painted.port1.close();
          resolve(performance.now() - timeStamp);
        };
        const look = () => ((${expression}) ? painted.port2.postMessage(undefined) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
    undefined`);
  await page.keyboard.press(keys);
  return page.evaluate<number>('globalThis.measured');
}

/** The clock of many keys, kept in the page: between two keys the program that is measured has the computer for itself. */
export interface KeyClock {
  /** How many keys were measured so far. */
  count(): Promise<number>;
  /** Milliseconds of each measured key. */
  stop(): Promise<readonly number[]>;
}

/**
 * Measures each key as {@link fromKeyTo} does, until what it changes is seen.
 *
 * @param value expression of JavaScript: what each key changes
 * @param isMeant expression of JavaScript: whether a key that comes now is to be measured
 */
export async function clockKeys(page: Page, value: string, isMeant: string): Promise<KeyClock> {
  await page.evaluate(`{
    const times = [];
    const hear = ({ timeStamp }) => {
      if (!(${isMeant})) {
        return;
      }
      const before = (${value});
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        painted.port1.close();
        times.push(performance.now() - timeStamp);
      };
      const look = () => ((${value}) === before ? requestAnimationFrame(look) : painted.port2.postMessage(undefined));
      requestAnimationFrame(look);
    };
    addEventListener('keydown', hear, { capture: true });
    globalThis.keyClock = { times, stop: () => removeEventListener('keydown', hear, { capture: true }) };
  }`);
  return {
    count: () => page.evaluate<number>('globalThis.keyClock.times.length'),
    async stop() {
      return page.evaluate<readonly number[]>('(globalThis.keyClock.stop(), globalThis.keyClock.times)');
    },
  };
}

/** Milliseconds from each frame to the next one while the page scrolls, one step a frame. @param step of JavaScript, done in each frame */
export function framesWhile(page: Page, frames: number, step: string): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`new Promise((resolve) => {
    const times = [];
    let last = performance.now();
    const turn = (now) => {
      times.push(now - last);
      last = now;
      if (times.length > ${frames}) {
        resolve(times.slice(1));
        return;
      }
      ${step};
      requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  })`);
}
