import type { Hl7Segment } from '@medplum/core';
import { decodeText } from '#main/interop/decode-text.ts';
import { documentText } from '#main/interop/document-text.ts';
import { sniffedBytes, sniffFormat } from '#main/interop/sniff-format.ts';
import { decodeEscapes } from './escapes.ts';
import { rawField, valueAt, type Message } from './message.ts';

/** The text of a document that an observation encapsulates (ED), or the form that it has instead, with its article ("a PDF"). */
export type EncapsulatedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly form: string };

/** Reads an observation's encapsulated data: component 2 its type, 3 its subtype, 4 its encoding, 5 the data (chapter 2A, ED). */
export function encapsulatedText(message: Message, observation: Hl7Segment): EncapsulatedText {
  const at = (component: number): string => valueAt(message, observation, 5, { component });
  const bytes = bytesOf(message, observation, at(4));
  const format = sniffFormat(bytes.subarray(0, sniffedBytes));
  switch (format.kind) {
    case 'text': {
      const text = decodeText(bytes);
      return /^\s*<\?xml|^\s*<ClinicalDocument\b/u.test(text)
        ? { ok: false, form: 'an XML document' }
        : { ok: true, text: documentText(text, at(3).toLowerCase()) };
    }
    case 'binary':
      return { ok: false, form: format.what };
    default:
      return { ok: false, form: format.kind === 'zip' ? 'a zip file' : 'a DICOM object' };
  }
}

function bytesOf(message: Message, observation: Hl7Segment, encoding: string): Buffer {
  const { componentSeparator, escapeCharacter } = message.reading.delimiters;
  const data = rawField(observation, 5)
    .split(componentSeparator)
    .slice(4)
    .join(componentSeparator)
    // Some break the lines of their base64.
    .replaceAll(`${escapeCharacter}.br${escapeCharacter}`, '');
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(data, 'base64');
    case 'hex':
      return Buffer.from(data, 'hex');
    default:
      // No encoding but the message's own.
      return Buffer.from(decodeEscapes(data, message.reading), 'utf8');
  }
}
