import { createHash } from 'node:crypto';
import { imagingModalities } from '#shared/report/study/modality-codes.ts';
import type { OutgoingReport } from '#main/services/ports.ts';
import { withoutAbsent, type PatientRecord, type PersonName } from '#shared/records/study-record.ts';
import type { FhirElement } from './element.ts';

/**
 * A report that a reader accepted as a Bundle of FHIR R4 (type collection): a DiagnosticReport with its text and its conclusion, and what is
 * known of patient, order, people and hospital. It is preliminary, for who signs it does so elsewhere. The same report gives the same
 * bytes: the ids of what it is written with follow from its own.
 */
export function writeFhirReport(report: OutgoingReport): string {
  const { study } = report;
  const accepted = new Date(report.acceptedAt).toISOString();
  const patient = entry(report, 'Patient', 'patient', patientOf(study.patient));
  const organization = entry(report, 'Organization', 'organization', withoutAbsent({ name: clean(study.institution) }));
  const reader = entry(report, 'Practitioner', 'reader', textName(report.readerName));
  const interpreter = entry(report, 'Practitioner', 'interpreter', personOf(study.readingPhysician));
  const requester = entry(report, 'Practitioner', 'requester', personOf(study.referringPhysician));
  const order = entry(report, 'ServiceRequest', 'order', orderOf(report, patient, requester));
  const performers = [reader, organization].flatMap((performer) => referenceTo(performer) ?? []);
  const written = textOf(report);
  const diagnostic = {
    fullUrl: urn(report.id),
    resource: {
      resourceType: 'DiagnosticReport',
      id: report.id.toLowerCase(),
      ...withoutAbsent({
        identifier: [{ system: 'urn:ietf:rfc:3986', value: urn(report.id) }],
        basedOn: listOf(referenceTo(order)),
        status: 'preliminary',
        category: [coded(systems.service, 'RAD', 'Radiology'), ...(modalityOf(study.modality) ?? [])],
        code: {
          coding: [{ system: systems.loinc, code: '18748-4', display: 'Diagnostic imaging study' }],
          ...withoutAbsent({ text: clean(study.description) ?? clean(report.title) }),
        },
        subject: referenceTo(patient),
        effectiveDateTime: study.studyDate,
        issued: accepted,
        performer: performers.length === 0 ? undefined : performers,
        resultsInterpreter: listOf(referenceTo(interpreter)),
        conclusion: clean(
          report.sections
            .filter(({ kind }) => kind === 'impression')
            .map(({ text }) => text)
            .join('\n\n'),
        ),
        presentedForm:
          written === undefined
            ? undefined
            : [
                {
                  contentType: 'text/plain; charset=utf-8',
                  data: Buffer.from(written).toString('base64'),
                  creation: accepted,
                },
              ],
      }),
    },
  };
  const entries = [diagnostic, patient, order, reader, interpreter, requester, organization].filter(
    (one) => one !== undefined,
  );
  const bundle = {
    resourceType: 'Bundle',
    id: idOf(report, 'bundle'),
    type: 'collection',
    timestamp: accepted,
    entry: entries,
  };
  return `${JSON.stringify(bundle, (_, value: unknown) => (typeof value === 'string' ? allowed(value) : value), 2)}\n`;
}

const systems = {
  loinc: 'http://loinc.org',
  modality: 'http://dicom.nema.org/resources/ontology/DCM',
  service: 'http://terminology.hl7.org/CodeSystem/v2-0074',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
} as const;

interface Entry {
  readonly fullUrl: string;
  readonly resource: FhirElement;
}

/** A resource with an id of its own; undefined where nothing is known of it. */
function entry(report: OutgoingReport, resourceType: string, role: string, fields: FhirElement): Entry | undefined {
  const id = idOf(report, role);
  return Object.keys(fields).length === 0 ? undefined : { fullUrl: urn(id), resource: { resourceType, id, ...fields } };
}

