import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorKinds } from '#shared/evaluate/injection/injection.ts';
import { readingRoom } from '../command-line/reading-room-process.ts';

const lineSchema = z.strictObject({
  id: z.string(),
  background: z.string(),
  findings: z.string(),
  impression: z.string(),
  original: z.string(),
  error: z.strictObject({
    kind: z.enum(errorKinds),
    start: z.number(),
    end: z.number(),
    finding: z.string().optional(),
    original: z.string(),
    carried: z.boolean(),
  }),
});

function lines(stdout: string): readonly z.infer<typeof lineSchema>[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

describe('reading-room inject', () => {
  it('prints faulty impressions with their errors, the same for the same seed', async () => {
    const { exitCode, stdout } = await readingRoom(['inject', 'e2e/detection/pairs.jsonl']);
    expect(exitCode).toBe(0);
    const made = lines(stdout);
    expect(made.length).toBeGreaterThan(55);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    expect(made.every(({ impression, original }) => impression !== original)).toBe(true);
    expect((await readingRoom(['inject', 'e2e/detection/pairs.jsonl', '--seed', '1'])).stdout).toBe(stdout);
    expect((await readingRoom(['inject', 'e2e/detection/pairs.jsonl', '--seed', '2'])).stdout).not.toBe(stdout);
  });

  it('makes only the kinds asked for, as many a report as asked', async () => {
    const { stdout } = await readingRoom(
      ['inject', '-', '--kinds', 'side,negation-added', '--per-report', '2'],
      'FINDINGS: Small right pleural effusion.\nIMPRESSION: Small right pleural effusion.',
    );
    const made = lines(stdout);
    expect(made.map(({ error }) => error.kind).toSorted()).toEqual(['negation-added', 'side']);
    expect(made.find(({ error }) => error.kind === 'side')?.impression).toBe('Small left pleural effusion.');
  });

  it('makes the same errors wherever a file without identifiers lies', async () => {
    const report = 'FINDINGS: Small right pleural effusion.\nIMPRESSION: Small right pleural effusion.';
    const folder = await mkdtemp(join(tmpdir(), 'reading-room-inject-'));
    try {
      const [one, other] = [join(folder, 'reports.txt'), join(folder, 'moved', 'reports.txt')];
      await mkdir(dirname(other));
      await Promise.all([one, other].map((path) => writeFile(path, report)));
      const made = await Promise.all([one, other].map((path) => readingRoom(['inject', path, '--per-report', '3'])));
      expect(lines(made[0]?.stdout ?? '').map(({ id }) => id)).toEqual(Array(3).fill('reports.txt'));
      expect(made[1]?.stdout).toBe(made[0]?.stdout);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('says which kinds there are, and what a report lacks', async () => {
    const wrongKind = await readingRoom(['inject', '-', '--kinds', 'sides']);
    expect(wrongKind).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrongKind.stderr).toContain('negation-dropped');
    const noImpression = await readingRoom(['inject', '-'], 'FINDINGS: The lungs are clear.');
    expect(noImpression).toMatchObject({ exitCode: 2, stdout: '' });
    expect(noImpression.stderr).toContain('Standard input has no impression');
  });
});
