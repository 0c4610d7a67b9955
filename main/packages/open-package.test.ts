import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenOptions, openPackage } from './open-package.ts';

const graphs = {
  'cpu/encoder.onnx': 'encoder',
  'cpu/step.onnx': 'step',
  'gpu/encoder.onnx': 'e',
  'gpu/step.onnx': 's',
};
const contents: Readonly<Record<string, string>> = {
  ...graphs,
  'tokenizer.json': '{}',
  LICENSE: 'For tests.',
  'MODEL_CARD.md': '# A model',
};

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'package-'));
  folder = join(parent, 'model');
  mkdirSync(join(folder, 'cpu'), { recursive: true });
  mkdirSync(join(folder, 'gpu'));
  for (const [path, text] of Object.entries(contents)) {
    writeFileSync(join(folder, path), text);
  }
  writeManifest();
});

afterEach(() => rmSync(parent, { recursive: true }));

/** Writes the manifest of the folder, with changes. */
function writeManifest(changes: Readonly<Record<string, unknown>> = {}): void {
  const files = Object.entries(contents).map(([path, text]) => ({ path, size: text.length, sha256: sha256(text) }));
  const manifest = {
    format: 1,
    name: 'chest',
    version: '1.2.3',
    title: 'Chest',
    architecture: {
      family: 't5',
      decoderLayers: 1,
      heads: 1,
      headSize: 8,
      vocabularySize: 32,
      startToken: 0,
      endToken: 1,
      maximumInputTokens: 512,
      maximumOutputTokens: 256,
      continuations: 16,
    },
    tokenizer: 'tokenizer.json',
    variants: [
      { name: 'cpu-int8', providers: ['cpu'], precision: 'int8', encoder: 'cpu/encoder.onnx', step: 'cpu/step.onnx', data: [] }, // prettier-ignore
      { name: 'gpu-fp16', providers: ['cuda', 'dml'], precision: 'fp16', encoder: 'gpu/encoder.onnx', step: 'gpu/step.onnx', data: [] }, // prettier-ignore
    ],
    prompts: { impression: 'summarize: {findings}' },
    generation: { beams: 4, maximumTokens: 128, lengthPenalty: 1.2, noRepeatNgram: 6 },
    scope: { modalities: ['XR'], bodyParts: ['CHEST'], languages: ['en'], summary: 'For tests.' },
    metrics: [],
    licence: { name: 'none', file: 'LICENSE' },
    modelCard: 'MODEL_CARD.md',
    trainingData: { summary: 'none', sha256: sha256('') },
    minimumProgramVersion: '0.9.0',
    files,
    ...changes,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function open(options: Partial<OpenOptions> = {}) {
  return openPackage(folder, { programVersion: '0.10.0', providers: ['cpu'], ...options });
}

async function failure(options: Partial<OpenOptions> = {}): Promise<string> {
  const opened = await open(options);
  return opened.ok ? 'opened' : `${opened.failure.code}: ${opened.failure.message}`;
}

describe('a package that is whole', () => {
  it('is opened, and named by the hash of its manifest', async () => {
    const opened = await open();
    if (!opened.ok) {
      throw new Error(opened.failure.message);
    }
    expect(opened.value.manifest.name).toBe('chest');
    expect(opened.value.hash).toBe(sha256(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  });

  it('may be reached through a link', async () => {
    symlinkSync(folder, join(parent, 'current'));
    const opened = await openPackage(join(parent, 'current'), { programVersion: '1.0.0', providers: ['cpu'] });
    expect(opened.ok).toBe(true);
  });
});

describe('the variant', () => {
  it.each([
    [['cpu'], 'cpu-int8'],
    [['dml', 'cpu'], 'gpu-fp16'],
    [['webgpu', 'cpu'], 'cpu-int8'],
  ] as const)('for a machine with %j is %s', async (providers, name) => {
    const opened = await open({ providers });
    expect(opened.ok && opened.value.variant.name).toBe(name);
  });

  it('is none for a machine that can run none', async () => {
    expect(await failure({ providers: ['coreml'] })).toBe(
      'MODEL_UNSUPPORTED: The model chest 1.2.3 runs on cpu, cuda, dml; this machine offers coreml.',
    );
  });
});

describe('the program', () => {
  it.each([
    ['0.8.9', false],
    ['0.9.0', true],
    ['0.9.1', true],
    ['0.10.0', true],
    ['1.0.0', true],
  ])('of version %s may open a package for 0.9.0: %s', async (programVersion, isOk) => {
    expect((await open({ programVersion })).ok).toBe(isOk);
  });

  it('says so where it is too old', async () => {
    expect(await failure({ programVersion: '0.8.9' })).toBe(
      'MODEL_UNSUPPORTED: The model chest 1.2.3 needs version 0.9.0 of this program, which is 0.8.9.',
    );
  });

  it('refuses a later format by that, not by what it does not know in it', async () => {
    writeManifest({ format: 2, somethingNew: true });
    expect(await failure()).toMatch(/^MODEL_UNSUPPORTED: .* was made for a later program/);
  });
});

describe('no package', () => {
  it('is a folder that is not there', async () => {
    expect(await openPackage(join(parent, 'nowhere'), { programVersion: '1.0.0', providers: ['cpu'] })).toMatchObject({
      failure: { code: 'MODEL_MISSING' },
    });
  });

  it('is a folder without a manifest', async () => {
    rmSync(join(folder, 'manifest.json'));
    expect(await failure()).toMatch(/^MODEL_MISSING: .* has no manifest\.json\.$/);
  });

  it.each(['', 'not json', '[]', 'null', '{"format": 1}', '\u0000'])('has the manifest %j', async (text) => {
    writeFileSync(join(folder, 'manifest.json'), text);
    expect(await failure()).toMatch(/^MODEL_INVALID/);
  });

  it('has a manifest of megabytes', async () => {
    appendFileSync(join(folder, 'manifest.json'), ' '.repeat(1_000_000));
    expect(await failure()).toMatch(/^MODEL_INVALID/);
  });

  it('has a manifest that is a link', async () => {
    copyFileSync(join(folder, 'manifest.json'), join(parent, 'manifest.json'));
    rmSync(join(folder, 'manifest.json'));
    symlinkSync(join(parent, 'manifest.json'), join(folder, 'manifest.json'));
    expect(await failure()).toMatch(/^MODEL_INVALID/);
  });

  it.each([
    ['architecture', { family: 'gpt' }, 'architecture.family'],
    ['tokenizer', '../tokenizer.json', 'tokenizer: must be a plain path inside the package'],
    ['tokenizer', '/etc/passwd', 'tokenizer: must be a plain path inside the package'],
    ['tokenizer', 'other.json', 'other.json is used but not listed'],
    ['surprise', true, 'surprise'],
  ])('has a manifest whose %s is %j', async (key, value, reason) => {
    writeManifest({ [key]: value });
    const message = await failure();
    expect(message).toMatch(/^MODEL_INVALID/);
    expect(message).toContain(reason);
  });
});

describe('a package that is damaged', () => {
  it('has a file with one bit flipped', async () => {
    const file = join(folder, 'cpu/step.onnx');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    writeFileSync(file, bytes);
    expect(await failure()).toMatch(/^MODEL_CORRUPT: .*: cpu\/step\.onnx has been changed\. Install it again\.$/);
  });

  it('has a longer file', async () => {
    appendFileSync(join(folder, 'tokenizer.json'), ' ');
    expect(await failure()).toMatch(/tokenizer\.json has 3 bytes instead of 2/);
  });

  it('lacks a file, also one of a variant that is not chosen', async () => {
    rmSync(join(folder, 'gpu/step.onnx'));
    expect(await failure()).toMatch(/^MODEL_CORRUPT: .*gpu\/step\.onnx is missing/);
  });

  it.each(['cpu/step.onnx.data', 'notes.txt', '.hidden', 'more/deep/file'])('has one more file: %s', async (path) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
    expect(await failure()).toContain(`${path} is not one of its files`);
  });

  it('has a link in place of a file, even to the same bytes', async () => {
    copyFileSync(join(folder, 'cpu/step.onnx'), join(parent, 'step.onnx'));
    rmSync(join(folder, 'cpu/step.onnx'));
    symlinkSync(join(parent, 'step.onnx'), join(folder, 'cpu/step.onnx'));
    expect(await failure()).toMatch(/^MODEL_CORRUPT: .*cpu\/step\.onnx is a link/);
  });

  it('has a link in place of a folder', async () => {
    copyFileSync(join(folder, 'cpu/step.onnx'), join(parent, 'step.onnx'));
    copyFileSync(join(folder, 'cpu/encoder.onnx'), join(parent, 'encoder.onnx'));
    rmSync(join(folder, 'cpu'), { recursive: true });
    symlinkSync(parent, join(folder, 'cpu'));
    expect(await failure()).toMatch(/^MODEL_CORRUPT: .*cpu is a link/);
  });

  it('has a folder in place of a file', async () => {
    rmSync(join(folder, 'LICENSE'));
    mkdirSync(join(folder, 'LICENSE'));
    expect(await failure()).toMatch(/LICENSE is missing/);
  });

  // The administrator reads everything.
  it.skipIf(process.getuid?.() === 0)('has a file or a folder that may not be read', async () => {
    chmodSync(join(folder, 'LICENSE'), 0);
    expect(await failure()).toMatch(/LICENSE cannot be read \(EACCES\)/);
    chmodSync(join(folder, 'cpu'), 0);
    expect(await failure()).toMatch(/cpu\/ cannot be read \(EACCES\)/);
    chmodSync(join(folder, 'cpu'), 0o700);
  });
});
