import { listenForMessages, type TlsServerKeys } from '#main/interop/mllp/listen.ts';
import type { NewId, Now, StartListening } from '#main/services/ports.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ServerTls } from '#shared/records/source-settings.ts';
import { readPemFiles } from './read-pem-files.ts';
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
  const read = await readPemFiles([keyFile, certificateFile, clientAuthorityFile], 'PORT_REFUSED');
  if (!read.ok) {
    return read;
  }
  const [key = '', certificate = '', clientAuthority] = read.value;
  return succeeded({ key, certificate, ...(clientAuthority !== undefined && { clientAuthority }) });
}
