import type { CasingTable } from '#shared/generate/casing.ts';
import type { GenerateInput, GenerateOutput, GenerateProgress } from '#shared/ipc/engine-contract.ts';
import type { Result } from '#shared/ipc/failure.ts';
import type { Manifest, Variant } from '#shared/package/manifest.ts';

/**
 * What the services need from the world. Adapters in main/inference, main/packages and main/interop provide it;
 * main/station.ts brings the two together.
 */

/** A model package whose manifest and files were checked against each other. */
export interface OpenedPackage {
  /** Absolute path of the package's folder. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The variant of the manifest that this machine will run. */
  readonly variant: Variant;
  /** sha-256 of the manifest's bytes: names exactly this package, since the manifest names every file by its hash. */
  readonly hash: string;
}

/** The engine process, loaded with one model. */
export interface Engine {
  /**
   * Runs one prompt. Never throws for an expected failure; an aborted signal gives `CANCELLED` within one decoding step.
   * When the engine's process dies, the same request is run once more in a new process before `ENGINE_DIED` is given.
   */
  generate(
    input: GenerateInput,
    watch?: { readonly onProgress?: (progress: GenerateProgress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<GenerateOutput>>;
  /** Ends the process; safe to call twice. */
  close(): Promise<void>;
}

/** A model ready to draft: its package, checked, and an engine that has it loaded. */
export interface DraftingModel {
  readonly package: OpenedPackage;
  /** Empty where the model writes cased text. */
  readonly casing: CasingTable;
  readonly engine: Engine;
  /** Time from asking for the model until it was ready, in milliseconds. */
  readonly startMs: number;
}
