import { imagingModalities, modalityOfService } from '#shared/report/study/modality-codes.ts';
import { withoutAbsent, type PatientRecord, type StudyRecord, type StudyStatus } from '#shared/records/study-record.ts';
import type { PatientGroup, StudyGroup } from './groups.ts';
import { repetitionsOf, valueAt, type Message } from './message.ts';
import { dayOf, firstPresent, interpreterAt, patientNameAt, personAt, present } from './values.ts';

/** What a message says of one study beside the report's text. Field numbers are those of HL7 v2.5.1, chapters 3, 4 and 7. */
export function studyOfGroup(
  message: Message,
  { patient, visit }: Omit<PatientGroup, 'studies'>,
  study: StudyGroup,
): StudyRecord {
  const { request, order, observations, procedures } = study;
  const [procedure] = procedures;
  const header = message.segments[0];
  const at = (...place: Parameters<typeof valueAt> extends [unknown, ...infer Rest] ? Rest : never): string =>
    valueAt(message, ...place);
  const observed = observations.find((observation) => at(observation, 16) !== '');
  return withoutAbsent({
    patient: patientOf(message, patient),
    accession: firstPresent(
      at(request, 18),
      at(procedure, 1),
      at(request, 3),
      at(order, 3),
      at(request, 20),
      // The orderer's own number, where whoever fills the order has none.
      at(request, 2),
      at(order, 2),
    ),
    modality: modalityOf([at(procedure, 5), at(request, 24)]),
    bodyPart: bodyPartOf(message, study),
    studyDate: [at(request, 7), at(request, 36), at(request, 27, { component: 4 }), at(request, 6)]
      .map(dayOf)
      .find((day) => day !== undefined),
    description: firstPresent(
      at(request, 4, { component: 2 }),
      at(request, 4, { component: 5 }),
      at(procedure, 6, { component: 2 }),
      at(request, 4),
      at(request, 44, { component: 2 }),
    ),
    reason: firstPresent(at(request, 31, { component: 2 }), at(request, 31), at(request, 13)),
    referringPhysician: personAt(message, visit, 8) ?? personAt(message, request, 16) ?? personAt(message, order, 12),
    readingPhysician: interpreterAt(message, request, 32) ?? personAt(message, observed, 16),
    institution: firstPresent(at(header, 4), at(header, 4, { component: 2 }), at(visit, 3, { component: 4 })),
    status: statusOf(at(request, 25)) ?? observations.map((observation) => statusOf(at(observation, 11))).find(Boolean),
  });
}

function patientOf(message: Message, patient: PatientGroup['patient']): PatientRecord {
  return withoutAbsent({
    ...patientNameAt(message, patient, 5),
    ...recordNumberOf(message, patient),
    birthDate: dayOf(valueAt(message, patient, 7)),
    sex: sexOf(valueAt(message, patient, 8)),
  });
}

/** Types of identifiers (table 0203) that name the patient at the hospital, the best first. */
const recordNumberTypes = ['MR', 'MRN', 'PI', 'PT', 'PN'];
/** Types that name something else: an account, a visit, a person in the eyes of others. */
const otherNumberTypes = /^(?:AN|VN|SS|DL|PPN|NI|NH|NPI|MA|MC|HC|JHN|XX|BA|BR|EI|NN[A-Z]{2,3}|NHS\w*|INS\w*)$/u;

function recordNumberOf(message: Message, patient: PatientGroup['patient']): PatientRecord {
  const numbers = Array.from({ length: repetitionsOf(patient, 3) }, (_, index) => {
    const at = (component: number): string => valueAt(message, patient, 3, { component, repetition: index + 1 });
    return { number: at(1), issuer: at(4), type: at(5).toUpperCase() };
  }).filter(({ number }) => number !== '');
  const best =
    recordNumberTypes.map((wanted) => numbers.find(({ type }) => type === wanted)).find(Boolean) ??
    numbers.find(({ type }) => !otherNumberTypes.test(type)) ??
    numbers[0];
  // Before version 2.3.1 the hospital's number stood in PID-2 as often as in PID-3.
  const number = best?.number ?? valueAt(message, patient, 2);
  return withoutAbsent({ mrn: present(number), mrnIssuer: present(best?.issuer ?? '') });
}

function sexOf(value: string): PatientRecord['sex'] {
  switch (value.charAt(0).toUpperCase()) {
    case 'M':
      return 'M';
    case 'F':
    // Weiblich, vrouw.
    case 'W':
    case 'V':
      return 'F';
    case 'O':
    case 'A':
    case 'N':
    case 'D':
    case 'I':
    case 'X':
      return 'O';
    case 'U':
      return 'U';
    default:
      return undefined;
  }
}

function modalityOf(values: readonly string[]): string | undefined {
  const named = values.map((value) => value.toUpperCase());
  return named
    .map((value) => modalityOfService(value) ?? (imagingModalities.has(value) ? value : undefined))
    .find((modality) => modality !== undefined);
}

/** The body site of a specimen source (OBR-15), or of an observation (OBX-20). */
function bodyPartOf(message: Message, { request, observations }: StudyGroup): string | undefined {
  const site = (component: number): string =>
    valueAt(message, request, 15, { component, subcomponent: 2 }) ||
    valueAt(message, request, 15, { component, subcomponent: 1 });
  const observed = observations.map(
    (observation) => valueAt(message, observation, 20, { component: 2 }) || valueAt(message, observation, 20),
  );
  return firstPresent(site(4), site(1), ...observed);
}

/** Result status (tables 0123 and 0085) in FHIR's words; a result that is not there is none. */
const statuses: ReadonlyMap<string, StudyStatus> = new Map<string, StudyStatus>([
  ['O', 'registered'],
  ['I', 'registered'],
  ['S', 'registered'],
  ['A', 'partial'],
  ['P', 'preliminary'],
  ['R', 'preliminary'],
  ['F', 'final'],
  ['C', 'corrected'],
  ['X', 'cancelled'],
]);

function statusOf(value: string): StudyStatus | undefined {
  return statuses.get(value.toUpperCase());
}
