import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';

/** What a graph takes or gives under one name; a dimension that changes from run to run is null. */
export interface Port {
  readonly type: 'float32' | 'int64';
  readonly shape: readonly (number | null)[];
}

export type Ports = Readonly<Record<string, Port>>;
export type Tensors = Readonly<Record<string, Tensor>>;

/** One ONNX file, loaded. */
export class Graph {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  /**
   * Fails with `MODEL_INVALID` where the file is no graph that can be loaded, or lacks one of the inputs and outputs.
   * @param threads threads that one operator may use
   */
  static async open(file: string, threads: number, inputs: Ports, outputs: Ports): Promise<Result<Graph>> {
    let session: InferenceSession;
    try {
      session = await InferenceSession.create(file, {
        executionProviders: ['cpu'],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        graphOptimizationLevel: 'all',
        logSeverityLevel: 4,
        // A thread that spins while it waits takes the core that the window, or the other thread, needs.
        extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
      });
    } catch (error) {
      return failed('MODEL_INVALID', `${file} is not a model that ONNX Runtime can load (${reasonOf(error)}).`);
    }
    const difference = findDifference(session.inputMetadata, inputs) ?? findDifference(session.outputMetadata, outputs);
    if (difference !== undefined) {
      await session.release();
      return failed('MODEL_INVALID', `${file} is not the graph that the manifest describes: ${difference}.`);
    }
    return succeeded(new Graph(session));
  }

  /** Computes the named outputs. Blocks the process; inputs are read in place, outputs are new memory. */
  async run(inputs: Tensors, outputs: readonly string[]): Promise<Result<Tensors>> {
    try {
      return succeeded(await this.#session.run(inputs, outputs));
    } catch (error) {
      return failed('ENGINE_FAILED', `The model failed while it ran (${reasonOf(error)}).`);
    }
  }
}

/** A tensor of tokens or of slots. */
export function int64(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
}

function findDifference(actual: readonly InferenceSession.ValueMetadata[], expected: Ports): string | undefined {
  for (const [name, port] of Object.entries(expected)) {
    const found = actual.find((value) => value.name === name);
    if (found === undefined || !found.isTensor) {
      return `it has no ${name}`;
    }
    const hasShape =
      found.shape.length === port.shape.length &&
      // A dimension that the graph leaves open is a name; it may turn out to be anything.
      port.shape.every(
        (size, axis) => size === null || typeof found.shape[axis] === 'string' || found.shape[axis] === size,
      );
    if (found.type !== port.type || !hasShape) {
      return `${name} is ${found.type} [${found.shape.join(', ')}], not ${port.type} [${port.shape.map((size) => size ?? '…').join(', ')}]`;
    }
  }
  return undefined;
}

/** ONNX Runtime's own words: node names, shapes and files, never a report's text. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n', 1).join('').slice(0, 200);
}
