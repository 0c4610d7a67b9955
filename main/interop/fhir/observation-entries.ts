import { conceptText } from './concept.ts';
import { elementOf, elementsOf, resourceType, textOf, textsOf, type FhirElement } from './element.ts';
import { sectionKindOfConcept, type ReportEntry } from './report-entries.ts';
import { follow, type Placed } from './scope.ts';

/** More Observations than any report of imaging has. */
const mostObservations = 2000;

/**
 * What the Observations under a name of a resource say, those included that they have as members. @param seen those that were told before, which
 * are not told again
 */
export function observationEntries(
  from: Placed,
  name: string,
  seen: Set<FhirElement> = new Set(),
): readonly ReportEntry[] {
  const entries: ReportEntry[] = [];
  let waiting = membersOf(from, name);
  // Members wait in a list rather than on the stack: chains of them may be long, and some lead back to their beginning.
  for (let [next, ...others] = waiting; next !== undefined; [next, ...others] = waiting) {
    waiting = others;
    if (!seen.has(next.resource) && seen.size < mostObservations) {
      seen.add(next.resource);
      entries.push(...entriesOf(next.resource));
      waiting = [...membersOf(next, 'hasMember'), ...others].slice(0, mostObservations);
    }
  }
  return entries;
}

const withdrawn: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled']);

function membersOf(from: Placed, name: string): Placed[] {
  return elementsOf(from.resource, name)
    .slice(0, mostObservations)
    .flatMap((reference) => {
      const found = follow(reference, from);
      const counts =
        found !== undefined &&
        resourceType(found.resource) === 'Observation' &&
        !withdrawn.has(textOf(found.resource, 'status') ?? '');
      return counts ? [found] : [];
    });
}

/** An Observation has a value, or components with theirs, or both, and notes. */
function entriesOf(observation: FhirElement): readonly ReportEntry[] {
  const said = entryOf(observation);
  // A number by itself is no sentence of the text; the components of a finding are told with it.
  const isNumber = said?.kind === undefined && textOf(observation, 'valueString') === undefined;
  const own: ReportEntry | undefined = said && isNumber ? { ...said, kind: 'other' } : said;
  const components = elementsOf(observation, 'component').flatMap((component) => entryOf(component) ?? []);
  const notes = elementsOf(observation, 'note').flatMap((note) => textsOf(note, 'text'));
  const [first, ...others] = own === undefined ? components : [own, ...components];
  const kind = first?.kind ?? sectionKindOfConcept(elementOf(observation, 'code'), undefined);
  if (notes.length === 0) {
    return first === undefined ? [] : [first, ...others];
  }
  const noted = notes.join('\n');
  return first === undefined
    ? [{ kind, label: labelOf(observation), text: noted }]
    : [{ ...first, text: `${first.text}\n${noted}` }, ...others];
}

function entryOf(holder: FhirElement): ReportEntry | undefined {
  const text = valueOf(holder);
  const label = labelOf(holder);
  return text === undefined ? undefined : { kind: sectionKindOfConcept(elementOf(holder, 'code'), label), label, text };
}

function labelOf(holder: FhirElement): string {
  return conceptText(elementOf(holder, 'code')) ?? '';
}

/** A value in words: text as it is, a chosen term by its words, a measured quantity with its unit. */
function valueOf(holder: FhirElement): string | undefined {
  const quantity = elementOf(holder, 'valueQuantity');
  const measured = [
    textOf(quantity, 'comparator'),
    textOf(quantity, 'value'),
    textOf(quantity, 'unit') ?? textOf(quantity, 'code'),
  ];
  return (
    textOf(holder, 'valueString') ??
    textOf(holder, 'valueMarkdown') ??
    conceptText(elementOf(holder, 'valueCodeableConcept')) ??
    (measured[1] === undefined ? undefined : measured.filter((word) => word !== undefined).join(' ')) ??
    textOf(holder, 'valueInteger') ??
    textOf(holder, 'valueDateTime')
  );
}
