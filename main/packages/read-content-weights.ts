import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedPackage } from '#main/services/ports.ts';
import { contentWeightsSchema, type ContentWeights } from '#shared/generate/content-selection.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

/** The weights of content selection of a package, undefined where it has none. Fails with `MODEL_INVALID`. */
export async function readContentWeights({
  folder,
  manifest,
}: OpenedPackage): Promise<Result<ContentWeights | undefined>> {
  if (manifest.contentSelection === undefined) {
    return succeeded(undefined);
  }
  const file = join(folder, manifest.contentSelection);
  try {
    return succeeded(contentWeightsSchema.parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch {
    return failed(
      'MODEL_INVALID',
      `${file} does not hold the weights of a content selection. Install the model again.`,
    );
  }
}
