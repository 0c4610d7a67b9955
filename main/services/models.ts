import { speedExamples } from '#shared/generate/speed-examples.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Variant } from '#shared/package/manifest.ts';
import { measuredSpeed, type MeasuredSpeed, type ModelRecord } from '#shared/records/model-record.ts';
import type { Drafts } from './drafts.ts';
import type { Clock, Now, OpenedPackage, PackageDocuments } from './ports.ts';
import type { Session } from './session.ts';
import type { SettingStore } from './stores.ts';

/** The model package of the station, and this machine, as far as a model runs on it. */
export interface InstalledModel {
  /** The package that drafts, checked, without starting an engine. Fails as opening it does. */
  open(): Promise<Result<{ readonly package: OpenedPackage; readonly documents: PackageDocuments }>>;
  /** Execution providers that the engine asks for here. */
  readonly providers: readonly Variant['providers'][number][];
  /** Threads that the engine uses. */
  readonly threads: number;
  /** Drafts by a variant of the package, in an engine process of its own, which `close` ends. */
  draftsBy(variant: string): { readonly drafts: Drafts; close(): Promise<void> };
  /** Fulfilled when no reader's draft is in work. */
  untilIdle(): Promise<void>;
}

export interface MeasureWatch {
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
}

export interface Models {
  /** What a window shows of the package that drafts. Anybody who is signed in may see it; fails as opening it does. */
  get(): Promise<Result<ModelRecord>>;
  /**
   * Drafts the built-in examples by a variant, and keeps how long that took. Needs `administer`, since it takes the processor from who drafts
   * meanwhile; it lets readers' drafts go first, one example at a time. Fails with `MODEL_UNSUPPORTED` where there is no such variant or it does
   * not run here, with `ENGINE_FAILED` where it is measured already, with `CANCELLED`, or as drafting does.
   */
  measure(variant: string, watch?: MeasureWatch): Promise<Result<MeasuredSpeed>>;
}

export interface ModelsOptions {
  readonly settings: SettingStore;
  readonly session: Session;
  readonly model: InstalledModel;
  readonly clock: Clock;
  readonly now: Now;
  /** Whether the settings are still open: they may be closed while something is measured. */
  readonly isOpen: () => boolean;
}

export function createModels({ settings, session, model, clock, now, isOpen }: ModelsOptions): Models {
  let isMeasuring = false;

  async function draftExamples(drafts: Drafts, { onProgress, signal }: MeasureWatch): Promise<Result<MeasuredSpeed>> {
    const firstWords: number[] = [];
    const wholes: number[] = [];
    for (const findings of speedExamples) {
      onProgress?.({ done: wholes.length, of: speedExamples.length });
      await model.untilIdle();
      const asked = clock();
      let firstWord: number | undefined;
      const drafted = await drafts.draft(
        { findings, background: 'Chest radiograph.' },
        {},
        { onProgress: () => (firstWord ??= clock() - asked), ...(signal && { signal }) },
      );
      if (!drafted.ok) {
        return drafted;
      }
      // A draft is shown with its review, which is made when it is asked for.
      void drafted.value.candidates[0].review;
      wholes.push(clock() - asked);
      firstWords.push(firstWord ?? clock() - asked);
    }
    onProgress?.({ done: wholes.length, of: speedExamples.length });
    return succeeded({ at: now(), drafts: wholes.length, firstWordMs: median(firstWords), wholeMs: median(wholes) });
  }

  function shownVariant(variant: Variant, installed: OpenedPackage): ModelRecord['variants'][number] {
    const { name, providers, precision } = variant;
    const measured = readMeasured(settings.get(settingName(installed.hash, name)));
    return {
      name,
      providers,
      precision,
      bytes: bytesOf(variant, installed),
      isActive: name === installed.variant.name,
      runsHere: runsBy(variant, model.providers),
      ...(measured && { measured }),
    };
  }

  return {
    async get() {
      if (session.state().kind !== 'signed-in') {
        return failed('SIGNED_OUT', 'Sign in first.');
      }
      const opened = await model.open();
      if (!opened.ok) {
        return opened;
      }
      if (!isOpen()) {
        return closed;
      }
      const { documents, package: installed } = opened.value;
      const { manifest, hash } = installed;
      const { name, version, title, scope, metrics, follows, licence, trainingData } = manifest;
      return succeeded({
        name,
        version,
        title,
        hash,
        bytes: manifest.files.reduce((sum, { size }) => sum + size, 0),
        scope,
        metrics,
        follows,
        trainingData: trainingData.summary,
        licence: { name: licence.name, text: documents.licence },
        modelCard: documents.modelCard,
        variants: manifest.variants.map((variant) => shownVariant(variant, installed)),
        threads: model.threads,
      });
    },

    async measure(name, watch = {}) {
      const permitted = session.permit('administer');
      if (!permitted.ok) {
        return permitted;
      }
      if (isMeasuring) {
        return failed('ENGINE_FAILED', 'The model is being measured already: wait until that is done.');
      }
      isMeasuring = true;
      try {
        const opened = await model.open();
        if (!opened.ok) {
          return opened;
        }
        const { manifest, hash } = opened.value.package;
        const variant = manifest.variants.find((one) => one.name === name);
        if (variant === undefined || !runsBy(variant, model.providers)) {
          const message = `The model ${manifest.name} has no variant of that name which runs on this machine: choose another.`;
          return failed('MODEL_UNSUPPORTED', message);
        }
        const measuring = model.draftsBy(name);
        const measured = await draftExamples(measuring.drafts, watch).finally(() => measuring.close());
        if (!measured.ok) {
          return measured;
        }
        if (!isOpen()) {
          return closed;
        }
        const kept = settings.set(settingName(hash, name), JSON.stringify(measured.value));
        return kept.ok ? measured : kept;
      } finally {
        isMeasuring = false;
      }
    },
  };
}

const closed = failed('STATION_CLOSED', 'The station was closed.');

/** What was measured of another package says nothing of this one. */
const settingName = (hash: string, variant: string): string => `model.measured.${hash}.${variant}`;

/** What cannot be read, because another version wrote it, was not measured. */
function readMeasured(kept: string | undefined): MeasuredSpeed | undefined {
  return kept === undefined ? undefined : measuredSpeed.safeParse(JSON.parse(kept)).data;
}

function runsBy(variant: Variant, providers: InstalledModel['providers']): boolean {
  return variant.providers.some((provider) => providers.includes(provider));
}

function bytesOf({ encoder, step, data }: Variant, { manifest }: OpenedPackage): number {
  const files = new Set([encoder, step, ...data]);
  return manifest.files.reduce((sum, { path, size }) => sum + (files.has(path) ? size : 0), 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
