import { elementsOf, textOf, type FhirElement } from './element.ts';

/** A code with the system that it is of. */
export interface Coding {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly display?: string | undefined;
}

/** The codings of a CodeableConcept; those of a Coding itself, which other versions of FHIR have in the same place. */
export function codingsOf(concept: FhirElement): readonly Coding[] {
  const codings = elementsOf(concept, 'coding');
  return (codings.length > 0 ? codings : [concept]).map((coding) => ({
    system: textOf(coding, 'system'),
    code: textOf(coding, 'code'),
    display: textOf(coding, 'display'),
  }));
}

/** The words of a concept: its text, or else what its first code that has words displays. */
export function conceptText(concept: FhirElement | undefined): string | undefined {
  return (
    concept &&
    (textOf(concept, 'text') ??
      codingsOf(concept)
        .map(({ display }) => display)
        .find((display) => display !== undefined))
  );
}
