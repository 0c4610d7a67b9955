import { readFileSync } from 'node:fs';
import type { Half, ReportLanguage } from './deid-case.ts';

/**
 * The words of one language in one half: `HALF/LANGUAGE-KIND.txt`. A line "== name" begins a list; an item is a line, or in a list
 * of blocks ("== name %%") what stands between lines "%%". Lines that begin with "#" say something to people.
 */

export type FileKind = 'templates' | 'clean' | 'names' | 'values';

export type Items = readonly [string, ...string[]];

const read = new Map<string, ReadonlyMap<string, Items>>();

/** A list that must be there: a missing one is a mistake in the file. */
export function itemsOf(half: Half, language: ReportLanguage, kind: FileKind, list: string): Items {
  const items = listsOf(half, language, kind).get(list);
  if (items === undefined) {
    throw new Error(`${half}/${language}-${kind}.txt has no list "${list}".`);
  }
  return items;
}

export function listsOf(half: Half, language: ReportLanguage, kind: FileKind): ReadonlyMap<string, Items> {
  const path = `${half}/${language}-${kind}.txt`;
  const known = read.get(path);
  if (known !== undefined) {
    return known;
  }
  const lists = parseLists(readFileSync(new URL(path, import.meta.url), 'utf8'));
  read.set(path, lists);
  return lists;
}

export function parseLists(file: string): ReadonlyMap<string, Items> {
  const lists = new Map<string, Items>();
  const lines = file.split('\n').filter((line) => !line.startsWith('#'));
  for (const part of lines.join('\n').split(/^== /mu).slice(1)) {
    const [title = '', ...body] = part.split('\n');
    const [name = '', sign] = title.trim().split(' ');
    const items = sign === '%%' ? body.join('\n').split(/^%%$/mu) : body;
    const [first, ...others] = items.map((item) => item.replaceAll(/^\n+|\s+$/gu, '')).filter((item) => item !== '');
    if (first !== undefined) {
      lists.set(name, [first, ...others]);
    }
  }
  return lists;
}

/** A list of names, which are written many to a line, with commas between them. */
export function namesOf(half: Half, language: ReportLanguage, list: string): Items {
  const [first, ...others] = itemsOf(half, language, 'names', list)
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (first === undefined) {
    throw new Error(`${half}/${language}-names.txt has nobody in "${list}".`);
  }
  return [first, ...others];
}
