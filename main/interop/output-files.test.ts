import { link, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { outputFiles } from './output-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What writes half of a file onto a full disk. */
function* brokenOff(): Generator<string> {
  yield 'half';
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
}

describe('a file', () => {
  it('is written from its pieces, in place of what was there', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'something longer than that');
    expect(await outputFiles.write(path, ['one\n', 'two ä\n'])).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('one\ntwo ä\n');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('that cannot be finished leaves what was there, and nothing beside it', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'before');
    const written = await outputFiles.write(path, brokenOff());
    expect(!written.ok && written.failure.message).toMatch(/a\.txt cannot be written because the disk is full/u);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('cannot be written where its folder is not, or where a folder has its name', async () => {
    await mkdir(join(folder, 'b'));
    for (const path of ['missing/a.txt', 'b']) {
      const full = join(folder, path);
      expect(await outputFiles.check([full], [])).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
      expect(await outputFiles.write(full, ['x'])).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
    }
    expect(await readdir(folder)).toEqual(['b']);
  });

  it.skipIf(process.platform === 'win32')('is never put in place of a device', async () => {
    expect(await outputFiles.check(['/dev/null'], [])).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
    await symlink('/dev/null', join(folder, 'link'));
    expect(await outputFiles.check([join(folder, 'link')], [])).toMatchObject({ ok: false });
  });

  it.skipIf(process.platform === 'win32')(
    'is never put in place of an open stream, whatever that leads to',
    async () => {
      for (const path of ['/dev/stdout', '/proc/self/fd/1']) {
        expect(await outputFiles.check([path], [])).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
      }
    },
  );

  it.skipIf(process.platform === 'win32')('is written where its link leads, and the link stays', async () => {
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b', 'a.txt'), 'before');
    const path = join(folder, 'link');
    await symlink(join(folder, 'b', 'a.txt'), path);
    expect(await outputFiles.check([path], [])).toMatchObject({ ok: true });
    expect(await outputFiles.write(path, ['after'])).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'b', 'a.txt'), 'utf8')).toBe('after');
    expect(await readdir(folder)).toEqual(['b', 'link']);
    expect(await readlink(path)).toBe(join(folder, 'b', 'a.txt'));
  });

  it('may be new or old', async () => {
    await writeFile(join(folder, 'old'), '');
    const paths = [join(folder, 'old'), join(folder, 'new')];
    expect(await outputFiles.check(paths, [join(folder, 'read'), '-'])).toMatchObject({ ok: true });
  });

  it('is never one that is read, whatever name that has there, nor written twice', async () => {
    const read = join(folder, 'read');
    await writeFile(read, 'x');
    await symlink(read, join(folder, 'symbolic'));
    await link(read, join(folder, 'hard'));
    for (const name of ['read', 'symbolic', 'hard', `../${basename(folder)}/read`]) {
      expect(await outputFiles.check([`${folder}/${name}`], [read])).toMatchObject({
        failure: { message: expect.stringContaining('reports that are read') as string },
      });
    }
    const twice = [join(folder, 'a'), `${folder}/./a`];
    expect(await outputFiles.check(twice, [read])).toMatchObject({
      failure: { message: expect.stringContaining('written twice') as string },
    });
  });

  it('is written whole by each of several processes at once', async () => {
    const path = join(folder, 'a.txt');
    let other: Promise<unknown> = Promise.resolve();
    const slow = function* () {
      yield 'one';
      // As another process that began in between and is done first.
      other = writeFile(`${path}.new`, 'half of another');
      yield ' two';
    };
    expect(await outputFiles.write(path, slow())).toMatchObject({ ok: true });
    await other;
    expect(await readFile(path, 'utf8')).toBe('one two');
  });

  it('is removed, whether it was there or not', async () => {
    await writeFile(join(folder, 'old'), '');
    await outputFiles.remove(join(folder, 'old'));
    await outputFiles.remove(join(folder, 'old'));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a folder', () => {
  it('is made with those that it lies in, and may be there already', async () => {
    expect(await outputFiles.makeFolder(join(folder, 'a/b'))).toMatchObject({ ok: true });
    expect(await outputFiles.makeFolder(join(folder, 'a/b'))).toMatchObject({ ok: true });
  });

  it.skipIf(process.platform !== 'linux')('cannot be made where none can be, and that is said', async () => {
    expect(await outputFiles.makeFolder('/proc/a/b')).toMatchObject({ failure: { code: 'OUTPUT_NOT_WRITABLE' } });
  });

  it('cannot be made in a file', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const path of ['file', 'file/a']) {
      expect(await outputFiles.makeFolder(join(folder, path))).toMatchObject({
        failure: {
          code: 'OUTPUT_NOT_WRITABLE',
          message: expect.stringContaining('part of its path is a file') as string,
        },
      });
    }
  });
});
