import type { StationState } from '#shared/ipc/station-contract.ts';

export type KeyStore = Extract<StationState, { kind: 'new' }>['keyStore'];

/** Said where this user's key will lie unprotected. */
export function KeyStoreNote({ keyStore }: { readonly keyStore: KeyStore }) {
  return keyStore.isProtected ? null : (
    <p className="note">
      This computer has no protected key store, so whoever can read this user’s files can read the reports.
    </p>
  );
}
