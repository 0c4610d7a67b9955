import type { BodyPart } from '#shared/report/study/body-part-names.ts';
import { enoughWeight } from '#shared/report/study/study-terms.ts';
import type { Reading, Readings, StudyType } from '#shared/report/study/study-type.ts';
import { describeLanguage, describeLanguages, describeScope, describeStudy, modalityOfCode } from './describe-scope.ts';
import type { Manifest } from './manifest.ts';

/** What a model was made for. */
export type ModelScope = Manifest['scope'];

/**
 * Why a report is outside; `body-part` also where it holds hardly a word of the parts that the model knows, `nothing-named` where it names
 * nothing at all that can be found.
 */
export type OutsideReason = 'language' | 'modality' | 'body-part' | 'population' | 'nothing-named';

export type ScopeComparison =
  | { readonly inside: true }
  | {
      readonly inside: false;
      readonly reason: OutsideReason;
      /** One sentence for the radiologist. It quotes words of the report: to be shown, never logged. */
      readonly message: string;
    };

/** Words that contradict what the heading says weigh so many times more than where there is no heading. */
const againstHeading = 3;

/** The words of a single part outweigh by so much those of a part that only lies beside it. */
const onlyPart = 1.5;

/** A second part beside one that the model knows ("chest and abdomen"): the least weight, and share of the first one's. */
const secondPart = { weight: 2 * enoughWeight, share: 0.75, shareWhereNamed: 0.25 };

/** Findings of so many telling words name something of the part that they describe. */
const wordsThatName = 5;

/** A text that names nothing is no findings: of it a model would make a normal study. */
export function namesNothing(made: ModelScope): ScopeComparison & { readonly inside: false } {
  return {
    inside: false,
    reason: 'nothing-named',
    message: `The findings name nothing that can be seen on an image; this model is made for ${describeScope(made)}.`,
  };
}

/** Whether a model was made for a study. Where the report says too little to tell, it is inside. */
export function compareWithScope(study: StudyType, made: ModelScope): ScopeComparison {
  // DICOM writes CHEST, people write chest.
  const scope = { ...made, bodyParts: made.bodyParts.map((part) => part.toLowerCase()) };
  const what =
    foreignLanguage(study, scope) ??
    otherModality(study, scope) ??
    otherBodyPart(study, scope) ??
    otherPopulation(study, scope);
  return what === undefined
    ? { inside: true }
    : {
        inside: false,
        reason: what.reason,
        message: `${what.read}; this model is made for ${describeScope(scope)}.`,
      };
}

interface Difference {
  readonly reason: OutsideReason;
  /** What was read as what: the beginning of the message. */
  readonly read: string;
}

function foreignLanguage({ language }: StudyType, scope: ModelScope): Difference | undefined {
  if (language === 'unknown' || scope.languages.includes(language)) {
    return undefined;
  }
  const name = describeLanguage(language);
  const read =
    name === undefined
      ? `The findings are not written in ${describeLanguages(scope)}`
      : `The findings are written in ${name}`;
  return { reason: 'language', read };
}

function otherModality({ stated, told }: StudyType, scope: ModelScope): Difference | undefined {
  const codes = scope.modalities.map(modalityOfCode);
  const [named] = stated.modalities;
  const isNamed = stated.modalities.some(({ kind }) => codes.includes(kind));
  if (named !== undefined && !isNamed) {
    const [part] = stated.bodyParts;
    const words = quoted(named, part);
    return { reason: 'modality', read: `The report names ${describeStudy(named.kind, part?.kind)}${words}` };
  }
  const [first] = told.modalities;
  const inside = weightIn(told.modalities, codes);
  if (first === undefined || first.weight <= inside || first.weight < (isNamed ? againstHeading : 1) * enoughWeight) {
    return undefined;
  }
  const part = told.bodyParts.find(({ weight }) => weight >= enoughWeight);
  const words = quoted(first, part !== undefined && scope.bodyParts.includes(part.kind) ? undefined : part);
  return { reason: 'modality', read: `The findings read as ${describeStudy(first.kind, part?.kind)}${words}` };
}

function otherBodyPart({ stated, told, tellingWords }: StudyType, scope: ModelScope): Difference | undefined {
  const isMade = ({ kind }: Reading<BodyPart>): boolean => scope.bodyParts.includes(kind);
  const [named] = stated.bodyParts;
  const isNamed = stated.bodyParts.some(isMade);
  if (named !== undefined && !isNamed) {
    const study = describeStudy(stated.modalities[0]?.kind, named.kind);
    return { reason: 'body-part', read: `The report names ${study}${quoted(named)}` };
  }
  const inside = weightIn(told.bodyParts, scope.bodyParts);
  const other = told.bodyParts.find((part) => !isMade(part));
  if (other !== undefined && isTold(other, inside, stated.bodyParts, isNamed)) {
    const modality = told.modalities.find(({ weight }) => weight >= enoughWeight);
    const study = `${describeStudy(modality?.kind, other.kind)}${quoted(other)}`;
    const isSecond = isNamed || inside >= enoughWeight;
    return { reason: 'body-part', read: `The findings ${isSecond ? 'tell also of' : 'read as'} ${study}` };
  }
  if (inside === 0 && !isNamed && tellingWords >= wordsThatName) {
    return { reason: 'body-part', read: `The findings hold hardly a word of the ${scope.bodyParts.join(' or ')}` };
  }
  return undefined;
}

/** Whether the findings tell of a part that the model does not know, as the only one or beside one that it knows. */
function isTold(other: Reading<BodyPart>, inside: number, named: Readings<BodyPart>, isNamed: boolean): boolean {
  // A radiograph of the ribs shows the chest.
  if (other.kind !== 'ribs' && named.some(({ kind }) => kind === other.kind)) {
    return other.weight >= enoughWeight && other.weight >= secondPart.shareWhereNamed * inside;
  }
  if (other.weight < (isNamed ? againstHeading : 1) * enoughWeight) {
    return false;
  }
  return (
    other.weight > onlyPart * inside || (other.weight >= secondPart.weight && other.weight >= secondPart.share * inside)
  );
}

function otherPopulation({ child }: StudyType, scope: ModelScope): Difference | undefined {
  if (child === undefined || scope.population !== 'adult') {
    return undefined;
  }
  const why = child.words.length === 0 ? ' (by the age that it states)' : quoted(child);
  return { reason: 'population', read: `The report is of a child${why}` };
}

function weightIn(readings: Readings<string>, kinds: readonly string[]): number {
  return readings.find(({ kind }) => kinds.includes(kind))?.weight ?? 0;
}

/** Enough words to see why, up to two of each reading: " (“medial meniscus”, “marrow edema”)". */
function quoted(...readings: readonly ({ readonly words: readonly string[] } | undefined)[]): string {
  const words = new Set(readings.flatMap((reading) => reading?.words.slice(0, 2) ?? []));
  return words.size === 0 ? '' : ` (${[...words].map((word) => `“${word}”`).join(', ')})`;
}
