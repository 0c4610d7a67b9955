import { readText, type ReadText } from '#shared/checks/check-text.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { rankCandidates, type CandidateText } from '#shared/generate/candidate-choice.ts';
import { contentFeatures } from '#shared/generate/content-features.ts';
import { ownTexts, plannedPrompt, tellingSentences, type TellingSentence } from '#shared/generate/content-plan.ts';
import { selectContent, type ContentSelection, type ContentWeights } from '#shared/generate/content-selection.ts';
import { ownSentences } from '#shared/generate/own-sentences.ts';
import { impressionPrompt } from '#shared/generate/prompt.ts';
import { followsWish, isRestricted, wantedNames, type WishedContent } from '#shared/generate/wished-content.ts';
import { wishedPlans, wishedSelection } from '#shared/generate/wished-plans.ts';
import { wishedSentences } from '#shared/generate/wished-sentences.ts';
import type { GenerateInput, GenerateOutput } from '#shared/ipc/engine-contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { nothingAsked, type ReadWish } from './draft-wishes.ts';
import type { Clock, DraftingModel } from './ports.ts';

/** A text that may become the draft, as the model or the findings have it. */
export interface WrittenCandidate {
  readonly text: string;
  readonly score: number;
  readonly complete: boolean;
}

export interface WrittenCandidates {
  /** Best first. */
  readonly candidates: readonly WrittenCandidate[];
  readonly timings: GenerateOutput['timings'];
}

export interface WritingWatch {
  /** What the model has written so far of what will likely be the draft. */
  readonly onProgress?: (text: string) => void;
  readonly signal?: AbortSignal;
}

type Search = Omit<GenerateInput, 'prompt'>;

/**
 * Candidates for a draft. A model that follows content plans is asked once for each likely plan, and once without; the findings'
 * own sentences of each plan stand beside what it writes, and the candidate of the highest expected agreement is the best. A
 * report with a critical finding is told in its own sentences alone: no model's words stand between it and the reader. Of a model
 * without plans the candidates are those of one search.
 *
 * A wish changes which plans are asked for, and none that does not follow it is a candidate; a full draft, and one that leaves out a
 * critical finding, is told in the findings' own sentences. That a draft is short is left to who chooses one.
 *
 * Fails with `FINDINGS_TOO_LONG`, `CANCELLED`, `WISH_NOT_FOLLOWED`, or what kept the model from being run.
 *
 * @param prepared the findings as `prepareFindings` leaves them: its sentences may stand in the draft, which holds no masks
 */
export async function writeCandidates(
  model: DraftingModel,
  prepared: string,
  search: Search,
  watch: WritingWatch,
  clock: Clock,
  wish?: ReadWish,
): Promise<Result<WrittenCandidates>> {
  const { prompts } = model.package.manifest;
  const prompt = impressionPrompt(prompts.impression, prepared);
  return prompts.planned === undefined || model.contentWeights === undefined
    ? generate(model, { prompt, ...search }, watch)
    : writePlanned(
        model,
        { prepared, prompt, planned: prompts.planned, weights: model.contentWeights },
        search,
        watch,
        clock,
        wish,
      );
}

function generate(model: DraftingModel, input: GenerateInput, { onProgress, signal }: WritingWatch) {
  return model.engine.generate(input, {
    ...(onProgress && { onProgress: ({ text }) => onProgress(text) }),
    ...(signal && { signal }),
  });
}

interface Planned {
  readonly prepared: string;
  /** The prompt without a plan. */
  readonly prompt: string;
  /** The prompt by a plan, a template. */
  readonly planned: string;
  readonly weights: ContentWeights;
}