function referenceTo(target: Entry | undefined): FhirElement | undefined {
  return target && { reference: target.fullUrl, type: target.resource['resourceType'] };
}

function urn(id: string): string {
  return `urn:uuid:${id.toLowerCase()}`;
}

/** The UUID that a name has in the space of the report's own (RFC 9562, version 5). */
function idOf(report: OutgoingReport, role: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(report.id.replaceAll('-', ''), 'hex'))
    .update(role)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** The sections under their headings, in the order in which the site reads them. */
function textOf(report: OutgoingReport): string | undefined {
  const sections = report.sections
    .map(({ heading, text }) => ({ heading, text: clean(text) }))
    .filter(({ text }) => text !== undefined)
    .map(({ heading, text }) => `${heading}:\n${text}\n`);
  return sections.length === 0 ? undefined : sections.join('\n');
}

const genders = { M: 'male', F: 'female', O: 'other', U: 'unknown' } as const;

function patientOf(patient: PatientRecord = {}): FhirElement {
  const { mrn, sex, birthDate } = patient;
  return withoutAbsent({
    identifier:
      mrn === undefined ? undefined : [{ type: coded(systems.identifierType, 'MR'), value: mrn, ...issuerOf(patient) }],
    ...personOf(patient, 'official'),
    gender: sex && genders[sex],
    birthDate,
  });
}

/** Who gave a number: as its system where it is written as one, and by name otherwise. */
function issuerOf({ mrnIssuer }: PatientRecord): FhirElement {
  return mrnIssuer === undefined
    ? {}
    : /^(?:urn:|https?:\/\/)\S+$/u.test(mrnIssuer)
      ? { system: mrnIssuer }
      : { assigner: { display: mrnIssuer } };
}

function personOf(name: PersonName = {}, use?: 'official'): FhirElement {
  const given = [name.given, name.middle].filter((part) => part !== undefined);
  const written = withoutAbsent({ family: name.family, given: given.length === 0 ? undefined : given });
  return Object.keys(written).length === 0 ? {} : { name: [{ ...(use && { use }), ...written }] };
}

function textName(text: string): FhirElement {
  const name = clean(text);
  return name === undefined ? {} : { name: [{ text: name }] };
}

/** The order that the report fulfils, where anything of it is known beside what it was for. */
function orderOf({ study }: OutgoingReport, patient: Entry | undefined, requester: Entry | undefined): FhirElement {
  const { accession, reason, bodyPart } = study;
  if (accession === undefined && reason === undefined && bodyPart === undefined && requester === undefined) {
    return {};
  }
  return withoutAbsent({
    identifier:
      accession === undefined ? undefined : [{ type: coded(systems.identifierType, 'ACSN'), value: accession }],
    status: 'active',
    intent: 'order',
    code: study.description === undefined ? undefined : { text: study.description },
    subject: referenceTo(patient) ?? unknownSubject,
    requester: referenceTo(requester),
    reasonCode: reason === undefined ? undefined : [{ text: reason }],
    bodySite: bodyPart === undefined ? undefined : [{ text: bodyPart }],
  });
}

/** An order must have a subject, be it that nobody knows whom. */
const unknownSubject: FhirElement = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

function modalityOf(modality: string | undefined): readonly FhirElement[] | undefined {
  // XR, which says nothing of how, is no code of DICOM's.
  const isDicom = modality !== undefined && modality !== 'XR' && imagingModalities.has(modality);
  return modality === undefined ? undefined : [isDicom ? coded(systems.modality, modality) : { text: modality }];
}

function coded(system: string, code: string, display?: string): FhirElement {
  return { coding: [{ system, code, ...(display !== undefined && { display }) }] };
}

function listOf<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value];
}

/** Text without white space around it; undefined where nothing else is in it. */
function clean(text: string | undefined): string | undefined {
  const bare = allowed(text ?? '').trim();
  return bare === '' ? undefined : bare;
}

/** Text without the control characters that FHIR does not allow. */
function allowed(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
}
