import { useId, type Ref } from 'react';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { isWithdrawn } from '#shared/records/report-record.ts';
import { noMarking, type Marking } from '#renderer/editor/marks.ts';
import { TextEditor, type EditorHandle } from '#renderer/editor/text-editor.tsx';
import type { MessageKey } from '#renderer/messages/messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SentenceWarnings } from '#renderer/review/sentence-warnings.tsx';
import { sentenceOfSlot } from '#renderer/review/text-marking.ts';
import { DraftSeen } from '#renderer/feedback/draft-seen.tsx';
import { RateDraft } from '#renderer/feedback/rate-draft.tsx';
import { Card } from '#renderer/design/card.tsx';
import { AcceptedBar } from './accepted-bar.tsx';
import { AcceptedDiff } from './accepted-diff.tsx';
import { rankOf } from './candidate-order.ts';
import { CommittedDiff } from './committed-diff.tsx';
import { DraftBar } from './draft-bar.tsx';
import { hasDraft, impressionState, isDraftHidden, isDraftSeen } from './draft-state.ts';
import { DraftPreview } from './draft-preview.tsx';
import { NotDrafted } from './not-drafted.tsx';
import type { OpenReport } from './open-report.ts';
import { meantWarning, openWarnings } from '#renderer/review/shown-warnings.ts';
import { isUndraftable, type ReportView } from './report-view.ts';
import { SignedDiff } from './signed-diff.tsx';
import type { SignedTexts } from './signed-texts.ts';
import { useLatestMarking } from './use-latest-marking.ts';

interface ImpressionColumnProps {
  readonly open: OpenReport;
  readonly view: ReportView;
  readonly isClosed: boolean;
  readonly handle: Ref<EditorHandle>;
  readonly marking: Marking | undefined;
  readonly preferences: ReaderPreferences;
  /** Words of a draft stand in it that nobody accepted, whatever was changed in them. */
  readonly isDrafted: boolean;
  /** What the RIS signed, where it did. */
  readonly signed: SignedTexts | undefined;
  /** Key of the warning that the reader went to. */
  readonly chosen: string | undefined;
  readonly onCursor: (part: 'impression', anchor: number, head: number) => void;
}

/** The impression: drafted, written, checked, accepted. */
export function ImpressionColumn(props: ImpressionColumnProps) {
  const { open, view, isClosed, handle, marking, preferences, isDrafted, signed, chosen, onCursor } = props;
  const t = useMessages();
  const note = useId();
  const shown = useLatestMarking(marking);
  const { texts, review, report, draft, drafting, isAccepting, isSkipped } = view;
  const state = impressionState(view, isDrafted);
  const isHidden = isDraftHidden(view, preferences);
  const warnings = openWarnings(review);

  return (
    <section className="column" aria-label={t('report.impression')}>
      <div className="part-head">
        <h2>{t('report.impression')}</h2>
        <p id={note} className={isDrafted ? 'needs-review' : 'quiet small'}>
          {isDrafted ? t('state.draftNeedsReview') : stateNote(state, isClosed, t)}
        </p>
      </div>
      {isDraftSeen(view, isHidden) && <DraftSeen key={draft?.id} reportId={open.id} draftId={draft?.id ?? ''} />}
      <TextEditor
        label={t('report.impression')}
        text={texts.impression}
        isReadOnly={isClosed || isAccepting}
        onText={(text) => open.type('impression', text)}
        onCursor={(anchor, head) => onCursor('impression', anchor, head)}
        onFocus={(isFocused) => open.noteFocus(isFocused ? 'impression' : undefined)}
        marking={shown ?? noMarking}
        renderSlot={(key) => (
          <SentenceWarnings
            acts={open}
            impression={review?.impression ?? ''}
            chosen={chosen}
            meant={meantWarning(review, chosen)?.key}
            warnings={warnings.filter(({ sentence }) => sentence === sentenceOfSlot(key))}
          />
        )}
        placeholder={t(hintFor(view, isHidden))}
        describedBy={note}
        kept={open.editors.get('impression')}
        onKeep={(kept) => open.editors.set('impression', kept)}
        handle={handle}
      />
      {drafting !== undefined && !isHidden && <DraftPreview view={view} />}
      {!isClosed && drafting === undefined && <NotDrafted open={open} view={view} />}
      {!isClosed && (
        <DraftBar
          open={open}
          hasText={texts.impression.trim() !== ''}
          warnedOf={view.warnedOf}
          isUndraftable={isUndraftable(view)}
          isDraftThere={draft !== undefined && rankOf(draft, texts.impression) !== undefined}
          {...{ draft, drafting, isAccepting, isHidden, isSkipped, state }}
        />
      )}
      {!isClosed && view.committed !== undefined && draft !== undefined && <CommittedDiff open={open} view={view} />}
      {signed?.further.map(({ kind, text }) => (
        <Card key={kind} title={t(`final.${kind}`)}>
          <p className="report-text">{text}</p>
        </Card>
      ))}
      {isClosed && report !== undefined && <AcceptedBar open={open} report={report} />}
      {isClosed && hasDraft(view) && <RateDraft reportId={open.id} />}
      {report !== undefined && signed !== undefined && !isWithdrawn(report) && (
        <SignedDiff report={report} signed={signed} />
      )}
      {report?.acceptance !== undefined && isClosed && <AcceptedDiff acceptance={report.acceptance} />}
    </section>
  );
}

/** What to do where nothing stands: only what can be done. */
function hintFor(view: ReportView, isHidden: boolean): MessageKey {
  if (isUndraftable(view) || (isHidden && view.isSkipped)) {
    return 'report.writeHint';
  }
  return isHidden ? 'report.commitHint' : 'report.impressionHint';
}

function stateNote(
  state: ReturnType<typeof impressionState>,
  isClosed: boolean,
  t: ReturnType<typeof useMessages>,
): string {
  // Of what is closed the bar below says who accepted or signed it, and when.
  return isClosed || state === 'empty' ? '' : t('state.notAccepted');
}
