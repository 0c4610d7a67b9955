import {
  mayBeOfOneSide,
  sentenceText,
  statementsOf,
  type ReadText,
  type Statement,
} from '#shared/checks/check-text.ts';
import { inWords, isAdvice, isOnlyLike, nameInWords } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { zonesMeet } from '#shared/checks/conflicts/conflict-side-places.ts';
import { stemOverlap } from './evidence-words.ts';
import { isHeading } from '#shared/checks/conflicts/conflict-negation-words.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { concludedFrom, isPositive, isStated, isSupported } from './support.ts';
import { carriedInWords, concludedInWords } from './support-in-words.ts';
import { inOtherOrgans, organsOf } from './support-organ.ts';
import { hasTrace } from './support-trace.ts';

/**
 * Positive findings of a drafted sentence that the findings neither state nor, at that place, give reason to conclude, and those
 * of another certainty. Those of which the report holds no trace interrupt, together once a sentence; so does what the
 * findings hold in another organ.
 */
export function unsupportedFindings(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  background: () => ReadText,
): readonly Warning[] {
  const invented: Finding[] = [];
  const others: Warning[] = [...unknownToFindings(draft, sentence, findings, background)];
  const { start = 0, findings: labelled = [] } = draft.sentences[sentence] ?? {};
  for (const finding of labelled.filter((other) => !isOnlyLike(draft.text.slice(start, other.start)))) {
    const statement = { finding, sentence };
    const carried = isCarried(finding, findings) || carriedInWords(statement, draft, findings).length > 0;
    const warning = { kind: 'unsupported', interrupts: false, finding: finding.name, sentence } as const;
    const elsewhere = inOtherOrgans(statement, draft, findings);
    if (isPositive(finding) && elsewhere.length > 0) {
      others.push(organWarning(statement, draft, elsewhere, findings));
    } else if (isPositive(finding) && !carried) {
      if (isAsserted(statement, draft, findings) && !hasTrace(statement, draft, findings, background())) {
        invented.push(finding);
      } else {
        others.push({ ...warning, text: `Not in the findings: ${inWords(finding)}.`, evidence: [] });
      }
    } else if (isPositive(finding)) {
      others.push(...certainty(statement, draft, findings));
    }
  }
  return [...inventedWarning(invented, draft, sentence), ...others];
}

/** What an earlier sentence states already is warned of there. */
function inventedWarning(invented: readonly Finding[], draft: ReadText, sentence: number): readonly Warning[] {
  const first = invented.find(
    ({ name }) => draft.byName.get(name)?.find(({ finding }) => isPositive(finding))?.sentence === sentence,
  );
  if (first === undefined) {
    return [];
  }
  const names = [...new Set(invented.map(inWords))].slice(0, 3).join(', ');
  const text = `Not in the findings: ${names}.`;
  return [{ kind: 'unsupported', interrupts: true, finding: first.name, sentence, text, evidence: [] }];
}

/** Known from elsewhere, or taken out of the draft by de-identification, or borderline. */
const excused = /\b(?:known|history|x{3,}|borderline|top\s+normal|upper\s+limits?)\b/iu;
/** What stands behind these words is asked for, or one of several explanations. */
const weighed =
  /\b(?:recommend\w*|advis\w+|correlat\w+|consider(?!abl)\w*|exclude\w*|rule|differential|if|should|evaluat\w+|assess\w*)\b/iu;

/** The draft says that it is there, or that it may be, and not as another word for what the findings do state. */
function isAsserted({ finding, sentence }: Statement, draft: ReadText, findings: ReadText): boolean {
  const { start = 0, findings: stated = [] } = draft.sentences[sentence] ?? {};
  const alternative = stated.some(
    (other) => other.name !== finding.name && isPositive(other) && isCarried(other, findings),
  );
  return (
    !excused.test(sentenceText(draft, sentence)) &&
    !weighed.test(draft.text.slice(start, finding.start)) &&
    !(finding.state === 'uncertain' && alternative)
  );
}

function organWarning(
  { finding, sentence }: Statement,
  draft: ReadText,
  known: readonly Statement[],
  findings: ReadText,
): Warning {
  const organs = new Set(known.flatMap((other) => organsOf(other, findings)));
  const drafted = organsOf({ finding, sentence }, draft).join(', ');
  return {
    kind: 'unsupported',
    interrupts: true,
    finding: finding.name,
    sentence,
    text: `Organ: the impression says ${nameInWords(finding.name)} of the ${drafted}, the findings say of the ${[...organs].join(', ')}.`,
    evidence: [...new Set(known.map((other) => other.sentence))],
  };
}

/** The draft states as a fact what the findings call possible, or the other way round. */
function certainty({ finding, sentence }: Statement, draft: ReadText, findings: ReadText): readonly Warning[] {
  const same = statementsOf(findings, [finding.name]).filter(
    (other) => isPositive(other.finding) && mayBeOfOneSide(other.finding, finding),
  );
  const own = (draft.byName.get(finding.name) ?? []).filter((other) => isPositive(other.finding));
  const opposite = finding.state === 'present' ? 'uncertain' : 'present';
  if (
    excused.test(sentenceText(draft, sentence)) ||
    same.length === 0 ||
    !areAll(finding.state, own) ||
    !areAll(opposite, same)
  ) {
    return [];
  }
  return [
    {
      kind: 'certainty',
      interrupts: false,
      finding: finding.name,
      sentence,
      text:
        finding.state === 'present'
          ? `Certainty: the impression states ${inWords(finding)}, the findings call it possible.`
          : `Certainty: the impression calls ${inWords(finding)} possible, the findings state it.`,
      evidence: [...new Set(same.map((other) => other.sentence))],
    },
  ];
}

const areAll = (state: Finding['state'], statements: readonly Statement[]): boolean =>
  statements.every(({ finding }) => finding.state === state);

const notStated = /\b(?:no|not|without|negative|normal|unremarkable|clear|may|above|below|see|x{3,})\b/iu;

/** What a sentence states in words that the vocabulary does not know and that neither findings nor background hold one of. */
function unknownToFindings(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  background: () => ReadText,
): readonly Warning[] {
  const words = draft.words[sentence] ?? new Set<string>();
  const text = sentenceText(draft, sentence);
  if (
    words.size === 0 ||
    (draft.sentences[sentence]?.findings.length ?? 0) > 0 ||
    notStated.test(text) ||
    isAdvice(text) ||
    isHeading(text) ||
    concludedInWords(text, findings).length > 0
  ) {
    return [];
  }
  if ([...findings.words, ...background().words].some((other) => stemOverlap(words, other) > 0)) {
    return [];
  }
  return [
    {
      kind: 'unsupported',
      interrupts: false,
      text: `Not in the findings: no word of "${shortened(text)}".`,
      sentence,
      evidence: [],
    },
  ];
}

/** Enough of a sentence to know which one is meant. Characters. */
const longestQuote = 60;
const shortened = (text: string): string => {
  const plain = text.replaceAll(/\s+/gu, ' ').replace(/[.;:]$/u, '');
  return plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote).replace(/\s+\S*$/u, '')} …`;
};

function isCarried(drafted: Finding, findings: ReadText): boolean {
  if (isStated(drafted.name, findings.positives)) {
    return true;
  }
  return (
    isSupported(drafted.name, findings.positives) &&
    statementsOf(findings, concludedFrom(drafted.name)).some(
      ({ finding }) => isPositive(finding) && mayBeOfOneSide(finding, drafted) && zonesMeet(finding, drafted),
    )
  );
}
