import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { scriptOptions, stopScript, wholeNumber } from '../script/script-options.ts';
import { streamWhileKilled } from './stream-while-killed.ts';

const values = scriptOptions({
  help: `Usage: npm run arrivals -- [options]

Sends HL7 v2 messages to a real station over MLLP, as an interface engine does, and kills all of the station's processes again and again in the
middle. What was acknowledged must be there in the end, once and unchanged.

  --messages N  how many are sent (5000)
  --kills N     how often it is killed (200)
  --seed N      of when it is killed (1)
  --json        the figures as one JSON object

Exit codes: 0 nothing was lost, doubled or altered; 2 wrong options, or something was.`,
  options: {
    messages: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const messages = wholeNumber(values.messages, '--messages', 1);
const kills = wholeNumber(values.kills, '--kills', 0);
const seed = wholeNumber(values.seed, '--seed', 0);

const folder = await mkdtemp(join(tmpdir(), 'reading-room-arrivals-'));
try {
  const outcome = await streamWhileKilled({
    folder,
    messages,
    kills,
    random: seededRandom(seed),
    onKill: (done, acknowledged) =>
      process.stderr.write(`kill ${done} of ${kills}: ${acknowledged} acknowledged so far\n`),
  });
  if (values.json) {
    console.log(JSON.stringify(outcome));
  } else {
    Object.entries(outcome).forEach(([name, figure]) => console.log(`${name.padEnd(14)}${figure}`));
  }
  const { acknowledged, lost, doubled, altered, foreign } = outcome;
  if (acknowledged !== messages || lost + doubled + altered + foreign > 0) {
    stopScript('The station does not hold what it acknowledged.');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
