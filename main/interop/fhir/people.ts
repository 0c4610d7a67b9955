import type { PersonName } from '#shared/records/study-record.ts';
import { elementOf, elementsOf, resourceType, textOf, type FhirElement } from './element.ts';
import { personNameOf, splitName } from './person-name.ts';
import { follow, typeOfReference, type Placed } from './scope.ts';
import { studyValue } from './study-value.ts';

const staff: ReadonlySet<string> = new Set(['Practitioner', 'PractitionerRole']);

/** The first person of staff whom the references under a name mean. */
export function staffNamed(from: Placed, name: string): PersonName | undefined {
  return elementsOf(from.resource, name)
    .map((reference) => staffName(reference, from))
    .find((person) => person !== undefined);
}

/** The name of the person whom a reference means, or else how the reference displays them. */
function staffName(reference: FhirElement, from: Placed): PersonName | undefined {
  const type = typeOfReference(reference, from);
  const display = studyValue(textOf(reference, 'display'));
  if (type === undefined ? !looksLikePerson(display) : !staff.has(type)) {
    return undefined;
  }
  const found = follow(reference, from);
  const person = found && practitionerOf(found);
  return person?.name ?? (display === undefined ? person?.display : splitName(display));
}

/** A practitioner, or who has a role. */
function practitionerOf(found: Placed): {
  readonly name?: PersonName | undefined;
  readonly display?: PersonName | undefined;
} {
  if (resourceType(found.resource) === 'Practitioner') {
    return { name: personNameOf(found.resource) };
  }
  const reference = elementOf(found.resource, 'practitioner');
  const practitioner = follow(reference, found);
  const display = studyValue(textOf(reference, 'display'));
  return {
    name: practitioner && personNameOf(practitioner.resource),
    display: display === undefined ? undefined : splitName(display),
  };
}

/** Where nothing else tells a person from a department: a title or a degree, or a family name before a given one. */
function looksLikePerson(display: string | undefined): boolean {
  return (
    display !== undefined && (/\b(?:dr|prof|md|m\.d\.)(?!\w)/iu.test(display) || /^[^\d,]+, [^\d,]+$/u.test(display))
  );
}

/** The name of the first organisation that the references under a name mean, by itself or as that of somebody's role. */
export function organizationNamed(from: Placed, name: string): string | undefined {
  return elementsOf(from.resource, name)
    .map((reference) => {
      const role = typeOfReference(reference, from) === 'PractitionerRole' ? follow(reference, from) : undefined;
      const own = elementOf(role?.resource, 'organization');
      return role === undefined || own === undefined ? organizationName(reference, from) : organizationName(own, role);
    })
    .find((organization) => organization !== undefined);
}

function organizationName(reference: FhirElement, from: Placed): string | undefined {
  const name = textOf(follow(reference, from)?.resource, 'name') ?? textOf(reference, 'display');
  return typeOfReference(reference, from) === 'Organization' ? studyValue(name) : undefined;
}
