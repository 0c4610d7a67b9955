import { expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { killWhileTyping, type KillRound } from './kill-rounds.ts';
import { temporaryFolderFor } from './temporary-folder.ts';

it(
  'a program that is killed in the middle of typing loses nothing older than a second',
  { timeout: 300_000 },
  async () => {
    const rounds: KillRound[] = [];
    await killWhileTyping(temporaryFolderFor(onTestFinished), 5, seededRandom(1), (round) => rounds.push(round));
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5]);
    expect(rounds.every(({ kept }) => kept > 0)).toBe(true);
  },
);
