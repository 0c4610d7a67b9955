import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedPackage, PackageDocuments } from '#main/services/ports.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

/** What a package says of itself to people. Fails with `MODEL_CORRUPT` where its files went since it was opened. */
export async function readDocuments({ folder, manifest }: OpenedPackage): Promise<Result<PackageDocuments>> {
  try {
    const [licence, modelCard] = await Promise.all(
      [manifest.licence.file, manifest.modelCard].map((file) => readFile(join(folder, file), 'utf8')),
    );
    return succeeded({ licence: licence ?? '', modelCard: modelCard ?? '' });
  } catch {
    return failed('MODEL_CORRUPT', `The documents of the model package ${folder} cannot be read. Install it again.`);
  }
}
