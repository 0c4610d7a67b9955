import { withoutAbsent, type PatientRecord } from '#shared/records/study-record.ts';
import { elementOf, elementsOf, resourceType, textOf, type FhirElement } from './element.ts';
import { isOfKind } from './identifiers.ts';
import { personNameOf, splitName } from './person-name.ts';
import { follow, type Placed } from './scope.ts';
import { studyDay, studyValue } from './study-value.ts';

const sexes: ReadonlyMap<string, PatientRecord['sex']> = new Map([
  ['male', 'M'],
  ['female', 'F'],
  ['other', 'O'],
  ['unknown', 'U'],
]);

/**
 * The patient's resource; undefined where nobody names it or it is not at hand. What the report's orders, studies and document say counts where the
 * report refers to nobody: a patient who is not at hand must not become another one who is.
 */
export function patientOf(report: Placed, others: readonly Placed[]): Placed | undefined {
  const refers = textOf(elementOf(report.resource, 'subject'), 'reference') !== undefined;
  return (refers ? [report] : others)
    .map((place) => follow(elementOf(place.resource, 'subject'), place))
    .find((subject) => subject !== undefined && resourceType(subject.resource) === 'Patient');
}

/** What is known of the patient: by the resource, or by what the reference to it says by itself. */
export function patientRecordOf(patient: Placed | undefined, report: Placed): PatientRecord | undefined {
  const record = patient === undefined ? recordOfReference(report) : recordOfPatient(patient);
  return Object.keys(record).length === 0 ? undefined : record;
}

function recordOfPatient(patient: Placed): PatientRecord {
  const { resource } = patient;
  return withoutAbsent({
    ...personNameOf(resource),
    ...numberOf(elementsOf(resource, 'identifier'), patient),
    birthDate: studyDay(textOf(resource, 'birthDate')),
    sex: sexes.get(textOf(resource, 'gender')?.toLowerCase() ?? ''),
  });
}

function recordOfReference(report: Placed): PatientRecord {
  const reference = elementOf(report.resource, 'subject');
  const type = /^([A-Z][A-Za-z]+)[/?]/u.exec(textOf(reference, 'reference') ?? '')?.[1] ?? textOf(reference, 'type');
  if (reference === undefined || (type !== undefined && type !== 'Patient')) {
    return {};
  }
  const display = studyValue(textOf(reference, 'display'));
  return withoutAbsent({
    ...(display !== undefined && splitName(display)),
    ...numberOf(elementsOf(reference, 'identifier'), report),
  });
}

/** The number by which the patient is known and who gave it: the medical record's number before others, one in use before an old one. */
function numberOf(identifiers: readonly FhirElement[], from: Placed): Pick<PatientRecord, 'mrn' | 'mrnIssuer'> {
  const valued = identifiers.filter((identifier) => studyValue(textOf(identifier, 'value')) !== undefined);
  const current = valued.filter((identifier) => textOf(identifier, 'use') !== 'old');
  const chosen = current.find((identifier) => isOfKind(identifier, 'MR')) ?? current[0] ?? valued[0];
  const assigner = elementOf(chosen, 'assigner');
  const issuer =
    textOf(assigner, 'display') ?? textOf(follow(assigner, from)?.resource, 'name') ?? textOf(chosen, 'system');
  return withoutAbsent({ mrn: studyValue(textOf(chosen, 'value')), mrnIssuer: chosen && studyValue(issuer) });
}
