import { isClinicalName } from '#shared/deid/lists/clinical-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import { matchesOf } from './matches-of.ts';
import { signaturePatterns, type SignaturePattern } from './signature-patterns.ts';
import { endsAsTerm } from './word-of-reports.ts';

/** Finds the initials of those who dictated, typed and signed: "JAS/mk", "D: JS T: mk", "ABC:xyz 03/04/26". */

const noInitials: ReadonlySet<string> = new Set(
  'min max sec by ct mri after fax auf km ed er ems icu pcp iv im po ent ob gi gu pt ot or its ivc svc fu tx hx dx rx ou re li bds lt rt de en el il la da du je ze we ja hr dd nb cc bv ok von van door für for als ext i ii iii iv v vi or of en im zu na re li le ri bds fin end ml mg mm md rn pa np by on at am pm am um op dr ct mr mri us xr ap pa lat and the und ist was not the n/a na yes no ok st per'.split(
    ' ',
  ),
);

export function findSignatures(text: string): readonly IdentifierSpan[] {
  return signaturePatterns.flatMap((signature) => initialsBy(text, signature));
}

function initialsBy(text: string, { pattern, hint, isAnnounced }: SignaturePattern): readonly IdentifierSpan[] {
  return matchesOf(text, pattern, hint).flatMap((match): readonly IdentifierSpan[] => {
    const [start, end] = match.indices?.groups?.['value'] ??
      match.indices?.groups?.['other'] ?? [match.index, match.index];
    const value = text.slice(start, end);
    const [first = '', second = ''] = value.toLowerCase().split(/[ ]?[/:][ ]?/u);
    const last = /[\p{L}-]+$/u.exec(value)?.[0].length ?? 0;
    const isThing =
      first.length > 4 && (isClinicalName(text, end - last, end) || endsAsTerm(value.slice(-last).toLowerCase()));
    const isDated = first.length < 4 && /^[^\S\r\n]*\d{1,4}[./-]\d/u.test(text.slice(end, end + 12));
    const isCapitals = /^\p{Lu}+$/u.test(value) && !/^[IVX]+$/u.test(value);
    const [isOne, isOther] = [noInitials.has(first), noInitials.has(second)];
    const isOfBoth = second !== '' && !(isOne && isOther);
    // "AM/ns": capitals and small letters stand for a physician and a typist, but for "AP/lat".
    const isPair = isOfBoth && /^\p{Lu}{2,5}\/\p{Ll}{2,3}$/u.test(value);
    const isWord = (isOne || isOther) && !isDated && !isPair && !(isAnnounced && (isCapitals || isOfBoth));
    return isThing || isWord ? [] : [{ start, end, category: 'name', rule: 'signature:initials', confidence: 0.85 }];
  });
}
