import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';

const folder = new URL('../../examples/', import.meta.url);
const records = (await readFile(new URL('reports.jsonl', folder), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => z.object({ file: z.string(), findings: z.string(), impression: z.string() }).parse(JSON.parse(line)));

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('the example reports', () => {
  it.each(records)('$file gives its findings and impression', async ({ file, findings, impression }) => {
    const report = parseReport(await readFile(new URL(file, folder), 'utf8'));
    expect(normalise(sectionText(report, 'findings'))).toBe(normalise(findings));
    expect(normalise(sectionText(report, 'impression'))).toBe(normalise(impression));
  });
});
