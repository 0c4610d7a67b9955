/**
 * How findings are prepared before they become a prompt: as the training texts were (models/radtrain/text.py). The cases
 * in models/parity/prepare.jsonl hold both to the same results.
 */

// De-identified collections mask words: OpenI with XXXX (the word "ray" of "x-ray" too), MIMIC with ___ or [** **].
const maskedXRay = /\bx(?:-\s?|\s)x{3,}/giu;
const mask = /\[\*\*[^\]]{0,80}\*\*\]|x{3,}|_{2,}/giu;
// A tokenizer would take these for its own signs, wherever they come from.
const controlToken = /<\/?s>|<pad>|<unk>|<extra_id_\d{1,3}>/giu;
const listNumber = /(?:^|(?<=[\s.;:]))\(?\d{1,2}[.)]\s+(?=[A-Za-z_[])/gu;
const spaces = /\s+/gu;
const repeatedPoint = /([.,;:])(?:\s*[.,;:])+/gu;
const spaceBeforePoint = /\s+(?=[.,;:)])/gu;
const looseEnd = ' .,;:-';

/** Whether a text holds what de-identification left in place of a word. A draft that does is worth nothing. */
export function holdsMask(text: string): boolean {
  return text.search(mask) !== -1;
}

/** A text with what de-identification masked taken out: the "ray" of "x-ray" is put back, in place of others stands `by`. */
export function replaceMasks(text: string, by: string): string {
  return text.replace(maskedXRay, 'x-ray').replace(mask, by);
}

/** Findings without masks and list numbers, on one line, with tidy punctuation. Every sentence is kept. */
export function prepareFindings(findings: string): string {
  const onOneLine = findings.replace(controlToken, ' ').replace(spaces, ' ').trim();
  // List numbers go before masks do, or a number whose item was masked would stay.
  const tidy = replaceMasks(onOneLine.replace(listNumber, '. '), ' ')
    .replace(spaces, ' ')
    .trim()
    .replace(repeatedPoint, (run, first: string) => (run.includes('.') ? '.' : first))
    .replace(spaceBeforePoint, '')
    .replace(spaces, ' ');
  const bare = withoutLooseEnds(tidy);
  return bare === '' ? '' : `${bare}.`;
}

function withoutLooseEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && looseEnd.includes(text.charAt(start))) {
    start += 1;
  }
  while (end > start && looseEnd.includes(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(start, end);
}
