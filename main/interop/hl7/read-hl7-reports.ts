import { failed, succeeded } from '#shared/ipc/failure.ts';
import type { ReadResult } from '#main/interop/read-report.ts';
import { decodeMessage, splitMessages } from './message-bytes.ts';
import { readMessage } from './read-message.ts';

/** The reports and orders of a file of HL7 v2: one message or many, with or without the frames of a connection. */
export function* readHl7Reports(bytes: Uint8Array, name: string): Generator<ReadResult> {
  const { text, decode } = decodeMessage(bytes);
  const messages = splitMessages(text);
  if (messages.length === 0) {
    yield failed('REPORT_EMPTY', `${name} holds no HL7 message: there is no report in it.`);
  }
  for (const [index, message] of messages.entries()) {
    const place = messages.length === 1 ? name : `${name} message ${index + 1}`;
    const read = readMessage({ text: message, decode });
    if (!read.ok) {
      yield failed('REPORT_MALFORMED', `${place} was refused: ${read.refusal.reason}`);
      continue;
    }
    for (const [number, { kind, report, study, linked, order }] of read.value.entries()) {
      const { accession } = study;
      yield succeeded({
        ...(accession !== undefined && { id: accession }),
        name: read.value.length === 1 ? place : `${place} study ${number + 1}`,
        text: report.text,
        report,
        study,
        linked,
        isOrder: kind === 'order',
        reference: JSON.stringify(order),
      });
    }
  }
}
