import type { Anchor, AnchorName, Match } from './label-term.ts';
import type { Token } from './token.ts';

/** What every image shows more or less of: "increased markings" are more than normal, not more than before. */
const ofDegree: ReadonlySet<AnchorName> = new Set<AnchorName>([
  'lung-opacity',
  'interstitial-disease',
  'vascular-congestion',
  'hyperinflation',
  'low-lung-volumes',
  'hilar-enlargement',
  'spinal-curvature',
  'osteopenia',
  'bronchial-thickening',
]);

const degreeWords: ReadonlySet<string> = new Set(['increased', 'increase', 'of', 'in', 'decreased', 'diminished']);

/** Whether a word of change compares with what is normal, not with a prior study. */
export function isDegree(tokens: readonly Token[], matches: readonly Match[], anchor: Anchor, index: number): boolean {
  // "decreased" of "lung volumes are decreased" names the finding.
  if (index === anchor.at && anchor.first < anchor.last) {
    return true;
  }
  const match = matches[index];
  if (match === undefined || !ofDegree.has(anchor.name)) {
    return false;
  }
  const plain = tokens.slice(match.first, match.last + 1).every(({ form }) => degreeWords.has(form));
  const before = tokens[match.first - 1]?.form;
  return plain && before !== 'has' && before !== 'have' && !matches.some(({ term }) => term.comparison);
}

/** "has slightly increased", "has increased slightly": how much it changed, not how severe it is. */
export function isOfChange(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchor: Anchor,
  index: number,
): boolean {
  const match = matches[index];
  if (match === undefined || tokens[match.last]?.form.endsWith('ly') !== true) {
    return false;
  }
  return [index - 1, index + 1].some((beside) => {
    const other = matches[beside];
    return (
      (other?.term.change === 'increased' || other?.term.change === 'decreased') &&
      (other.last + 1 === match.first || match.last + 1 === other.first) &&
      !isDegree(tokens, matches, anchor, beside)
    );
  });
}
