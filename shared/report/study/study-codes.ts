import type { BodyPart } from './body-part-names.ts';
import type { Modality } from './modality-names.ts';
import { readStudyType, type StudyText } from './study-type.ts';

/** Kinds of studies as `StudyRecord` writes them: DICOM's codes, so that a study told by words and one told by codes compare. */
export interface StudyCodes {
  /** "CT", "MR", "XR". */
  readonly modality?: string;
  /** "CHEST". */
  readonly bodyPart?: string;
}

const partCodes: Readonly<Record<BodyPart, string>> = {
  chest: 'CHEST',
  ribs: 'RIB',
  heart: 'HEART',
  breast: 'BREAST',
  abdomen: 'ABDOMEN',
  pelvis: 'PELVIS',
  head: 'HEAD',
  neck: 'NECK',
  spine: 'SPINE',
  extremity: 'EXTREMITY',
  obstetric: 'FETUS',
  skeleton: 'WHOLEBODY',
};

/**
 * The code of a modality; undefined for what no imaging device does. @param words those that told the kind: PET has a code of its own, and
 * so has angiography
 */
export function modalityCode(kind: Modality, words: readonly string[] = []): string | undefined {
  switch (kind) {
    case 'NM':
      return words.some((word) => /\bpet\b/iu.test(word)) ? 'PT' : 'NM';
    case 'FL':
      return words.some((word) => /angio|arterio|veno|catheter|emboli/iu.test(word)) ? 'XA' : 'RF';
    case 'other':
      return undefined;
    default:
      return kind;
  }
}

export function bodyPartCode(kind: BodyPart): string {
  return partCodes[kind];
}

/** What a report's words tell of modality and body part: what exam and technique name goes before what the findings describe. */
export function studyCodesOf(text: StudyText): StudyCodes {
  const { stated, told } = readStudyType(text);
  const reading = stated.modalities[0] ?? told.modalities[0];
  const part = stated.bodyParts[0] ?? told.bodyParts[0];
  const modality = reading && modalityCode(reading.kind, reading.words);
  return {
    ...(modality !== undefined && { modality }),
    ...(part !== undefined && { bodyPart: bodyPartCode(part.kind) }),
  };
}
