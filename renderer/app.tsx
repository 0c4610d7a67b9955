import { useState } from 'react';
import type { StationState } from '#shared/ipc/station-contract.ts';
import { isPermitted } from '#shared/records/permissions.ts';
import { Damaged } from './damaged.tsx';
import { Desk } from './desk.tsx';
import { FirstStart } from './first-start.tsx';
import { NoDesk } from './no-desk.tsx';
import { useHeld } from './held.ts';
import type { Page } from './page.ts';
import { RecoveryKey } from './recovery-key.tsx';
import { Screen } from './screen.tsx';
import { SignIn } from './sign-in.tsx';
import { stoppedMessages } from './station-link.ts';
import { Unlock } from './unlock.tsx';

/** One screen for each state of the station. */
export function App({ page }: { readonly page: Page }) {
  const { connection, state } = useHeld(page.station.view);
  const stopped = connection === 'stopped' || connection === 'lost' ? stoppedMessages[connection] : undefined;
  const [recoveryKey, setRecoveryKey] = useState<string>();

  function keepRecoveryKey(): void {
    setRecoveryKey(undefined);
    void page.station.ask('confirmRecoveryKey', {});
  }

  // It is shown this once, whatever happens to the station meanwhile.
  if (recoveryKey !== undefined) {
    return <RecoveryKey recoveryKey={recoveryKey} onKept={keepRecoveryKey} />;
  }
  const reader = readerAtDesk(state);
  if (reader !== undefined && !isPermitted(reader.role, 'work')) {
    return <NoDesk station={page.station} reader={reader} />;
  }
  if (state?.kind === 'open' && reader !== undefined) {
    return (
      <Desk
        key={reader.id}
        page={page}
        reader={reader}
        state={state}
        onRecoveryKey={setRecoveryKey}
        stopped={stopped}
      />
    );
  }
  if (connection !== 'connected' || state === undefined) {
    return <Waiting>{stopped ?? 'Starting the station…'}</Waiting>;
  }
  switch (state.kind) {
    case 'new':
      return <FirstStart station={page.station} keyStore={state.keyStore} onBegun={setRecoveryKey} />;
    case 'locked-away':
      return <Unlock station={page.station} failure={state.failure} keyStore={state.keyStore} />;
    case 'damaged':
      return <Damaged station={page.station} failure={state.failure} backups={state.backups} />;
    case 'open':
      return (
        <SignIn station={page.station} lockedBy={state.session.kind === 'locked' ? state.session.reader : undefined} />
      );
  }
}

function readerAtDesk(state: StationState | undefined) {
  return state?.kind === 'open' && state.session.kind === 'signed-in' ? state.session.reader : undefined;
}

function Waiting({ children }: { readonly children: string }) {
  return (
    <Screen title="Reading Room">
      <p role="status" className="waiting">
        {children}
      </p>
    </Screen>
  );
}
