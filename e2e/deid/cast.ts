import { withoutAbsent, type PersonName, type StudyRecord } from '#shared/records/study-record.ts';
import type { RandomDraws } from '../fuzz/random-draws.ts';
import type { Half, ReportLanguage } from './deid-case.ts';
import { itemsOf } from './half-files.ts';
import { coreOf, drawPerson, type Person } from './person.ts';
import { asciiText } from './typing-habits.ts';
import { dayNumber, isoDay, type DayNumber } from './written-dates.ts';
import { drawNumber } from './written-numbers.ts';

export type Role =
  | 'patient'
  | 'referrer'
  | 'reader'
  | 'second'
  | 'colleague'
  | 'nurse'
  | 'typist'
  | 'spouse'
  | 'daughter'
  | 'son'
  | 'mother'
  | 'brother';

export type Day = 'birth' | 'study' | 'signed' | 'prior' | 'prior2' | 'admitted' | 'event' | 'next';

/** Who and what one report is about: everything in it that is said twice is said of the same people, days and numbers. */
export interface Cast {
  readonly half: Half;
  readonly language: ReportLanguage;
  readonly people: Readonly<Record<Role, Person>>;
  readonly days: Readonly<Record<Day, DayNumber>>;
  /** Of the patient, in years. */
  readonly age: number;
  readonly mrn: string;
  readonly accession: string;
  readonly institution: string;
  readonly study: StudyRecord;
}

export function drawCast(
  random: RandomDraws,
  { half, language, wordShare }: { half: Half; language: ReportLanguage; wordShare?: number },
): Cast {
  const draw = (wanted: { sex?: 'M' | 'F'; family?: string } = {}): Person =>
    drawPerson(random, { half, language, ...(wordShare === undefined ? {} : { wordShare }), ...wanted });
  const patient = draw();
  const relative = (sex: 'M' | 'F'): Person => draw(random.chance(0.6) ? { sex, family: patient.family } : { sex });
  const people: Cast['people'] = {
    patient,
    referrer: draw(),
    reader: draw(),
    second: draw(),
    colleague: draw(),
    nurse: draw(),
    typist: draw(),
    spouse: relative(patient.sex === 'M' ? 'F' : 'M'),
    daughter: relative('F'),
    son: relative('M'),
    mother: relative('F'),
    brother: relative('M'),
  };
  const age = drawAge(random);
  const studyDay = dayNumber(2019 + random.below(8), 1 + random.below(12), 1 + random.below(28));
  const prior = studyDay - 2 - random.below(900);
  const days: Cast['days'] = {
    study: studyDay,
    birth: studyDay - Math.ceil(age * 365.25) - random.below(364),
    signed: studyDay + random.below(3),
    prior,
    prior2: prior - 20 - random.below(1500),
    admitted: studyDay - random.below(12),
    event: studyDay - 5 - random.below(2500),
    next: studyDay + 5 + random.below(200),
  };
  const number = (list: string): string => drawNumber(random, random.pick(itemsOf(half, language, 'values', list)));
  const cast = {
    half,
    language,
    people,
    days,
    age,
    mrn: number('mrn'),
    accession: number('accession'),
    institution: random.pick(itemsOf(half, language, 'values', 'institutions')),
  };
  return { ...cast, study: drawStudy(random, cast) };
}

/** More of the very old than a hospital has: the line between 89 and 90 is what has to be found. */
function drawAge(random: RandomDraws): number {
  const kind = random.next();
  if (kind < 0.3) {
    return 90 + random.below(random.chance(0.8) ? 10 : 16);
  }
  return kind < 0.4 ? 85 + random.below(5) : 1 + random.below(89);
}

/** What the sender says of the report's people and numbers: never more than is true, often less, and in the sender's own spelling. */
function drawStudy(random: RandomDraws, cast: Omit<Cast, 'study'>): StudyRecord {
  const isUpper = random.chance(0.4);
  const isAscii = random.chance(0.25);
  const known = <T>(value: T): T | undefined => (random.chance(0.88) ? value : undefined);
  const spell = (text: string): string => {
    const letters = isAscii ? asciiText(text, cast.language) : text;
    return isUpper ? letters.toUpperCase() : letters;
  };
  const nameOf = ({ family, given }: Person) =>
    withoutAbsent({ family: known(spell(family)), given: known(spell(given)) });
  const { patient, referrer, reader } = cast.people;
  return withoutAbsent({
    patient: withoutAbsent({
      ...nameOf(patient),
      mrn: known(random.chance(0.3) ? cast.mrn.replaceAll(/[^\dA-Z]/gu, '') : cast.mrn),
      birthDate: known(isoDay(cast.days.birth)),
      sex: known(patient.sex),
    }),
    accession: known(cast.accession),
    modality: known(random.pick(['CT', 'MR', 'CR', 'DX', 'US', 'MG', 'NM', 'PT'])),
    bodyPart: random.chance(0.6) ? random.pick(['CHEST', 'ABDOMEN', 'HEAD', 'SPINE', 'KNEE', 'BREAST']) : undefined,
    studyDate: known(isoDay(cast.days.study)),
    referringPhysician: random.chance(0.75) ? nameOf(referrer) : undefined,
    readingPhysician: random.chance(0.75) ? nameOf(reader) : undefined,
    institution: known(spell(cast.institution)),
    status: known(random.pick(['preliminary', 'final', 'amended'])),
  });
}

/** Which parts of a person's name the study tells; of anybody but patient and physicians none. */
export function namedInStudy(study: StudyRecord, role: Role): { readonly family: boolean; readonly given: boolean } {
  const records: Partial<Record<Role, PersonName | undefined>> = {
    patient: study.patient,
    referrer: study.referringPhysician,
    reader: study.readingPhysician,
  };
  const record = records[role];
  return { family: record?.family !== undefined, given: record?.given !== undefined };
}

/** The local part of an address for this person, as mail systems make it. */
export function mailName(random: RandomDraws, person: Person, language: ReportLanguage): string {
  const plain = (text: string): string =>
    asciiText(text, language)
      .toLowerCase()
      .replaceAll(/[^a-z-]/gu, '');
  const [given, family, core] = [plain(person.given), plain(person.family), plain(coreOf(person.family))];
  return random.pick([
    `${given}.${family}`,
    `${given.charAt(0)}.${family}`,
    `${given.charAt(0)}${family}`,
    `${core}${given.charAt(0)}`,
    `${given}_${core}`,
    `${core}.${given}`,
    `${core}${10 + random.below(90)}`,
  ]);
}
