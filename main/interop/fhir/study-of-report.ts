import { studyStatuses, withoutAbsent, type StudyRecord, type StudyStatus } from '#shared/records/study-record.ts';
import type { ParsedReport } from '#shared/report/sections.ts';
import { compositionOf } from './composition-entries.ts';
import { conceptText } from './concept.ts';
import { elementOf, elementsOf, resourceType, textOf, type FhirElement } from './element.ts';
import { valueOfKind } from './identifiers.ts';
import { patientOf, patientRecordOf } from './patient-of-report.ts';
import { organizationNamed, staffNamed } from './people.ts';
import { followAll, type Placed } from './scope.ts';
import { studyCodesOfFhir } from './study-codes-of-fhir.ts';
import { studyDay, studyWords } from './study-value.ts';

/** What the resources around a report say of its study; undefined where they say nothing. */
export function studyOfReport(report: Placed, text: ParsedReport): StudyRecord | undefined {
  const composition = resourceType(report.resource) === 'Composition' ? report : compositionOf(report);
  const { orders, studies } = ordersAndStudies(report);
  const procedures = studies.flatMap((study) => followAll(study, 'procedureReference'));
  const encounters = followAll(report, 'encounter');
  const document = composition === undefined ? [] : [composition];
  const patient = patientOf(report, [...orders, ...studies, ...document]);
  const description = descriptionOf(report, orders, studies);
  const study = withoutAbsent({
    patient: patientRecordOf(patient, report),
    accession: accessionOf(report, orders, studies),
    ...studyCodesOfFhir({ report, orders, studies, procedures, description }, text),
    studyDate: studyDateOf(report, studies),
    description,
    reason: reasonOf(orders, studies),
    referringPhysician:
      firstOf(orders, (order) => staffNamed(order, 'requester')) ??
      firstOf(studies, (study) => staffNamed(study, 'referrer')),
    readingPhysician:
      staffNamed(report, 'resultsInterpreter') ??
      staffNamed(report, 'performer') ??
      firstOf(document, (one) => staffNamed(one, 'author')),
    institution: studyWords(
      organizationNamed(report, 'performer') ??
        organizationNamed(report, 'resultsInterpreter') ??
        (patient && organizationNamed(patient, 'managingOrganization')) ??
        firstOf(document, (one) => organizationNamed(one, 'custodian')) ??
        firstOf(encounters, (encounter) => organizationNamed(encounter, 'serviceProvider')),
    ),
    status: statusOf(report.resource),
  });
  return Object.keys(study).length === 0 ? undefined : study;
}

function firstOf<T>(places: readonly Placed[], get: (place: Placed) => T | undefined): T | undefined {
  return places.map((place) => get(place)).find((value) => value !== undefined);
}

/** The orders that a report fulfils and the imaging studies that it tells of, also where only the studies name the order. */
function ordersAndStudies(report: Placed): { readonly orders: readonly Placed[]; readonly studies: readonly Placed[] } {
  const named = followAll(report, 'basedOn').filter(({ resource }) => resourceType(resource) === 'ServiceRequest');
  const byOrder = report.scope.referring('ImagingStudy', (study) => elementsOf(study, 'basedOn'));
  const imaging = [...followAll(report, 'imagingStudy'), ...followAll(report, 'study')];
  const studies = imaging.length > 0 ? imaging : named.flatMap(({ resource }) => byOrder.get(resource) ?? []);
  const orders = named.length > 0 ? named : studies.flatMap((study) => followAll(study, 'basedOn'));
  return { orders, studies };
}

/** The accession number, or else the number of who carries the order out, or else of who placed it. */
function accessionOf(report: Placed, orders: readonly Placed[], studies: readonly Placed[]): string | undefined {
  const referenced = ['basedOn', 'imagingStudy'].flatMap((name) => elementsOf(report.resource, name));
  const holders = [report, ...orders, ...studies].map(({ resource }) => resource);
  const identifiers = [...holders, ...referenced].flatMap((holder) => elementsOf(holder, 'identifier'));
  return valueOfKind(identifiers, ['ACSN', 'FILL', 'PLAC']);
}

function studyDateOf({ resource }: Placed, studies: readonly Placed[]): string | undefined {
  return (
    studyDay(textOf(resource, 'effectiveDateTime')) ??
    studyDay(textOf(elementOf(resource, 'effectivePeriod'), 'start')) ??
    firstOf(studies, (study) => studyDay(textOf(study.resource, 'started')))
  );
}

/** What codes say that any report of imaging is, and nothing of this one. */
const anyReport = /^(?:diagnostic imaging (?:study|report)|radiology (?:study|report)|imaging report)$/iu;

function descriptionOf(report: Placed, orders: readonly Placed[], studies: readonly Placed[]): string | undefined {
  const names = [
    ...[report, ...orders].map(({ resource }) => conceptText(elementOf(resource, 'code'))),
    ...studies.map(({ resource }) => textOf(resource, 'description')),
    textOf(report.resource, 'title'),
  ];
  return names.map((name) => studyWords(name)).find((name) => name !== undefined && !anyReport.test(name));
}

function reasonOf(orders: readonly Placed[], studies: readonly Placed[]): string | undefined {
  const places = [...orders, ...studies];
  const coded = places.flatMap(({ resource }) =>
    elementsOf(resource, 'reasonCode').map((reason) => conceptText(reason)),
  );
  const referenced = places.flatMap((place) =>
    followAll(place, 'reasonReference').map(({ resource }) => conceptText(elementOf(resource, 'code'))),
  );
  const words = new Set([...coded, ...referenced].filter((reason) => reason !== undefined));
  return studyWords([...words].join('; '));
}

function statusOf(resource: FhirElement): StudyStatus | undefined {
  const status = textOf(resource, 'status');
  return studyStatuses.find((known) => known === status);
}
