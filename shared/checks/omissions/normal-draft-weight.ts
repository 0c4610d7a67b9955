import { sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import { severities, type Change } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { logistic } from '#shared/checks/log-odds.ts';
import { largestMillimetres } from '#shared/checks/labels/millimetres.ts';
import { criticalNames } from './omission-critical.ts';
import { isPositive } from '#shared/checks/support/support.ts';

/** What a statement says of its finding beside its name, as far as it decides whether a radiologist reports it. */
export const modifiers = [
  ...severities,
  'unchanged',
  /** New, increased, decreased or resolved. */
  'changed',
  /** Its sentence calls it old, or harmless. */
  'lasting',
  /** It is measured, and of a size that is followed. */
  'sized',
  /** Its sentence speaks of infection or of another acute disease. */
  'acute',
  /** It reaches the line to the abnormal, and hardly beyond. */
  'borderline',
] as const;
export type Modifier = (typeof modifiers)[number];

/** What decides whether a radiologist who states a finding also reports it. */
export interface SignificanceWeights {
  /** The probability that a finding alone keeps an impression from calling the report normal, without any modifier. */
  readonly shares: Readonly<Partial<Record<FindingName, number>>>;
  /** Log-odds that each adds. */
  readonly modifiers: Readonly<Record<Modifier, number>>;
}

/** A finding of a report, where it weighs most. */
export interface WeighedStatement {
  readonly statement: Statement;
  /** The probability that a radiologist who states it does not call the report normal because of it. */
  readonly share: number;
}

/** Of a finding that the training reports do not tell of. */
export const unknownShare = 0.3;
/** Rare in radiographs of outpatients and never passed over: critical findings, and acute disease of the lung. */
const consentedShare = 0.85;
/** Log-odds that a size adds from which on guidance asks for a follow-up. */
const consentedSize = 2;
const acute: ReadonlySet<FindingName> = new Set<FindingName>([
  'consolidation',
  'edema',
  'pneumonia',
  'aspiration',
  'heart-failure',
  'cavity',
  'lymphadenopathy',
  'subcutaneous-emphysema',
]);

const lasting =
  /\b(?:old|remote|healed|chronic|prior|previous|calcif\w*|degenerat\w*|artifact\w*|nipple|breast|pectus|callus|hernia|superimpos\w*|technique|crowding|fat\s+pads?|soft\s+tissues?)\b/iu;
const saysAcute = /\b(?:infiltrat\w*|pneumoni\w*|infect\w*|aspirat\w*|acute|developing)\b/iu;
const borderline = /\b(?:borderline|top\s+(?:of\s+)?normal|upper\s+(?:limits?|normal))\b/iu;
const denial = /\b(?:no|not|without|negative)\b/iu;
/** From this size on, in mm, a nodule is followed (Fleischner 2017). */
const followedSize = 6;

/** What decides beside its name how much a statement of the findings weighs. */
export function modifiersOf({ finding, sentence }: Statement, findings: ReadText): readonly Modifier[] {
  const text = sentenceText(findings, sentence);
  const isLasting = lasting.test(text);
  const size = largestMillimetres(finding.measurements) ?? sizeInNext(sentence, findings);
  const said: readonly (Modifier | undefined | false)[] = [
    finding.severity,
    finding.change === undefined ? undefined : changeClass(finding.change),
    isLasting && 'lasting',
    !isLasting && size >= followedSize && 'sized',
    saysAcute.test(text.split(denial, 1).join('')) && 'acute',
    borderline.test(text) && 'borderline',
  ];
  return said.filter((modifier) => modifier !== undefined && modifier !== false);
}

/** "This measures 9 mm": the size of what the sentence before states, in mm; 0 where none is told. */
function sizeInNext(sentence: number, findings: ReadText): number {
  const lengths = /^(?:this|it|these|the largest)\b.{0,20}\bmeasur/iu.test(sentenceText(findings, sentence + 1))
    ? (findings.amounts[sentence + 1] ?? []).filter(({ kind }) => kind === 'length')
    : [];
  return Math.max(0, ...lengths.flatMap(({ values }) => values));
}

const changeClass = (change: Change): 'unchanged' | 'changed' => (change === 'unchanged' ? 'unchanged' : 'changed');

/** The probability that a radiologist who states such a finding does not call the report normal. */
export function shareUnder(statement: Statement, findings: ReadText, weights: SignificanceWeights): number {
  const share = weights.shares[statement.finding.name] ?? unknownShare;
  const logOdds = modifiersOf(statement, findings).reduce(
    (sum, modifier) => sum + weights.modifiers[modifier],
    Math.log(share / (1 - share)),
  );
  return logistic(logOdds);
}

/** The weights with what no radiologist passes over raised to it, however few of the training reports tell of it. */
export function withConsent(weights: SignificanceWeights): SignificanceWeights {
  const shares = { ...weights.shares };
  for (const name of [...criticalNames, ...acute]) {
    shares[name] = Math.max(shares[name] ?? 0, consentedShare);
  }
  return { shares, modifiers: { ...weights.modifiers, sized: Math.max(weights.modifiers.sized, consentedSize) } };
}

/** The positive findings, each once, where it weighs most; the weightiest first. */
export function weighedFindings(findings: ReadText, weights: SignificanceWeights): readonly WeighedStatement[] {
  const best = new Map<FindingName, WeighedStatement>();
  for (const statement of findings.statements) {
    if (isPositive(statement.finding)) {
      const share = shareUnder(statement, findings, weights);
      const known = best.get(statement.finding.name);
      if (known === undefined || known.share < share) {
        best.set(statement.finding.name, { statement, share });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share || a.statement.finding.start - b.statement.finding.start);
}

/** The probability that a radiologist reports at least one of them. */
export function reportedProbability(weighed: readonly WeighedStatement[]): number {
  return 1 - weighed.reduce((product, { share }) => product * (1 - share), 1);
}
