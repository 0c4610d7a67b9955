import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The house's rules of who may import whom hold: in a copy of the source, each wrong import is put into a file of its own,
 * and the checks of `npm run check` must point at every one of them.
 */

const repository = fileURLToPath(new URL('../../', import.meta.url));

const wrongGlobals = [
  { rule: 'shared has no Node globals', at: 'shared/ipc/wrong.ts', code: 'export const wrong = process.env;' },
  {
    rule: 'shared has no browser globals',
    at: 'shared/generate/wrong.ts',
    code: 'export const wrong = document.body;',
  },
  { rule: 'shared has no clock', at: 'shared/wrong-clock.ts', code: 'export const wrong = Date.now();' },
  { rule: 'shared has no randomness', at: 'shared/wrong-chance.ts', code: 'export const wrong = Math.random();' },
  { rule: 'services have no clock', at: 'main/services/wrong-clock.ts', code: 'export const wrong = new Date();' },
] as const;

const wrongImports = [
  { rule: 'shared knows no Node', at: 'shared/report/wrong.ts', code: "export { readFile } from 'node:fs/promises';" },
  {
    rule: 'shared has no browser globals',
    at: 'shared/generate/wrong.ts',
    code: 'export const wrong = document.body;',
  },
  {
    rule: 'shared does not import main',
    at: 'shared/package/wrong.ts',
    code: "export * from '#main/services/drafts.ts';",
  },
  { rule: 'shared does not leave itself', at: 'shared/wrong.ts', code: "export * from '../main/services/drafts.ts';" },
  { rule: 'shared has no library but zod', at: 'shared/wrong-library.ts', code: "export * from 'csv-parse';" },
  {
    rule: 'services do not import stores or engines',
    at: 'main/services/wrong.ts',
    code: "export * from '#main/inference/engine-client.ts';",
  },
  {
    rule: 'services do no input or output',
    at: 'main/services/wrong-files.ts',
    code: "export { readFile } from 'node:fs/promises';",
  },
  {
    rule: 'only main/inference imports onnxruntime-node',
    at: 'main/packages/wrong.ts',
    code: "export { Tensor } from 'onnxruntime-node';",
  },
  { rule: 'only main/db imports better-sqlite3', at: 'main/interop/wrong.ts', code: "export * from 'better-sqlite3';" },
  { rule: 'only the Electron host imports electron', at: 'main/wrong.ts', code: "export { app } from 'electron';" },
  {
    rule: 'only main/aws uses the AWS SDK',
    at: 'main/inference/wrong.ts',
    code: "export * from '@aws-sdk/client-s3';",
  },
  {
    rule: 'adapters do not import each other',
    at: 'main/interop/wrong-neighbour.ts',
    code: "export * from '#main/inference/engine-client.ts';",
  },
  {
    rule: 'adapters do not import hosts',
    at: 'main/packages/wrong-host.ts',
    code: "export * from '#main/hosts/node/run.ts';",
  },
  {
    rule: 'hosts reach adapters through the station alone',
    at: 'main/hosts/node/wrong.ts',
    code: "export * from '#main/inference/engine-client.ts';",
  },
  { rule: 'nothing is exported by default', at: 'shared/wrong-default.ts', code: 'export default 1;' },
] as const;

let copy: string;
let untouched: CheckOutcome;
let withWrongGlobals: CheckOutcome;
let withWrongImports: CheckOutcome;

interface CheckOutcome {
  readonly failed: boolean;
  readonly output: string;
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'reading-room-house-'));
  for (const path of ['package.json', 'tsconfig.base.json', '.oxlintrc.json', 'shared', 'main']) {
    await cp(join(repository, path), join(copy, path), {
      recursive: true,
      filter: (source) => !source.endsWith('.test.ts') && !source.endsWith('.onnx'),
    });
  }
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
  untouched = await check();
  // By themselves, since an import of main would bring Node's globals along.
  await writeAll(wrongGlobals);
  withWrongGlobals = await check();
  await writeAll(wrongImports);
  withWrongImports = await check();
}, 120_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

test('the source as it is passes', () => {
  expect(untouched.output).toBe('');
  expect(untouched.failed).toBe(false);
});

test.each(wrongGlobals)('$rule', ({ at }) => {
  expect(withWrongGlobals.failed).toBe(true);
  expect(withWrongGlobals.output).toContain(at);
});

test.each(wrongImports)('$rule', ({ at }) => {
  expect(withWrongImports.failed).toBe(true);
  expect(withWrongImports.output).toContain(at);
});

async function writeAll(files: readonly { readonly at: string; readonly code: string }[]): Promise<void> {
  for (const { at, code } of files) {
    await mkdir(dirname(join(copy, at)), { recursive: true });
    await writeFile(join(copy, at), `${code}\n`);
  }
}

/** Types and lint of every layer, as `npm run check` runs them. */
async function check(): Promise<CheckOutcome> {
  const layers = [
    'shared',
    'main/services',
    'main/interop',
    'main/packages',
    'main/inference',
    'main',
    'main/hosts/node',
  ];
  const outcomes = [
    await execute('tsc', ['--build', ...layers]),
    await execute('oxlint', ['--deny-warnings', '--format=unix', 'shared', 'main']),
  ];
  return {
    failed: outcomes.some(({ failed }) => failed),
    output: outcomes.map(({ output, failed }) => (failed ? output : '')).join(''),
  };
}

function execute(tool: string, args: readonly string[]): Promise<CheckOutcome> {
  return new Promise((resolve) => {
    execFile(join(repository, 'node_modules/.bin', tool), args, { cwd: copy }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, output: stdout + stderr });
    });
  });
}
