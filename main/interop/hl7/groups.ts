import type { Hl7Segment } from '@medplum/core';

/** What a message says of one patient: their segments, and those of each study. */
export interface PatientGroup {
  readonly patient: Hl7Segment | undefined;
  readonly visit: Hl7Segment | undefined;
  readonly studies: readonly StudyGroup[];
}

/** One request (ORC, OBR) with what was observed (OBX) and noted (NTE) under it. */
export interface StudyGroup {
  /** Undefined where a message has observations without a request. */
  readonly request: Hl7Segment | undefined;
  readonly order: Hl7Segment | undefined;
  readonly observations: readonly Hl7Segment[];
  /** NTE below the request: about the order. */
  readonly notes: readonly Hl7Segment[];
  /** NTE below observations: about what was observed. */
  readonly comments: readonly Hl7Segment[];
  /** Imaging procedure control, of imaging orders. */
  readonly procedures: readonly Hl7Segment[];
}

interface OpenStudy {
  request?: Hl7Segment;
  order?: Hl7Segment;
  observations: Hl7Segment[];
  notes: Hl7Segment[];
  comments: Hl7Segment[];
  procedures: Hl7Segment[];
}

interface OpenPatient {
  patient?: Hl7Segment;
  visit?: Hl7Segment;
  studies: OpenStudy[];
}

/**
 * Puts a message's segments together by what they belong to, whatever their order: a message with one PID is of one patient wherever that
 * stands; with several, each begins a patient. An OBR begins a study; what stands before the first belongs to it.
 */
export function groupSegments(segments: readonly Hl7Segment[]): readonly PatientGroup[] {
  const hasSeveral = segments.filter(({ name }) => name === 'PID').length > 1;
  const patients: OpenPatient[] = [];
  let current: OpenPatient = { studies: [] };
  let study = emptyStudy();
  const beginPatient = (): void => {
    current = { studies: [] };
    study = emptyStudy();
    patients.push(current);
  };
  const open = (): OpenStudy => {
    if (patients.length === 0) {
      beginPatient();
    }
    if (!current.studies.includes(study)) {
      current.studies.push(study);
    }
    return study;
  };
  // What stands before the first request is of the patient (version 2.7), unless the request has nothing of its own.
  let leading: Hl7Segment[] = [];
  const isBeforeRequests = (): boolean => !current.studies.some(({ request, order }) => request ?? order);
  const placeLeading = (): void => {
    const [first] = current.studies;
    if (leading.length > 0 && (first === undefined || first.observations.length === 0)) {
      open();
      current.studies[0]?.observations.push(...leading);
    }
    leading = [];
  };
  for (const segment of segments) {
    switch (segment.name) {
      case 'PID':
        if (patients.length === 0) {
          beginPatient();
        } else if (hasSeveral && current.patient !== undefined) {
          placeLeading();
          beginPatient();
        }
        current.patient ??= segment;
        break;
      case 'PV1':
        if (patients.length === 0) {
          beginPatient();
        }
        current.visit ??= segment;
        break;
      case 'ORC':
        if (study.order !== undefined || study.request !== undefined) {
          study = emptyStudy();
        }
        open().order = segment;
        break;
      case 'OBR':
        if (study.request !== undefined) {
          study = emptyStudy();
        }
        open().request = segment;
        break;
      case 'OBX':
        (isBeforeRequests() ? leading : open().observations).push(segment);
        break;
      case 'NTE':
        if (current.studies.length > 0) {
          (study.observations.length > 0 ? study.comments : study.notes).push(segment);
        }
        break;
      case 'IPC':
        open().procedures.push(segment);
        break;
      default:
    }
  }
  placeLeading();
  return patients.map(({ patient, visit, studies }) => ({
    patient,
    visit,
    studies: withRequests(studies).map(closed),
  }));
}

/** What stands under no request of its own belongs to the one before it, or else to the one after. */
function withRequests(studies: readonly OpenStudy[]): readonly OpenStudy[] {
  const whole: OpenStudy[] = [];
  for (const study of studies) {
    const last = whole.at(-1);
    if (last !== undefined && (study.request === undefined || last.request === undefined)) {
      const order = last.order ?? study.order;
      const request = last.request ?? study.request;
      Object.assign(last, order && { order }, request && { request });
      last.observations.push(...study.observations);
      last.notes.push(...study.notes);
      last.comments.push(...study.comments);
      last.procedures.push(...study.procedures);
    } else {
      whole.push(study);
    }
  }
  return whole;
}

function emptyStudy(): OpenStudy {
  return { observations: [], notes: [], comments: [], procedures: [] };
}

function closed({ request, order, ...rest }: OpenStudy): StudyGroup {
  return { request, order, ...rest };
}
