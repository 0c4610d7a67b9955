import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openWindow, startProgram } from '../window/program.ts';
import { addReport, begin, textOf } from '../window/steps.ts';
import { temporaryFolderFor } from '../window/temporary-folder.ts';
import { makeStandInElectron } from './stand-in-electron.ts';

/**
 * What electron-builder puts in the installed program, from a stand-in for Electron's folder: its settings are read by its own schema, its
 * files are looked at, and what is in them runs.
 */

const repository = join(import.meta.dirname, '../..');
describe.skipIf(process.platform !== 'linux')('the installed program', () => {
  let installed: string;
  let inside: readonly string[];

  beforeAll(async () => {
    const folder = temporaryFolderFor(afterAll);
    const electron = join(folder, 'electron');
    await makeStandInElectron(electron);
    execFileSync(
      process.execPath,
      [
        join(repository, 'node_modules/electron-builder/cli.js'),
        '--linux',
        'dir',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${join(folder, 'packages')}`,
      ],
      { cwd: repository, stdio: 'pipe' },
    );
    installed = join(folder, 'packages', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
    inside = listPackage(join(installed, 'resources/app.asar'), { isPack: false }).map((path) => path.slice(1));
  });

  /** Folders and files right under a folder of the archive, or those of them that a pattern names. */
  function under(folder: string): readonly string[] {
    const names = inside.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    return [...new Set(names.map((name) => name.split('/', 1).join('')))].toSorted();
  }

  it('the binary has the program’s name, and its fuses are set', async () => {
    const fuses = await getCurrentFuseWire(join(installed, 'reading-room'));
    const isOn = (fuse: FuseV1Options): boolean => fuses[fuse] === '1'.charCodeAt(0);
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyAsar: true,
      filePrivileges: false,
    });
  });

  it('the archive holds the built program and nothing else', () => {
    const top = [...new Set(inside.map((path) => path.split('/', 1).join('')))].toSorted();
    expect(top).toEqual(['.build', 'node_modules', 'package.json']);
    expect(under('.build')).toEqual(['processes', 'renderer']);
    expect(under('node_modules')).toEqual(['@napi-rs', 'better-sqlite3', 'onnxruntime-common', 'onnxruntime-node']);
    expect(inside.filter((path) => /\.(?:ts|tsx|map|py|onnx|c|cpp|h)$/u.test(path))).toEqual([]);
  });

  it('native parts lie beside the archive, those of this system alone', () => {
    const unpacked = join(installed, 'resources/app.asar.unpacked/node_modules');
    const native = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:node|dll|dylib|so)(?:\.|$)/u.test(path),
    );
    const { platform, arch } = process;
    expect(native.toSorted()).toEqual([
      `@napi-rs/keyring-${platform}-${arch}-gnu/keyring.${platform}-${arch}-gnu.node`,
      `better-sqlite3/prebuilds/${platform}-${arch}.node`,
      `onnxruntime-node/bin/napi-v6/${platform}/${arch}/libonnxruntime.so.1`,
      `onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`,
    ]);
  });

  it('the default model lies beside the archive, byte for byte', () => {
    const model = hashes(join(installed, 'resources/models/default'));
    expect(model.length).toBeGreaterThan(4);
    expect(model).toEqual(hashes(join(repository, 'models/default')));
  });

  it('the licences of what is bundled lie beside the archive, with their texts', () => {
    const window = readFileSync(join(installed, 'resources/licenses/window.md'), 'utf8');
    expect(window).toMatch(/^## react - .*\(MIT\)$/mu);
    expect(window).toMatch(/^## @fontsource-variable\/source-sans-3 - .*\(OFL-1\.1\)$/mu);
    expect(window).toContain('SIL OPEN FONT LICENSE');
    const processes = readFileSync(join(installed, 'resources/licenses/processes.md'), 'utf8');
    expect(processes).toMatch(/^## zod - .*\(MIT\)$/mu);
    expect(inside).toContain('node_modules/better-sqlite3/LICENSE');
  });

  it('there is no update feed, and one language', () => {
    expect(existsSync(join(installed, 'resources/app-update.yml'))).toBe(false);
    expect(readdirSync(join(installed, 'locales'))).toEqual(['en-US.pak']);
  });

  it('what is in it runs: a report is drafted', async () => {
    const program = join(installed, 'resources/program');
    extractAll(join(installed, 'resources/app.asar'), program);
    const started = await startProgram(temporaryFolderFor(onTestFinished), {
      mainFile: join(program, '.build/processes/main.js'),
    });
    const window = await openWindow(started.address);
    try {
      await begin(window.page);
      await addReport(window.page);
      await window.page.keyboard.press('Control+Enter');
      await expect.poll(() => textOf(window.page, 'Impression'), { timeout: 20_000 }).toMatch(/effusion/iu);
      expect(window.foreign).toEqual([]);
    } finally {
      await window.close();
      await started.kill();
    }
    expect(started.said()).toBe('');
  });
});

/** Every file of a folder, by its path there, with its hash. */
function hashes(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')] as const)
    .toSorted();
}
