import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The house's rules of who may import whom hold: in a copy of the source, each wrong line is put into a file of its own,
 * and the checks of `npm run check` must say of that file what the broken rule says. The rule's own words are expected,
 * so that no other complaint (a library that is not installed, say) passes for them.
 */

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Each line, put into a file of each of the folders, breaks the rule. */
interface Rule {
  readonly rule: string;
  readonly folders: readonly string[];
  readonly lines: readonly string[];
  /** What the check says of such a file. */
  readonly says: string;
}

const allOf = (library: string) => `export * from '${library}';`;
const valueOf = (expression: string) => `export const wrong = ${expression};`;

/** By the types that each layer has. */
const ruledByTypes: readonly Rule[] = [
  {
    rule: 'shared has no Node globals',
    folders: ['shared/ipc'],
    lines: [valueOf('process.env')],
    says: "Cannot find name 'process'",
  },
  {
    rule: 'shared has no browser globals',
    folders: ['shared/generate'],
    lines: [valueOf('document.body')],
    says: "Cannot find name 'document'",
  },
];

const adapters = ['main/interop', 'main/packages', 'main/inference', 'main/db', 'main/keys', 'main/log'];
const everywhere = ['shared', 'main', 'main/services', ...adapters, 'main/hosts/node'];
const notAnAdapters = 'An adapter imports shared, the ports, Node and the libraries that are its own.';
const notShareds = 'shared imports shared and zod, nothing else.';
const notAHosts = 'Hosts are thin: they import shared, main/station.ts, main/desk.ts, main/engine.ts and Node.';

