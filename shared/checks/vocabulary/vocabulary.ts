import type { FindingName } from './finding-vocabulary.ts';
import { airwayEntries } from './vocabulary-airways.ts';
import { bodyEntries } from './vocabulary-body.ts';
import { boneEntries } from './vocabulary-bones.ts';
import { deviceEntries } from './vocabulary-devices.ts';
import type { ChexpertClass, FindingEntry } from './vocabulary-entry.ts';
import { generalEntries } from './vocabulary-general.ts';
import { heartEntries } from './vocabulary-heart.ts';
import { lungEntries } from './vocabulary-lungs.ts';
import { pleuraEntries } from './vocabulary-pleura.ts';

const entries = [
  ...generalEntries,
  ...heartEntries,
  ...lungEntries,
  ...airwayEntries,
  ...pleuraEntries,
  ...boneEntries,
  ...deviceEntries,
  ...bodyEntries,
] as const;

/** All that the program knows about findings, one entry a name. A name without an entry does not compile here. */
export const findingEntries = complete<Exclude<FindingName, (typeof entries)[number]['name']>>(entries);

function complete<Missing extends never>(list: readonly (FindingEntry | Missing)[]): readonly FindingEntry[] {
  return list;
}

const entryOfName: ReadonlyMap<string, FindingEntry> = new Map(findingEntries.map((entry) => [entry.name, entry]));

const sided: ReadonlySet<string> = new Set(
  findingEntries.filter((entry) => entry.sided === true).map(({ name }) => name),
);

const regions: ReadonlyMap<string, 'chest' | 'bone' | 'device'> = new Map([
  ...[...lungEntries, ...airwayEntries, ...pleuraEntries].map(({ name }) => [name, 'chest'] as const),
  ...boneEntries.map(({ name }) => [name, 'bone'] as const),
  ...deviceEntries.map(({ name }) => [name, 'device'] as const),
]);

/** The finding's name for people, such as "Pleural effusion". */
export function findingTitle(name: FindingName): string {
  return entryOfName.get(name)?.title ?? name;
}

/** The CheXpert observation that the finding counts as; undefined where CheXpert has none. */
export function chexpertClass(name: FindingName): ChexpertClass | undefined {
  return entryOfName.get(name)?.chexpert;
}

/** Whether the finding belongs to one side of the body or to both. */
export function isSided(name: FindingName | 'other'): boolean {
  return sided.has(name);
}

/** Findings of one region can share the place that is named once for both; undefined where none is shared. */
export function regionOf(name: FindingName | 'other'): 'chest' | 'bone' | 'device' | undefined {
  return regions.get(name);
}

/** The more general findings that are there whenever this one is, nearest first; itself not among them. */
export function moreGeneral(name: FindingName): readonly FindingName[] {
  const found: FindingName[] = [];
  const waiting = [...(entryOfName.get(name)?.isA ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!found.includes(next)) {
      found.push(next);
      waiting.push(...(entryOfName.get(next)?.isA ?? []));
    }
  }
  return found;
}
