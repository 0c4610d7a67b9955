import { htmlText } from './html-text.ts';
import { looksLikeRtf, rtfText } from './rtf-text.ts';

/**
 * The words of a document in one of the forms that hold text.
 *
 * @param form as its sender says; what is RTF or HTML is read as that, because senders call plain what they have in other forms, too
 */
export function documentText(document: string, form: string): string {
  if (form === 'rtf' || looksLikeRtf(document)) {
    return rtfText(document);
  }
  return form === 'html' || /^\s*<(?:!doctype html|html|body|div|p)\b/iu.test(document.slice(0, 500))
    ? htmlText(document)
    : document;
}
