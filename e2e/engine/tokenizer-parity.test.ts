import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Tokenizer } from '#main/inference/tokenizer.ts';

interface Suite {
  /** Path from the repository's root. */
  readonly tokenizer: string;
  readonly sha256: string;
  readonly cases: readonly { readonly text: string; readonly ids: readonly number[]; readonly decoded: string }[];
}

/** Written by reference/tokenizer.py with the Python library. */
const suites = JSON.parse(readFileSync(new URL('fixtures/tokenizers.json', import.meta.url), 'utf8')) as Suite[];

describe.each(suites)('$tokenizer', ({ tokenizer: path, sha256, cases }) => {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));

  it('is the file that the cases were made from; if not, run e2e/engine/reference/tokenizer.py again', () => {
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
  });

  it('gives the tokens and the text that Python gives', async () => {
    const opened = await Tokenizer.open(file, 1);
    if (!opened.ok) throw new Error(opened.failure.message);
    for (const { text, ids, decoded } of cases) {
      expect({ text, ids: opened.value.encode(text), decoded: opened.value.decode(ids) }).toEqual({
        text,
        ids,
        decoded,
      });
    }
  });
});
