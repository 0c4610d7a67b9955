import { useLayoutEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { StationState } from '#shared/ipc/station-contract.ts';
import { isPermitted } from '#shared/records/permissions.ts';
import { usualPreferences, type ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { keyMapOf } from './actions/action-list.ts';
import { Actions } from './actions/actions.ts';
import { ActionContext, useActionKeys } from './actions/use-actions.ts';
import { Desk } from './desk/desk.tsx';
import { messagesIn, systemLanguage } from './messages/messages.ts';
import { formatsIn } from './messages/formats.ts';
import { FormatContext } from './messages/use-formats.ts';
import { MessageContext, useMessages } from './messages/use-messages.ts';
import { useHeld } from './page/held.ts';
import { PageContext, usePage, type Page } from './page/page.ts';
import { useTheme } from './page/use-theme.ts';
import { Damaged } from './start/damaged.tsx';
import { FirstStart } from './start/first-start.tsx';
import { NoDesk } from './start/no-desk.tsx';
import { RecoveryKey } from './start/recovery-key.tsx';
import { Screen } from './start/screen.tsx';
import { SignIn } from './start/sign-in.tsx';
import { Unlock } from './start/unlock.tsx';

/** The window: in the language, the colours and with the keys of whoever is at the station. */
export function App({ page }: { readonly page: Page }) {
  const { state } = useHeld(page.station.view);
  const preferences = preferencesOf(state);
  const { language, keys } = preferences;
  const messages = messagesIn(
    language === 'system' ? systemLanguage(navigator.languages) : language,
    navigator.languages,
  );
  const [actions] = useState(() => new Actions());
  const context = { actions, keys: keyMapOf(keys) };
  useActionKeys(context);
  useTheme(preferences);
  useLayoutEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);

  return (
    <PageContext value={page}>
      <QueryClientProvider client={page.queries}>
        <MessageContext value={messages}>
          <FormatContext value={formatsIn(messages)}>
            <I18nProvider locale={messages.locale}>
              <ActionContext value={context}>
                <CurrentScreen preferences={preferences} />
              </ActionContext>
            </I18nProvider>
          </FormatContext>
        </MessageContext>
      </QueryClientProvider>
    </PageContext>
  );
}

/** One screen for each state of the station. */
function CurrentScreen({ preferences }: { readonly preferences: ReaderPreferences }) {
  const t = useMessages();
  const { station } = usePage();
  const { connection, state } = useHeld(station.view);
  const stopped = connection === 'stopped' || connection === 'lost' ? t(`stopped.${connection}`) : undefined;
  const [recoveryKey, setRecoveryKey] = useState<string>();

  function keepRecoveryKey(): void {
    setRecoveryKey(undefined);
    void station.ask('confirmRecoveryKey', {});
  }

  // It is shown this once, whatever happens to the station meanwhile.
  if (recoveryKey !== undefined) {
    return <RecoveryKey recoveryKey={recoveryKey} onKept={keepRecoveryKey} />;
  }
  const session = state?.kind === 'open' ? state.session : undefined;
  if (session?.kind === 'signed-in' && !isPermitted(session.reader.role, 'work')) {
    return <NoDesk station={station} reader={session.reader} />;
  }
  if (state?.kind === 'open' && session?.kind === 'signed-in') {
    const { reader } = session;
    return (
      <Desk
        key={reader.id}
        reader={reader}
        preferences={preferences}
        state={state}
        onRecoveryKey={setRecoveryKey}
        stopped={stopped}
      />
    );
  }
  if (connection !== 'connected' || state === undefined) {
    return (
      <Screen title={t('product')}>
        <p role="status" className="quiet">
          {stopped ?? t('stopped.starting')}
        </p>
      </Screen>
    );
  }
  switch (state.kind) {
    case 'new':
      return <FirstStart station={station} keyStore={state.keyStore} onBegun={setRecoveryKey} />;
    case 'locked-away':
      return <Unlock station={station} failure={state.failure} keyStore={state.keyStore} />;
    case 'damaged':
      return <Damaged station={station} failure={state.failure} backups={state.backups} />;
    case 'open':
      return <SignIn station={station} lockedBy={session?.kind === 'locked' ? session.reader : undefined} />;
  }
}

/** Of whoever is at the station; as usual where nobody is. */
export function preferencesOf(state: StationState | undefined): ReaderPreferences {
  return state?.kind === 'open' && state.session.kind === 'signed-in' ? state.session.preferences : usualPreferences;
}
