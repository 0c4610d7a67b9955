import { readFile } from 'node:fs/promises';
import { listenForMessages, type TlsServerKeys } from '#main/interop/mllp/listen.ts';
import type { NewId, Now, StartListening } from '#main/services/ports.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ServerTls } from '#shared/records/source-settings.ts';
import { receiveMessages, refuseTooLarge } from './receive-messages.ts';

/** Listening for HL7 v2 over MLLP, with this machine's files and network. */
export function startListeningWith(now: Now, newId: NewId): StartListening {
  return async ({ address, port, senders, tls }, { take, refuse, onTrouble, onBug }) => {
    const keys = tls === null ? succeeded(undefined) : await readKeys(tls);
    if (!keys.ok) {
      return keys;
    }
    return listenForMessages({
      address,
      port,
      senders,
      ...(keys.value && { tls: keys.value }),
      take: (message) => receiveMessages(message, { take, refuse, now, newId }),
      refuseTooLarge: (beginning) => refuseTooLarge(beginning, { refuse, now, newId }),
      onTrouble,
      onBug,
    });
  };
}

async function readKeys({ keyFile, certificateFile, clientAuthorityFile }: ServerTls): Promise<Result<TlsServerKeys>> {
  try {
    const [key, certificate, clientAuthority] = await Promise.all(
      [keyFile, certificateFile, clientAuthorityFile].map((file) =>
        file === null ? undefined : readFile(file, 'utf8'),
      ),
    );
    if (key === undefined || certificate === undefined) {
      throw new TypeError('both files have names');
    }
    return succeeded({ key, certificate, ...(clientAuthority !== undefined && { clientAuthority }) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) {
      throw error;
    }
    return failed(
      'PORT_REFUSED',
      `The files with key and certificate cannot be read (${code}): check their paths and rights.`,
    );
  }
}
