import {
  longestStudyValue,
  patientSexes,
  withoutAbsent,
  type PatientRecord,
  type PersonName,
  type StudyRecord,
  type StudyStatus,
} from '#shared/records/study-record.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import { studyCodesOf } from '#shared/report/study/study-codes.ts';
import { codedOf, type ContentItem } from './content-tree.ts';
import type { DataSet } from './data-set.ts';
import { tags } from './tags.ts';

/** What a structured report says of patient and study beside its text. */
export function studyOf(document: DataSet, root: ContentItem, report: ParsedReport): StudyRecord {
  const requests = document.items(tags.referencedRequests);
  const verification = lastVerification(document);
  const description = plain(
    first([
      document.text(tags.studyDescription),
      ...[document, ...requests].map((set) => set.text(tags.requestedProcedureDescription)),
      ...[document, ...requests].map((set) => codedOf(set, tags.requestedProcedureCodes)?.meaning),
      codedOf(document, tags.procedureCodes)?.meaning,
      headOf(root, procedureReported)?.words,
    ]),
  );
  const background = [description === undefined ? '' : `Exam: ${description}`, reportBackground(report)].join('\n');
  const told = studyCodesOf({
    background: background.slice(0, longestTelling),
    findings: sectionText(report, 'findings').slice(0, longestTelling),
  });
  return withoutAbsent({
    patient: patientOf(document),
    accession: plain(first([document, ...requests].map((set) => set.text(tags.accessionNumber)))),
    modality: examinedWith(document) ?? told.modality,
    bodyPart:
      plain(
        first([
          document.text(tags.bodyPartExamined),
          codedOf(document, tags.anatomicRegion)?.meaning,
          headOf(root, targetRegion)?.words,
        ])?.toUpperCase(),
      ) ?? told.bodyPart,
    studyDate: dayOf(document.value(tags.studyDate)),
    description,
    reason: plain(
      first(
        [...requests, document].flatMap((set) => [
          set.text(tags.requestReason),
          codedOf(set, tags.requestReasonCodes)?.meaning,
        ]),
      ),
    ),
    referringPhysician: nameOf(document.text(tags.referringPhysician)),
    readingPhysician: nameOf(
      first([
        verification?.text(tags.verifyingObserverName),
        observerName(document),
        document.items(tags.authors)[0]?.text(tags.personName),
      ]),
    ),
    institution: plain(first([document.text(tags.institutionName), verification?.text(tags.verifyingOrganization)])),
    status: statusOf(document),
  });
}

/** Characters: reports have less, and what a study is they say early. */
const longestTelling = 50_000;

/** Concepts of the head of a report (TID 2000, TID 1003). */
const procedureReported = '121058';
const targetRegion = '123014';
const personObserverName = '121008';

function headOf({ children }: ContentItem, code: string): ContentItem | undefined {
  return children.find(({ concept }) => concept?.code === code);
}

/** The person who observed, as a name in parts. */
function observerName(document: DataSet): string | undefined {
  return document
    .items(tags.content)
    .find((item) => codedOf(item, tags.conceptName)?.code === personObserverName)
    ?.text(tags.personName);
}

/** Several may have verified, one after the other. */
function lastVerification(document: DataSet): DataSet | undefined {
  return [...document.items(tags.verifyingObservers)]
    .sort((a, b) => a.text(tags.verificationTime).localeCompare(b.text(tags.verificationTime)))
    .at(-1);
}

function first(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value.trim() !== '');
}

/** A value on one line, no longer than a record takes it; undefined where it is empty. */
function plain(value: string | undefined): string | undefined {
  return (
    value
      ?.replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, longestStudyValue)
      .trim() || undefined
  );
}

function patientOf(document: DataSet): PatientRecord {
  const sex = document.value(tags.patientSex)?.toUpperCase();
  return withoutAbsent({
    ...nameOf(document.text(tags.patientName)),
    mrn: plain(document.text(tags.patientId)),
    mrnIssuer: plain(document.text(tags.patientIdIssuer)),
    birthDate: dayOf(document.value(tags.patientBirthDate)),
    sex: patientSexes.find((known) => known === sex),
  });
}

/** "Family^Given^Middle", as the first of up to three ways to write a name has it; the others only where that one is empty. */
function nameOf(written: string | undefined): PersonName | undefined {
  const group =
    (written ?? '')
      .split('\\', 1)[0]
      ?.split('=')
      .find((name) => /[^\s^]/u.test(name)) ?? '';
  const [family, given, middle] = group.split('^').map(plain);
  const name = withoutAbsent({ family, given, middle });
  return Object.keys(name).length === 0 ? undefined : name;
}

/** "20260302" as "2026-03-02"; undefined for what is no day, or none that there is. */
function dayOf(written: string | undefined): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})\.?(\d{2})\.?(\d{2})$/u.exec(written ?? '') ?? [];
  const date = year === undefined ? undefined : `${year}-${month}-${day}`;
  return date !== undefined && isDay(date) ? date : undefined;
}

function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Kinds of object that come with a study and are not what it was done with. */
const notExamined: ReadonlySet<string> = new Set(['SR', 'DOC', 'KO', 'PR', 'OT', 'SEG', 'REG', 'PLAN']);
const radiographs: ReadonlySet<string> = new Set(['CR', 'DX', 'RG', 'DR']);

/** What the study was done with; undefined where the object says only that it is a report itself. */
function examinedWith(document: DataSet): string | undefined {
  const examined = [...document.values(tags.modalitiesInStudy), ...document.values(tags.modality)].find(
    (modality) => !notExamined.has(modality),
  );
  return plain(examined !== undefined && radiographs.has(examined) ? 'XR' : examined);
}

/**
 * How far the report had come. What its author calls preliminary stays so though somebody verified it. A predecessor says nothing: also the
 * first verified document has one, the same before it was verified (PS3.3 C.17.2).
 */
function statusOf(document: DataSet): StudyStatus | undefined {
  const verified = document.value(tags.verificationFlag);
  if (document.value(tags.preliminaryFlag) === 'PRELIMINARY') {
    return 'preliminary';
  }
  if (verified === 'VERIFIED') {
    return 'final';
  }
  if (document.value(tags.completionFlag) === 'PARTIAL') {
    return 'partial';
  }
  return verified === 'UNVERIFIED' ? 'preliminary' : undefined;
}
