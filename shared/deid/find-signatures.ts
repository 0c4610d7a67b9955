import type { IdentifierSpan } from './identifier.ts';

/** Finds the initials of those who dictated, typed and signed: "JAS/mk", "D: JS T: mk", "ABC:xyz 03/04/26". */

const patterns: readonly RegExp[] = [
  // Alone in its line, or at its end behind a date or number.
  /(?<=^|[\r\n])[^\S\r\n]*(?<value>\p{Lu}{2,4}[ ]?[/:][ ]?\p{L}{2,4})(?=[^\S\r\n]*(?:[\r\n]|$|\d{1,4}[./-]\d|job|#))/dgu,
  /(?:\b(?:initials?|dictated|transcribed|typed|signed|read|interpreted|reviewed|verified|kürzel|paraaf|diktat|geschrieben|schreibkraft|typiste?|getypt)(?: by| von| door)?[ ]?[:/][ ]?)(?<value>\p{L}{2,4}(?:[ ]?[/:][ ]?\p{L}{2,4})?)(?![\p{L}\d])/dgiu,
  /(?<=^|[\r\n]|[ |])(?<!\p{L})(?:D|T|DD|DT|TD|TT|R|S|Dict|Trans)[:][ ]?(?<value>\p{Lu}{2,4}|\p{Ll}{2,3})(?=[ ,;|/]|[\r\n]|$)/dgu,
  /(?:\b(?:electronically signed|e-?signed|signed|dictated|read|reviewed|interpreted|diktiert|befundet|gez\.|gedicteerd|verslagen|getekend)(?: by| von| durch| door)?[ ])(?<value>\p{Lu}{2,3})(?=[ ]?(?:[/,;.)]|on\b|at\b|am\b|um\b|op\b|\d|[\r\n]|$))/dgu,
  /(?<=^|[\r\n])[^\S\r\n]*(?<value>\p{Ll}{2,3}\/\p{Ll}{2,3})(?=[^\S\r\n]*(?:[\r\n]|$|\d{1,4}[./-]\d))/dgu,
  /(?<=\b(?:transcriptionist|secretary|secretaresse|schreibkraft|typiste?|typed|uitgewerkt|uitgetypt|getypt|geschrieben)[:]?[ ]{1,3})(?<value>\p{L}{2,3})(?![\p{L}\d'’.-])/dgiu,
  // "-TL" at the end of a line, "mk diktiert", "Tech: mjr".
  /(?<=[\r\n][-–—/][ ]?)(?<value>\p{Lu}{2,3})(?=[ ]*\/?[ ]*(?:[\r\n]|$))/dgu,
  /(?<=^|[\r\n ])(?<value>\p{Ll}{2,3})(?= (?:diktiert|geschrieben|gedicteerd|getypt|dictated|transcribed)\b)/dgu,
  /(?<=\b(?:tech|technologist|rt|mta|mtra|mtr|typ|typist|schreibkraft|sekr|sec|laborant)[.]?:[ ]{0,2})(?<value>\p{L}{2,3})(?![\p{L}\d])/dgiu,
  // The last line by itself: "Banerjee/Ng", "sgupta".
  /(?<=[\r\n]\s*[\r\n][^\S\r\n]*)(?<value>\p{Lu}\p{Ll}+\/\p{Lu}\p{L}+|[a-z]{5,12})(?=\s*$)/dgu,
];

const noInitials: ReadonlySet<string> = new Set(
  'md rn pa np by on at am pm am um op dr ct mr mri us xr ap pa lat and the und ist was not the n/a na yes no ok st per'.split(
    ' ',
  ),
);

export function findSignatures(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (const [index, pattern] of patterns.entries()) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index];
      const [first = '', second = ''] = text
        .slice(start, end)
        .toLowerCase()
        .split(/[ ]?[/:][ ]?/u);
      // What a label announces may be any letters, in capitals.
      const isAnnounced = index > 0 && /^\p{Lu}+$/u.test(text.slice(start, end));
      if (isAnnounced || (!noInitials.has(first) && !noInitials.has(second))) {
        spans.push({ start, end, category: 'name', rule: 'signature:initials', confidence: 0.85 });
      }
    }
  }
  return spans;
}
