import { readText } from '#shared/checks/check-text.ts';
import type { CheckedReport } from '#shared/checks/check.ts';
import { headsStudy } from '#shared/checks/criticality/criticality-continuation.ts';
import { orderByCriticality } from '#shared/checks/criticality/criticality.ts';
import { leansOnAnother } from '#shared/checks/finding-wording.ts';
import { formatImpression, impressionItems } from '#shared/generate/impression-form.ts';
import { ownSentences } from '#shared/generate/own-sentences.ts';
import { firstSound } from '#shared/generate/sound-draft.ts';
import { holdsMask, prepareFindings } from '#shared/generate/prepare-findings.ts';
import { keptWhenShort, shortest, terseTexts } from '#shared/generate/short-draft.ts';
import { requiredNames, wishedFirst } from '#shared/generate/wished-content.ts';
import type { GenerateOutput } from '#shared/ipc/engine-contract.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Manifest } from '#shared/package/manifest.ts';
import { compareWithScope, namesNothing, type OutsideReason } from '#shared/package/model-scope.ts';
import type { DraftParameters, DraftWish } from '#shared/records/draft-record.ts';
import { readStudyType } from '#shared/report/study/study-type.ts';
import { reviewDraft, reviewOwnSentences, scopeWarning, type Review } from './checks.ts';
import { writeCandidates, type WrittenCandidate } from './draft-candidates.ts';
import { readWish, type ReadWish } from './draft-wishes.ts';
import type { Clock, DraftingModel } from './ports.ts';

/** What the reader may choose for one draft; what is left out is as the model's manifest says. */
export interface DraftOptions {
  /** How many drafts the search follows at once; where it is left out, as the manifest says, or `candidates` if more. */
  readonly beams?: number;
  /** How many alternatives to return, best first; at most `beams`, which is also the default. */
  readonly candidates?: number;
  readonly maximumTokens?: number;
  /** What the reader wishes of it, as far as the model follows wishes (`Manifest.follows`). */
  readonly wish?: DraftWish;
}

export interface DraftCandidate {
  /** The impression as radiologists write it: several statements are numbered, one a line. */
  readonly text: string;
  /** Its statements, one by one, without numbers, the most urgent first. */
  readonly items: readonly string[];
  /** What the findings say of it. */
  readonly review: Review;
  /**
   * Higher is better, comparable within one draft only: log-probability divided by length ** length penalty; of a model that
   * follows content plans the agreement that is expected with the radiologist's impression (candidate-choice.ts). 0 where nothing
   * was drafted, and of what only a short draft says. The first candidate may have less than the next, which it replaced.
   */
  readonly score: number;
  /** False where the longest allowed length cut it off. */
  readonly complete: boolean;
}

export interface ModelIdentity {
  readonly name: string;
  readonly version: string;
  readonly variant: string;
  /** Hash of the model package. */
  readonly hash: string;
  /** What the model was made for, in a sentence. */
  readonly scope: string;
}

/** Why the model was not asked. */
export interface Refusal {
  readonly reason: OutsideReason;
  /** One sentence for the radiologist. It quotes words of the report: to be shown, never logged. */
  readonly message: string;
}

/** With what the model was asked; a search draws nothing by chance, so the same again gives the same draft. */
export interface DraftProvenance {
  /** The package's templates, by name. */
  readonly prompts: Readonly<Record<string, string>>;
  readonly parameters: DraftParameters;
}

/** An impression that needs a radiologist's review. */
export interface Draft {
  /**
   * Present where the report lies outside what the model was made for: then nothing is drafted, and the only candidate are the
   * findings' own sentences, word for word, with a warning of kind `scope`.
   */
  readonly refusal?: Refusal;
  /** Best first, all different. */
  readonly candidates: readonly [DraftCandidate, ...DraftCandidate[]];
  readonly model: ModelIdentity;
  readonly provenance: DraftProvenance;
  readonly timings: GenerateOutput['timings'] & {
    /** Time until the model was ready, zero where it was loaded before, in milliseconds. */
    readonly engineStartMs: number;
  };
}

