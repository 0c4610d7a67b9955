import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { EngineClient } from '#main/inference/engine-client.ts';
import { forkEngine, type LaunchEngine } from '#main/inference/engine-launcher.ts';
import { modelToLoad } from '#main/inference/model-to-load.ts';
import { openKeptDrafts } from '#main/interop/kept-drafts.ts';
import { outputFiles } from '#main/interop/output-files.ts';
import { readDataSet } from '#main/interop/read-data-set.ts';
import { readReports } from '#main/interop/read-reports.ts';
import { openPackage } from '#main/packages/open-package.ts';
import { readContentWeights } from '#main/packages/read-content-weights.ts';
import { readDocuments } from '#main/packages/read-documents.ts';
import { reviewReport } from '#main/services/checks.ts';
import { createDrafts, type Drafts } from '#main/services/drafts.ts';
import { createEvaluations, type Evaluations } from '#main/services/evaluation/evaluation.ts';
import type { InstalledModel } from '#main/services/models.ts';
import type { Clock, DraftingModel, OpenedPackage } from '#main/services/ports.ts';
import { parseCasingTable } from '#shared/generate/casing.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';

/** The program without a face: its services over the real world. Every host builds it by `createStation`. */
export interface Station {
  readonly readReports: typeof readReports;
  readonly readDataSet: typeof readDataSet;
  readonly drafts: Drafts;
  /** The package that drafts. */
  readonly model: InstalledModel;
  readonly reviewReport: typeof reviewReport;
  readonly evaluations: Evaluations;
  /** Ends the engine's process; nothing may be asked of the station afterwards. */
  close(): Promise<void>;
}

export interface StationOptions {
  readonly modelFolder: string;
  readonly programVersion: string;
  /** How an engine is started where this process may not start one itself; as a child process of it where this is left out. */
  readonly launchEngine?: LaunchEngine;
}

/** More threads than this only wait for memory: a decoding step reads every weight once. */
const mostEngineThreads = 4;
const engineThreads = Math.min(availableParallelism(), mostEngineThreads);

/** What the engine is asked to run a model by. */
const providers = ['cpu'] as const;

const clock: Clock = () => performance.now();

/** Nothing is loaded until it is needed. */
export function createStation(options: StationOptions): Station {
  const own = openDrafts(options);
  return {
    readReports,
    readDataSet,
    drafts: own.drafts,
    model: {
      open: () => own.open(),
      providers,
      threads: engineThreads,
      draftsBy: (variant) => openDrafts(options, variant),
      untilIdle: () => own.untilIdle(),
    },
    reviewReport,
    evaluations: createEvaluations({
      openDrafts: (modelFolder) =>
        modelFolder === undefined
          ? { drafts: own.drafts, close: () => Promise.resolve() }
          : openDrafts({ ...options, modelFolder }),
      openKeptDrafts,
      output: outputFiles,
      clock,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      today: () => new Date().toISOString().slice(0, 10),
      pause: () => setImmediate(),
      programVersion: options.programVersion,
    }),
    close: () => own.close(),
  };
}

/** Drafts of one model package, loaded the first time that it is needed, and what ends its engine. */
interface ModelDrafts extends Pick<InstalledModel, 'open' | 'untilIdle'> {
  readonly drafts: Drafts;
  close(): Promise<void>;
}

/** @param variant of the package; where it is left out, the first that runs here */
function openDrafts(options: StationOptions, variant?: string): ModelDrafts {
  let loading: Promise<Result<DraftingModel>> | undefined;
  let working: Promise<unknown> = Promise.resolve();

  /** What fails once may be better the next time. */
  async function load(): Promise<Result<DraftingModel>> {
    loading ??= loadDraftingModel(options, variant);
    const loaded = await loading;
    if (!loaded.ok) {
      loading = undefined;
    }
    return loaded;
  }

  /** As it was checked when it was loaded, else checked now. */
  async function opened(): Promise<Result<OpenedPackage>> {
    const loaded = await loading;
    return loaded?.ok ? succeeded(loaded.value.package) : openVariant(options, variant);
  }

  const drafts = createDrafts(load, clock);
  return {
    drafts: {
      ...drafts,
      draft(...asked) {
        const drafted = drafts.draft(...asked);
        working = Promise.allSettled([working, drafted]);
        return drafted;
      },
    },
    async open() {
      const model = await opened();
      if (!model.ok) {
        return model;
      }
      const documents = await readDocuments(model.value);
      return documents.ok ? succeeded({ package: model.value, documents: documents.value }) : documents;
    },
    async untilIdle() {
      await working;
    },
    async close() {
      const loaded = await loading;
      if (loaded?.ok) {
        await loaded.value.engine.close();
      }
    },
  };
}

/** The package with the variant of that name; where none is named, with the first that runs here. */
async function openVariant(
  { modelFolder, programVersion }: StationOptions,
  name: string | undefined,
): Promise<Result<OpenedPackage>> {
  const opened = await openPackage(modelFolder, { programVersion, providers });
  if (!opened.ok || name === undefined) {
    return opened;
  }
  const variant = opened.value.manifest.variants.find((one) => one.name === name);
  return variant === undefined
    ? failed('MODEL_UNSUPPORTED', `The model package ${modelFolder} has no variant ${name}.`)
    : succeeded({ ...opened.value, variant });
}

async function loadDraftingModel(options: StationOptions, variant?: string): Promise<Result<DraftingModel>> {
  const { launchEngine = forkEngine } = options;
  const started = performance.now();
  const opened = await openVariant(options, variant);
  if (!opened.ok) {
    return opened;
  }
  const { folder, manifest } = opened.value;
  const casing = parseCasingTable(
    manifest.casing === undefined ? '' : await readFile(join(folder, manifest.casing), 'utf8'),
  );
  const contentWeights = await readContentWeights(opened.value);
  if (!contentWeights.ok) {
    return contentWeights;
  }
  const engine = await EngineClient.start(modelToLoad(opened.value, engineThreads), launchEngine);
  if (!engine.ok) {
    return engine;
  }
  return succeeded({
    package: opened.value,
    casing,
    ...(contentWeights.value && { contentWeights: contentWeights.value }),
    engine: engine.value,
    startMs: performance.now() - started,
  });
}
