import { useState } from 'react';
import { isPermitted } from '#shared/records/permissions.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { formatDateTime } from './format.ts';
import type { Page } from './page.ts';
import type { OpenState } from './station-link.ts';

interface NoticesProps {
  readonly page: Page;
  readonly state: OpenState;
  readonly reader: ReaderRecord;
  readonly onRecoveryKey: (recoveryKey: string) => void;
}

/** What is wrong with the station for as long as it is: it stands above the foot and covers nothing. */
export function Notices({ page, state, reader, onRecoveryKey }: NoticesProps) {
  const { isShortOfSpace, isRecoveryKeyKept, upkeep } = state;
  const mayMakeKey = !isRecoveryKeyKept && isPermitted(reader.role, 'administer');
  return (
    <div role="status" className="notices">
      {isShortOfSpace && <p>The disk is nearly full: free some space, or what you write cannot be saved.</p>}
      {upkeep.failure !== undefined && (
        <p>
          {upkeep.failure.message}{' '}
          {upkeep.lastBackupAt === undefined
            ? 'There is no backup yet.'
            : `The last backup is of ${formatDateTime(upkeep.lastBackupAt)}.`}
        </p>
      )}
      {mayMakeKey && <RecoveryKeyNotice page={page} onRecoveryKey={onRecoveryKey} />}
    </div>
  );
}

function RecoveryKeyNotice({ page, onRecoveryKey }: Pick<NoticesProps, 'page' | 'onRecoveryKey'>) {
  const { station, status } = page;
  const [isAsking, setIsAsking] = useState(false);

  async function renew(): Promise<void> {
    setIsAsking(true);
    const renewed = await station.ask('renewKeys', {});
    setIsAsking(false);
    if (renewed.ok) {
      onRecoveryKey(renewed.value.recoveryKey);
    } else {
      status.sayFailure(renewed.failure);
    }
  }

  return (
    <p>
      Nobody has said that the recovery key was kept: without it the reports cannot be opened on another computer.{' '}
      <button type="button" disabled={isAsking} onClick={() => void renew()}>
        Make a new one
      </button>{' '}
      <button type="button" disabled={isAsking} onClick={() => void station.ask('confirmRecoveryKey', {})}>
        I have kept it
      </button>
    </p>
  );
}
