import type { Now, SendTestMessage } from '#main/services/ports.ts';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { hl7Time } from './acknowledge.ts';
import { readPemFiles } from './read-pem-files.ts';
import { sendAndHear } from './send-hl7-report.ts';
import type { WrittenMessage } from './write-hl7-report.ts';

/** Sending to one's own station with this machine's clock. */
export function sendTestMessageWith(now: Now): SendTestMessage {
  return async ({ address, port, tls }) => {
    if (tls !== null && tls.clientAuthorityFile !== null) {
      return failed(
        'RIS_NOT_REACHED',
        'The station hears only senders with a certificate, and has none itself: send a test from the other system.',
      );
    }
    const at = now();
    const accession = `TEST${at}`;
    // Who listens on all addresses is reached by this one.
    const host = /^(?:0\.0\.0\.0|::)$/u.test(address) ? '127.0.0.1' : address;
    const read = await readPemFiles([tls === null ? null : tls.certificateFile], 'RIS_NOT_REACHED');
    if (!read.ok) {
      return read;
    }
    const [authority] = read.value;
    const receiver = { host, port, ...(authority !== undefined && { tls: { authority } }) };
    const sent = await sendAndHear(receiver, testMessage(accession, at));
    return sent.ok ? succeeded({ accession }) : sent;
  };
}

/** A result of nobody, which says so. */
function testMessage(accession: string, at: number): WrittenMessage {
  const time = hl7Time(at);
  const day = time.slice(0, 8);
  const segments = [
    `MSH|^~\\&|READING ROOM|TEST|READING ROOM|TEST|${time}||ORU^R01^ORU_R01|${accession}|T|2.5.1|||||||UNICODE UTF-8`,
    'PID|1||TEST^^^READING ROOM^MR||Test^Message||19700101|U',
    `OBR|1|${accession}|${accession}|TEST^XR CHEST (TEST MESSAGE)|||${day}|||||||||||${accession}||||||XR|P`,
    'OBX|1|FT|18782-3^Findings^LN||This is a test message of the station. The lungs are clear. There is a small left pleural effusion.||||||P',
  ];
  return { controlId: accession, text: `${segments.join('\r')}\r` };
}
