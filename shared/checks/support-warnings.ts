import { mayBeOfOneSide, sentenceText, statementsOf, type ReadText } from './check-text.ts';
import { inWords, isAdvice } from './check-words.ts';
import type { CheckedReport, Warning } from './check.ts';
import { zonesMeet } from './conflict-side-places.ts';
import { contentWords, wordOverlap } from './evidence-words.ts';
import { isHeading } from './conflict-negation-words.ts';
import type { Finding } from './finding.ts';
import type { FindingName } from './finding-vocabulary.ts';
import { concludedFrom, isPositive, isStated, isSupported } from './support.ts';

/**
 * Findings that nobody writes into an impression without having described them: invented into a report without any
 * finding, they interrupt. What readers conclude from little (pneumonia, an effusion) is left to the quiet ones.
 */
const alwaysDescribed: ReadonlySet<FindingName> = new Set<FindingName>([
  'pneumothorax',
  'pneumomediastinum',
  'subcutaneous-emphysema',
  'free-air',
  'pulmonary-embolism',
  'aortic-dissection',
  'cavity',
  'mass',
  'fracture',
  'vertebral-compression',
  'dislocation',
  'intracranial-hemorrhage',
]);
/** From this share of its words on, the findings speak of it in other words. */
const inOtherWords = 0.5;

/**
 * Positive findings of a drafted sentence that the findings neither state nor, at that place, give reason to conclude. One that
 * must have been described, in a report that describes nothing, interrupts.
 */
export function unsupportedFindings(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  { background }: CheckedReport,
): readonly Warning[] {
  const warnings: Warning[] = [...unknownToFindings(draft, sentence, findings, background)];
  for (const finding of draft.sentences[sentence]?.findings ?? []) {
    const carried = isCarried(finding, findings);
    const possible = carried ? onlyPossible(finding, draft, findings) : [];
    const warning = { kind: 'unsupported', finding: finding.name, sentence } as const;
    if (isPositive(finding) && !carried) {
      const interrupts = isFarFetched(finding, sentence, draft, findings);
      warnings.push({ ...warning, interrupts, text: `Not in the findings: ${inWords(finding)}.`, evidence: [] });
    } else if (possible.length > 0) {
      const text = `Certainty: the draft states ${inWords(finding)}, the findings call it possible.`;
      warnings.push({ ...warning, interrupts: false, text, evidence: possible });
    }
  }
  return warnings;
}

/** The sentences of the findings that call possible what the draft states as a fact; none where one of them states it too. */
function onlyPossible(drafted: Finding, draft: ReadText, findings: ReadText): readonly number[] {
  const same = statementsOf(findings, [drafted.name]).filter(({ finding }) => isPositive(finding));
  const hedged = draft.byName.get(drafted.name)?.some(({ finding }) => finding.state === 'uncertain') === true;
  return drafted.state === 'present' && !hedged && same.every(({ finding }) => finding.state === 'uncertain')
    ? [...new Set(same.map(({ sentence }) => sentence))]
    : [];
}

const notStated = /\b(?:no|not|without|negative|normal|unremarkable|clear|may|above|below|see|x{3,})\b/iu;

/** What a sentence states in words that the vocabulary does not know and that neither findings nor background hold one of. */
function unknownToFindings(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  background: string,
): readonly Warning[] {
  const words = draft.words[sentence] ?? new Set<string>();
  const text = sentenceText(draft, sentence);
  if (
    words.size === 0 ||
    (draft.sentences[sentence]?.findings.length ?? 0) > 0 ||
    notStated.test(text) ||
    isAdvice(text) ||
    isHeading(text)
  ) {
    return [];
  }
  const known = contentWords(background, { start: 0, end: background.length });
  if (wordOverlap(words, known) > 0 || findings.words.some((other) => wordOverlap(words, other) > 0)) {
    return [];
  }
  return [
    {
      kind: 'unsupported',
      interrupts: false,
      text: 'Not in the findings: what this sentence says.',
      sentence,
      evidence: [],
    },
  ];
}

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

/** Where words were taken out, what they described is unknown. */
const mask = /x{3,}/iu;

/** Known from elsewhere, or taken out of the findings by de-identification, or borderline. */
const excused = /\b(?:known|history|x{3,}|borderline|top\s+normal|upper\s+limits?|prior|previous|old)\b/iu;

function isFarFetched(finding: Finding, sentence: number, draft: ReadText, findings: ReadText): boolean {
  const words = draft.words[sentence] ?? new Set<string>();
  return (
    finding.state === 'present' &&
    findings.positives.size === 0 &&
    !mask.test(findings.text) &&
    alwaysDescribed.has(finding.name) &&
    !excused.test(sentenceText(draft, sentence)) &&
    !findings.words.some((other) => wordOverlap(words, other) >= inOtherWords)
  );
}
