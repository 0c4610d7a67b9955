import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { isAdvice, withoutAdvice } from '#shared/checks/check-words.ts';
import type { Support } from '#shared/checks/check.ts';
import { stemOverlap, wordOverlap } from './evidence-words.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { concludedFrom, generalsOf, isPositive, isSupported, statedBy } from './support.ts';
import { isGroundOfNormal, partNamed } from './evidence-normal.ts';
import { headsStudy } from '#shared/checks/criticality/criticality-continuation.ts';
import { areOfTwoOrgans, inOtherOrgans } from './support-organ.ts';
import { carriedInWords, concludedInWords } from './support-in-words.ts';

/** Below this share of shared words a sentence about unknown things is not called supported. */
const enoughWords = 0.4;

/** How closely a sentence is tied from which the draft concludes in words that no label reads. */
const inWords = 2;

/** How closely a denial is tied to a sentence that all is normal. */
const ofNormal = 0.5;

/** A drafted sentence's ties to the findings. */
export interface Evidence {
  /** Indexes of sentences of the findings, the closest first. */
  readonly sentences: readonly number[];
  readonly support: Support;
}

/** The sentences of the findings that a drafted sentence rests on, and whether they carry all that it states. */
export function evidenceFor(draft: ReadText, sentence: number, findings: ReadText): Evidence {
  if (headsStudy(sentenceText(draft, sentence))) {
    return { sentences: [], support: 'nothing to support' };
  }
  const stated = draft.sentences[sentence]?.findings ?? [];
  const concluded = new Set([
    ...concludedInWords(sentenceText(draft, sentence), findings),
    ...stated
      .filter((finding) => isPositive(finding) && !isSupported(finding.name, findings.positives))
      .flatMap((finding) => carriedInWords({ finding, sentence }, draft, findings)),
  ]);
  const scored = findings.sentences
    .map((_, index) => ({
      index,
      score: closeness(draft, sentence, findings, index) + (concluded.has(index) ? inWords : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return {
    sentences: scored.map(({ index }) => index),
    support: supportOf(draft, sentence, findings, scored.length > 0),
  };
}

function closeness(draft: ReadText, sentence: number, findings: ReadText, index: number): number {
  const stated = draft.sentences[sentence]?.findings ?? [];
  const known = findings.sentences[index]?.findings ?? [];
  const words = draft.words[sentence] ?? new Set<string>();
  const otherWords = findings.words[index] ?? new Set<string>();
  const part = partNamed(sentenceText(draft, sentence));
  const tieOf = (drafted: Finding, other: Finding): number => {
    if (drafted.name === 'abnormality') {
      return isGroundOfNormal(drafted, other, part, findings) ? ofNormal : 0;
    }
    const isElsewhere = areOfTwoOrgans(
      { finding: drafted, sentence },
      draft,
      { finding: other, sentence: index },
      findings,
    );
    return isElsewhere ? 0 : tie(drafted, other);
  };
  let ties = 0;
  for (const finding of stated) {
    ties += Math.max(0, ...known.map((other) => tieOf(finding, other)));
  }
  // Words alone tie two sentences only where labels cannot tell, and they share a good part of them.
  const byWords = (stated.length === 0 || known.length === 0) && stemOverlap(words, otherWords) >= enoughWords;
  return ties > 0 || byWords ? ties + Math.max(wordOverlap(words, otherWords), enoughWords / 2) : 0;
}

/** How closely one finding of the findings carries a drafted one; 0 where it does not. */
function tie(drafted: Finding, known: Finding): number {
  const positive = isPositive(drafted);
  if (positive !== isPositive(known)) {
    return 0;
  }
  if (!positive && known.name !== drafted.name) {
    // "The left lung is clear" does not show that there is no edema.
    const isSign = concludedFrom(drafted.name).has(known.name) || generalsOf(drafted.name).includes(known.name);
    return isSign && known.side === drafted.side ? 2 : 0;
  }
  const kind = known.name === drafted.name ? 4 : statedBy(drafted.name).has(known.name) ? 3 : 0;
  const strength = kind > 0 ? kind : positive && concludedFrom(drafted.name).has(known.name) ? 2 : 0;
  if (strength === 0) {
    return 0;
  }
  const sided = drafted.side === undefined || known.side === undefined ? 0 : drafted.side === known.side ? 1 : -1;
  const placed = drafted.locations.some((place) => known.locations.includes(place)) ? 0.5 : 0;
  return strength + sided + placed;
}

function supportOf(draft: ReadText, sentence: number, findings: ReadText, hasEvidence: boolean): Support {
  const stated = draft.sentences[sentence]?.findings ?? [];
  if (stated.length > 0) {
    const carried = stated.every((finding) =>
      isPositive(finding)
        ? inOtherOrgans({ finding, sentence }, draft, findings).length === 0 &&
          (isSupported(finding.name, findings.positives) ||
            carriedInWords({ finding, sentence }, draft, findings).length > 0)
        : isNotContradicted(finding, findings),
    );
    return carried ? 'supported' : 'unsupported';
  }
  const words = draft.words[sentence] ?? new Set<string>();
  const said = withoutAdvice(sentenceText(draft, sentence));
  if (hasEvidence && said !== '') {
    return 'supported';
  }
  return words.size < 2 || isAdvice(sentenceText(draft, sentence)) ? 'nothing to support' : 'unsupported';
}

/** What is said to be absent needs no sentence that says so too, but where one states it elsewhere, another that denies it. */
function isNotContradicted({ name }: Finding, findings: ReadText): boolean {
  const denied = findings.byName.get(name)?.some(({ finding }) => finding.state === 'absent') === true;
  return name === 'abnormality' || denied || !findings.positives.has(name);
}
