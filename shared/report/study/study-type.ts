import { backgroundFields } from '#shared/report/background-fields.ts';
import { statedAge } from '#shared/checks/follow-up/patient-inputs.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { isStudyTitle } from '#shared/report/study-title.ts';
import { bodyPartNames, type BodyPart } from './body-part-names.ts';
import { bodyPartVocabulary, silentBodyPartPhrases } from './body-part-vocabulary.ts';
import { childVocabulary, silentChildPhrases } from './child-vocabulary.ts';
import { readLanguage, type Language } from './language.ts';
import { modalityNames, type Modality } from './modality-names.ts';
import { modalityVocabulary, silentModalityPhrases } from './modality-vocabulary.ts';
import { compileTerms, enoughWeight, findTerms, weightOf, type FoundTerm } from './study-terms.ts';

/** What speaks for one kind of study. */
export interface Reading<Kind extends string> {
  readonly kind: Kind;
  readonly weight: number;
  /** The words as the report has them, the weightiest first. */
  readonly words: readonly string[];
}

/** The kinds that a text speaks for, the likeliest first. */
export type Readings<Kind extends string> = readonly Reading<Kind>[];

export interface StudyType {
  readonly language: Language;
  /** As exam, technique or a title inside the findings names it. */
  readonly stated: { readonly modalities: Readings<Modality>; readonly bodyParts: Readings<BodyPart> };
  /** As the words of the findings tell it. */
  readonly told: { readonly modalities: Readings<Modality>; readonly bodyParts: Readings<BodyPart> };
  /** That the patient is a child; absent where nothing says so. `age` in whole years where it is stated. */
  readonly child?: { readonly age?: number; readonly words: readonly string[] };
  /** How many words of the findings could name what they describe: not "no significant change since the prior study". */
  readonly tellingWords: number;
}

/** Sections of a report; '' where there is none. The background keeps its labels ("Exam: …", "Indication: …"). */
export interface StudyText {
  readonly background: string;
  readonly findings: string;
}

const namedModality = compileTerms(modalityNames);
const namedBodyPart = compileTerms(
  bodyPartNames,
  'thoracic spine; pulmonary function; chest pain; abdominal pain; head to toe',
);
const modalityTerms = compileTerms(modalityVocabulary, silentModalityPhrases);
const bodyPartTerms = compileTerms(bodyPartVocabulary, silentBodyPartPhrases);
const childTerms = compileTerms(childVocabulary, silentChildPhrases);

const idleWords: ReadonlySet<string> = new Set(
  (
    'xxxx the and are was were has have had been being there this that these those with without within for from since not any all both ' +
    'left right acute significant interval change changes changed unchanged stable appearance appearances compared comparison prior ' +
    'previous study studies exam examination radiograph radiographs film films normal normally abnormal abnormality abnormalities ' +
    'finding findings evidence seen noted identified visualized demonstrated present otherwise unremarkable remarkable limits process disease ' +
    'negative new old other obvious definite gross further again little overall similar remains remain continues postoperative status ' +
    'post mild moderate severe which would could may consistent however patient report review images available persistent'
  ).split(' '),
);

/** The first age that counts as grown up. */
const adultAge = 18;

/** Characters of the findings that are looked at: the longest real ones have some ten thousand, and what comes after tells nothing new. */
const longestRead = 50_000;

/** Tells language, modality, body part and whether the patient is a child, from a report's sections or its findings alone. */
export function readStudyType({ background, findings: whole }: StudyText): StudyType {
  const findings = whole.slice(0, longestRead);
  const sentences = splitSentences(findings).map(({ start, end }) => findings.slice(start, end));
  const partTitles = sentences.filter(isBodyPartTitle);
  const titles = [...sentences.filter(isTitle), ...(partTitles.length > 1 ? partTitles : [])];
  const heading = [headingOf(background), ...titles].map(ownWords).join('\n');
  const own = sentences.filter((sentence) => !speaksOfAnother(sentence)).join('\n');
  const child = readChild(background, findings);
  return {
    language: readLanguage(findings),
    stated: {
      modalities: ranked(findTerms(heading, namedModality)),
      bodyParts: ranked(findTerms(heading, namedBodyPart)),
    },
    told: {
      modalities: ranked(
        findTerms(own, modalityTerms),
        findTerms(sentences.filter(tellsMethod).join('\n'), namedModality),
      ),
      bodyParts: ranked(findTerms(findings, bodyPartTerms)),
    },
    ...(child === undefined ? {} : { child }),
    tellingWords: (findings.match(/\p{L}{3,}/gu) ?? []).filter((word) => !idleWords.has(word.toLowerCase())).length,
  };
}

