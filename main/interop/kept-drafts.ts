import { open } from 'node:fs/promises';
import type { KeptDraft, KeptDrafts } from '#main/services/ports.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { displayName } from './display-name.ts';
import { fileLines } from './file-lines.ts';
import { cannotWrite } from './output-files.ts';

/** No draft is nearly as long. Bytes. */
const longestLine = 1024 * 1024;

/** How every line begins, also one that a power cut left unfinished. */
const beginning = '{"key":';

/**
 * Drafts in a work file, one a line, each written as soon as it is made, so that a process that is killed loses none. A line
 * that a power cut left unfinished is dropped, and so is any other that is none. The file is the user's alone: drafts speak of
 * patients. Fails with `OUTPUT_NOT_WRITABLE`, also where the file is none of this program's.
 */
export async function openKeptDrafts(path: string): Promise<Result<KeptDrafts>> {
  try {
    const file = await open(path, 'a+', 0o600);
    const kept = new Map<string, KeptDraft>();
    let isOurs = true;
    for await (const line of fileLines(path, longestLine)) {
      const parsed = parseLine(line ?? '');
      isOurs &&= line?.startsWith(beginning) === true;
      if (parsed !== undefined) {
        const { key, ...draft } = parsed;
        kept.set(key, draft);
      }
    }
    // The evaluation will remove it.
    if (!isOurs && kept.size === 0) {
      await file.close();
      return failed(
        'OUTPUT_NOT_WRITABLE',
        `${displayName(path)} is needed for drafts in work but holds something else: move it, or name another place.`,
      );
    }
    // An unfinished last line must not take the next one with it.
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    await file.read(last, 0, 1, Math.max(0, size - 1));
    let lineEnd = size === 0 || last.toString() === '\n' ? '' : '\n';
    return succeeded({
      get: (key) => kept.get(key),
      async keep(key, draft) {
        try {
          await file.appendFile(`${lineEnd}${JSON.stringify({ key, ...draft })}\n`);
          lineEnd = '';
          kept.set(key, draft);
          return succeeded(undefined);
        } catch (error) {
          return { ok: false, failure: cannotWrite(error, path) };
        }
      },
      close: () => file.close(),
    });
  } catch (error) {
    return { ok: false, failure: cannotWrite(error, path) };
  }
}

function parseLine(line: string): (KeptDraft & { readonly key: string }) | undefined {
  try {
    const { key, impression, milliseconds, refusal } = Object(JSON.parse(line)) as Readonly<Record<string, unknown>>;
    return typeof key === 'string' && typeof impression === 'string' && typeof milliseconds === 'number'
      ? { key, impression, milliseconds, ...(typeof refusal === 'string' && { refusal }) }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
