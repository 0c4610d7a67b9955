import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { describeReport } from '#shared/report/describe-report.ts';
import { withoutMarkup } from '#shared/report/markup.ts';
import { parseReport } from '#shared/report/parse-report.ts';

const caseSchema = z.object({
  name: z.string(),
  text: z.string(),
  expected: z.object({
    indication: z.string(),
    technique: z.string(),
    comparison: z.string(),
    findings: z.string(),
    impression: z.string(),
    exam: z.string().optional(),
    addendum: z.string().optional(),
    impressionItems: z.array(z.string()).optional(),
  }),
});

const layoutFiles = ['development.json', 'second.json', 'held.json'] as const;

function readCases(file: string): z.infer<typeof caseSchema>[] {
  return z.array(caseSchema).parse(JSON.parse(readFileSync(new URL(`../layouts/${file}`, import.meta.url), 'utf8')));
}

/** Runs of white space as one blank; what other systems leave in a text counts as white space. */
function normalise(text: string | undefined): string {
  return withoutMarkup(text ?? '')
    .replace(/\\par\b|[{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe.each(layoutFiles)('layouts written by hand: %s', (file) => {
  it.each(readCases(file))('$name', ({ text, expected }) => {
    const { impressionItems, ...sections } = expected;
    const described = describeReport(parseReport(text));
    for (const [kind, body] of Object.entries(sections)) {
      expect([kind, normalise(described[kind as keyof typeof sections])]).toEqual([kind, normalise(body)]);
    }
    if (impressionItems !== undefined) {
      expect(described.impressionItems.map((item) => normalise(item.text))).toEqual(impressionItems.map(normalise));
    }
  });
});
