import { sendMessage, tryConnection, type Receiver, type TlsClientKeys } from '#main/interop/mllp/send.ts';
import type { OutgoingReport, TryReceiver } from '#main/services/ports.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ClientTls, MllpReturn } from '#shared/records/source-settings.ts';
import { decodeMessage } from './message-bytes.ts';
import { parseMessage, valueAt, type Message } from './message.ts';
import { readPemFiles } from './read-pem-files.ts';
import { readReference, writeHl7Report, type WrittenMessage } from './write-hl7-report.ts';

/** Sends an accepted report as HL7 v2 over MLLP; what the receiver acknowledges is on its side. */
export async function sendHl7Report(
  report: OutgoingReport,
  reference: string | undefined,
  settings: MllpReturn,
): Promise<Result<void>> {
  const { host, port, tls } = settings;
  const keys = tls === null ? succeeded(undefined) : await readKeys(tls);
  if (!keys.ok) {
    return keys;
  }
  const message = writeHl7Report(report, readReference(reference), settings);
  return sendAndHear({ host, port, ...(keys.value && { tls: keys.value }) }, message);
}

/** Sends one message and gives what its receiver makes of it. */
export async function sendAndHear(receiver: Receiver, { controlId, text }: WrittenMessage): Promise<Result<void>> {
  const answered = await sendMessage(
    receiver,
    Buffer.from(text),
    (answer) => answerOf(answer, controlId) !== undefined,
  );
  return answered.ok ? outcomeOf(answerOf(answered.value, controlId)) : answered;
}

/** Whether the receiver takes a connection, and trusts and is trusted where there is TLS. */
export const tryReceiver: TryReceiver = async ({ host, port, tls }) => {
  const keys = tls === null ? succeeded(undefined) : await readKeys(tls);
  return keys.ok ? tryConnection({ host, port, ...(keys.value && { tls: keys.value }) }) : keys;
};

interface Answer {
  /** MSA-1: AA, AE, AR, CA, CE, CR. */
  readonly code: string;
  readonly reason: string;
}

/** What a message says of the one with this control id; undefined where it speaks of another, or is no acknowledgement. */
function answerOf(bytes: Buffer, controlId: string): Answer | undefined {
  const parsed = parseMessage(decodeMessage(bytes));
  if (!parsed.ok) {
    return undefined;
  }
  const message = parsed.value;
  const acknowledgement = segmentOf(message, 'MSA');
  if (acknowledgement === undefined || valueAt(message, acknowledgement, 2) !== controlId) {
    return undefined;
  }
  const error = segmentOf(message, 'ERR');
  const reason =
    valueAt(message, error, 8) ||
    valueAt(message, acknowledgement, 3) ||
    valueAt(message, error, 7) ||
    valueAt(message, error, 3, { component: 2 });
  return { code: valueAt(message, acknowledgement, 1).toUpperCase(), reason: reason.slice(0, longestReason) };
}

function segmentOf({ segments }: Message, name: string): Message['segments'][number] | undefined {
  return segments.find((segment) => segment.name === name);
}

/** Characters of a reason that another system gives. */
const longestReason = 300;

function outcomeOf(answer: Answer | undefined): Result<void> {
  if (answer !== undefined && /^[AC]A$/u.test(answer.code)) {
    return succeeded(undefined);
  }
  const { code = '', reason = '' } = answer ?? {};
  const said = reason === '' ? `It gave no reason (${code})` : `It says: ${reason}`;
  return failed(
    'RIS_REFUSED',
    `The receiver did not take the report. ${said}. Correct it there, or here, then send again.`,
  );
}

async function readKeys({ authorityFile, keyFile, certificateFile }: ClientTls): Promise<Result<TlsClientKeys>> {
  const read = await readPemFiles([authorityFile, keyFile, certificateFile], 'RIS_NOT_REACHED');
  if (!read.ok) {
    return read;
  }
  const [authority = '', key, certificate] = read.value;
  return succeeded({
    authority,
    ...(key !== undefined && { key }),
    ...(certificate !== undefined && { certificate }),
  });
}
