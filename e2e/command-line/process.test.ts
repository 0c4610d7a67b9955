import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finish, readingRoom, repository, startReadingRoom } from './reading-room-process.ts';
import { isRunning } from '#main/inference/is-running.testing.ts';

const example = 'examples/chest-effusion.txt';
const program = 'main/hosts/node/reading-room.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-room-process-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(process.platform !== 'linux')('output that cannot be written', () => {
  test('costs one line and exit code 3', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'parse', example], {
      cwd: repository,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toMatch(/^reading-room: the results cannot be written \(ENOSPC\).*\n$/u);
    expect(exitCode).toBe(3);
  });

  test('is no short file that passes as success', () => {
    const path = join(folder, 'short.txt');
    // Two blocks of 512 bytes are the most that this shell lets a file have; without the signal a write is only short.
    const script = `trap '' XFSZ; ulimit -f 2; "$0" ${program} parse --json ${example} > "$1" 2>/dev/null; echo $?`;
    const exitCode = execFileSync('sh', ['-c', script, process.execPath, path], { cwd: repository, encoding: 'utf8' });
    expect(exitCode.trim()).toBe('3');
  });

  test.each([
    { argv: ['parse', example], exitCode: 0 },
    { argv: ['parse', 'no-such-file.txt'], exitCode: 2 },
  ])('of errors changes no exit code: $argv', async ({ argv, exitCode }) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program, ...argv], { cwd: repository, stdio: ['ignore', 'ignore', full] });
    closeSync(full);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(exitCode);
  });
});

test('a bug costs one line without a stack or text of a report, and exit code 3', async () => {
  const bug = 'data:text/javascript,setTimeout(()=>{throw new TypeError("Zaphodine\\nQuux")},200)';
  const child = spawn(process.execPath, ['--import', bug, program, 'parse', '-'], { cwd: repository });
  const { exitCode, stderr } = await finish(child);
  expect(stderr).toMatch(/^reading-room: stopped by an error of its own \(TypeError.*\): please report it\.\n$/u);
  expect(exitCode).toBe(3);
});

describe.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('%s ends at once', (signal) => {
  test('while standard input is slow', async () => {
    const child = startReadingRoom(['parse', '-']);
    child.stdin.write('FINDINGS: ');
    await setTimeout(1200);
    expect(await interrupted(child, signal)).toBe(130);
  });

  test('while a pipe has no writer', async () => {
    const pipe = join(folder, `pipe-${signal}`);
    execFileSync('mkfifo', [pipe]);
    const child = startReadingRoom(['parse', pipe]);
    await setTimeout(1200);
    expect(await interrupted(child, signal)).toBe(130);
  });

  test('while many reports are parsed', async () => {
    const path = join(folder, 'many.jsonl');
    await writeFile(path, '{"findings":"The lungs are clear. No effusion."}\n'.repeat(200_000));
    const child = startReadingRoom(['parse', '--json', path]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(await interrupted(child, signal)).toBe(130);
  });

  test.skipIf(process.platform !== 'linux')('while it drafts, and the engine with it', async () => {
    const child = startReadingRoom(['draft', '--json', 'examples/reports.jsonl']);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const engines = execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/u);
    expect(engines).toHaveLength(1);
    expect(await interrupted(child, signal)).toBe(130);
    await expect.poll(() => isRunning(Number(engines[0])), { timeout: 5000 }).toBe(false);
  });
});

/** The exit code after a signal; fails where the process goes on for ten seconds. */
async function interrupted(child: ReturnType<typeof startReadingRoom>, signal: NodeJS.Signals): Promise<unknown> {
  child.stdout.resume();
  const exited = new Promise((resolve) => child.on('exit', resolve));
  child.kill(signal);
  const exitCode = await Promise.race([exited, setTimeout(10_000, 'still running')]);
  child.kill('SIGKILL');
  return exitCode;
}

describe('report text shown to people', () => {
  test('holds no control characters', async () => {
    const { stdout } = await readingRoom(
      ['parse', '-'],
      'FINDINGS: Clear.\u001B[31m\u0007 No\teffusion.\r\nIMPRESSION: Normal.',
    );
    expect(stdout).toContain('Clear.\uFFFD[31m\uFFFD');
    expect(stdout).not.toMatch(/[^\P{Cc}\n\t]/u);
  });
});

describe('failures among many reports', () => {
  test('say which report they concern', async () => {
    const path = join(folder, 'reports.jsonl');
    const long = 'The lungs are clear of infiltrate. '.repeat(600);
    await writeFile(path, `{"findings":"XXXX"}\n{"findings":"${long}"}\n{"findings":"Clear lungs."}\n`);
    const { exitCode, stdout, stderr } = await readingRoom(['draft', '--json', path]);
    const [masked, tooLong] = stderr.trim().split('\n');
    expect(masked).toContain('reports.jsonl line 1: The findings hold no words');
    expect(tooLong).toMatch(/reports\.jsonl line 2: .*too long/u);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  test('that concern an option are told once', async () => {
    const { exitCode, stderr } = await readingRoom(['draft', '--beams', '99', 'examples/reports.jsonl']);
    expect(stderr).toMatch(/^reading-room: [^\n]*at most \d+ beams[^\n]*\n$/u);
    expect(stderr).not.toContain('reports.jsonl');
    expect(exitCode).toBe(2);
  });
});

test('"help draft" is "draft --help"', async () => {
  const [help, option] = await Promise.all([readingRoom(['help', 'draft']), readingRoom(['draft', '--help'])]);
  expect(help).toEqual(option);
  expect(help.stdout).toMatch(/^Usage: reading-room draft/u);
});
