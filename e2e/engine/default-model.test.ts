import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { EngineClient } from '#main/inference/engine-client.ts';
import { forkEngine } from '#main/inference/engine-launcher.ts';
import { modelToLoad } from '#main/inference/model-to-load.ts';
import { openPackage } from '#main/packages/open-package.ts';
import { widestSearch } from '#shared/generate/beam-search.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

it('the model package that ships is whole, fits this program, and drafts', async () => {
  const opened = await openPackage(`${root}models/default`, { programVersion: version, providers: ['cpu'] });
  if (!opened.ok) throw new Error(opened.failure.message);
  const { architecture, generation, prompts } = opened.value.manifest;
  expect(generation.beams).toBeLessThanOrEqual(widestSearch(architecture.continuations));
  expect(generation.maximumTokens).toBeLessThanOrEqual(architecture.maximumOutputTokens);

  const engine = await EngineClient.start(modelToLoad(opened.value, 1), forkEngine);
  if (!engine.ok) throw new Error(engine.failure.message);
  const findings = 'The heart is normal in size. The lungs are clear. No pleural effusion or pneumothorax.';
  const prompt = prompts.impression.replace('{findings}', findings);
  const drafted = await engine.value.generate({ prompt, candidates: generation.beams, ...generation });
  await engine.value.close();

  if (!drafted.ok) throw new Error(drafted.failure.message);
  expect(drafted.value.candidates).toHaveLength(generation.beams);
  expect(drafted.value.candidates[0]).toMatchObject({ complete: true, text: expect.stringMatching(/\w+ \w+/) });
});
