import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Edit } from './injection.ts';
import { isAsserted, type Reading, type Statement } from './reading.ts';
import { areNamesOfOne, areRelated } from './related-findings.ts';
import { shareContent } from './content-words.ts';
import { inCaseOf } from './letter-case.ts';

/** Words of degree: the rank of each, 0 to 3, and what a model that errs by two ranks or more writes for it. */
const degrees: Readonly<Record<string, { readonly rank: number; readonly errors: readonly string[] }>> = {
  tiny: { rank: 0, errors: ['large', 'moderate'] },
  trace: { rank: 0, errors: ['large', 'moderate'] },
  minimal: { rank: 0, errors: ['severe', 'moderate', 'extensive'] },
  minimally: { rank: 0, errors: ['severely', 'markedly'] },
  small: { rank: 1, errors: ['large', 'massive', 'large'] },
  mild: { rank: 1, errors: ['severe', 'marked'] },
  slight: { rank: 1, errors: ['marked', 'severe'] },
  mildly: { rank: 1, errors: ['severely', 'markedly'] },
  slightly: { rank: 1, errors: ['markedly', 'severely'] },
  moderate: { rank: 2, errors: ['minimal', 'trace'] },
  moderately: { rank: 2, errors: ['minimally'] },
  large: { rank: 3, errors: ['small', 'tiny'] },
  massive: { rank: 3, errors: ['small', 'trace'] },
  extensive: { rank: 3, errors: ['minimal', 'mild'] },
  severe: { rank: 3, errors: ['mild', 'minimal'] },
  marked: { rank: 3, errors: ['mild', 'minimal'] },
  severely: { rank: 3, errors: ['mildly', 'minimally'] },
  markedly: { rank: 3, errors: ['mildly', 'slightly'] },
};
const names = Object.keys(degrees).join('|');
// "Mild to moderate" is a range, "small bowel" and "large-bore" are no degrees.
const degreeWord = new RegExp(
  `(?<!(?:\\b(?:to|or|${names})\\s|[-–/])\\s?)\\b(?:${names})\\b(?!\\s?(?:[-–/]|to\\b|or\\b)|\\s(?:bowel|bore|airways?|vessels?|joint|left to right))`,
  'giu',
);
const anyDegree = new RegExp(`\\b(?:${names})\\b`, 'giu');
const volume = /\b(?:effusions?|pneumothora\w+|hernias?|volume|amount|collections?|hemothora\w+)\b/iu;
const ofVolumeOnly: ReadonlySet<string> = new Set(['trace', 'tiny', 'massive', 'large', 'small']);
// How far behind the word of degree the finding's name may begin: "mild, patchy right basilar airspace opacity".
const reach = 60;

/** Large for small, mild for severe: by two ranks or more, of a finding that the findings hold in the rank of the statement. */
export function severityChanges(statement: Statement, reading: Reading): readonly Edit[] {
  return [...statement.text.matchAll(degreeWord)].flatMap((match): readonly Edit[] => {
    const word = match[0];
    const end = match.index + word.length;
    const { rank, errors } = degrees[word.toLowerCase()] ?? { rank: 0, errors: [] };
    const finding = statement.findings.find((finding) => finding.end > end && finding.start - end < reach);
    const between = finding === undefined ? '' : statement.text.slice(end, Math.max(end, finding.start));
    if (finding?.state !== 'present' || /[.;:]|,\s(?!\w+,?\s)|\b(?:and|with|without)\b/u.test(between)) {
      return [];
    }
    if (!statement.carried && !isSupported(rank, phraseAfter(statement.text, end), finding.name, reading)) {
      return [];
    }
    const ofVolume = volume.test(statement.text.slice(end, finding.end + 12));
    return errors
      .filter((error) => ofVolume || !ofVolumeOnly.has(error) || ofVolumeOnly.has(word.toLowerCase()))
      .filter((error) => ofVolume || error !== 'massive')
      .filter((error) => !stands(degrees[error]?.rank ?? 3, statement, reading))
      .map((error) => ({
        start: match.index,
        end,
        replacement: inCaseOf(word, error),
        finding: finding.name,
      }));
  });
}

/** Whether the findings say it of the same thing in the same rank. */
function isSupported(rank: number, phrase: string, name: FindingName, reading: Reading): boolean {
  return reading.evidence.some(({ text, findings }) =>
    [...text.matchAll(degreeWord)].some(({ 0: word, index }) => {
      const end = index + word.length;
      const finding = findings.find((finding) => finding.end > end && finding.start - end < reach);
      return (
        degrees[word.toLowerCase()]?.rank === rank &&
        finding?.state === 'present' &&
        (shareContent(phraseAfter(text, end), phrase) || areNamesOfOne(finding.name, name))
      );
    }),
  );
}

/** What a word of degree speaks of. */
function phraseAfter(text: string, start: number): string {
  return text.slice(start, start + reach).split(/[,.;:]|\b(?:and|with|without)\b/iu, 1)[0] ?? '';
}

/** Whether the findings hold something like it in the wrong rank too. */
function stands(rank: number, statement: Statement, reading: Reading): boolean {
  return reading.evidence.some(
    (sentence) =>
      hasRank(sentence, rank) &&
      sentence.findings.some(
        (one) =>
          isAsserted(one) && statement.findings.some((other) => isAsserted(other) && areRelated(one.name, other.name)),
      ),
  );
}

function hasRank({ text }: Statement, rank: number): boolean {
  return [...text.matchAll(anyDegree)].some(([word]) => degrees[word.toLowerCase()]?.rank === rank);
}
