import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readingRoom, repository } from './reading-room-process.ts';

const parsedSchema = z.object({
  indication: z.string(),
  technique: z.string(),
  comparison: z.string(),
  findings: z.string(),
  impression: z.string(),
  sections: z.array(z.object({ kind: z.string(), text: z.string(), start: z.number(), end: z.number() })),
});

test('gives the sections with offsets that point into the file', async () => {
  const text = await readFile(join(repository, 'examples/chest-effusion.txt'), 'utf8');
  const { exitCode, stdout } = await readingRoom(['parse', '--json', 'examples/chest-effusion.txt']);
  expect(exitCode).toBe(0);
  const parsed = parsedSchema.parse(JSON.parse(stdout));
  expect(parsed.findings).toMatch(/^There is a small right pleural effusion/u);
  expect(parsed.impression).toMatch(/^1\. New small right pleural effusion/u);
  for (const section of parsed.sections) {
    expect(text.slice(section.start, section.end)).toContain(section.text);
  }
});

test('shows people the sections under their names', async () => {
  const { stdout } = await readingRoom(['parse', 'examples/chest-effusion.txt']);
  expect(stdout).toMatch(/^examples\/chest-effusion\.txt\n\nEXAM\n/u);
  expect(stdout.indexOf('FINDINGS')).toBeLessThan(stdout.indexOf('IMPRESSION'));
});

test('reads standard input', async () => {
  const { stdout } = await readingRoom(['parse', '-', '--json'], 'Befund: Kein Erguss.\nBeurteilung: Normal.');
  const parsed = parsedSchema.parse(JSON.parse(stdout));
  expect(parsed.findings).toBe('Kein Erguss.');
  expect(parsed.impression).toBe('Normal.');
});

test('help teaches the commands', async () => {
  const { exitCode, stdout } = await readingRoom(['--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('draft');
  const { stdout: parseHelp } = await readingRoom(['parse', '--help']);
  expect(parseHelp).toContain('--json');
});
