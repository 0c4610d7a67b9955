import { sentenceText, statementsOf, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { sameAmount, type NumberInText } from '#shared/checks/conflicts/conflict-number-values.ts';
import { contentWords, wordOverlap } from './evidence-words.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { concludedFrom, generalsOf, isPositive, statedBy } from './support.ts';
import { describedBy } from './support-trace-words.ts';
import { regionOf } from '#shared/checks/vocabulary/vocabulary.ts';

/** From this share of the words that name it on, a sentence speaks of the finding. */
const sameName = 0.5;
/** From this share of its words on, a sentence that no label reads may say what the draft says. */
const sameMatter = 0.3;

/**
 * Whether findings or background hold anything that a drafted finding can have come from: its name, something more general or
 * special, a sign of it, its words, its measure, or a place where words were taken out that may have named it.
 */
export function hasTrace(drafted: Statement, draft: ReadText, findings: ReadText, background: ReadText): boolean {
  return (
    isRelatedTo(drafted.finding.name, findings) ||
    isInWords(drafted, draft, findings) ||
    isMeasured(draft.amounts[drafted.sentence] ?? [], findings) ||
    mayBeMasked(drafted.finding.name, findings) ||
    isKnown(drafted, draft, background)
  );
}

/** Also by what one of its kinds is concluded from: crowded lungs are called opaque, since they may be collapsed. */
function isRelatedTo(name: FindingName, read: ReadText): boolean {
  const kinds = [...statedBy(name)];
  const isFound = (other: FindingName): boolean => read.positives.has(other);
  return (
    kinds.some((kind) => isFound(kind) || [...concludedFrom(kind)].some(isFound)) ||
    generalsOf(name).some(isFound) ||
    isBorderline(name, read)
  );
}

const borderline =
  /\b(?:borderline|top\s+(?:of\s+)?normal|upper\s+(?:limits?|normal|range)|near|mild(?:ly)?|slight(?:ly)?)\b/iu;

/** "Heart size at the upper limit of normal" is large to some readers. */
function isBorderline(name: FindingName, read: ReadText): boolean {
  return statementsOf(read, [name]).some(({ sentence }) => borderline.test(sentenceText(read, sentence)));
}

/** A sentence that does not call things normal speaks of it: by its name, in the draft's words, or in words that describe it. */
function isInWords(drafted: Statement, draft: ReadText, findings: ReadText): boolean {
  return isNamed(drafted, draft, findings) || isDescribed(drafted.finding.name, findings);
}

/** A sentence that does not call things normal holds words that describe such a finding. */
function isDescribed(name: FindingName, findings: ReadText): boolean {
  const description = describedBy[name];
  return (
    description !== undefined &&
    findings.sentences.some((_, index) => description.test(statedPart(sentenceText(findings, index))))
  );
}

/** A sentence that neither denies it nor calls things normal holds the words that name it, or, unread, the draft's words. */
export function isNamed({ finding, sentence }: Statement, draft: ReadText, findings: ReadText): boolean {
  const named = contentWords(draft.text, finding);
  const words = draft.words[sentence] ?? new Set<string>();
  return findings.sentences.some(({ findings: labelled }, index) => {
    const other = findings.words[index] ?? new Set();
    return (
      statedPart(sentenceText(findings, index)) !== '' &&
      !labelled.some(({ name, state }) => name === finding.name && state === 'absent') &&
      (wordOverlap(named, other) >= sameName || (labelled.length === 0 && wordOverlap(words, other) >= sameMatter))
    );
  });
}

/** What a sentence says before its first denial; '' where it calls normal what it speaks of, or tells how the study was done. */
export function statedPart(sentence: string): string {
  const end = sentence.search(denial);
  const part = end < 0 ? sentence : sentence.slice(0, end);
  return normal.test(part) || ofStudy.test(part) ? '' : part;
}

const denial = /\b(?:no(?!\s+(?:\w+\s+)?change)|without)\b/iu;
const normal =
  /\b(?:not|negative|(?<!than\s)normal|unremarkable|clear|intact|free|midline|patent|maintained|within\s+limits)\b/iu;
/** The sentence says how the study was done. */
const ofStudy = /\b(?:views?|obtained|compar\w+|dated|hours|examination|study|prior|previous)\b/iu;

/** A lesion that is called by another name, or by none, still has its size. */
function isMeasured(drafted: readonly NumberInText[], findings: ReadText): boolean {
  return drafted.some((amount) => findings.amounts.some((known) => known.some((other) => sameAmount(amount, other))));
}

const mask = /x{3,}/iu;
const maskedSubject = /x{3,}\s+(?:is|are|appears?|remains?)\b/iu;
const ofBones = /\b(?:spin\w+|vertebra\w*|ribs?|bon[ey]\w*|osseous|skelet\w+|thorac\w+)\b/iu;
const ofOrgans = /\b(?:heart|cardi\w+|mediastin\w+|silhouette|aort\w+|vascul\w+|lungs?|pulmonary|lob\w+|bas\w+)\b/iu;

/** A sentence of the findings that lost words, and does not name what it speaks of, may have named any finding of its organ. */
function mayBeMasked(name: FindingName, findings: ReadText): boolean {
  const region = regionOf(name);
  return findings.sentences.some(({ findings: labelled }, index) => {
    const text = sentenceText(findings, index);
    if (!mask.test(statedPart(text))) {
      return false;
    }
    const organ = ofOrgans.test(text) ? region !== 'bone' && region !== 'device' : false;
    const bone = ofBones.test(text) ? region === 'bone' : false;
    const ofItsOrgan = organ || bone || !(ofOrgans.test(text) || ofBones.test(text));
    return ofItsOrgan && (maskedSubject.test(text) || !labelled.some(isPositive));
  });
}

/** What a sentence with one of these words names is looked for, not known. */
const askedFor =
  /\b(?:rule|r\/o|evaluat\w+|assess\w*|exclud\w+|concern\w*|question\w*|possible|suspect\w*|protocol|screening)\b|\?/iu;
/** The title of a study or its technique, as far as it goes: it names what was looked at and looked for. */
const title =
  /(?:\b(?:exam(?:ination)?|procedure|study|technique|protocol)\s*:\s*|^\W*)(?=[^.;\n]{0,60}\b(?:ct|ctpa?|cta|mra?|mri|mrcp|us|xr|cr|dx|x-?rays?|radiograph\w*|ultrasound|duplex|doppler|tomogra\w+|angiogra\w+|sonogra\w+|views?|scan)\b)[^.,;\n]*/giu;

/** The background names it as the patient's, not as what is asked for. */
function isKnown({ finding }: Statement, draft: ReadText, background: ReadText): boolean {
  const named = contentWords(draft.text, finding);
  return background.sentences.some((span, index) => {
    const text = sentenceText(background, index);
    if (askedFor.test(text)) {
      return false;
    }
    const titles = [...text.matchAll(title)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
    const known = span.findings.filter(
      ({ start }) => !titles.some((other) => other.start <= start && start < other.end),
    );
    return (
      known.some((other) => isPositive(other) && statedBy(finding.name).has(other.name)) ||
      wordOverlap(named, contentWordsOf(text.replace(title, ' '))) >= sameName
    );
  });
}

const contentWordsOf = (text: string): ReadonlySet<string> => contentWords(text, { start: 0, end: text.length });
