import type { DraftRecord } from '#shared/records/draft-record.ts';
import type { Acceptance, FinalReport, ReportRecord, Revision } from '#shared/records/report-record.ts';
import type { Fix, ShownWarning } from '#shared/records/review-record.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText } from '#shared/report/sections.ts';
import { readLanguage } from '#shared/report/study/language.ts';
import { draftUse } from './draft-use.ts';
import type { DraftRating, ErrorMark } from './error-mark.ts';
import type { FeedbackContent } from './feedback-content.ts';
import { sentenceKeys } from './sentence-fates.ts';
import { studyKindOf } from './study-kind.ts';
import { textChange } from './text-change.ts';

/** What the station keeps of an accepted report's way. */
export interface ReportHistory {
  readonly report: ReportRecord;
  readonly acceptance: Acceptance;
  /** The report that the RIS signed; at a station without a RIS there is none. */
  readonly final?: FinalReport | undefined;
  /** The oldest first, as all lists here. */
  readonly drafts: readonly DraftRecord[];
  readonly revisions: readonly Revision[];
  /** When a reader had a draft before them for the first time, by its id. */
  readonly shownAt: ReadonlyMap<string, number>;
  /** What the checks said of the draft that the reader had before them, and of what they accepted. */
  readonly warnings: { readonly drafted: readonly ShownWarning[]; readonly accepted: readonly ShownWarning[] };
  readonly errors: readonly ErrorMark[];
  readonly rating?: DraftRating | undefined;
}

/** What a report's way from draft to accepted and signed text teaches. */
export function composeFeedback(history: ReportHistory): FeedbackContent {
  const { report, acceptance, final, drafts, revisions, errors, rating } = history;
  const { used, drafted, edit, outcome } = draftUse(acceptance, drafts, revisions);
  const seen = draftsUntil(acceptance, drafts);
  const signed = final && parseReport(final.text);
  const signedImpression = signed && sectionText(signed, 'impression');
  return {
    version: 1,
    study: studyOf(report),
    basis: final === undefined ? 'accepted' : 'final',
    texts: {
      background: report.background,
      findings: acceptance.findings,
      ...(drafted !== undefined && { drafted }),
      accepted: acceptance.impression,
      ...(signed && { finalFindings: sectionText(signed, 'findings') }),
      ...(signedImpression !== undefined && { finalImpression: signedImpression }),
    },
    outcome,
    ...(edit && { edit }),
    ...(signedImpression !== undefined && { signing: textChange(acceptance.impression, signedImpression) }),
    times: timesOf(history, used),
    checks: firedChecks(history, drafted ?? ''),
    errors: [...errors],
    ...(rating && { rating }),
    drafts: seen.map((draft, index) =>
      feedbackDraft(draft, { history, isLast: index === seen.length - 1, used, outcome }),
    ),
  };
}

/** What was drafted for nobody while the reader accepted says nothing of them. A clock that was set back makes no draft a later one. */
function draftsUntil({ at, draftId }: Acceptance, drafts: readonly DraftRecord[]): readonly DraftRecord[] {
  const had = drafts.findIndex(({ id }) => id === draftId);
  return drafts.filter((draft, index) => index <= had || draft.at <= at);
}

function studyOf(report: ReportRecord): FeedbackContent['study'] {
  const sex = report.study?.patient?.sex;
  return { ...studyKindOf(report), ...(sex && { sex }), language: readLanguage(report.text) };
}

/** From when the draft was made; a clock that was set back gives no negative times. */
function timesOf(
  { shownAt, revisions, acceptance }: ReportHistory,
  used: DraftRecord | undefined,
): FeedbackContent['times'] {
  if (used === undefined) {
    return {};
  }
  const since = (at: number): number => Math.max(0, at - used.at);
  const shown = shownAt.get(used.id);
  const edited = revisions.find(({ part, cause, at }) => part === 'impression' && cause === 'typed' && at >= used.at);
  return {
    ...(shown !== undefined && { firstShown: since(shown) }),
    ...(edited && edited.at <= acceptance.at && { firstEdited: since(edited.at) }),
    accepted: since(acceptance.at),
  };
}

/** What the checks said of the draft, and whether the accepted text has what they offered, other words, or still what they spoke of. */
function firedChecks({ warnings, acceptance }: ReportHistory, drafted: string): FeedbackContent['checks'] {
  // Where the rest of its sentence is another now, the same is still said under another key.
  const still = new Set(warnings.accepted.flatMap(({ key, kind, text }) => [key, `${kind} ${text}`]));
  return warnings.drafted.map(({ key, kind, interrupts, text, fix }) => {
    const isThere = still.has(key) || still.has(`${kind} ${text}`);
    const isTaken = fix !== undefined && isFixTaken(drafted, fix, acceptance.impression);
    return { kind, interrupts, outcome: isThere ? 'overridden' : isTaken ? 'applied' : 'resolved' };
  });
}

/** Whether a text has the sentences that a fix makes, and none of those that it does away with: one word of it may stand anywhere. */
function isFixTaken(drafted: string, { start, end, text }: Fix, accepted: string): boolean {
  const [before, stands] = [sentenceKeys(drafted), sentenceKeys(accepted)];
  const fixed = sentenceKeys(`${drafted.slice(0, start)}${text}${drafted.slice(end)}`);
  const made = [...fixed].filter((sentence) => !before.has(sentence));
  const gone = [...before].filter((sentence) => !fixed.has(sentence));
  const isAsFixed = made.every((sentence) => stands.has(sentence)) && gone.every((sentence) => !stands.has(sentence));
  return made.length + gone.length > 0 && isAsFixed;
}

interface DraftContext {
  readonly history: ReportHistory;
  readonly isLast: boolean;
  readonly used: DraftRecord | undefined;
  readonly outcome: FeedbackContent['outcome'];
}

function feedbackDraft(
  draft: DraftRecord,
  { history, isLast, used, outcome }: DraftContext,
): FeedbackContent['drafts'][number] {
  const { model, programVersion, prompts, parameters, wish, seed, refusal, candidates } = draft;
  const put = history.revisions.findLast(({ draftId }) => draftId === draft.id);
  const usedCandidate = put === undefined ? -1 : candidates.findIndex(({ text }) => text === put.text);
  const own = draft === used && outcome !== 'undrafted' ? outcome : undefined;
  return {
    outcome: own ?? (isLast ? 'ignored' : 'regenerated'),
    ...(usedCandidate >= 0 && { usedCandidate }),
    model,
    programVersion,
    prompts,
    parameters,
    ...(wish && { wish }),
    ...(seed !== undefined && { seed }),
    isOwnSentences: refusal !== undefined,
    candidates,
  };
}
