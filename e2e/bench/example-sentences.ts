import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSentences } from '#shared/report/sentences.ts';

/** All sentences of the invented reports that come with the program. */
export async function exampleSentences(): Promise<readonly string[]> {
  const file = join(import.meta.dirname, '../../examples/reports.jsonl');
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.flatMap((line) => {
    const { findings = '', impression = '' } = JSON.parse(line) as Record<string, string>;
    return [findings, impression].flatMap((text) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    );
  });
}
