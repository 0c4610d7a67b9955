import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tinyPackageFolder } from '#main/inference/fixtures/tiny-t5.ts';
import { evaluate, makeWorkFolder, predictionsOf, small } from './evaluate-process.ts';
import { finish, readingRoom, startReadingRoom, type Finished } from './reading-room-process.ts';

const { folder, writeLines } = await makeWorkFolder();

const many = Array.from({ length: 60 }, (_, index) => ({
  id: `r${index}`,
  findings: `There is a nodule of ${index} mm in the left upper lobe. The heart is normal.`,
  impression: 'Nodule.',
}));

/** Starts an evaluation and ends it as soon as it has drafted some reports. */
async function interrupt(data: string, predictions: string, signal: NodeJS.Signals): Promise<Finished> {
  const child = startReadingRoom(['evaluate', '--model', tinyPackageFolder, data, '--predictions', predictions]);
  const finished = finish(child);
  await expect
    .poll(
      () =>
        readFile(`${predictions}.part`, 'utf8').then(
          (text) => text.split('\n').length,
          () => 0,
        ),
      {
        timeout: 20_000,
        interval: 10,
      },
    )
    .toBeGreaterThan(4);
  child.kill(signal);
  return finished;
}

/** Puts words into the kept drafts that no model writes, so that a draft that is used again can be told. */
async function markKept(predictions: string): Promise<number> {
  const part = `${predictions}.part`;
  const text = await readFile(part, 'utf8');
  await writeFile(part, text.replaceAll(/"impression":"(?:[^"\\]|\\.)*"/gu, '"impression":"Kept nodule."'));
  return text.split('\n').filter((line) => line.endsWith('}')).length;
}

/** Leaves the work file of another evaluation, damaged, where the next one looks. */
async function interruptLong(predictions: string, damage: (text: string) => string): Promise<void> {
  await interrupt(await writeLines('many.jsonl', [...small, ...many]), predictions, 'SIGKILL');
  const part = `${predictions}.part`;
  await writeFile(part, damage(await readFile(part, 'utf8')));
}

describe('interrupted work', () => {
  test.each(['SIGKILL', 'SIGINT'] as const)('goes on where %s stopped it', async (signal) => {
    const data = await writeLines('many.jsonl', many);
    const predictions = join(folder, `after-${signal}.jsonl`);
    const { exitCode: interruptedCode, stderr } = await interrupt(data, predictions, signal);
    expect(interruptedCode).toBe(signal === 'SIGKILL' ? null : 130);
    expect(stderr).toMatch(
      signal === 'SIGKILL' ? /^$/u : /^reading-room: interrupted; the same command goes on [^\n]*\n$/u,
    );
    expect(await readdir(folder)).not.toContain(`after-${signal}.jsonl`);
    const kept = await markKept(predictions);
    const { exitCode } = await evaluate(data, '--predictions', predictions);
    expect(exitCode).toBe(0);
    const impressions = (await predictionsOf(predictions)).map(({ impression }) => impression);
    expect(impressions).toHaveLength(60);
    expect(impressions.slice(0, kept)).toEqual(Array(kept).fill('Kept nodule.'));
    expect(impressions.slice(kept)).not.toContain('Kept nodule.');
    expect(await readdir(folder)).not.toContain(`after-${signal}.jsonl.part`);
  });

  test('comes to the same as uninterrupted work', async () => {
    const data = await writeLines('many.jsonl', many);
    const [whole, parted] = [join(folder, 'whole.jsonl'), join(folder, 'parted.jsonl')];
    await evaluate(data, '--predictions', whole);
    await interrupt(data, parted, 'SIGKILL');
    await evaluate(data, '--predictions', parted);
    expect(await readFile(parted, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });

  test.each([
    ['a last line cut off', (text: string) => text.slice(0, -20)],
    ['rubbish in between', (text: string) => `{"key":1}\nnull\n\u0000\u0000\n${text}`],
    ['an empty file', () => ''],
  ])('is not led astray by %s', async (name, damage) => {
    const data = await writeLines('small.jsonl', small);
    const predictions = join(folder, `damaged ${name}.jsonl`);
    const whole = join(folder, 'undamaged.jsonl');
    await evaluate(data, '--predictions', whole);
    await interruptLong(predictions, damage);
    const { exitCode, stdout, stderr } = await evaluate(data, '--predictions', predictions);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\n\nWrote [^\n]*damaged [^\n]*\.jsonl\n$/u);
    expect(await readFile(predictions, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });

  test('drafts again for another model, and where findings were changed', async () => {
    const data = await writeLines('many.jsonl', many);
    const predictions = join(folder, 'changed.jsonl');
    await interrupt(data, predictions, 'SIGKILL');
    await markKept(predictions);
    const part = await readFile(`${predictions}.part`, 'utf8');

    const other = join(folder, 'other-model');
    await cp(tinyPackageFolder, other, { recursive: true });
    const manifest = join(other, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version": "1.0.0"', '"version": "1.0.1"'));
    await readingRoom(['evaluate', '--model', other, data, '--predictions', predictions]);
    expect((await predictionsOf(predictions)).map(({ impression }) => impression)).not.toContain('Kept nodule.');

    await writeFile(`${predictions}.part`, part);
    const changed = many.map(({ id, findings, impression }) => ({ id, findings: `${findings} No edema.`, impression }));
    await evaluate(await writeLines('many.jsonl', changed), '--predictions', predictions);
    expect((await predictionsOf(predictions)).map(({ impression }) => impression)).not.toContain('Kept nodule.');
  });
});
