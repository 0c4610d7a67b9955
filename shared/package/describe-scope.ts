import type { BodyPart } from '#shared/report/study/body-part-names.ts';
import type { Language } from '#shared/report/study/language.ts';
import type { Modality } from '#shared/report/study/modality-names.ts';
import type { ModelScope } from './model-scope.ts';

/** Words for the radiologist about studies and about what a model was made for. */

/** Codes of DICOM (PS3.3 C.7.3.1.1.1) that are read as one modality. */
const dicomGroups: Readonly<Record<string, Modality>> = { CR: 'XR', DX: 'XR', PT: 'NM', XA: 'FL', RF: 'FL' };

/** The modality that a manifest's code stands for; as written where it stands for none that is read. */
export function modalityOfCode(code: string): string {
  return dicomGroups[code] ?? code;
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  nl: 'Dutch',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
} satisfies Record<Exclude<Language, 'other' | 'unknown'>, string>;

const modalityNouns: Readonly<Record<string, string>> = {
  XR: 'radiograph',
  CT: 'CT',
  MR: 'MRI',
  US: 'ultrasound',
  NM: 'nuclear medicine study',
  MG: 'mammogram',
  FL: 'fluoroscopy or intervention',
  other: 'examination of another kind',
} satisfies Record<Modality, string>;

const bodyPartAdjectives: Readonly<Record<string, string>> = {
  chest: 'chest',
  ribs: 'rib',
  heart: 'cardiac',
  breast: 'breast',
  abdomen: 'abdominal',
  pelvis: 'pelvic',
  head: 'head',
  neck: 'neck',
  spine: 'spine',
  extremity: 'limb',
  obstetric: 'obstetric',
  skeleton: 'skeletal',
} satisfies Record<BodyPart, string>;

/** "an abdominal CT"; "a limb study" where the modality is unknown. */
export function describeStudy(modality: Modality | undefined, part: BodyPart | undefined): string {
  const noun = modality === undefined ? 'study' : (modalityNouns[modality] ?? modality);
  const name = part === undefined ? noun : `${bodyPartAdjectives[part] ?? part} ${noun}`;
  return `${/^(?:[aeio]|ul|MRI)/u.test(name) ? 'an' : 'a'} ${name}`;
}

/** "Dutch"; undefined for a language without a name of its own here. */
export function describeLanguage(language: Language): string | undefined {
  return languageNames[language];
}

/** "adult chest radiographs in English". */
export function describeScope(scope: ModelScope): string {
  const parts = scope.bodyParts.map((part) => bodyPartAdjectives[part] ?? part).join(' and ');
  const nouns = scope.modalities.map((code) => pluralOf(modalityNouns[modalityOfCode(code)] ?? code)).join(' and ');
  const patients = scope.population === undefined ? '' : `${scope.population} `;
  return `${patients}${parts} ${nouns} in ${describeLanguages(scope)}`;
}

/** "English or Dutch". */
export function describeLanguages(scope: ModelScope): string {
  return scope.languages.map((language) => languageNames[language] ?? language).join(' or ');
}

function pluralOf(noun: string): string {
  return /^[A-Z]+$/u.test(noun) ? `${noun} studies` : `${noun}s`;
}
