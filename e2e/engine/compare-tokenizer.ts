import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Tokenizer } from '#main/inference/tokenizer.ts';

/**
 * Compares the program's tokenizer with what Python wrote down (reference/tokenizer.py --data):
 *
 *     node e2e/engine/compare-tokenizer.ts REFERENCE.jsonl [TOKENIZER.json]
 *
 * Prints counts, never a text; exits with 1 where there is a difference.
 */

const [reference, file = 'models/default/tokenizer.json'] = process.argv.slice(2);
if (reference === undefined) throw new Error('Name the file that reference/tokenizer.py wrote.');
const opened = await Tokenizer.open(file, 1);
if (!opened.ok) throw new Error(opened.failure.message);

let texts = 0;
let tokens = 0;
const different: number[] = [];
for await (const line of createInterface({ input: createReadStream(reference) })) {
  const { text, ids, decoded } = JSON.parse(line) as { text: string; ids: number[]; decoded: string };
  texts += 1;
  tokens += ids.length;
  const isSame = opened.value.encode(text).join() === ids.join() && opened.value.decode(ids) === decoded;
  if (!isSame) different.push(texts);
}
console.log(`${texts} texts, ${tokens} tokens, ${different.length} different${different.length > 0 ? ` (lines ${different.slice(0, 20).join(', ')})` : ''}`); // prettier-ignore
process.exitCode = different.length > 0 ? 1 : 0;
