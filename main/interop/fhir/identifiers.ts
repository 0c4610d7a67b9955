import { codingsOf } from './concept.ts';
import { elementOf, textOf, type FhirElement } from './element.ts';
import { studyValue } from './study-value.ts';

/** What an identifier is by its type, in the codes of HL7's table 0203. */
export type IdentifierKind = 'MR' | 'ACSN' | 'FILL' | 'PLAC';

/** Many senders say it in words beside a code of their own, or in the system alone. */
const words: Readonly<Record<IdentifierKind, RegExp>> = {
  MR: /\bmrn\b|medical[\s-]?record|\bpatienten(?:nummer|-id|-nr)|pati[eë]ntnummer/iu,
  ACSN: /accession/iu,
  FILL: /filler/iu,
  PLAC: /placer/iu,
};

export function isOfKind(identifier: FhirElement, kind: IdentifierKind): boolean {
  const type = elementOf(identifier, 'type');
  const codings = type === undefined ? [] : codingsOf(type);
  return (
    codings.some(({ code, display }) => code === kind || words[kind].test(display ?? '')) ||
    words[kind].test(textOf(type, 'text') ?? '') ||
    (codings.length === 0 && words[kind].test(textOf(identifier, 'system') ?? ''))
  );
}

/** The value of the first identifier of the first kind that any is of. */
export function valueOfKind(identifiers: readonly FhirElement[], kinds: readonly IdentifierKind[]): string | undefined {
  return kinds
    .flatMap((kind) => identifiers.filter((identifier) => isOfKind(identifier, kind)))
    .map((identifier) => studyValue(textOf(identifier, 'value')))
    .find((value) => value !== undefined);
}
