import { composeReport } from '#shared/report/compose-report.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import { studyCodesOf } from '#shared/report/study/study-codes.ts';
import type { PriorStudy, StudyRecord } from '#shared/records/study-record.ts';
import { groupSegments, type PatientGroup, type StudyGroup } from './groups.ts';
import { parseMessage, rawField, valueAt, type Message } from './message.ts';
import type { MessageText } from './message-bytes.ts';
import { refused, type OrRefusal } from './refusal.ts';
import { reportOfGroup } from './report-of-group.ts';
import { studyOfGroup } from './study-of-group.ts';

/** What the header says of a message. */
export interface MessageHeader {
  readonly controlId: string;
  /** "ORU" of "ORU^R01". */
  readonly type: string;
  readonly trigger: string;
  /** Application and facility, as MSH-3 and MSH-4 are written. */
  readonly sender: string;
}

/** A report or an order, with what the message says of its study. */
export interface MessageReport {
  readonly kind: 'report' | 'order';
  readonly report: ParsedReport;
  readonly study: StudyRecord;
  /** Studies that were read together with it, under requests without a text of their own. */
  readonly linked: readonly StudyRecord[];
  /** The numbers by which sender and receiver of an order know it, and the segments that an answer repeats. */
  readonly order: OrderReference;
}

/** What an answer to a message says again, so that its receiver finds the order: segments as they were sent, '' where there was none. */
export interface OrderReference {
  readonly delimiters: string;
  readonly patient: string;
  readonly visit: string;
  readonly order: string;
  readonly request: string;
}

/** The reports of a result message (ORU), or the orders of an order message (ORM, OMI, OMG): at least one. */
export function readMessage(given: MessageText): OrRefusal<readonly MessageReport[]> {
  const parsed = parseMessage(given);
  return parsed.ok ? readParsed(parsed.value) : parsed;
}

/** As `readMessage`, of a message that is taken apart. */
export function readParsed(message: Message): OrRefusal<readonly MessageReport[]> {
  const { type } = headerOf(message);
  if (type === 'ORU') {
    return readResults(message);
  }
  if (type === 'ORM' || type === 'OMI' || type === 'OMG') {
    return readOrders(message);
  }
  const shown = /^[A-Z]{3}$/u.test(type) ? type : 'this type';
  return refused(
    'reject',
    '200',
    `Messages of ${shown} are not read here: send results (ORU, event R01) and orders (ORM, OMI, OMG).`,
    'MSH-9',
  );
}

export function headerOf(message: Message): MessageHeader {
  const header = message.segments[0];
  return {
    controlId: valueAt(message, header, 10),
    type: valueAt(message, header, 9).slice(0, 20).toUpperCase(),
    trigger: valueAt(message, header, 9, { component: 2 }).slice(0, 20).toUpperCase(),
    sender: `${rawField(header, 3)}|${rawField(header, 4)}`.slice(0, longestName),
  };
}

/** More of either than any hospital sends at a time. */
const mostPriors = 100;
const mostStudies = 500;
/** Characters of what a sender calls itself. */
const longestName = 200;

function readResults(message: Message): OrRefusal<readonly MessageReport[]> {
  const patients = groupSegments(message.segments);
  const missing = missingSegment(patients);
  if (missing !== undefined) {
    return missing;
  }
  const reports: MessageReport[] = [];
  const forms: string[] = [];
  if (patients.reduce((sum, { studies }) => sum + studies.length, 0) > mostStudies) {
    return refused(
      'error',
      '102',
      `The message has more than ${mostStudies} OBR segments: send fewer at a time.`,
      'OBR',
    );
  }
  for (const patient of patients) {
    const ofPatient: MessageReport[] = [];
    const linked: StudyRecord[] = [];
    for (const study of patient.studies) {
      const report = reportOfGroup(message, study);
      const withoutText = 'forms' in report ? studyOfGroup(message, patient, study) : undefined;
      if (!('forms' in report)) {
        ofPatient.push(reportEntry(message, patient, study, report));
      } else if (withoutText?.status === 'cancelled') {
        // That there is no report needs no text.
        ofPatient.push(reportEntry(message, patient, study, composeReport([])));
      } else {
        forms.push(...report.forms);
        linked.push(...(withoutText ? [withoutText] : []));
      }
    }
    reports.push(...ofPatient.map((entry) => Object.assign(entry, { linked })));
  }
  if (reports.length > 0) {
    return { ok: true, value: reports };
  }
  return forms.length === 0
    ? refused(
        'error',
        '101',
        'The message holds no text of a report in its OBX segments: send the report’s text.',
        'OBX-5',
      )
    : refused(
        'error',
        '102',
        `The message holds its report as ${[...new Set(forms)].join(' and ')} only, which is not read: send its text as TX or FT as well.`,
        'OBX-5',
      );
}

