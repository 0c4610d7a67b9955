import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A file that no project of `tsc --build` names is never checked for types: a new folder is easily forgotten. */

const repository = fileURLToPath(new URL('../../', import.meta.url));

test('every TypeScript file belongs to a project that tsc --build checks', async () => {
  const { references = [] } = await projectAt('tsconfig.json');
  const typed = new Set<string>();
  for (const { path } of references) {
    const config = path.endsWith('.json') ? path : join(path, 'tsconfig.json');
    const { files = [] } = await projectAt(config);
    for (const file of files) {
      typed.add(join(dirname(config), file));
    }
  }
  const written = await typeScriptFilesOf(['shared', 'main', 'e2e']);
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((file) => !typed.has(file))).toEqual([]);
}, 60_000);

interface Project {
  readonly references?: readonly { readonly path: string }[];
  /** Relative to the folder of the configuration. */
  readonly files?: readonly string[];
}

async function projectAt(config: string): Promise<Project> {
  const tsc = join(repository, 'node_modules/.bin/tsc');
  const { stdout } = await promisify(execFile)(tsc, ['-p', config, '--showConfig'], { cwd: repository });
  return JSON.parse(stdout) as Project;
}

/** Paths from the repository's root, whether git knows them yet or not. */
async function typeScriptFilesOf(folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(repository, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isFile() && /\.[cm]?ts$/.test(entry.name)) {
        files.push(relative(repository, join(entry.parentPath, entry.name)).split(sep).join('/'));
      }
    }
  }
  return files;
}
