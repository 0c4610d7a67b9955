import { labelText } from '#shared/checks/label-text.ts';
import type { LabelledSentence } from '#shared/checks/finding.ts';
import { normalImpression } from './baseline-normal.ts';
import { withoutMasks } from './evaluation-case.ts';
import { findingSalience } from './finding-salience.ts';

/** Of a finding that is not listed: rare ones are rare in normal reports, too. */
const unlistedSalience = 0.5;
/** A sentence with a finding above this is repeated. */
const repeats = 0.3;
/** Where none is, the one sentence whose finding is the most salient is, if it is above this. */
const repeatsAlone = 0.2;

/**
 * The sentences of the findings that a radiologist would most likely repeat, in their order, and no word of its own; the
 * normal impression where there is none. The bounds are those that call one of eleven abnormal training reports normal.
 */
export function extractImpression(findings: string): string {
  const scored = labelText(findings).map((sentence) => ({ sentence, salience: salienceOf(sentence) }));
  const most = Math.max(0, ...scored.map(({ salience }) => salience));
  const bound = most >= repeats ? repeats : most;
  const chosen = most < repeatsAlone ? [] : scored.filter(({ salience }) => salience >= bound);
  const text = chosen.map(({ sentence: { start, end } }) => withoutMasks(findings.slice(start, end))).join(' ');
  return text === '' ? normalImpression : text;
}

/** Salience of the most salient finding that is present or possible; 0 where there is none. */
function salienceOf({ findings }: LabelledSentence): number {
  const positive = findings.filter(({ state }) => state !== 'absent');
  return Math.max(0, ...positive.map(({ name }) => findingSalience.get(name) ?? unlistedSalience));
}
