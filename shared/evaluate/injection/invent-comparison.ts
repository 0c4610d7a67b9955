import type { Edit } from './injection.ts';
import type { Reading, Statement } from './reading.ts';
import { uncapitalised } from './letter-case.ts';

// On purpose wider than, and apart from, what the check takes for a prior: where there is any doubt, no error is made.
const speaksOfPrior =
  /\b(?:priors?|previous\w*|compar\w+|unchanged|stable|interval|since|again|new(?:ly)?|increas\w+|decreas\w+|improv\w+|worse\w*|persist\w+|remain\w*|residual|redemonstrat\w+|resol\w+|progress\w+|no longer|changed?|similar|still|now|develop\w*|old films?|earlier)\b/iu;
const noComparison =
  /\bcomparisons?\b\s*(?:study|studies|exams?)?\s*:?\s*(?:none|no (?:prior|previous|comparison)\w*|n\/a|not available|unavailable)\b(?:\s+(?:are |is )?available)?/giu;

const studies = ['study', 'examination', 'exam', 'radiograph', 'chest radiograph', 'films'];
const suffixes = [
  ', unchanged from prior',
  ', unchanged from the previous {study}',
  ', stable since the prior {study}',
  ', similar to the prior {study}',
  ', not significantly changed compared to the previous {study}',
  ' compared to the prior {study}',
  ', as seen on the prior {study}',
];
const positiveSuffixes = [
  ', new since the previous {study}',
  ', increased from the prior {study}',
  ', improved compared to the previous {study}',
  ', which has progressed since the prior {study}',
  ', again seen',
  ', stable',
  ', unchanged over the past two years',
  ', less prominent than on the previous {study}',
];
const prefixes = [
  'Stable',
  'Unchanged',
  'New',
  'Worsening',
  'Increased',
  'Improving',
  'Persistent',
  'Interval development of',
  'Redemonstration of',
  'Decreased',
];
const positiveSentences = [
  'Interval improvement since the previous {study}.',
  'Overall the appearance has worsened since the prior {study}.',
];
const sentences = [
  'No significant change from the prior {study}.',
  'No interval change.',
  'Stable appearance of the chest compared to the previous {study}.',
  'Findings are unchanged since the prior {study}.',
  'Compared to the prior {study}, there has been no significant change.',
  'No new abnormality since the previous {study}.',
];
const verb =
  /\b(?:is|are|was|were|has|have|may|could|should|recommend\w*|suggest\w*|consider|if|please|no|normal|clear|negative)\b/iu;
const mostWords = 14;

/** Whether nothing in the report, its impression included, could be taken for an earlier study. */
export function hasNoPrior({ background, findings, impression }: Reading): boolean {
  const asked = background.replace(noComparison, '');
  return !/\bcompar|\b(?:prior|previous)\s+(?!to\b)/iu.test(asked) && !speaksOfPrior.test(`${findings}\n${impression}`);
}

/** Words of comparison put before or behind a statement. */
export function comparisonEdits(statement: Statement, random: () => number): readonly Edit[] {
  const end = statement.text.replace(/[\s.]+$/u, '').length;
  const text = statement.text.slice(0, end);
  if (
    text.split(/\s+/u).length > mostWords ||
    /\b(?:recommend\w*|suggest\w*|consider|follow|if|please|correlat\w*|helpful|useful)\b/iu.test(text)
  ) {
    return [];
  }
  if (statement.findings.length === 0) {
    return [];
  }
  const isPositive = statement.findings.every(({ state }) => state === 'present');
  const behind = [...suffixes, ...(isPositive ? positiveSuffixes : [])].map((suffix) => ({
    start: end,
    end,
    replacement: suffix.replace('{study}', pick(studies, random)),
  }));
  const [first = ''] = text.split(' ', 1);
  const before =
    isPositive &&
    !verb.test(text) &&
    !/^(?:there|the|an?|this|findings?|(?:mild|slight|moderate|severe|marked|minimal|gross|relative|multiple|diffuse)ly)$/iu.test(
      first,
    )
      ? prefixes.map((prefix) => ({
          start: 0,
          end: first.length,
          replacement: `${prefix} ${uncapitalised(first)}`,
        }))
      : [];
  return [...behind, ...before];
}

/** A sentence that compares the whole study with an earlier one. */
export function comparisonSentence(isNormal: boolean, random: () => number): string {
  return pick(isNormal ? sentences : [...sentences, ...positiveSentences], random).replace(
    '{study}',
    pick(studies, random),
  );
}

function pick(items: readonly string[], random: () => number): string {
  return items[Math.floor(random() * items.length)] ?? '';
}
