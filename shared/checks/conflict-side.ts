import { wordOverlap } from './evidence-words.ts';
import { sentenceText, statementsOf, type ReadText, type Statement } from './check-text.ts';
import type { Warning } from './check.ts';
import type { Finding, Laterality } from './finding.ts';
import { concludedFrom, isPositive, statedBy } from './support.ts';
import { inWords } from './check-words.ts';

/**
 * Findings of a drafted sentence that the findings place on the other side only. Where they name the finding, they are asked
 * about it; where they do not, about what it may be concluded from.
 */
export function sideConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const side = drafted.side;
    if (!isPositive(drafted) || (side !== 'left' && side !== 'right')) {
      continue;
    }
    const same = positive(statementsOf(findings, statedBy(drafted.name)));
    const signs = positive(statementsOf(findings, concludedFrom(drafted.name)));
    const known = same.length > 0 ? same : signs;
    // A sign on the drafted side may be what the draft speaks of under another name.
    const perhaps = same.length > 0 ? signs : [];
    if (
      known.length > 0 &&
      known.every((other) => contradicts(side, other)) &&
      !perhaps.some(({ finding }) => finding.side === side)
    ) {
      warnings.push({
        kind: 'side',
        interrupts: true,
        text: `Side: the draft says ${inWords(drafted)}, the findings say ${known[0]?.finding.side}.`,
        finding: drafted.name,
        sentence,
        evidence: [...new Set(known.map((other) => other.sentence))],
      });
    }
  }
  return warnings.length > 0 ? warnings.slice(0, 1) : sideOfWords(draft, sentence, findings);
}

const positive = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ finding }) => isPositive(finding));

function contradicts(side: Laterality, { finding }: { readonly finding: Finding }): boolean {
  return finding.side !== undefined && finding.side !== 'bilateral' && finding.side !== side;
}

const sideWord =
  /\b(?:(left)|(right)|bilateral(?:ly)?|both|bi(?:basilar|apical|basal|hilar))(?![\w-]*(?:\s+(?:than|greater)))\b/giu;

/** Of a text that speaks of one side only, that side. */
function onlySide(text: string): Laterality | undefined {
  let only: Laterality | undefined;
  for (const [, left, right] of text.matchAll(sideWord)) {
    const side = left === undefined ? (right === undefined ? 'bilateral' : 'right') : 'left';
    if (only !== undefined && only !== side) {
      return 'bilateral';
    }
    only = side;
  }
  return only;
}

/** The same for what the vocabulary does not know: a sentence whose words the findings hold beside the other side only. */
function sideOfWords(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const labelled = draft.sentences[sentence]?.findings ?? [];
  const side = onlySide(sentenceText(draft, sentence));
  if (
    side === undefined ||
    side === 'bilateral' ||
    labelled.some((finding) => isPositive(finding) && finding.side !== undefined)
  ) {
    return [];
  }
  const words = draft.words[sentence] ?? new Set();
  const close = findings.sentences.flatMap((_, index) => {
    const overlap = wordOverlap(words, findings.words[index] ?? new Set());
    const its = onlySide(sentenceText(findings, index));
    return overlap >= 0.5 && its !== undefined ? [{ index, side: its, overlap }] : [];
  });
  if (
    words.size === 0 ||
    close.length === 0 ||
    close.some((other) => other.side === side || other.side === 'bilateral')
  ) {
    return [];
  }
  return [
    {
      kind: 'side',
      interrupts: true,
      text: `Side: the draft says ${side} here, the findings say ${close[0]?.side}.`,
      sentence,
      evidence: close.map(({ index }) => index),
    },
  ];
}
