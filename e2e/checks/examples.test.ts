import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkImpression } from '#shared/checks/check-impression.ts';

/** Findings and impression of each example were written to agree: what the checks say against one of them is wrong. */
const examples = (await readFile(new URL('../../examples/reports.jsonl', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .map((line) =>
    z
      .object({
        file: z.string(),
        language: z.string(),
        background: z.string(),
        findings: z.string(),
        impression: z.string(),
      })
      .parse(JSON.parse(line)),
  );
const english = examples.filter(({ language }) => language === 'en');

describe.each(english)('the impression of $file', ({ background, findings, impression }) => {
  const { impression: sentences, warnings } = checkImpression(impression, { background, findings });

  it('is not interrupted', () => {
    expect(warnings.filter(({ interrupts }) => interrupts)).toEqual([]);
  });

  it('holds nothing that is called unsupported', () => {
    expect(warnings.filter(({ kind }) => kind === 'unsupported')).toEqual([]);
    const said = sentences.filter(({ support }) => support === 'unsupported');
    expect(said.map(({ start, end }) => impression.slice(start, end))).toEqual([]);
  });

  it('shows the evidence of each sentence that states something', () => {
    const bare = sentences.filter(({ support, evidence }) => support === 'supported' && evidence.length === 0);
    expect(bare.map(({ start, end }) => impression.slice(start, end))).toEqual([]);
  });
});
