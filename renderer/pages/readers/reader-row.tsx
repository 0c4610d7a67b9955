import { useRef, useState } from 'react';
import type { Result } from '#shared/ipc/failure.ts';
import { isPermitted } from '#shared/records/permissions.ts';
import { readerRoles, type ReaderRecord, type ReaderRole } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { Confirm } from '#renderer/design/confirm.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { ResetPin } from './reset-pin.tsx';

interface ReaderRowProps {
  readonly reader: ReaderRecord;
  /** It is who looks at it. */
  readonly isSelf: boolean;
}

type Change = { readonly kind: 'role'; readonly role: ReaderRole } | { readonly kind: 'disable' };

/** A reader, and what an administrator can change of them. */
export function ReaderRow({ reader, isSelf }: ReaderRowProps) {
  const t = useMessages();
  const { date } = useFormats();
  const { station, queries } = usePage();
  const { isAsking, failure, asking } = useAsking();
  const [asked, setAsked] = useState<Change>();
  const [isResetting, setIsResetting] = useState(false);
  const resetter = useRef<HTMLButtonElement>(null);
  const disabler = useRef<HTMLButtonElement>(null);
  const { id: readerId, name, role, disabledAt } = reader;

  async function change(ask: () => Promise<Result<null>>): Promise<void> {
    await asking(ask);
    await queries.invalidateQueries({ queryKey: ['listAllReaders'] });
  }

  const setRole = (to: ReaderRole) => change(() => station.ask('setRole', { readerId, role: to }));
  const setEnabled = (enabled: boolean) => change(() => station.ask('setReaderEnabled', { readerId, enabled }));
  const confirmed = (wanted: Change) => (wanted.kind === 'role' ? setRole(wanted.role) : setEnabled(false));

  /** Who takes away what they do this with is asked once more. */
  function begin(wanted: Change): void {
    const losesThis = wanted.kind === 'disable' || !isPermitted(wanted.role, 'administer');
    if (isSelf && losesThis) {
      setAsked(wanted);
    } else {
      void confirmed(wanted);
    }
  }

  function endAsking(act: () => void): void {
    setAsked(undefined);
    disabler.current?.focus();
    act();
  }

  function endReset(): void {
    setIsResetting(false);
    resetter.current?.focus();
  }

  return (
    <div className="reader-row" role="group" aria-label={name} data-disabled={disabledAt !== undefined || undefined}>
      <div className="reader-who">
        <p>
          <span className="reader-name">{name}</span> {isSelf && <span className="tag">{t('readers.you')}</span>}{' '}
          {disabledAt !== undefined && <span className="tag">{t('readers.disabled')}</span>}
        </p>
        <p className="quiet small">
          {t('readers.since', { at: date(reader.createdAt) })} · {t(`readers.by.${reader.signsInBy}`)}
          {disabledAt !== undefined && ` · ${t('readers.disabledSince', { at: date(disabledAt) })}`}
        </p>
      </div>
      <Select
        label={t('readers.roleOf', { name })}
        isLabelHidden
        options={readerRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role}
        onValue={(chosen) => chosen !== role && begin({ kind: 'role', role: chosen })}
      />
      <span className="actions row-actions">
        {reader.signsInBy === 'pin' && (
          <Button
            isSmall
            kind="quiet"
            ref={resetter}
            aria-label={t('readers.resetPinOf', { name })}
            onPress={() => setIsResetting((before) => !before)}
          >
            {t('readers.resetPin')}
          </Button>
        )}
        <Button
          isSmall
          ref={disabler}
          isBusy={isAsking}
          aria-label={t(disabledAt === undefined ? 'readers.disableOf' : 'readers.enableOf', { name })}
          onPress={() => (disabledAt === undefined ? begin({ kind: 'disable' }) : void setEnabled(true))}
        >
          {t(disabledAt === undefined ? 'readers.disable' : 'readers.enable')}
        </Button>
      </span>
      {asked !== undefined && (
        <Confirm
          question={t('readers.askSelf')}
          stay={t('leave')}
          go={t('readers.changeYes')}
          onStay={() => endAsking(() => {})}
          onGo={() => endAsking(() => void confirmed(asked))}
        />
      )}
      <FailureNote failure={failure} />
      {isResetting && <ResetPin reader={reader} onEnd={endReset} />}
    </div>
  );
}
