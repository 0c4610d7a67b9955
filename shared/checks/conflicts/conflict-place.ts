import { mayBeOfOneSide, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { concludedFrom, generalsOf, isPositive, statedBy } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { lungZonesOf } from './conflict-side-places.ts';

/** Findings of a drafted sentence that the findings place in another part of the same lung. */
export function placeConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const zones = lungZonesOf(drafted.locations);
    if (!isPositive(drafted) || zones.size === 0 || isElsewhereToo(drafted, findings)) {
      continue;
    }
    const own = onSide(drafted, findings, [drafted.name]);
    const known = own.length > 0 ? own : onSide(drafted, findings, statedBy(drafted.name));
    const [first] = known;
    const placed = known.map(({ finding }) => lungZonesOf(finding.locations));
    if (
      first === undefined ||
      placed.some((theirs) => theirs.size === 0 || [...theirs].some((zone) => zones.has(zone)))
    ) {
      continue;
    }
    return [
      {
        kind: 'place',
        // Where two parts of a lung meet, readers draw the line differently; between its top and its bottom they do not.
        interrupts:
          known.length === 1 && own.length === 1 && isOfOneLobe(drafted) && areFarApart(drafted, first.finding),
        text: `Place: the impression says ${inWords(drafted)} in the ${drafted.locations.join(', ')}, the findings say in the ${first.finding.locations.join(', ')}.`,
        finding: drafted.name,
        sentence,
        evidence: [...new Set(known.map((other) => other.sentence))],
      },
    ];
  }
  return [];
}

/** Something that may be called so lies at the drafted place, or at none that is named. */
function isElsewhereToo(drafted: Finding, findings: ReadText): boolean {
  const zones = lungZonesOf(drafted.locations);
  const names = [...statedBy(drafted.name), ...concludedFrom(drafted.name), ...generalsOf(drafted.name)];
  return onSide(drafted, findings, names).some(({ finding }) => {
    const theirs = lungZonesOf(finding.locations);
    return [...theirs].some((zone) => zones.has(zone));
  });
}

function onSide(drafted: Finding, findings: ReadText, names: Iterable<FindingName>): readonly Statement[] {
  return [...names].flatMap((name) =>
    (findings.byName.get(name) ?? []).filter(({ finding }) => isPositive(finding) && mayBeOfOneSide(finding, drafted)),
  );
}

const isOfOneLobe = ({ locations }: Finding): boolean => lungZonesOf(locations).size === 1;

const areFarApart = (one: Finding, other: Finding): boolean => {
  const zones = [...lungZonesOf(one.locations), ...lungZonesOf(other.locations)];
  return zones.length === 2 && zones.includes('upper') && zones.includes('lower');
};
