import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { killWhileTyping, type KillRound } from './kill-rounds.ts';

const values = scriptOptions({
  help: `Usage: npm run kill -- [options]

Types into an impression in a real browser and kills all of the program's processes in the middle, again and again on the same data.
Nothing that was typed longer ago than a second may be lost.

  --rounds N   how often (100)
  --seed N     of when it is killed (1)

Exit codes: 0 nothing was lost, 2 wrong options, or something was lost.`,
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const rounds = wholeNumber(values.rounds, '--rounds', 1);
const seed = wholeNumber(values.seed, '--seed', 0);

const folder = await mkdtemp(join(tmpdir(), 'reading-room-kill-'));
const done: KillRound[] = [];
try {
  await killWhileTyping(folder, rounds, seededRandom(seed), (round) => {
    done.push(round);
    console.log(`round ${round.round}: ${round.kept} of ${round.typed} characters kept, ${round.lostMs} ms lost`);
  });
  const lost = done.map(({ lostMs }) => lostMs).toSorted((one, other) => one - other);
  console.log(
    `\n${done.length} rounds: ${lost[Math.floor(lost.length / 2)]} ms of typing lost in the middle, at most ${lost.at(-1)} ms`,
  );
} catch (error) {
  stopScript(error instanceof Error ? error.message : String(error));
} finally {
  await rm(folder, { recursive: true, force: true });
}
