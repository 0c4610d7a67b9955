import { join } from 'node:path';
import type { OpenedPackage } from '#main/services/ports.ts';
import type { LoadInput } from '#shared/ipc/engine-contract.ts';

/** What the engine must know to load the chosen variant of a model package. @param threads that one operator may use */
export function modelToLoad({ folder, manifest, variant }: OpenedPackage, threads: number): LoadInput {
  const { architecture } = manifest;
  return {
    encoderFile: join(folder, variant.encoder),
    stepFile: join(folder, variant.step),
    tokenizerFile: join(folder, manifest.tokenizer),
    decoderLayers: architecture.decoderLayers,
    copies: architecture.copies,
    heads: architecture.heads,
    headSize: architecture.headSize,
    startToken: architecture.startToken,
    endToken: architecture.endToken,
    maximumInputTokens: architecture.maximumInputTokens,
    maximumOutputTokens: architecture.maximumOutputTokens,
    continuations: architecture.continuations,
    threads,
  };
}
