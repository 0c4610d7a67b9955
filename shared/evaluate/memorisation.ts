import { prepareFindings } from '#shared/generate/prepare-findings.ts';
import { findImpressionItems } from '#shared/report/impression-items.ts';
import type { TrainingPair } from './baseline-nearest.ts';
import { splitWords } from './split-words.ts';

/** From so many words on, what a draft shares with a training impression is called a repeat. */
export const fewestRepeatedWords = 12;

/** Words that a draft has in common with training impressions. */
export interface RepeatedText {
  /** In the form that texts are compared in: lower-cased words with single spaces. */
  readonly text: string;
  /**
   * How many training reports have these words in their impression: one patient's text, or a stock phrase of many. The k of
   * "k-eidetic memorization" is such a number of training examples (N. Carlini et al., "Extracting Training Data from Large
   * Language Models", 2021, definition 2).
   */
  readonly reports: number;
  /** Whether they also stand in the findings that the draft was made from: then it may have them from there. */
  readonly inFindings: boolean;
}

/** What a draft repeats of training reports that have other findings than it was drafted from. */
export interface Repetition {
  /** How many words the draft has. */
  readonly words: number;
  /** Whole training impressions of twelve words or more that stand in the draft, each text once. */
  readonly impressions: readonly RepeatedText[];
  /** Every twelve words of the draft that follow each other in some training impression too, each text once. */
  readonly runs: readonly RepeatedText[];
}

interface LongImpression {
  readonly words: readonly string[];
  /** Of the same report, in the form that texts are compared in. */
  readonly findings: string;
}

interface Place {
  readonly impression: LongImpression;
  readonly start: number;
}

/**
 * Finds what drafts repeat verbatim of a training set though the findings differ. Texts are compared word by word: case,
 * punctuation, list numbers and masks of de-identification (`XXXX`) count for nothing, in impressions and in findings alike. A
 * report with the same findings as the draft's is passed over; where others have the same impression, the draft repeats these.
 *
 * It sees what is repeated when drafting from other findings, which is less than what could be extracted by trying.
 */
export function repetitionFinder(training: readonly TrainingPair[]): (draft: TrainingPair) => Repetition {
  const places = new Map<string, Place[]>();
  for (const { findings, impression } of training) {
    const words = comparedWords(impression);
    if (words.length >= fewestRepeatedWords) {
      const long = { words, findings: comparedWords(findings).join(' ') };
      for (const [start, run] of runsOf(words).entries()) {
        const place = { impression: long, start };
        const known = places.get(run);
        if (known === undefined) {
          places.set(run, [place]);
        } else {
          known.push(place);
        }
      }
    }
  }
  return (draft) => {
    const findings = comparedWords(draft.findings).join(' ');
    const words = comparedWords(draft.impression);
    const impressions = new Map<string, RepeatedText>();
    const runs = new Map<string, RepeatedText>();
    const keep = (kept: Map<string, RepeatedText>, repeated: readonly string[], found: readonly Place[]): void => {
      const text = repeated.join(' ');
      const inFindings = ` ${findings} `.includes(` ${text} `);
      kept.set(text, { text, reports: countReports(found, repeated), inFindings });
    };
    for (const [start, run] of runsOf(words).entries()) {
      const found = places.get(run) ?? [];
      const others = found.filter(({ impression }) => impression.findings !== findings);
      if (others.length > 0) {
        keep(runs, run.split(' '), found);
      }
      for (const { impression, start: startThere } of others) {
        if (startThere === 0 && standsAt(impression.words, words, start)) {
          keep(impressions, impression.words, found);
        }
      }
    }
    return { words: words.length, impressions: [...impressions.values()], runs: [...runs.values()] };
  };
}

/** Whether one of the texts stands in a single training report. */
export function isOfOneReport(texts: readonly RepeatedText[]): boolean {
  return texts.some(({ reports }) => reports === 1);
}

function comparedWords(text: string): readonly string[] {
  // The items' own numbers go with the items, numbers of further lists within them with the preparation.
  return findImpressionItems(text, { start: 0, end: text.length })
    .flatMap(({ start, end }) => splitWords(prepareFindings(text.slice(start, end))))
    .map(({ key }) => key);
}

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(fewestRepeatedWords - 1)
    .map((_, start) => words.slice(start, start + fewestRepeatedWords).join(' '));
}

function standsAt(text: readonly string[], words: readonly string[], start: number): boolean {
  return text.every((word, index) => word === words[start + index]);
}

/** @param places where the first words of the text stand */
function countReports(places: readonly Place[], text: readonly string[]): number {
  const having = places.filter(({ impression, start }) => standsAt(text, impression.words, start));
  return new Set(having.map(({ impression }) => impression)).size;
}