const ruledByLint: readonly Rule[] = [
  {
    rule: 'shared has shared and zod',
    folders: ['shared', 'shared/report'],
    lines: [
      ...['node:fs/promises', '#main/services/drafts.ts', 'csv-parse', 'zoo'].map(allOf),
      valueOf("await import('csv-parse')"),
    ],
    says: notShareds,
  },
  {
    rule: 'services have their ports',
    folders: ['main/services'],
    lines: ['node:fs/promises', '#main/inference/engine-client.ts', '#main/station.ts', 'csv-parse'].map(allOf),
    says: 'Services import shared; stores, engine, clock and files arrive as arguments (ports).',
  },
  {
    rule: 'adapters know the ports alone, not even the types of services',
    folders: [...adapters, 'main/new'],
    lines: [
      ...['#main/services/drafts.ts', '#main/station.ts', '#main/hosts/node/run.ts'].map(allOf),
      "export type { Drafts } from '#main/services/drafts.ts';",
    ],
    says: notAnAdapters,
  },
  {
    rule: 'adapters do not know each other',
    folders: ['main/interop', 'main/packages', 'main/new'],
    lines: [allOf('#main/inference/engine-client.ts')],
    says: notAnAdapters,
  },
  {
    rule: 'only the database knows the ports of the stores',
    folders: ['main/interop', 'main/packages', 'main/inference'],
    lines: ["export type { Store } from '#main/services/stores.ts';"],
    says: notAnAdapters,
  },
  {
    rule: 'adapters do not know each other',
    folders: ['main/db'],
    lines: ['#main/inference/engine-client.ts', '#main/packages/open-package.ts', 'zod', 'onnxruntime-node'].map(allOf),
    says: notAnAdapters,
  },
  {
    rule: 'adapters do not know each other',
    folders: ['main/inference'],
    lines: ['#main/packages/open-package.ts', '#main/interop/read-reports.ts'].map(allOf),
    says: notAnAdapters,
  },
  {
    rule: 'interop has its own libraries',
    folders: ['main/interop'],
    lines: ['zod', '@huggingface/tokenizers'].map(allOf),
    says: notAnAdapters,
  },
  {
    rule: 'inference has its own libraries',
    folders: ['main/inference'],
    lines: ['fast-xml-parser', 'csv-parse/sync', 'yauzl'].map(allOf),
    says: notAnAdapters,
  },
  {
    rule: 'a folder has no library until it is given one',
    folders: ['main/packages', 'main/new'],
    lines: ['zod', 'fast-xml-parser', 'csv-parse/sync', 'yauzl', '@huggingface/tokenizers'].map(allOf),
    says: notAnAdapters,
  },
  {
    rule: 'the station has no library',
    folders: ['main'],
    lines: ['zod', 'yauzl'].map(allOf),
    says: 'The station joins layers; libraries belong to the adapters.',
  },
  {
    rule: 'the station knows no host',
    folders: ['main'],
    lines: [allOf('#main/hosts/node/run.ts')],
    says: 'Hosts build the station, it does not know them.',
  },
  {
    rule: 'hosts know the station, not its parts, nor each other',
    folders: ['main/hosts/node', 'main/hosts/new'],
    lines: ['#main/inference/engine-client.ts', '#main/hosts/other/run.ts', 'csv-parse/sync', 'zod'].map(allOf),
    says: notAHosts,
  },
  {
    rule: 'hosts have types of services, no values',
    folders: ['main/hosts/node'],
    lines: [
      allOf('#main/services/drafts.ts'),
      "import { createDrafts, type Drafts } from '#main/services/drafts.ts';\nexport { createDrafts, type Drafts };",
    ],
    says: 'A host imports types of services; their values come from main/station.ts.',
  },
  {
    rule: 'the renderer has shared, what it draws with and its own files',
    folders: ['renderer'],
    lines: ['#main/desk.ts', '#main/services/reports.ts', 'node:fs', 'electron', 'ws', 'zod'].map(allOf),
    says: 'The renderer imports shared, the libraries that it draws with and its own files: it asks the station through the contract.',
  },
  {
    rule: 'only the Electron host has electron, not even the host that stands in for it',
    folders: ['main', 'main/db', 'main/hosts/browser', 'main/hosts/node'],
    lines: [allOf('electron'), "export type { App } from 'electron';"],
    says: 'Only main/hosts/electron imports electron.',
  },
  {
    rule: 'only the browser host listens, and that over loopback',
    folders: ['main', 'main/db', 'main/hosts/electron', 'main/hosts/node'],
    lines: ['node:http', 'node:net', 'http'].map(allOf),
    says: 'Nothing here reaches the network, nor loads modules past these rules.',
  },
  {
    rule: 'relative imports stay inside the folder',
    folders: everywhere,
    lines: ['../inference/engine-client.ts', '../../main/station.ts', './../services/drafts.ts'].map(allOf),
    says: 'Relative imports stay inside the folder',
  },
  {
    rule: 'only main/inference has ONNX Runtime',
    folders: ['main', 'main/interop', 'main/packages', 'main/hosts/node', 'e2e'],
    lines: [allOf('onnxruntime-node')],
    says: 'Only main/inference talks to ONNX Runtime.',
  },
  {
    rule: 'only main/keys has key stores',
    folders: ['main', 'main/db', 'main/interop', 'main/hosts/node', 'e2e'],
    lines: [allOf('@napi-rs/keyring')],
    says: 'Only main/keys talks to key stores.',
  },
  {
    rule: 'only main/db has SQLite',
    folders: ['main', 'main/interop', 'main/packages', 'main/inference', 'main/keys', 'main/hosts/node', 'e2e'],
    lines: [allOf('better-sqlite3')],
    says: 'Only main/db talks to SQLite.',
  },
  {
    rule: 'only the Electron host has Electron',
    folders: ['main', ...adapters, 'main/hosts/node', 'e2e'],
    lines: [allOf('electron')],
    says: 'Only main/hosts/electron imports electron.',
  },
  {
    rule: 'only main/aws has the AWS SDK',
    folders: ['main', ...adapters, 'main/hosts/node', 'e2e'],
    lines: ['@aws-sdk/client-s3', '@smithy/node-http-handler'].map(allOf),
    says: 'Only main/aws uses the AWS SDK.',
  },
  {
    rule: 'no module reaches the network, or loads one that does',
    folders: ['main', 'main/new', ...adapters, 'main/hosts/node'],
    lines: [
      ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'module'].flatMap((name) => [
        allOf(name),
        allOf(`node:${name}`),
      ]),
      allOf('node:dns/promises'),
      valueOf("await import('node:net')"),
    ],
    says: 'Nothing here reaches the network, nor loads modules past these rules.',
  },
  {
    rule: 'the object store has the agents of its SDK, and no other way to the network',
    folders: ['main/aws'],
    lines: ['node:net', 'node:http2', 'node:dgram', 'node:dns', 'node:module'].map(allOf),
    says: 'The SDK needs agents of http and https',
  },
  {
    rule: 'MLLP has connections, and no other way to the network',
    folders: ['main/interop/mllp'],
    lines: ['node:http', 'node:https', 'node:http2', 'node:dgram', 'node:dns', 'node:module'].map(allOf),
    says: 'MLLP needs net and tls',
  },
  {
    rule: 'no global reaches the network',
    folders: everywhere,
    lines: ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map(valueOf),
    says: 'Nothing here reaches the network.',
  },
  {
    rule: 'no global is reached past the rules',
    folders: everywhere,
    lines: ['globalThis', 'global'].map(valueOf),
    says: 'Globals are called by their own names, so that these rules see them.',
  },
  {
    rule: 'no module is loaded past the rules',
    folders: ['main', ...adapters, 'main/hosts/node'],
    lines: [valueOf("process.getBuiltinModule('node:net')")],
    says: 'Modules are imported, so that these rules see them.',
  },
  {
    rule: 'no module is loaded by a computed name',
    folders: everywhere,
    lines: [valueOf('(name: string) => import(name)')],
    says: 'Expected a literal string',
  },
  ...[
    { expressions: ['Date.now()', 'new Date()'], says: 'Dates come in through a port.' },
    { expressions: ['crypto.randomUUID()'], says: 'Ids and randomness come in through a port.' },
    { expressions: ['Math.random()'], says: 'Randomness comes in through a port.' },
    { expressions: ['performance.now()'], says: 'Time comes in through a port.' },
    { expressions: ['setTimeout', 'setInterval', 'setImmediate'], says: 'Timers come in through a port.' },
    { expressions: ['process.env'], says: 'The process belongs to adapters and hosts.' },
    { expressions: ["Buffer.from('')"], says: "Bytes are Uint8Array here: Buffer is Node's." },
    {
      expressions: ['new Intl.DateTimeFormat()'],
      says: "The machine's language and time zone come in through a port.",
    },
  ].map(({ expressions, says }) => ({
    rule: 'what is pure asks the machine nothing',
    folders: ['shared', 'main/services'],
    lines: expressions.map(valueOf),
    says,
  })),
  {
    rule: 'nothing is exported by default',
    folders: ['shared', 'main/hosts/node'],
    lines: ['export default 1;'],
    says: 'Prefer named exports',
  },
];

