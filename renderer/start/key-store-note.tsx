import type { StationState } from '#shared/ipc/station-contract.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';

export type KeyStore = Extract<StationState, { kind: 'new' }>['keyStore'];

/** Said where this user's key will lie unprotected. */
export function KeyStoreNote({ keyStore }: { readonly keyStore: KeyStore }) {
  const t = useMessages();
  return keyStore.isProtected ? null : (
    <p className="note" data-kind="warning">
      {t('start.unprotected')}
    </p>
  );
}
