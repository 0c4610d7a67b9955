import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { ContentSelection } from './content-selection.ts';

/** The findings that an impression is to tell; none where it is to call the report normal. */
export type ContentPlan = readonly FindingName[];

const mostFindings = 4;
const unlikely = 0.08;
/** From this probability on the second likeliest finding may be told alone. */
const likelyAlone = 0.15;

/** The plans that are worth a prompt: nothing, the likeliest finding, the two likeliest, and so on. The likeliest first. */
export function likelyPlans({ findings, abnormal }: ContentSelection): readonly ContentPlan[] {
  const likely = findings.filter(({ probability }) => probability >= unlikely).slice(0, mostFindings);
  const plans: ContentPlan[] = likely.map((_, last) => likely.slice(0, last + 1).map(({ name }) => name));
  const second = likely[1];
  if (second !== undefined && second.probability >= likelyAlone) {
    plans.push([second.name]);
  }
  return abnormal < 0.5 ? [[], ...plans] : [...plans, []];
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
  return template.replace('{plan}', names.join(', ') || 'nothing abnormal').replace('{findings}', () => prepared);
}

/** The findings' own sentences that tell what a plan asks for, in their order and word for word. */
export function sentencesOfPlan(plan: ContentPlan, findings: ReadText): readonly string[] {
  return findings.sentences.flatMap((sentence, index) =>
    sentence.findings.some((finding) => isPositive(finding) && plan.includes(finding.name))
      ? [sentenceText(findings, index).replace(/\s+/gu, ' ').trim()]
      : [],
  );
}

const opening =
  /^(?:again )?(?:there|here) (?:is|are|has been|have been|remains?|was|were)(?: again)?(?: (?:noted|seen))? (?:an?|the|some)?\s*|^(?:the|an?) (?=[a-z])/iu;
const seen = '(?:noted|seen|identified|present|demonstrated|visuali[sz]ed|visible|appreciated)';
const closing = new RegExp(`\\s+(?:is|are|was|were)(?: again| also| still)? ${seen}\\.$`, 'iu');
const seenWhere = new RegExp(`,? (?:is|are|was|were) (?:again |also )?${seen} (?=(?:in|at|within|on|over)\\b)`, 'giu');
const copula =
  /\s+(?:is|are) (?=(?:(?:mildly|moderately|markedly|slightly|severely) )?(?:enlarged|tortuous|calcified|elevated|hyperexpanded|hyperinflated|prominent|low|unchanged|stable)\b)/giu;

/** "There is mild cardiomegaly." becomes "Mild cardiomegaly.": as impressions say it. Nothing is added. */
export function asStatement(sentence: string): string {
  const bare = sentence.replace(opening, '').replace(closing, '.').replace(seenWhere, ' ').replace(copula, ' ');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
