import { readFile } from 'node:fs/promises';
import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';

/**
 * Text ↔ tokens of one model, from its `tokenizer.json`: the same ids as the Python library `tokenizers` gives
 * (e2e/engine/tokenizer-parity.test.ts).
 */
export class Tokenizer {
  readonly #library: HuggingFaceTokenizer;
  readonly #endToken: number;
  /** Ids of the pieces <0x00> … <0xFF>; undefined where the model has no byte fallback. */
  readonly #byteTokens: readonly number[] | undefined;
  readonly #unknownToken: number;

  private constructor(library: HuggingFaceTokenizer, endToken: number, unknownToken: number, hasByteFallback: boolean) {
    this.#library = library;
    this.#endToken = endToken;
    this.#unknownToken = unknownToken;
    this.#byteTokens = hasByteFallback ? byteTokensOf(library) : undefined;
  }

  /** Fails with `MODEL_MISSING` or `MODEL_INVALID`. */
  static async open(file: string, endToken: number): Promise<Result<Tokenizer>> {
    let json: string;
    try {
      json = await readFile(file, 'utf8');
    } catch {
      return failed('MODEL_MISSING', `The tokenizer ${file} cannot be read; install the model package again.`);
    }
    try {
      const definition = JSON.parse(json) as { model: { unk_id?: number; byte_fallback?: boolean } };
      const library = new HuggingFaceTokenizer(definition, { clean_up_tokenization_spaces: false });
      const { unk_id: unknownToken = 0, byte_fallback: hasByteFallback = false } = definition.model;
      return succeeded(new Tokenizer(library, endToken, unknownToken, hasByteFallback));
    } catch {
      return failed('MODEL_INVALID', `${file} is not a tokenizer that this program can read.`);
    }
  }

  /** Tokens of a prompt, the end token last. */
  encode(prompt: string): number[] {
    const pieces: string[] = this.#library.tokenize(prompt, { add_special_tokens: true });
    const ids = pieces.flatMap((piece) => this.#idsOf(piece));
    return ids.at(-1) === this.#endToken ? ids : [...ids, this.#endToken];
  }

  /** Text of generated tokens, without the special ones; empty for none. */
  decode(tokens: readonly number[]): string {
    return tokens.length === 0 ? '' : this.#library.decode([...tokens], { skip_special_tokens: true });
  }

  /** The JavaScript library leaves out the byte fallback that Python applies to pieces outside the vocabulary. */
  #idsOf(piece: string): readonly number[] {
    const id: number | undefined = this.#library.token_to_id(piece);
    if (id !== undefined) {
      return [id];
    }
    const byteTokens = this.#byteTokens;
    if (byteTokens === undefined) {
      return [this.#unknownToken];
    }
    return Array.from(new TextEncoder().encode(piece), (byte) => byteTokens[byte] ?? this.#unknownToken);
  }
}

function byteTokensOf(library: HuggingFaceTokenizer): readonly number[] | undefined {
  const pieces = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
  const ids = pieces.map((piece): number | undefined => library.token_to_id(piece));
  return ids.every((id) => id !== undefined) ? ids : undefined;
}
