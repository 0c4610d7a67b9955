import { decodeText } from '#main/interop/decode-text.ts';
import { documentText } from '#main/interop/document-text.ts';
import { sniffedBytes, sniffFormat } from '#main/interop/sniff-format.ts';
import { elementsOf, textOf, type FhirElement } from './element.ts';
import { follow, type Placed } from './scope.ts';

/** What an attachment holds, or why nobody can read it here. */
export type AttachmentContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `what` with its article: "a PDF". */
  | { readonly kind: 'binary'; readonly what: string }
  /** Its text lies elsewhere, and nothing is fetched. */
  | { readonly kind: 'link' }
  /** It says that it is base64 and is not. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'empty' };

/**
 * What the forms of a report hold, the one first that says most to this program: in the report's own language before translations, plain text
 * before what must be converted, the newest before older ones.
 */
export function* attachedContents(report: Placed, name: string): Generator<AttachmentContent> {
  const language = textOf(report.resource, 'language')?.toLowerCase();
  const forms = elementsOf(report.resource, name).map((attachment) => ({
    attachment,
    translated: isTranslated(textOf(attachment, 'language')?.toLowerCase(), language),
    rank: formRank(textOf(attachment, 'contentType')),
    created: textOf(attachment, 'creation') ?? '',
  }));
  forms.sort(
    (a, b) =>
      Number(a.translated) - Number(b.translated) ||
      a.rank - b.rank ||
      // Dates of one sender are written alike, so that their letters tell which is later.
      (a.created < b.created ? 1 : a.created > b.created ? -1 : 0),
  );
  for (const { attachment } of forms) {
    yield readAttachment(attachment, report);
  }
}

/** "de" and "de-CH" are one language here. */
function isTranslated(language: string | undefined, own: string | undefined): boolean {
  return language !== undefined && own !== undefined && language.split('-')[0] !== own.split('-')[0];
}

type Form = 'plain' | 'html' | 'rtf' | 'unknown' | 'other';

const ranks: readonly Form[] = ['plain', 'html', 'rtf', 'unknown', 'other'];

function formRank(contentType: string | undefined): number {
  return ranks.indexOf(formOf(mediaType(contentType)));
}

function mediaType(contentType = ''): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function formOf(type: string): Form {
  switch (type) {
    case 'text/html':
    case 'application/xhtml+xml':
    case 'application/xhtml':
      return 'html';
    case 'text/rtf':
    case 'application/rtf':
    case 'application/x-rtf':
      return 'rtf';
    case '':
    case 'application/octet-stream':
      return 'unknown';
    case 'text/xml':
      return 'other';
    default:
      return type.startsWith('text/') ? 'plain' : 'other';
  }
}

function readAttachment(attachment: FhirElement, report: Placed): AttachmentContent {
  const url = textOf(attachment, 'url');
  const binary = url === undefined ? undefined : follow({ reference: url }, report)?.resource;
  const data = textOf(attachment, 'data') ?? textOf(binary, 'data');
  const contentType = textOf(attachment, 'contentType') ?? textOf(binary, 'contentType');
  if (data === undefined) {
    return { kind: url === undefined ? 'empty' : 'link' };
  }
  const bytes = decodeBase64(data);
  return bytes === undefined ? { kind: 'damaged' } : readBytes(bytes, contentType);
}

function readBytes(bytes: Uint8Array, contentType: string | undefined): AttachmentContent {
  const type = mediaType(contentType);
  const form = formOf(type);
  const format = sniffFormat(bytes.subarray(0, sniffedBytes));
  if (format.kind !== 'text' || form === 'other') {
    return { kind: 'binary', what: format.kind === 'binary' ? format.what : describeType(type) };
  }
  const text = documentText(decode(bytes, contentType), form);
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function describeType(type: string): string {
  return type === 'application/pdf' ? 'a PDF' : type.startsWith('image/') ? 'an image' : 'a document of another kind';
}

/** The bytes of base64, with or without the line breaks and the end that writers give it; undefined where it is none. */
function decodeBase64(data: string): Uint8Array | undefined {
  const bare = data.replaceAll(/\s+/gu, '');
  return /^[\w+/-]*={0,2}$/u.test(bare) && bare.replace(/=+$/u, '').length % 4 !== 1
    ? Buffer.from(bare, 'base64')
    : undefined;
}

/** In the character set that the sender names; as any other text where that is unknown or does not fit. */
function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1];
  if (charset === undefined) {
    return decodeText(bytes);
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      return decodeText(bytes);
    }
    throw error;
  }
}
