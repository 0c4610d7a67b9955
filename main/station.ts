import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { EngineClient } from '#main/inference/engine-client.ts';
import { modelToLoad } from '#main/inference/model-to-load.ts';
import { readReports } from '#main/interop/read-reports.ts';
import { openPackage } from '#main/packages/open-package.ts';
import { createDrafts, type Drafts } from '#main/services/drafts.ts';
import type { DraftingModel } from '#main/services/ports.ts';
import { parseCasingTable } from '#shared/generate/casing.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';

/** The program without a face: its services over the real world. Every host builds it by `createStation`. */
export interface Station {
  readonly readReports: typeof readReports;
  readonly drafts: Drafts;
  /** Ends the engine's process; nothing may be asked of the station afterwards. */
  close(): Promise<void>;
}

export interface StationOptions {
  readonly modelFolder: string;
  readonly programVersion: string;
}

/** More threads than this only wait for memory: a decoding step reads every weight once. */
const mostEngineThreads = 4;

/** Nothing is loaded until it is needed. */
export function createStation(options: StationOptions): Station {
  let loading: Promise<Result<DraftingModel>> | undefined;
  return {
    readReports,
    drafts: createDrafts(() => (loading ??= loadDraftingModel(options))),
    async close() {
      const loaded = await loading;
      if (loaded?.ok) {
        await loaded.value.engine.close();
      }
    },
  };
}

async function loadDraftingModel({ modelFolder, programVersion }: StationOptions): Promise<Result<DraftingModel>> {
  const started = performance.now();
  const opened = await openPackage(modelFolder, { programVersion, providers: ['cpu'] });
  if (!opened.ok) {
    return opened;
  }
  const { folder, manifest } = opened.value;
  const casing = parseCasingTable(
    manifest.casing === undefined ? '' : await readFile(join(folder, manifest.casing), 'utf8'),
  );
  const threads = Math.min(availableParallelism(), mostEngineThreads);
  const engine = await EngineClient.start(modelToLoad(opened.value, threads));
  if (!engine.ok) {
    return engine;
  }
  return succeeded({
    package: opened.value,
    casing,
    engine: engine.value,
    startMs: performance.now() - started,
  });
}
