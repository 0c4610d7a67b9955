import type { Finding } from '#shared/checks/labels/finding.ts';
import { findingNames, type FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { inferences } from './support-inferences.ts';
import { kindsOf } from './support-kinds.ts';
import { moreGeneral } from '#shared/checks/vocabulary/vocabulary.ts';

const stated = new Map<FindingName, ReadonlySet<FindingName>>();
const concluded = new Map<FindingName, ReadonlySet<FindingName>>();

/** The finding is stated as found or as possible, and is not the mere statement that something is abnormal. */
export function isPositive({ name, state }: Pick<Finding, 'name' | 'state'>): boolean {
  return state !== 'absent' && name !== 'abnormality';
}

/**
 * The relation that the measure "unsupported" counts: what the findings state under the same name, or as a kind of it (pneumonia
 * in the findings supports a drafted opacity, not the other way round).
 */
export function isStated(name: FindingName, positives: ReadonlySet<FindingName>): boolean {
  return anyOf(statedBy(name), positives);
}

/**
 * The relation that warnings use: stated, or concluded as radiologists conclude in impressions (an opacity in the findings
 * supports a drafted pneumonia).
 */
export function isSupported(name: FindingName, positives: ReadonlySet<FindingName>): boolean {
  return isStated(name, positives) || isConcluded(name, positives);
}

function isConcluded(name: FindingName, positives: ReadonlySet<FindingName>): boolean {
  return inferences.some(
    ({ conclusion, signs, beside }) =>
      conclusion === name &&
      signs.some((sign) => positives.has(sign)) &&
      (beside === undefined || beside.some((other) => positives.has(other))),
  );
}

/** What a finding is a kind of: it is stated wherever the finding is, and the finding is denied wherever it is. */
export function generalsOf(name: FindingName): readonly FindingName[] {
  return [...new Set([...(kindsOf[name] ?? []), ...moreGeneral(name)])];
}

/** The names that state a finding: its own and those of its kinds. */
export function statedBy(name: FindingName): ReadonlySet<FindingName> {
  const known = stated.get(name);
  if (known !== undefined) {
    return known;
  }
  const names = new Set<FindingName>([name]);
  for (const kind of findingNames) {
    if (generalsOf(kind).includes(name)) {
      names.add(kind);
    }
  }
  stated.set(name, names);
  return names;
}

/** The names from which a finding may be concluded. */
export function concludedFrom(name: FindingName): ReadonlySet<FindingName> {
  const known = concluded.get(name);
  if (known !== undefined) {
    return known;
  }
  const names = new Set(inferences.flatMap(({ conclusion, signs }) => (conclusion === name ? signs : [])));
  concluded.set(name, names);
  return names;
}

function anyOf(names: ReadonlySet<FindingName>, positives: ReadonlySet<FindingName>): boolean {
  for (const name of names) {
    if (positives.has(name)) {
      return true;
    }
  }
  return false;
}
