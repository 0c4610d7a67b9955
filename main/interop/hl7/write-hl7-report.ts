import type { OutgoingReport } from '#main/services/ports.ts';
import type { SectionKind } from '#shared/report/sections.ts';
import type { PersonName, StudyRecord } from '#shared/records/study-record.ts';
import { hl7Time } from './acknowledge.ts';
import { encodeEscapes } from './escapes.ts';
import type { OrderReference } from './read-message.ts';

/** Whom a message is from and for: MSH-3 to MSH-6, as they are written. */
export interface MessageRoute {
  readonly sendingApplication: string;
  readonly sendingFacility: string;
  readonly receivingApplication: string;
  readonly receivingFacility: string;
}

/** Of a message that lies in a file, for whoever fetches it. */
export const ownRoute: MessageRoute = {
  sendingApplication: 'READING ROOM',
  sendingFacility: '',
  receivingApplication: '',
  receivingFacility: '',
};

/** What was kept of the order that a report answers; undefined where it came without, or in another form than HL7. */
export function readReference(kept: string | undefined): OrderReference | undefined {
  return kept === undefined ? undefined : (JSON.parse(kept) as OrderReference);
}

export interface WrittenMessage {
  /** MSH-10: an answer names it. */
  readonly controlId: string;
  readonly text: string;
}

/**
 * An accepted report as ORU^R01 (version 2.5.1, UTF-8) with OBR-25 = P: the station's act is to accept, to sign is the act of the system that
 * receives it. Patient and request are those of the order as they were sent, so that their sender finds them again; else they are made of what is
 * known of the study. Each section is one observation of formatted text under its LOINC code.
 */
export function writeHl7Report(
  report: OutgoingReport,
  order: OrderReference | undefined,
  route: MessageRoute,
): WrittenMessage {
  const { study } = report;
  const at = hl7Time(report.acceptedAt);
  const controlId =
    `RR${report.id.replaceAll('-', '').slice(0, 10)}${report.acceptedAt.toString(36).toUpperCase()}`.slice(0, 20);
  const { sendingApplication, sendingFacility, receivingApplication, receivingFacility } = route;
  const routeFields = [sendingApplication, sendingFacility, receivingApplication, receivingFacility].map(encodeEscapes);
  const request = requestFields(report, order);
  const reader = encodeEscapes(report.readerName);
  request[22] = at;
  request[25] = 'P';
  request[32] = `&${reader}`;
  const segments = [
    [
      'MSH',
      '^~\\&',
      ...routeFields,
      at,
      '',
      'ORU^R01^ORU_R01',
      controlId,
      'P',
      '2.5.1',
      '',
      '',
      '',
      '',
      '',
      'UNICODE UTF-8',
    ],
    asSent(order?.patient, order) ?? patientFields(study),
    ...(order === undefined || order.visit === '' ? [] : [asSent(order.visit, order) ?? []]),
    ['ORC', 'RE', request[2] ?? '', request[3] ?? ''],
    request,
    ...report.sections.map(({ kind, heading, text }, index) => {
      const [code = heading, words = heading] = sectionCodes[kind] ?? [];
      const name = [code, words, code === heading ? 'L' : 'LN'].map(encodeEscapes).join('^');
      return [
        'OBX',
        String(index + 1),
        'FT',
        name,
        '',
        encodeEscapes(text),
        '',
        '',
        '',
        '',
        '',
        'P',
        '',
        '',
        at,
        '',
        `^${reader}`,
      ];
    }),
  ];
  const text = segments
    .map((fields) => `${withoutTrailing(Array.from(fields, (field = '') => field)).join('|')}\r`)
    .join('');
  return { controlId, text };
}

/** A segment ends with its last field that says something. */
function withoutTrailing(fields: readonly string[]): readonly string[] {
  return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1);
}

/** LOINC's codes and names of a report's sections. */
const sectionCodes: Readonly<Partial<Record<SectionKind, readonly [code: string, name: string]>>> = {
  exam: ['55115-0', 'Requested imaging studies information'],
  indication: ['18785-6', 'Reason for study'],
  technique: ['55111-9', 'Current imaging procedure descriptions'],
  comparison: ['18834-2', 'Comparison study'],
  findings: ['18782-3', 'Study observation'],
  impression: ['19005-8', 'Impression'],
  recommendation: ['18783-1', 'Recommendation'],
  addendum: ['55107-7', 'Addendum'],
};

/** The fields of a segment that was sent, its name first, with the usual delimiters; undefined where none was. */
function asSent(segment: string | undefined, order: OrderReference | undefined): string[] | undefined {
  if (segment === undefined || segment === '' || order === undefined) {
    return undefined;
  }
  const usual = '|^~\\&';
  const [field = '|'] = order.delimiters;
  const respelled = (text: string): string =>
    order.delimiters === usual
      ? text
      : [...text]
          .map((character) => {
            const at = order.delimiters.indexOf(character);
            return at === -1 ? encodeEscapes(character) : usual.charAt(at);
          })
          .join('');
  return segment.split(field).map(respelled);
}

function requestFields({ study, title }: OutgoingReport, order: OrderReference | undefined): string[] {
  const sent = asSent(order?.request, order);
  const fields = sent ?? ['OBR', '1', '', '', `^${encodeEscapes(study.description ?? title)}`];
  while (fields.length <= lastRequestField) {
    fields.push('');
  }
  if (sent === undefined) {
    fields[3] = encodeEscapes(study.accession ?? '');
    fields[7] = (study.studyDate ?? '').replaceAll('-', '');
    fields[16] = personField(study.referringPhysician);
    fields[18] = encodeEscapes(study.accession ?? '');
    fields[24] = encodeEscapes(study.modality ?? '');
  }
  return fields;
}

/** OBR-32, the interpreter. */
const lastRequestField = 32;

function patientFields({ patient = {} }: StudyRecord): string[] {
  const { family, given, middle, mrn, mrnIssuer, birthDate, sex } = patient;
  const number = mrn === undefined ? '' : [mrn, '', '', mrnIssuer ?? '', 'MR'].map(encodeEscapes).join('^');
  const name = [family, given, middle].map((part) => encodeEscapes(part ?? '')).join('^');
  return ['PID', '1', '', number, '', name.replace(/\^+$/u, ''), '', (birthDate ?? '').replaceAll('-', ''), sex ?? ''];
}

function personField(person: PersonName | undefined): string {
  return person === undefined
    ? ''
    : ['', person.family, person.given, person.middle]
        .map((part) => encodeEscapes(part ?? ''))
        .join('^')
        .replace(/\^+$/u, '');
}
