import { useState, type KeyboardEvent } from 'react';
import type { FeedbackState } from '#shared/records/feedback-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { Switch } from '#renderer/design/choice.tsx';
import { Confirm } from '#renderer/design/confirm.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { PageFrame } from '#renderer/pages/page-frame.tsx';
import { ChangedMasks } from './changed-masks.tsx';
import { Outgoing } from './outgoing.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordTexts } from './record-texts.tsx';
import { useRecord } from './use-record.ts';
import { useMaskKeys } from './use-mask-keys.ts';

interface RecordPageProps {
  readonly id: string;
  readonly isAdministrator: boolean;
  readonly onReport: (id: string) => void;
  /** Goes on to a record; undefined where no other waits. */
  readonly onNext: (id: string | undefined) => void;
  readonly onClose: () => void;
}

/** One record as it would leave: what is taken out of it and why, to be changed, approved or withdrawn. */
export function RecordPage({ id, isAdministrator, onReport, onNext, onClose }: RecordPageProps) {
  const t = useMessages();
  const { status } = usePage();
  const record = useRecord(id);
  const { preview, failure, next } = record;
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const [isOutgoingShown, setIsOutgoingShown] = useState(false);
  const [isActing, setIsActing] = useState(false);
  const fields = preview?.fields ?? [];
  const state = preview?.summary.state;
  const isOpen = state === 'deidentified';
  const about = aboutState(state);
  const masks = useMaskKeys({ record, fields, isOpen: isOpen && !isWithdrawing });

  async function approve(): Promise<void> {
    setIsActing(true);
    const following = await next();
    const isDone = await record.approve();
    setIsActing(false);
    if (isDone) {
      status.say('status.feedbackApproved', { count: following.count });
      onNext(following.id);
    }
  }

  async function skip(): Promise<void> {
    const following = await next();
    if (following.id === undefined) {
      status.say('status.noOtherFeedback');
    } else {
      onNext(following.id);
    }
  }

  async function withdraw(): Promise<void> {
    setIsWithdrawing(false);
    if (await record.withdraw()) {
      status.say('status.feedbackWithdrawn');
      onClose();
    }
  }

  const canApprove = isOpen && !isActing && !isWithdrawing;
  useAction('approveFeedback', () => void approve(), canApprove);
  useAction('skipFeedback', () => void skip(), isOpen);
  useAction('withdrawFeedback', () => setIsWithdrawing(true), preview !== undefined && !isWithdrawing);

  /** Single letters, only while the focus is in the record and nothing is typed there. */
  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const isUndo = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
    if (isTyping || isWithdrawing || altKey || ((ctrlKey || metaKey) && !isUndo)) {
      return;
    }
    const letter = isUndo ? 'u' : key.toLowerCase();
    const does =
      letter === 'a' ? (canApprove ? approve : undefined) : letter === 's' && isOpen ? skip : masks.byKey(letter);
    if (does !== undefined) {
      event.preventDefault();
      void does();
    }
  }

  return (
    <div className="record-page" onKeyDown={press}>
      <PageFrame
        title={preview === undefined || preview.summary.title === '' ? t('feedback.untitled') : preview.summary.title}
        onClose={() => (isWithdrawing ? setIsWithdrawing(false) : onClose())}
      >
        <FailureNote failure={failure} />
        {preview !== undefined && (
          <>
            <RecordFacts summary={preview.summary} isAdministrator={isAdministrator} onReport={onReport} />
            <p className="note">{t(`feedback.about.${about}`)}</p>
            {isWithdrawing ? (
              <Confirm
                question={t(state === 'sent' ? 'feedback.withdrawSentAsk' : 'feedback.withdrawAsk')}
                stay={t('feedback.withdrawStay')}
                go={t('feedback.withdrawYes')}
                onStay={() => setIsWithdrawing(false)}
                onGo={() => void withdraw()}
              />
            ) : (
              <div className="actions">
                {isOpen && (
                  <>
                    <Button kind="main" keys="A" isBusy={isActing} onPress={() => void approve()}>
                      {t('feedback.approve')}
                    </Button>
                    <Button keys="S" onPress={() => void skip()}>
                      {t('feedback.skip')}
                    </Button>
                  </>
                )}
                <Button kind="quiet" onPress={() => setIsWithdrawing(true)}>
                  {t('feedback.withdraw')}
                </Button>
              </div>
            )}
            <div className="outgoing-switch">
              <Switch isSelected={isOutgoingShown} onChange={setIsOutgoingShown}>
                {t('feedback.showOutgoing')}
              </Switch>
            </div>
            {isOutgoingShown ? (
              <Outgoing text={preview.outgoing} />
            ) : (
              <RecordTexts fields={fields} masks={masks} isOpen={isOpen} />
            )}
            {!isOutgoingShown && isOpen && <ChangedMasks preview={preview} onChange={masks.change} />}
          </>
        )}
      </PageFrame>
    </div>
  );
}

/** Between approved and queued nothing is to be told apart. */
function aboutState(state: FeedbackState | undefined): 'recorded' | 'deidentified' | 'queued' | 'sent' {
  return state === undefined || state === 'approved' || state === 'withdrawn' ? 'queued' : state;
}