interface WrongFile {
  readonly rule: string;
  readonly at: string;
  readonly line: string;
  readonly says: string;
}

const wrongTypes = wrongFilesOf(ruledByTypes, 'wrong-types');
const wrongImports = wrongFilesOf(ruledByLint, 'wrong-import');

function wrongFilesOf(rules: readonly Rule[], name: string): WrongFile[] {
  return rules
    .flatMap(({ rule, folders, lines, says }) =>
      folders.flatMap((folder) => lines.map((line) => ({ rule, folder, line, says }))),
    )
    .map(({ rule, folder, line, says }, index) => ({ rule, at: `${folder}/${name}-${index}.ts`, line, says }));
}

interface Complaint {
  readonly at: string;
  readonly says: string;
}

let copy: string;
let typesUntouched: readonly Complaint[];
let lintUntouched: readonly Complaint[];
let typesOfWrong: readonly Complaint[];
let lintOfWrong: readonly Complaint[];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'reading-room-house-'));
  for (const path of ['package.json', 'tsconfig.base.json', '.oxlintrc.json', 'shared', 'main', 'renderer', 'e2e']) {
    await cp(join(repository, path), join(copy, path), {
      recursive: true,
      // The Python environment of the tests of cloud/ is no source, and may be in the making.
      filter: (source) => !['.test.ts', '.onnx', '.venv'].some((end) => source.endsWith(end)),
    });
  }
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
  typesUntouched = await checkTypes('main/hosts/node');
  lintUntouched = await checkLint();
  // By themselves, since an import of main would bring Node's globals along.
  await writeAll(wrongTypes);
  typesOfWrong = await checkTypes('shared');
  await writeAll(wrongImports);
  lintOfWrong = await checkLint();
}, 120_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

test('the source as it is passes', () => {
  expect(typesUntouched).toEqual([]);
  expect(lintUntouched).toEqual([]);
});

test.each(wrongTypes)('$rule: $at: $line', ({ at, says }) => {
  expect(saidOf(at, typesOfWrong)).toContain(says);
});

test.each(wrongImports)('$rule: $at: $line', ({ at, says }) => {
  expect(saidOf(at, lintOfWrong)).toContain(says);
});

function saidOf(file: string, complaints: readonly Complaint[]): string {
  return complaints
    .filter(({ at }) => at === file)
    .map(({ says }) => says)
    .join('\n');
}

async function writeAll(files: readonly WrongFile[]): Promise<void> {
  for (const { at, line } of files) {
    await mkdir(dirname(join(copy, at)), { recursive: true });
    await writeFile(join(copy, at), `${line}\n`);
  }
}

async function checkTypes(project: string): Promise<Complaint[]> {
  const output = await execute('tsc', ['--build', '--pretty', 'false', project]);
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ at: line.split('(', 1)[0] ?? '', says: line }));
}

interface LintReport {
  readonly diagnostics: readonly { readonly filename: string; readonly message: string; readonly help?: string }[];
}

async function checkLint(): Promise<Complaint[]> {
  const output = await execute('oxlint', ['--deny-warnings', '--format=json', 'shared', 'main', 'renderer', 'e2e']);
  const report = JSON.parse(output) as LintReport;
  return report.diagnostics.map(({ filename, message, help }) => ({ at: filename, says: `${message} ${help ?? ''}` }));
}

function execute(tool: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: copy, maxBuffer: 2 ** 24 };
    execFile(join(repository, 'node_modules/.bin', tool), args, options, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
