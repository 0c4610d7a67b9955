import type { EngineContract } from '#shared/ipc/engine-contract.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { generate } from './generate.ts';
import { type Model, loadModel } from './model.ts';

/**
 * What answers the engine's contract: one model, one call at a time. No answer depends on an earlier request, so the process may be
 * killed at any moment and another one asked again.
 */
export function createEngineHandlers(): Handlers<EngineContract> {
  let model: Model | undefined;
  let isBusy = false;

  async function alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (isBusy) {
      return failed('ENGINE_FAILED', 'The engine is busy with another request.');
    }
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  }

  return {
    load: (architecture) =>
      alone(async () => {
        const started = performance.now();
        const loaded = await loadModel(architecture);
        if (!loaded.ok) {
          return loaded;
        }
        model = loaded.value;
        return succeeded({ loadMs: performance.now() - started });
      }),

    generate: (request, { progress, onCancel }) =>
      alone(async () => {
        if (model === undefined) {
          return failed('ENGINE_FAILED', 'The engine has no model loaded yet.');
        }
        const cancellation = new AbortController();
        onCancel(() => cancellation.abort());
        return generate(model, request, progress, cancellation.signal);
      }),
  };
}