/** In characters. */
const longestTitle = 60;

/** A text without labels may go on to tell a history or a procedure: what it is stands first. */
const longestHeading = 300;

function headingOf(background: string): string {
  const fields = backgroundFields(background);
  const exam = fields.filter(({ field }) => field === 'exam');
  const heading = exam.length > 0 ? exam : fields.filter(({ field }) => field === 'unlabelled');
  return heading.map(({ start, end }) => background.slice(start, Math.min(end, start + longestHeading))).join('\n');
}

/** A heading up to the words that speak of another study: "PA and lateral chest, compared to CT". */
function ownWords(heading: string): string {
  return heading.replaceAll(/\b(?:compar|correlat|prior|previous|post|after|reason|clinical|history)\w*[^\n]*/giu, '');
}

/** "CT thorax with contrast." */
function isTitle(sentence: string): boolean {
  return isStudyTitle(sentence.replace(/[.:]$/u, '')) && !another.test(sentence);
}

/** "Right elbow and forearm.": one alone may be a finding ("Scaphoid abdomen."), several part the findings of several studies. */
function isBodyPartTitle(sentence: string): boolean {
  const bare = sentence.replaceAll(/\b(?:left|right|both|bilateral|and|the)\b|[^\p{L}]/giu, '');
  if (bare === '' || sentence.length > longestTitle) {
    return false;
  }
  const named = [...findTerms(sentence, namedBodyPart).values()].flat();
  return named.map(({ text }) => text.replaceAll(/[^\p{L}]/gu, '')).join('') === bare;
}

const another =
  /\b(?:recommend\w*|suggest\w*|advis\w*|consider\w*|correlat\w*|prior|previous\w*|recent\w*|earlier|compar\w*|follow-?\s?up|further|outside|known|better|subsequent|dedicated|could|would|should|may|might|if|evaluat\w+ with|clinical\w*|today|yesterday|same day|last|see)\b/iu;
const otherMethod =
  /\b(?:CTA?|CTPA|HRCT|CAT scan|computed tomogra\w+|MRI|MRA|MRCP|magnetic resonance|ultraso\w+|sonogra\w+|echocardiogra\w*|PET(?:[/-]CT)?|scintigra\w+|bone scan|mammogra\w+|angiogra\w+|fluoroscop\w+|esophagra\w+|V\/Q)\b/iu;

/** "Better seen on CT", "ultrasound is recommended": what such a sentence says was not seen with this study. */
function speaksOfAnother(sentence: string): boolean {
  return otherMethod.test(sentence) && another.test(sentence);
}

/** "MRI of the knee was performed". */
function tellsMethod(sentence: string): boolean {
  return (
    otherMethod.test(sentence) &&
    !another.test(sentence) &&
    /\b(?:perform\w+|obtained|acquired|techniques?|protocol|reconstruct\w+|examination|reassessment|images?)\b/iu.test(
      sentence,
    )
  );
}

function ranked<Kind extends string>(...found: readonly ReadonlyMap<Kind, readonly FoundTerm[]>[]): Readings<Kind> {
  const terms = new Map<Kind, FoundTerm[]>();
  for (const kinds of found) {
    for (const [kind, more] of kinds) {
      terms.set(kind, [...(terms.get(kind) ?? []), ...more]);
    }
  }
  return [...terms]
    .map(([kind, own]) => ({
      kind,
      weight: weightOf(own),
      words: [...new Set(own.sort((a, b) => b.weight - a.weight).map(({ text }) => text))],
    }))
    .sort((a, b) => b.weight - a.weight);
}

function readChild(background: string, findings: string): StudyType['child'] {
  const stated = statedAge({ background, findings, impression: '' });
  if (stated !== undefined) {
    return stated.value < adultAge ? { age: stated.value, words: [] } : undefined;
  }
  const terms = findTerms(`${background}\n${findings}`, childTerms).get('child') ?? [];
  const words = [...terms].sort((a, b) => b.weight - a.weight).map(({ text }) => text);
  return weightOf(terms) >= enoughWeight ? { words } : undefined;
}
