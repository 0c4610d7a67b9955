import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readingRoom } from './reading-room-process.ts';

const checkedSchema = z.object({
  id: z.string(),
  report: z.string(),
  warnings: z.array(
    z.object({
      kind: z.string(),
      interrupts: z.boolean(),
      text: z.string().min(1),
      sentence: z.number().optional(),
      evidence: z.array(z.string()),
    }),
  ),
  sentences: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      support: z.enum(['supported', 'unsupported', 'nothing to support']),
      evidence: z.array(z.string()),
    }),
  ),
  order: z.array(
    z.object({ text: z.string(), written: z.number(), category: z.union([z.number(), z.literal('none')]) }),
  ),
  critical: z.array(
    z.object({
      text: z.string(),
      inImpression: z.boolean(),
      missing: z.array(z.string()),
      askedBy: z.record(z.string(), z.string()),
    }),
  ),
  followUp: z.array(
    z.object({
      rule: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+$/u),
      citation: z.string().min(1),
      status: z.enum(['offered', 'incomplete', 'outside']),
      recommendation: z.string().optional(),
      missing: z.array(z.string()),
    }),
  ),
});

const pairs = [
  {
    id: 'side',
    background: 'Indication: Fall.',
    findings: 'There is a large left pneumothorax. The heart is normal.',
    impression: 'Large right pneumothorax.',
  },
  { id: 'good', background: '', findings: 'Small left pleural effusion.', impression: 'Small left effusion.' },
  {
    id: 'normal',
    background: '',
    findings: 'There is a large left pneumothorax.',
    impression: 'No acute cardiopulmonary abnormality.',
  },
  {
    id: 'order',
    background: '',
    findings: 'Small hiatal hernia. There is a large left pneumothorax.',
    impression: '1. Small hiatal hernia.\n2. Large left pneumothorax.',
  },
];

