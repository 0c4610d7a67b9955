import type { PatientRecord, PersonName, StudyRecord } from '#shared/records/study-record.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import type { Messages } from '#renderer/messages/messages.ts';
import { dayAt, spanBetween, type Span } from './calendar.ts';

/** What puts a study into the reader's words. */
export interface StudyWords {
  readonly say: Messages['say'];
  readonly day: Formats['day'];
}

/** "Family, Given M"; undefined where neither is known. */
export function nameInWords({ family, given, middle }: PersonName): string | undefined {
  const first = [given, middle].filter((part) => part !== undefined).join(' ');
  const words = [family, first].filter((part) => part !== undefined && part !== '').join(', ');
  return words === '' ? undefined : words;
}

export function spanInWords({ unit, count, isAbout }: Span, { say }: Pick<StudyWords, 'say'>): string {
  const time = say(`study.span.${unit}`, { count });
  return isAbout ? say('study.about', { time }) : time;
}

/**
 * The age of a patient when they were examined, as people write it: `54`, of small children `3 months`.
 * @param receivedAt when the report came: where nobody says when the study was
 */
export function ageInWords(
  { patient, studyDate }: StudyRecord,
  receivedAt: number,
  { say }: Pick<StudyWords, 'say'>,
): string | undefined {
  const { birthDate } = patient ?? {};
  const span = birthDate === undefined ? undefined : spanBetween(birthDate, studyDate ?? dayAt(receivedAt));
  if (span?.unit !== 'years') {
    return span && spanInWords(span, { say });
  }
  const years = say('study.years', { count: span.count });
  return span.isAbout ? say('study.about', { time: years }) : years;
}

/** `54 M`, or as much of it as is known. */
export function ageAndSexInWords(
  study: StudyRecord,
  receivedAt: number,
  words: Pick<StudyWords, 'say'>,
): string | undefined {
  const age = ageInWords(study, receivedAt, words);
  const sex = study.patient?.sex;
  if (sex === undefined || sex === 'U') {
    return age;
  }
  const sexInWords = words.say(`study.sex.${sex}`);
  return age === undefined ? sexInWords : words.say('study.ageAndSex', { age, sex: sexInWords });
}

/** What the line below a report's title says of its study, in this order; only what is known. */
export function studyFacts(study: StudyRecord, receivedAt: number, words: StudyWords): readonly string[] {
  const { say, day } = words;
  const { patient = {}, accession, studyDate, referringPhysician = {}, institution } = study;
  const referring = nameInWords(referringPhysician);
  return [
    nameInWords(patient),
    ageAndSexInWords(study, receivedAt, words),
    patient.mrn && say('study.mrn', { number: patient.mrn }),
    accession && say('study.accession', { number: accession }),
    studyDate && day(studyDate),
    referring && say('study.referredBy', { name: referring }),
    institution,
  ].filter((fact) => fact !== undefined);
}

/** What is known of a study, each by its name in the messages. */
export const studyFields = [
  'patient',
  'birthDate',
  'age',
  'sex',
  'mrn',
  'accession',
  'description',
  'modality',
  'bodyPart',
  'studyDate',
  'reason',
  'referringPhysician',
  'readingPhysician',
  'institution',
  'status',
] as const;
export type StudyField = (typeof studyFields)[number];

/** All of a study that is known, in the order in which it is read. */
export function knownFields(
  study: StudyRecord,
  receivedAt: number,
  words: StudyWords,
): readonly { readonly field: StudyField; readonly text: string }[] {
  const { say, day } = words;
  const { patient = {}, studyDate, status, referringPhysician = {}, readingPhysician = {} } = study;
  const texts: Readonly<Record<StudyField, string | undefined>> = {
    patient: nameInWords(patient),
    birthDate: patient.birthDate && day(patient.birthDate),
    age: ageInWords(study, receivedAt, words),
    sex: patient.sex && say(`study.sexWord.${patient.sex}`),
    mrn: numberOf(patient),
    accession: study.accession,
    description: study.description,
    modality: study.modality,
    bodyPart: study.bodyPart,
    studyDate: studyDate && day(studyDate),
    reason: study.reason,
    referringPhysician: nameInWords(referringPhysician),
    readingPhysician: nameInWords(readingPhysician),
    institution: study.institution,
    status: status && say(`study.status.${status}`),
  };
  return studyFields.flatMap((field) => {
    const text = texts[field];
    return text === undefined ? [] : [{ field, text }];
  });
}

/** With who gave it: two hospitals may give the same one. */
function numberOf({ mrn, mrnIssuer }: PatientRecord): string | undefined {
  return mrn === undefined || mrnIssuer === undefined ? mrn : `${mrn} (${mrnIssuer})`;
}
