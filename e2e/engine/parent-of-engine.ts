import { EngineClient } from '#main/inference/engine-client.ts';
import { forkEngine } from '#main/inference/engine-launcher.ts';
import { inputOf, referenceSearches, tinyModel } from '#main/inference/fixtures/tiny-t5.ts';

/** Started by orphan.test.ts: a parent that works its engine, prints the engine's process id and waits to be killed. */

let pid: number | undefined;
const started = await EngineClient.start(tinyModel, () => {
  const engine = forkEngine();
  pid = engine.pid;
  return engine;
});
const [search] = referenceSearches;
if (!started.ok || search === undefined) throw new Error('the engine did not start');

console.log(pid);
if (process.argv[2] === 'idle') {
  setInterval(() => {}, 1000);
} else {
  for (;;) await started.value.generate({ ...inputOf(search), beams: 8, lengthPenalty: 3, maximumTokens: 256 });
}
