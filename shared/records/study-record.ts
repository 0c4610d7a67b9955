import { z } from 'zod';

/**
 * What the sender of a report says of the study beside its text: HL7 v2 segments, FHIR resources, the header of a DICOM object. A value that
 * nobody gave is absent. Dates are as exact as they were given: "1959", "1959-03" or "1959-03-02".
 */

/** Characters; senders' own limits are far lower. */
export const longestStudyValue = 500;

const value = z.string().min(1).max(longestStudyValue);
const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);

export const personName = z.strictObject({
  family: value.optional(),
  given: value.optional(),
  /** Further given names or their initials. */
  middle: value.optional(),
});
export type PersonName = z.infer<typeof personName>;

/** As HL7 v2 (table 0001) and DICOM write it: male, female, other, unknown. */
export const patientSexes = ['M', 'F', 'O', 'U'] as const;

export const patientRecord = personName.extend({
  /** Medical record number. */
  mrn: value.optional(),
  /** Who gave that number: two hospitals may give the same one to two people. */
  mrnIssuer: value.optional(),
  birthDate: day.optional(),
  sex: z.enum(patientSexes).optional(),
});
export type PatientRecord = z.infer<typeof patientRecord>;

/** How far the report had come where it was sent from, in FHIR's words (DiagnosticReport.status). */
export const studyStatuses = [
  'registered',
  'partial',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'appended',
  'cancelled',
] as const;
export type StudyStatus = (typeof studyStatuses)[number];

/** An earlier study of the same patient, as the sender names it. */
export const priorStudy = z.strictObject({
  accession: value.optional(),
  description: value.optional(),
  modality: value.optional(),
  studyDate: day.optional(),
});
export type PriorStudy = z.infer<typeof priorStudy>;

export const studyRecord = z.strictObject({
  patient: patientRecord.optional(),
  accession: value.optional(),
  /** "CT", "MR", "XR". */
  modality: value.optional(),
  bodyPart: value.optional(),
  studyDate: day.optional(),
  /** What was ordered: "CT CHEST WITH CONTRAST". */
  description: value.optional(),
  /** Why: the order's reason for the study. */
  reason: value.optional(),
  referringPhysician: personName.optional(),
  readingPhysician: personName.optional(),
  institution: value.optional(),
  status: z.enum(studyStatuses).optional(),
  priors: z.array(priorStudy).max(100).optional(),
});
export type StudyRecord = z.infer<typeof studyRecord>;

/** A study as `parse --json` and `reports --json` tell it: what a person or another program is to know it by. */
export function describeStudyRecord(study: StudyRecord): StudyRecord {
  const {
    patient,
    accession,
    modality,
    bodyPart,
    studyDate,
    referringPhysician,
    readingPhysician,
    institution,
    status,
  } = study;
  const { family, given, mrn, birthDate, sex } = patient ?? {};
  return withoutAbsent({
    patient: withoutAbsent({ family, given, mrn, birthDate, sex }),
    accession,
    modality,
    bodyPart,
    studyDate,
    referringPhysician: nameOf(referringPhysician),
    readingPhysician: nameOf(readingPhysician),
    institution,
    status,
  });
}

/** What a reader finds a report by, beside its text. */
export function studyWords({ patient, accession, description, referringPhysician }: StudyRecord): string {
  return [nameWords(patient), patient?.mrn, accession, description, nameWords(referringPhysician)]
    .filter((words) => words !== undefined && words !== '')
    .join(' · ');
}

function nameWords(name: PersonName | undefined): string {
  return [name?.family, name?.given, name?.middle].filter((part) => part !== undefined).join(' ');
}

function nameOf(name: PersonName | undefined): PersonName | undefined {
  return name && withoutAbsent({ family: name.family, given: name.given });
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A record without the fields that are undefined, or that hold nothing themselves. */
export function withoutAbsent<T extends Readonly<Record<string, unknown>>>(record: T): Present<T> {
  const present = Object.entries(record).filter(
    ([, field]) => field !== undefined && !(isPlainObject(field) && Object.keys(field).length === 0),
  );
  return Object.fromEntries(present) as Present<T>;
}

function isPlainObject(field: unknown): field is object {
  return typeof field === 'object' && field !== null && !Array.isArray(field);
}