async function writePlanned(
  model: DraftingModel,
  { prepared, prompt, planned, weights }: Planned,
  search: Search,
  watch: WritingWatch,
  clock: Clock,
  { length, content }: ReadWish = nothingAsked,
): Promise<Result<WrittenCandidates>> {
  const started = clock();
  const findings = readText(prepared);
  const features = contentFeatures(findings);
  const wanted = wantedNames(findings, content);
  const selection = wishedSelection(selectContent(features, weights), content, wanted);
  const plans = wishedPlans(selection, content);
  const sentences = wishedSentences(tellingSentences(findings), content);
  const follows = ({ text }: { readonly text: string }): boolean => followsWish(text, content, wanted);
  const own = plans.flatMap((plan) => ownTexts(plan, sentences).map((text) => ({ plan, text }))).filter(follows);
  const critical = features.findings.filter((finding) => finding.critical && wanted.has(finding.name));
  const safe = own.filter(({ plan }) => critical.length > 0 && critical.every(({ name }) => plan.includes(name)));
  const isCriticalLeftOut = features.findings.some((finding) => finding.critical && !wanted.has(finding.name));
  if (safe.length > 0 || isCriticalLeftOut || (length === 'full' && wanted.size > 0)) {
    const whole = wholeText(findings, sentences, wanted, content).filter(follows);
    const told = length === 'full' ? whole.slice(0, 1) : safe.length > 0 ? safe : whole;
    return told.length === 0
      ? notFollowed
      : succeeded({ candidates: ranked(ownOf(told), selection), timings: together([], clock() - started) });
  }
  const written = new Map<string, Pooled & { readonly logProbabilities: number[] }>();
  const timings: GenerateOutput['timings'][] = [];
  const prompts = [...plans.map((plan) => plannedPrompt(planned, plan, prepared)), prompt];
  for (const [index, oneOf] of prompts.entries()) {
    // The reader sees the likeliest plan's text come; the others' would only flicker.
    const { onProgress, ...quiet } = watch;
    const watched = index === 0 && onProgress ? watch : quiet;
    const generated = await generate(model, { prompt: oneOf, ...search, candidates: search.beams }, watched);
    if (!generated.ok) {
      // A plan makes a prompt longer: findings that are just short enough are drafted from without one.
      if (generated.failure.code === 'FINDINGS_TOO_LONG' && oneOf !== prompt) {
        continue;
      }
      return generated;
    }
    timings.push(generated.value.timings);
    for (const { text, score, tokens, complete } of generated.value.candidates) {
      const known = written.get(text) ?? { text, logProbabilities: [], complete };
      known.logProbabilities.push(score * tokens.length ** search.lengthPenalty);
      written.set(text, known);
    }
  }
  const pool = [...written.values(), ...ownOf(own).filter(({ text }) => !written.has(text))];
  const candidates = [...ranked(pool.filter(follows), selection)];
  if (critical.length > 0 && !isRestricted(content)) {
    // All that the findings tell, in its order: where nothing better holds, no critical finding is lost.
    candidates.push({ text: ownSentences(findings).join(' '), score: 0, complete: true });
  }
  return candidates.length === 0
    ? notFollowed
    : succeeded({ candidates, timings: together(timings, clock() - started) });
}

const notFollowed = failed(
  'WISH_NOT_FOLLOWED',
  'The findings tell what was asked for and what was not in one breath: draft without asking for it, and change the text.',
);

/** All that may be told, in the findings' own sentences and as impressions put them; none where they cannot stand without what may not. */
function wholeText(
  findings: ReadText,
  sentences: readonly TellingSentence[],
  wanted: ReadonlySet<FindingName>,
  content: WishedContent,
): readonly { readonly text: string }[] {
  const texts = ownTexts([...wanted], sentences);
  const all = texts.length === 0 && !isRestricted(content) ? [ownSentences(findings).join(' ')] : texts;
  return all.map((text) => ({ text }));
}

type Pooled = CandidateText & { readonly complete: boolean };

/** Each text once. */
function ownOf(own: readonly { readonly text: string }[]): readonly Pooled[] {
  return [...new Set(own.map(({ text }) => text))].map((text) => ({ text, logProbabilities: [], complete: true }));
}

function ranked(pool: readonly Pooled[], selection: ContentSelection): readonly WrittenCandidate[] {
  return rankCandidates(pool, selection).map(({ candidate, expectedAgreement }) => ({
    text: candidate.text,
    score: expectedAgreement,
    complete: candidate.complete,
  }));
}

/** @param totalMs of all prompts, with what was done between them */
function together(timings: readonly GenerateOutput['timings'][], totalMs: number): GenerateOutput['timings'] {
  const sum = (of: (one: GenerateOutput['timings']) => number): number =>
    timings.reduce((all, one) => all + of(one), 0);
  const [encoderMs, stepMs] = [sum((one) => one.encoderMs), sum((one) => one.stepMs)];
  return {
    tokenizeMs: sum((one) => one.tokenizeMs),
    encoderMs,
    firstTokenMs: timings[0]?.firstTokenMs ?? 0,
    stepMs,
    hostMs: totalMs - encoderMs - stepMs,
    totalMs,
    steps: sum((one) => one.steps),
    inputTokens: sum((one) => one.inputTokens),
  };
}