export interface DraftWatch {
  /** The best impression so far; a later one may replace it, not only extend it. */
  readonly onProgress?: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface Drafts {
  /** The active model, which is loaded where it was not yet. Fails with what kept it from being loaded. */
  model(): Promise<Result<ModelIdentity>>;
  /**
   * Drafts the impression of a report from its findings, and checks it against them.
   *
   * Fails with `REPORT_NO_FINDINGS`, `FINDINGS_TOO_LONG`, `WISH_NOT_FOLLOWED`, `DRAFT_EMPTY`, `CANCELLED`, or what kept the model
   * from being loaded or run.
   */
  draft(report: CheckedReport, options?: DraftOptions, watch?: DraftWatch): Promise<Result<Draft>>;
}

/** Characters: more fits no model, and to find that out would hold up the station. */
const longestFindings = 50_000;

/** @param loadModel Gives the active model, loading it the first time. */
export function createDrafts(loadModel: () => Promise<Result<DraftingModel>>, clock: Clock): Drafts {
  let engineWasReady = false;
  return {
    async model() {
      const loaded = await loadModel();
      return loaded.ok ? succeeded(identify(loaded.value)) : loaded;
    },

    async draft(report, options = {}, watch = {}) {
      const loaded = await loadModel();
      if (!loaded.ok) {
        return loaded;
      }
      const model = loaded.value;
      const { manifest } = model.package;
      if (report.findings.length > longestFindings) {
        return failed('FINDINGS_TOO_LONG', 'The findings are far too long for a draft: write the impression yourself.');
      }
      const prepared = prepareFindings(report.findings);
      if (prepared === '') {
        return failed('REPORT_NO_FINDINGS', 'The findings hold no words to draft from: add findings and draft again.');
      }
      const { lengthPenalty, noRepeatNgram, ...usual } = manifest.generation;
      const beams = options.beams ?? Math.max(usual.beams, options.candidates ?? 1);
      const candidates = options.candidates ?? beams;
      const maximumTokens = options.maximumTokens ?? usual.maximumTokens;
      const parameters = { beams, candidates, maximumTokens, lengthPenalty, noRepeatNgram };
      const from = { model: identify(model), provenance: { prompts: namedPrompts(manifest.prompts), parameters } };
      const compared = compareWithScope(readStudyType(report), manifest.scope);
      const isNamed = readText(prepared).sentences.some(({ findings }) => findings.length > 0);
      const scope = compared.inside && !isNamed ? namesNothing(manifest.scope) : compared;
      if (!scope.inside) {
        return succeeded({ ...refuse(report, prepared, scope), ...from });
      }
      const wish = readWish(options.wish ?? {}, prepared, manifest.follows);
      if (!wish.ok) {
        return wish;
      }
      const { onProgress, signal } = watch;
      const written = await writeCandidates(
        model,
        prepared,
        parameters,
        {
          ...(onProgress && {
            onProgress: (text) => onProgress(formatImpression(impressionItems(text, model.casing))),
          }),
          ...(signal && { signal }),
        },
        clock,
        wish.value,
      );
      if (!written.ok) {
        return written;
      }
      const inForm = { model, report, wish: wish.value };
      const different = soundFirst(differentCandidates(written.value.candidates, inForm));
      const ordered = wish.value.length === 'short' ? shortFirst(different, prepared, inForm) : different;
      const [best, ...others] = ordered.slice(0, candidates);
      if (best === undefined) {
        return failed('DRAFT_EMPTY', 'The model wrote nothing for these findings: write the impression yourself.');
      }
      const engineStartMs = engineWasReady ? 0 : model.startMs;
      engineWasReady = true;
      return succeeded({
        candidates: [best, ...others],
        ...from,
        timings: { engineStartMs, ...written.value.timings },
      });
    },
  };
}

/** The findings' own sentences in place of a draft. */
function refuse(
  report: CheckedReport,
  prepared: string,
  { reason, message }: Refusal,
): Omit<Draft, 'model' | 'provenance'> {
  const items = ownSentences(readText(prepared));
  const review = reviewOwnSentences(items, report, scopeWarning(message));
  return {
    refusal: { reason, message },
    candidates: [{ text: review.impression, items, review, score: 0, complete: true }],
    timings: nothingRun,
  };
}

const nothingRun: Draft['timings'] = {
  engineStartMs: 0,
  tokenizeMs: 0,
  encoderMs: 0,
  firstTokenMs: 0,
  stepMs: 0,
  hostMs: 0,
  totalMs: 0,
  steps: 0,
  inputTokens: 0,
};

/** Those that the package has. */
function namedPrompts(prompts: Manifest['prompts']): Readonly<Record<string, string>> {
  const texts = Object.entries(prompts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return Object.fromEntries(texts);
}

function identify({ package: { manifest, variant, hash } }: DraftingModel): ModelIdentity {
  const { name, version, scope } = manifest;
  return { name, version, variant: variant.name, hash, scope: scope.summary };
}

/** What candidates are brought into form by. */
interface FormedFor {
  readonly model: DraftingModel;
  readonly report: CheckedReport;
  readonly wish: ReadWish;
}

/** In the form that readers see; what is empty, holds a mask of the training texts or looks like a better one is left out. */
function differentCandidates(
  written: readonly WrittenCandidate[],
  { model, report, wish }: FormedFor,
): DraftCandidate[] {
  const different = new Map<string, DraftCandidate>();
  for (const { text: output, score, complete } of written) {
    const statements = withoutIdleTitles(impressionItems(output, model.casing));
    // A sentence that leans on the one before it would mean something else in another place.
    const items = statements.some(leansOnAnother)
      ? statements
      : wishedFirst(orderByCriticality(statements, report.background), wish.content).map(({ text }) => text);
    const text = formatImpression(items);
    if (text !== '' && !holdsMask(text) && !different.has(text)) {
      different.set(text, reviewedWhenAsked({ text, items, score, complete }, report));
    }
  }
  return [...different.values()];
}

/** With the best that is sound in front: one that contradicts the findings, or says half a sentence, gives way to the next. */
function soundFirst(candidates: readonly DraftCandidate[]): readonly DraftCandidate[] {
  const sound = firstSound(candidates);
  return sound === undefined ? candidates : [sound, ...candidates.filter((candidate) => candidate !== sound)];
}

/** With a shorter one than the first in front, where there is one that may be drafted. */
function shortFirst(
  candidates: readonly DraftCandidate[],
  prepared: string,
  inForm: FormedFor,
): readonly DraftCandidate[] {
  const [usual] = candidates;
  if (usual === undefined) {
    return candidates;
  }
  const kept = keptWhenShort(usual, requiredNames(inForm.wish.content), prepared);
  const terse = terseTexts(candidates, kept, prepared).map((text) => ({ text, score: 0, complete: true }));
  const all = [...candidates, ...differentCandidates(terse, inForm)];
  const short = shortest(usual, all, kept);
  return [short, ...candidates.filter(({ text }) => text !== short.text)];
}

/** Without "Chest.": a title is an item only where there are several studies, and something stands below it. */
function withoutIdleTitles(items: readonly string[]): readonly string[] {
  const areSeveral = items.filter(headsStudy).length > 1;
  return items.filter((item, index) => {
    const next = items[index + 1];
    return !headsStudy(item) || (areSeveral && next !== undefined && !headsStudy(next));
  });
}

/** Of several candidates few are looked at: each is reviewed when its review is asked for. */
function reviewedWhenAsked(candidate: Omit<DraftCandidate, 'review'>, report: CheckedReport): DraftCandidate {
  let review: Review | undefined;
  return {
    ...candidate,
    get review() {
      return (review ??= reviewDraft(candidate.text, candidate.items, report));
    },
  };
}
