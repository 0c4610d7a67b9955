import { expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { temporaryFolderFor } from '../window/temporary-folder.ts';
import { streamWhileKilled } from './stream-while-killed.ts';

it(
  'a station that is killed while messages stream in holds all that it acknowledged, once',
  { timeout: 300_000 },
  async () => {
    const folder = temporaryFolderFor(onTestFinished);
    const outcome = await streamWhileKilled({ folder, messages: 150, kills: 6, random: seededRandom(3) });
    expect(outcome).toMatchObject({ acknowledged: 150, kills: 6, lost: 0, doubled: 0, altered: 0, foreign: 0 });
    expect(outcome.sentAgain).toBeGreaterThan(0);
  },
);
