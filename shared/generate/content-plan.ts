import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { asStatement, leansOnAnother, withoutHeading } from '#shared/checks/finding-wording.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { positiveFindings } from '#shared/evaluate/finding-agreement.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { impressionPrompt } from './prompt.ts';
import type { ContentSelection } from './content-selection.ts';

/** The findings that an impression is to tell; none where it is to call the report normal. */
export type ContentPlan = readonly FindingName[];

const mostFindings = 4;
const unlikely = 0.08;
/** From this probability on the second likeliest finding may be told alone. */
const likelyAlone = 0.15;

/**
 * The plans that are worth a prompt: nothing, the likeliest finding, the two likeliest, and so on; the one that is likeliest to be
 * followed first.
 */
export function likelyPlans({ findings, abnormal }: ContentSelection): readonly ContentPlan[] {
  const likely = findings.filter(({ probability }) => probability >= unlikely).slice(0, mostFindings);
  const plans: ContentPlan[] = likely.map((_, last) => likely.slice(0, last + 1).map(({ name }) => name));
  const second = likely[1];
  if (second !== undefined && second.probability >= likelyAlone) {
    plans.push([second.name]);
  }
  const ofPlan = (plan: ContentPlan): number =>
    likely.reduce(
      (product, { name, probability }) => product * (plan.includes(name) ? probability : 1 - probability),
      1,
    );
  const byProbability = plans.toSorted((one, other) => ofPlan(other) - ofPlan(one));
  return abnormal < 0.5 ? [[], ...byProbability] : [...byProbability, []];
}

/**
 * The prompt that asks for an impression by a plan.
 *
 * @param template The manifest's prompt, with `{plan}` and `{findings}`.
 * @param prepared The findings as `prepareFindings` leaves them.
 */
export function plannedPrompt(template: string, plan: ContentPlan, prepared: string): string {
  // The names as training has them (models/radtrain/plan.py), in alphabetical order: a plan has one form.
  const names = plan.map((name) => name.replaceAll('-', ' ')).sort();
  return impressionPrompt(template.replace('{plan}', names.join(', ') || 'nothing abnormal'), prepared);
}

/** A sentence of the findings that tells something. */
export interface TellingSentence {
  readonly tells: ReadonlySet<FindingName>;
  readonly text: string;
  /** The same as impressions put it. */
  readonly statement: string;
}

/** @param findings read from what `prepareFindings` leaves */
export function tellingSentences(findings: ReadText): readonly TellingSentence[] {
  return findings.sentences.flatMap((sentence, index) => {
    const tells = positiveFindings([sentence]);
    const text = withoutHeading(sentenceText(findings, index));
    return tells.size === 0 ? [] : [tellingSentence(text, tells)];
  });
}

export function tellingSentence(text: string, tells = positiveFindings(labelText(text))): TellingSentence {
  return { tells, text, statement: asStatement(text) };
}

/**
 * What the findings themselves say of a plan, as two texts: its sentences in their order, and the same as impressions put them. None
 * where a sentence leans on one that the plan does not ask for ("These may be …").
 */
export function ownTexts(plan: ContentPlan, sentences: readonly TellingSentence[]): readonly string[] {
  const asked = sentences.filter(({ tells }) => plan.some((name) => tells.has(name)));
  const statements = new Map(asked.map(({ text, statement }) => [text, statement]));
  const texts = [...statements.keys()];
  return texts.length === 0 || texts.some(leansOnAnother) ? [] : [texts.join(' '), [...statements.values()].join(' ')];
}
