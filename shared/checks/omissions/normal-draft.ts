import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { inWords } from '#shared/checks/check-words.ts';
import type { Author, Warning } from '#shared/checks/check.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import { significance } from './normal-draft-significance.ts';
import { reportedProbability, weighedFindings } from './normal-draft-weight.ts';
import { isCritical } from './omission-critical.ts';

/**
 * A draft without a positive finding is questioned where a radiologist would have reported one with this probability: most such
 * drafts deny no more than acute disease.
 */
const questioned = 0.84;
/** The same for a draft that calls the chest normal: it denies what is old and chronic too, and radiologists seldom do. */
const questionedWhenNormal = 0.65;
/** The same for a draft that calls it stable, or points to what was said above: it passes over nothing silently. */
const questionedWhenStable = 0.95;
const callsNormal = /(?<!otherwise\s)\b(?:normal|unremarkable|clear|negative(?!\s+for))\b/iu;
const callsStable =
  /\b(?:stable|unchanged|chronic|no\s+(?:\w+\s+){0,2}change|(?:or|nor)\s+(?:\w+\s+){0,2}change|(?:as|see)\s+(?:above|described|noted))\b/iu;

/** The draft says that what was there is less: it passes over nothing that the findings say the same of. */
const callsBetter =
  /\b(?:improv\w+|clearing|resolving|decreas\w+|diminish\w+|smaller|better|near(?:ly)?(?:\s|-)+(?:complete(?:ly)?\s+)?(?:resol\w+|clear\w*))\b/iu;

/**
 * The warning that a draft calls a report normal whose findings are not. A radiologist who calls it normal has seen the images, and is
 * questioned from a probability on; a model has not, and is questioned wherever the findings state anything that it passes
 * over, or nothing at all that its draft could rest on.
 */
export function normalDraft(draft: ReadText, findings: ReadText, author: Author): readonly Warning[] {
  if (!saysNormal(draft)) {
    return [];
  }
  if (author === 'model' && findings.statements.length === 0) {
    const text = 'The draft calls it normal, but the findings state nothing that this could rest on.';
    return [{ kind: 'drafted-normal', interrupts: true, text, evidence: [] }];
  }
  const unread = author === 'model' ? sentencesWithMore(findings) : [];
  const stable = callsStable.test(draft.text);
  const better = callsBetter.test(draft.text);
  const weighed = weighedFindings(findings, significance).filter(
    ({ statement: { finding } }) =>
      !draft.positives.has(finding.name) &&
      !(stable && finding.change === 'unchanged') &&
      !(better && (finding.change === 'decreased' || finding.change === 'resolved')),
  );
  const first = weighed[0];
  // Of a draft that names a device, a critical finding is said to be left out, not to be called normal.
  if (draft.positives.size > 0 && weighed.some(({ statement }) => isCritical(statement, findings))) {
    return [];
  }
  if (first === undefined && unread.length > 0) {
    const text = 'The draft calls it normal, but the findings say more than what the program reads in them.';
    return [{ kind: 'drafted-normal', interrupts: true, text, evidence: unread }];
  }
  if (first === undefined || (author !== 'model' && reportedProbability(weighed) < questionedFrom(draft.text))) {
    return [];
  }
  const named = weighed.slice(0, 3).map(({ statement }) => inWords(statement.finding));
  return [
    {
      kind: 'drafted-normal',
      interrupts: true,
      text: `The draft passes over what the findings state: ${named.join(', ')}.`,
      finding: first.statement.finding.name,
      evidence: [...new Set(weighed.map(({ statement }) => statement.sentence))].sort((a, b) => a - b),
    },
  ];
}

const exception = /\b(?:except|other\s+than|apart\s+from|aside\s+from|with\s+the\s+exception)\b/iu;

/** Sentences that state no finding which the vocabulary knows, and yet measure something, or make an exception from what they deny. */
function sentencesWithMore(findings: ReadText): readonly number[] {
  return [...findings.sentences.keys()].filter((index) => {
    const stated = findings.sentences[index]?.findings ?? [];
    const measures = findings.amounts[index]?.some(({ kind }) => kind === 'length') === true;
    return (
      !stated.some(isPositive) && (exception.test(sentenceText(findings, index)) || (stated.length === 0 && measures))
    );
  });
}

/** The probability from which on such a draft is questioned. */
function questionedFrom(draft: string): number {
  if (callsStable.test(draft)) {
    return questionedWhenStable;
  }
  return callsNormal.test(draft) ? questionedWhenNormal : questioned;
}

/** What was done to the patient, not found in him: beside it a draft may still call the rest normal. */
const done: ReadonlySet<FindingName> = new Set<FindingName>([
  'surgical-material',
  'postsurgical-change',
  'cardiac-device',
  'venous-catheter',
  'tube',
]);

/** The draft states nothing that was found, neither in words that the vocabulary knows nor in others. */
export function saysNormal(draft: ReadText): boolean {
  return (
    [...draft.positives].every((name) => done.has(name)) &&
    draft.sentences.every(
      ({ findings }, index) =>
        findings.length > 0 || (draft.words[index]?.size ?? 0) < 2 || without.test(sentenceText(draft, index)),
    )
  );
}

const without = /\b(?:no|not|without|negative|normal|unremarkable|clear|stable|unchanged|as\s+(?:above|described))\b/iu;
