import { Tensor } from 'onnxruntime-node';
import type { Beam, Continuations } from '#shared/generate/beam-search.ts';
import type { LoadInput } from '#shared/ipc/engine-contract.ts';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';
import { Graph, type Port, type Ports, type Tensors, int64 } from './graph.ts';
import { KeyValueCache } from './key-value-cache.ts';

/**
 * A T5 model as two graphs. L decoder layers, H heads of width D, S prompt tokens, B beams, K continuations, V tokens in all:
 *
 * - encoder: `input_ids` [1, S] → for each decoder layer i `cross_key_i` [H, D, S] and `cross_value_i` [H, S, D]; of a model that
 *   copies from the prompt also `copy_key` [width of the model, S] and `copy_ids` [S], the prompt's tokens. Run once a request;
 *   beams are rows of the step's queries, so keys and values are never repeated per beam.
 * - step: `input_ids` [B, 1], each beam's last token; `slots` [B, t], where the cache holds the keys and values of each of
 *   the t earlier positions of this beam; `cache` [slots · 2 · L · H, D]; and the encoder's outputs
 *   → `new_rows` [B, 2 · L, H · D], to append to the cache; `top_log_probs` and `top_ids` [B, K], best first, without the
 *   tokens that must never appear; `log_probs` [B, V], which only parity tests fetch.
 *
 * The position of a step is t; nothing else tells it.
 */
export class T5Session {
  readonly #model: LoadInput;
  readonly #encoder: Graph;
  readonly #step: Graph;
  readonly #cache: KeyValueCache;
  readonly #encodedNames: readonly string[];
  #encoded: Tensors = {};
  #encoderMs = 0;
  #stepMs = 0;

  private constructor(model: LoadInput, encoder: Graph, step: Graph) {
    this.#model = model;
    this.#encoder = encoder;
    this.#step = step;
    this.#cache = new KeyValueCache(2 * model.decoderLayers * model.heads * model.headSize, slotsAtFirst);
    this.#encodedNames = Object.keys(encodedPorts(model));
  }

  /** Fails with `MODEL_INVALID` where a file is no graph, or not the graph that the manifest describes. */
  static async load(model: LoadInput): Promise<Result<T5Session>> {
    const encoded = encodedPorts(model);
    const tokens: Ports = { input_ids: int64Port(null, null) };
    const encoder = await Graph.open(model.encoderFile, model.threads, tokens, encoded);
    if (!encoder.ok) {
      return encoder;
    }
    const stepInputs = { ...tokens, ...pastPorts(model), ...encoded };
    const step = await Graph.open(model.stepFile, model.threads, stepInputs, nextPorts(model));
    if (!step.ok) {
      return step;
    }
    return succeeded(new T5Session(model, encoder.value, step.value));
  }

  /** Milliseconds inside ONNX Runtime since the request started. */
  get runtimeMs(): { readonly encoder: number; readonly step: number } {
    return { encoder: this.#encoderMs, step: this.#stepMs };
  }

  /** Starts a request with the prompt's tokens, [S]. */
  async readPrompt(tokens: readonly number[]): Promise<Result<void>> {
    this.#cache.clear();
    this.#stepMs = 0;
    const inputs = { input_ids: int64(tokens, [1, tokens.length]) };
    const started = performance.now();
    const encoded = await this.#encoder.run(inputs, this.#encodedNames);
    this.#encoderMs = performance.now() - started;
    if (!encoded.ok) {
      return encoded;
    }
    this.#encoded = encoded.value;
    return succeeded(undefined);
  }

  /** The best next tokens of each of B beams, all of them t tokens long. */
  async offerNextTokens(beams: readonly Beam[]): Promise<Result<Continuations>> {
    const { startToken, headSize, continuations } = this.#model;
    const t = beams[0]?.tokens.length ?? 0;
    const lastTokens = beams.map((beam) => beam.tokens.at(-1) ?? startToken);
    const ancestry = beams.flatMap((beam) => beam.slots);
    const rows = this.#cache.rows;
    const inputs = {
      input_ids: int64(lastTokens, [beams.length, 1]),
      slots: int64(ancestry, [beams.length, t]),
      cache: new Tensor('float32', rows, [rows.length / headSize, headSize]),
      ...this.#encoded,
    };
    const started = performance.now();
    const outputs = await this.#step.run(inputs, ['new_rows', 'top_log_probs', 'top_ids']);
    this.#stepMs += performance.now() - started;
    if (!outputs.ok) {
      return outputs;
    }

    // The types are those that the graph was checked for when it was opened.
    this.#cache.append(outputs.value['new_rows']?.data as Float32Array);
    const logProbs = outputs.value['top_log_probs']?.data as Float32Array;
    const tokens = outputs.value['top_ids']?.data as BigInt64Array;
    if (logProbs.some(Number.isNaN)) {
      return failed('ENGINE_FAILED', 'The model computed something that is not a number.');
    }
    return succeeded({ logProbs, tokens, perBeam: continuations });
  }
}

/** Room of the cache at first: a draft of ordinary length with four beams. */
const slotsAtFirst = 256;

function encodedPorts({ decoderLayers, copies, heads, headSize }: LoadInput): Ports {
  const layers = Array.from({ length: decoderLayers }, (_, layer) => layer);
  const cross = layers.flatMap((layer) => [
    [`cross_key_${layer}`, float32Port(heads, headSize, null)],
    [`cross_value_${layer}`, float32Port(heads, null, headSize)],
  ]);
  return {
    ...Object.fromEntries(cross),
    ...(copies && { copy_key: float32Port(null, null), copy_ids: int64Port(null) }),
  };
}

function pastPorts({ headSize }: LoadInput): Ports {
  return { slots: int64Port(null, null), cache: float32Port(null, headSize) };
}

function nextPorts({ decoderLayers, heads, headSize, continuations }: LoadInput): Ports {
  return {
    new_rows: float32Port(null, 2 * decoderLayers, heads * headSize),
    top_log_probs: float32Port(null, continuations),
    top_ids: int64Port(null, continuations),
  };
}

function float32Port(...shape: readonly (number | null)[]): Port {
  return { type: 'float32', shape };
}

function int64Port(...shape: readonly (number | null)[]): Port {
  return { type: 'int64', shape };
}