function readOrders(message: Message): OrRefusal<readonly MessageReport[]> {
  const patients = groupSegments(message.segments);
  const missing = missingSegment(patients.slice(0, 1));
  if (missing !== undefined) {
    return missing;
  }
  // An order repeats the patient before each earlier result that it tells (chapter 4, PRIOR_RESULT).
  const [ordered, ...earlier] = patients;
  const priors = earlier.flatMap((patient) =>
    patient.studies.map((study) => priorOf(studyOfGroup(message, patient, study))),
  );
  const told = priors.length === 0 ? {} : { priors: priors.slice(0, mostPriors) };
  return {
    ok: true,
    value: ordered === undefined ? [] : ordered.studies.map((study) => orderEntry(message, ordered, study, told)),
  };
}

function priorOf({ accession, description, modality, studyDate }: StudyRecord): PriorStudy {
  return {
    ...(accession !== undefined && { accession }),
    ...(description !== undefined && { description }),
    ...(modality !== undefined && { modality }),
    ...(studyDate !== undefined && { studyDate }),
  };
}

/** What every result and order has (chapters 4 and 7). */
function missingSegment(patients: readonly PatientGroup[]): ReturnType<typeof refused> | undefined {
  if (patients.length === 0 || patients.some(({ patient }) => patient === undefined)) {
    return refused('error', '101', 'The message has no PID segment: send whom the report is about.', 'PID');
  }
  if (patients.some(({ studies }) => studies.length === 0 || studies.some(({ request }) => request === undefined))) {
    return refused('error', '101', 'The message has no OBR segment: send which study the report is of.', 'OBR');
  }
  return undefined;
}

function reportEntry(message: Message, patient: PatientGroup, group: StudyGroup, report: ParsedReport): MessageReport {
  const study = withCodes(studyOfGroup(message, patient, group), report);
  return { kind: 'report', report, study, linked: [], order: referenceTo(message, patient, group) };
}

function orderEntry(
  message: Message,
  patient: PatientGroup,
  group: StudyGroup,
  told: Pick<StudyRecord, 'priors'>,
): MessageReport {
  const control = valueAt(message, group.order, 1).toUpperCase();
  const ordered: StudyRecord = {
    ...studyOfGroup(message, patient, group),
    ...told,
    ...(/^(?:CA|OC|CR|DC|OD)$/u.test(control) && { status: 'cancelled' }),
  };
  const report = requestAsReport(ordered);
  const study = withCodes(ordered, report);
  return { kind: 'order', report, study, linked: [], order: referenceTo(message, patient, group) };
}

/** Modality and body part where the message names none by a code: as what was ordered, or the report's exam, names them. */
function withCodes(study: StudyRecord, report: ParsedReport): StudyRecord {
  const ordered = study.description === undefined ? '' : `Exam: ${study.description}\n`;
  const named = studyCodesOf({
    background: `${ordered}${reportBackground(report)}`,
    findings: sectionText(report, 'findings'),
  });
  return { ...named, ...study };
}

function referenceTo({ reading }: Message, { patient, visit }: PatientGroup, group: StudyGroup): OrderReference {
  const { fieldSeparator, componentSeparator, repetitionSeparator, escapeCharacter, subcomponentSeparator } =
    reading.delimiters;
  return {
    delimiters: [fieldSeparator, componentSeparator, repetitionSeparator, escapeCharacter, subcomponentSeparator].join(
      '',
    ),
    patient: written(patient),
    visit: written(visit),
    order: written(group.order),
    request: written(group.request),
  };
}

/** A segment as it was sent; one that is far longer than any is not repeated. */
function written(segment: StudyGroup['request']): string {
  const text = segment?.toString() ?? '';
  return text.length > longestSegment ? '' : text;
}

/** Characters. */
const longestSegment = 20_000;

/** An order says what is asked, as the beginning of a report does. */
function requestAsReport({ description, reason }: StudyRecord): ParsedReport {
  return composeReport([
    ...(description === undefined ? [] : [{ kind: 'exam' as const, heading: 'EXAM', body: description }]),
    ...(reason === undefined ? [] : [{ kind: 'indication' as const, heading: 'INDICATION', body: reason }]),
  ]);
}