/** A CT that shows a nodule, as a report with headings of its own. */
function noduleReport(indication: string): string {
  return (
    `CT CHEST\n\nREASON FOR EXAM\n${indication}\n\nCOMPARISON\nNone\n\n` +
    'FINDINGS\nA solid 7 mm nodule is seen in the right upper lobe.\n\nIMPRESSION\n7 mm right upper lobe nodule.\n'
  );
}

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-check-'));
  file = join(folder, 'pairs.jsonl');
  await writeFile(file, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check', () => {
  test('gives one object a line: warnings, evidence, order and critical results; warnings are no failure', async () => {
    const { exitCode, stdout, stderr } = await readingRoom(['check', '--json', file]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const [side, good, normal, order] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => checkedSchema.parse(JSON.parse(line)));
    expect(side?.warnings[0]).toMatchObject({
      kind: 'side',
      interrupts: true,
      sentence: 0,
      evidence: ['There is a large left pneumothorax.'],
    });
    expect(good?.warnings).toEqual([]);
    expect(good?.sentences).toMatchObject([
      {
        text: 'Small left effusion.',
        start: 0,
        end: 20,
        support: 'supported',
        evidence: ['Small left pleural effusion.'],
      },
    ]);
    expect(normal?.warnings[0]?.interrupts).toBe(true);
    expect(order?.order.map(({ written }) => written)).toEqual([1, 0]);
    expect(order?.critical.map(({ text, inImpression }) => [text, inImpression])).toEqual([
      ['Large left pneumothorax.', true],
    ]);
    expect(order?.critical[0]?.askedBy['by']).toBe('tjc-npsg-02-03-01');
    expect(normal?.critical.map(({ text, inImpression }) => [text, inImpression])).toEqual([
      ['There is a large left pneumothorax.', false],
    ]);
  });

  test('shows people each sentence with what it rests on, what interrupts, and who must be told', async () => {
    const { exitCode, stdout } = await readingRoom(['check', file]);
    expect(exitCode).toBe(0);
    const [side = '', good = '', normal = '', order = ''] = stdout.split(/^(?=\S*pairs\.jsonl line )/mu);
    expect(side).toMatch(/^\S+ line 1\n! 1 to look at before accepting\n/u);
    expect(side).toMatch(/\n {2}Large right pneumothorax\.\n {7}From: "There is a large left .*\n! {6}Side: \S/u);
    expect(side).toMatch(/^CRITICAL RESULT: communication within minutes\n {2}Large right pneumothorax\.\n/mu);
    expect(good).toMatch(/^\S+ line 2\nNothing to look at before accepting\n/u);
    expect(good).toContain('  Small left effusion.\n       From: "Small left pleural effusion."');
    expect(normal).toMatch(/^!\s+(?!\d)\S/mu);
    expect(normal).toMatch(/^CRITICAL RESULT: .*\n {2}Missing from the impression: "There is/mu);
    expect(order).toMatch(/^\S+ line 4\nNo warning interrupts; a critical result, see below\n/u);
    expect(order).toMatch(/^ {2}2\. Large left pneumothorax\.$/mu);
    expect(order).toMatch(/^Most urgent first: 2, 1$/mu);
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith(file))).toEqual([]);
  });

  test('asks no radiologist for the ground of a call or a recommendation', async () => {
    const text =
      'FINDINGS: Large left pneumothorax.\nIMPRESSION: 1. Large left pneumothorax.\n2. Recommend a chest tube.\n' +
      '3. Discussed with Dr. Ames by telephone at 10:15.\n';
    const checked = checkedSchema
      .omit({ id: true })
      .parse(JSON.parse((await readingRoom(['check', '--json', '-'], text)).stdout));
    expect(checked.warnings).toEqual([]);
    expect(checked.critical[0]?.missing).toEqual(['read-back']);
  });

  test('says that it cannot check a report in another language', async () => {
    const german = join(folder, 'german.txt');
    const text = 'BEFUND: Die Lunge ist frei. Kein Erguss.\nBEURTEILUNG: Erguss und Stauung der Lunge.\n';
    await writeFile(german, text);
    const people = await readingRoom(['check', german]);
    expect(people.stdout).toMatch(/^Not checked: .* does not read as English/mu);
    expect(people.stdout).not.toMatch(/From: |before accepting|CRITICAL/u);
    const data = await readingRoom(['check', '--json', german]);
    expect(JSON.parse(data.stdout)).toMatchObject({ checked: false });
    expect((await readingRoom(['check', file])).stdout).not.toContain('Not checked');
  });

  test('offers follow-up by a published rule, and says what a rule would need', async () => {
    const known = noduleReport(
      '54-year-old man with cough, no history of malignancy, not immunosuppressed, at low risk for lung cancer.',
    );
    const unknown = noduleReport('54-year-old man with cough, no history of malignancy, not immunosuppressed.');
    const [offered, incomplete, json] = await Promise.all([
      readingRoom(['check', '-'], known),
      readingRoom(['check', '-'], unknown),
      readingRoom(['check', '--json', '-'], known),
    ]);
    expect(offered.stdout).toMatch(
      /^Follow-up\n {2}Fleischner 2017: CT at 6 to 12 months, then consider CT at 18 to 24/mu,
    );
    expect(offered.stdout).toMatch(/^ {4}MacMahon et al\., Radiology 2017;284:228-243; rule \d/mu);
    expect(incomplete.stdout).toMatch(/does not state risk\s+factors\./u);
    const checked = checkedSchema.omit({ id: true }).parse(JSON.parse(json.stdout));
    expect(checked.followUp).toMatchObject([
      {
        rule: 'fleischner-2017',
        status: 'offered',
        recommendation: 'CT at 6 to 12 months, then consider CT at 18 to 24 months.',
        missing: [],
      },
    ]);
  });

  test('says which report has nothing to check, without a word of it', async () => {
    const partly = join(folder, 'partly.jsonl');
    await writeFile(
      partly,
      '{"findings":"Zaphodine clear."}\n{"impression":"Zaphodine."}\n{"id":"c","findings":"Clear.","impression":"Normal."}\n',
    );
    const { exitCode, stdout, stderr } = await readingRoom(['check', '--json', partly]);
    expect(exitCode).toBe(2);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const [first, second] = stderr.trimEnd().split('\n');
    expect(first).toMatch(/partly\.jsonl line 1 has no impression to check/u);
    expect(second).toMatch(/partly\.jsonl line 2 has no findings/u);
    expect(stderr).not.toContain('Zaphodine');
  });

  test('reads a report as text', async () => {
    const { exitCode, stdout } = await readingRoom(
      ['check', '-'],
      'FINDINGS: The lungs are clear.\nIMPRESSION: Left pleural effusion.\u001B[31m\n',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Not in the findings: left pleural effusion.');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('draft', () => {
  test('shows what each item rests on, and gives warnings, sentences, order and critical results as JSON', async () => {
    const text = 'FINDINGS: There is a small right pleural effusion. The heart is enlarged.';
    const [people, json] = await Promise.all([
      readingRoom(['draft', '-'], text),
      readingRoom(['draft', '--json', '-'], text),
    ]);
    expect(people.stdout).toMatch(/^ {7}From: "/mu);
    const draft = checkedSchema.omit({ id: true }).parse(JSON.parse(json.stdout));
    expect(draft.sentences.some(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});
