import { setTimeout } from 'node:timers/promises';
import { openProgram } from './open-program.ts';
import { addReport, begin, editor, openReport, signIn, textOf } from './steps.ts';

/** Nothing that was typed longer ago than this may be lost, in milliseconds. */
const mostLostMs = 1000;

export interface KillRound {
  readonly round: number;
  readonly typed: number;
  readonly kept: number;
  /** How long ago the first character that is missing was typed when everything was killed, in milliseconds; 0 where none is missing. */
  readonly lostMs: number;
}

/**
 * Types into an impression and kills every process of the program in the middle, again and again on the same data; after each round the
 * program is started anew and the report opened. Throws where what is found is not what was typed, or misses what is older than a second.
 *
 * @param random from 0 to 1
 */
export async function killWhileTyping(
  userFolder: string,
  rounds: number,
  random: () => number,
  onRound: (round: KillRound) => void = () => {},
): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const program = await openProgram(userFolder);
    const { page } = program;
    if (round === 1) {
      await begin(page);
      await addReport(page);
    } else {
      await signIn(page);
      await openReport(page, /XR chest/u);
    }
    await editor(page, 'Impression').fill('');
    await editor(page, 'Impression').focus();
    // The text of the round before is gone for good before this one begins.
    await setTimeout(mostLostMs);
    const text = `Round ${round}: ${'the quick brown fox jumps over the lazy dog. '.repeat(20)}`;
    const length = 20 + Math.floor(random() * 180);
    const times: number[] = [];
    for (const character of text.slice(0, length)) {
      await page.keyboard.type(character);
      times.push(Date.now());
      await setTimeout(random() * 20);
    }
    const killedAt = Date.now();
    await program.killAll();

    const kept = await textAfterRestart(userFolder);
    const typed = text.slice(0, length);
    if (!typed.startsWith(kept)) {
      throw new Error(`round ${round}: ${kept.length} characters were found that were not typed so`);
    }
    const missing = times[kept.length];
    const lostMs = missing === undefined ? 0 : killedAt - missing;
    onRound({ round, typed: length, kept: kept.length, lostMs });
    if (lostMs > mostLostMs) {
      throw new Error(`round ${round}: what was typed ${lostMs} ms before the end is lost`);
    }
  }
}

async function textAfterRestart(userFolder: string): Promise<string> {
  const { page, close } = await openProgram(userFolder);
  try {
    await signIn(page);
    await openReport(page, /XR chest/u);
    return await textOf(page, 'Impression');
  } finally {
    await close();
  }
}
