/**
 * Elements of FHIR as JSON holds them. Senders write one value where a list belongs and a number where a text belongs, and XML does not
 * tell the two apart: the readers here take either, and what is of another type is as if it were not there.
 */

/** A resource or a part of one; nothing is known of what it holds. */
export type FhirElement = { readonly [name: string]: unknown };

export function isElement(value: unknown): value is FhirElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a resource of FHIR rather than any other record. */
export function isResource(value: unknown): value is FhirElement {
  return isElement(value) && resourceType(value) !== undefined;
}

/** "Patient"; undefined where it is none. */
export function resourceType(element: FhirElement): string | undefined {
  const type = ownValue(element, 'resourceType');
  return typeof type === 'string' && /^[A-Z][A-Za-z]*$/u.test(type) ? type : undefined;
}

/** The elements under a name. */
export function elementsOf(element: FhirElement | undefined, name: string): readonly FhirElement[] {
  return valuesOf(element, name).filter(isElement);
}

/** The first element under a name. */
export function elementOf(element: FhirElement | undefined, name: string): FhirElement | undefined {
  return elementsOf(element, name)[0];
}

/** The texts under a name that have words, without the white space around them. */
export function textsOf(element: FhirElement | undefined, name: string): readonly string[] {
  return valuesOf(element, name).flatMap((value) => {
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    return text === '' ? [] : [text];
  });
}

/** The first text under a name. */
export function textOf(element: FhirElement | undefined, name: string): string | undefined {
  return textsOf(element, name)[0];
}

function valuesOf(element: FhirElement | undefined, name: string): readonly unknown[] {
  const value = element && ownValue(element, name);
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** What the sender wrote, not what every object inherits. */
function ownValue(element: FhirElement, name: string): unknown {
  return Object.hasOwn(element, name) ? element[name] : undefined;
}
