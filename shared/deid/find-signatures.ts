import { isClinicalName } from './clinical-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import { matchesOf } from './matches-of.ts';
import { endsAsTerm } from './word-of-reports.ts';

/** Finds the initials of those who dictated, typed and signed: "JAS/mk", "D: JS T: mk", "ABC:xyz 03/04/26". */

/** Announced by a label or by their place, so that any letters in capitals are taken. */
const announced: readonly RegExp[] = [
  /(?:\b(?:initials?|dictated|transcribed|typed|signed|read|interpreted|reviewed|verified|kürzel|paraaf|diktat|geschrieben|schreibkraft|typiste?|getypt)(?: by| von| door)?[ ]?[:/][ ]?)(?<value>\p{L}{2,4}(?:[ ]?[/:][ ]?\p{L}{2,4})?)(?![\p{L}\d])/dgiu,
  /(?<=^|[\r\n]|[ |])(?<!\p{L})(?:D|T|DD|DT|TD|TT|R|S|Dict|Trans)[:][ ]?(?<value>\p{Lu}{2,4}|\p{Ll}{2,3})(?=[ ,;|/]|[\r\n]|$)/dgu,
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Ll}{2,3}\/\p{Ll}{2,3})(?=[^\S\r\n]{0,20}(?:[\r\n]|$|\d{1,4}[./-]\d))/dgu,
  /(?<=\b(?:transcriptionist|secretary|secretaresse|schreibkraft|typiste?|typed|sekretariat|trans|dict|dikt|diktat|dictaat|typ|uitgewerkt|uitgetypt|getypt|geschrieben)[:]?[ ]{1,3})(?<value>\p{L}{2,3})(?![\p{L}\d'’.-])/dgiu,
  // "-TL" at the end of a line, "mk diktiert", "Tech: mjr".
  /(?<=[\r\n][-–—/][ ]?)(?<value>\p{Lu}{2,3})(?=[ ]*\/?[ ]*(?:[\r\n]|$))/dgu,
  /(?<=^|[\r\n ])(?<value>\p{Ll}{2,3})(?= (?:diktiert|geschrieben|gedicteerd|getypt|dictated|transcribed)\b)/dgu,
  // A line of its own: "I. Haas", "F. Haan, radioloog"; and one of a name and a date: "Kraus, 23.01.26".
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>(?:\p{Lu}\.[ -]?){1,3}(?:(?:van|de|der|den|von|zu|ter|ten|la|el)[ ]){0,2}\p{Lu}\p{Ll}[\p{L}'’-]+)(?=[^\S\r\n]{0,20}(?:,|[\r\n]|$))/dgu,
  /(?<=[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}[\p{L}'’-]+(?:[ ]\p{Lu}\p{Ll}[\p{L}'’-]+)?)(?=,[ ]\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)[^\S\r\n]*(?:[;\r\n]|$))/dgu,
  // "VINK, S.Q.", "Kuyper, D.M.": a family name and initials.
  /(?<![\p{L}\d-])(?<value>(?:(?:VAN DER|VAN DEN|VAN DE|VAN|DE|DEN|TER|TEN|VON|ZU|van der|van den|van de|van|de|von|ter)[ ])?\p{Lu}[\p{L}'’-]{2,40}(?:-\p{Lu}[\p{L}'’]{1,40})?,[ ](?:\p{Lu}\.-?){1,4})(?![\p{L}\d])/dgu,
  // The Dutch way: "Braak, N. ter", "Beek, Hilde van", "WIT, PIOTR DE".
  /(?<![\p{L}\d-])(?<value>\p{Lu}[\p{L}'’-]{1,40},[ ](?:(?:\p{Lu}\.){1,4}|\p{Lu}[\p{L}'’-]{1,40})[ ](?:van der|van den|van de|van 't|in 't|op den|van|der|den|de|ter|ten|te|el|VAN DER|VAN DEN|VAN DE|VAN|DE|TER|TEN|EL))(?![\p{L}\d]|[ ]\p{Lu})/dgu,
  // A family name and initials, as a field's value or at the end of a line: "Bennett C.", "De Vries-Postma K.", "Möllenkamp E.M.".
  /(?<=[\r\n:;][^\S\r\n]{0,3}|,[ ])(?<value>(?:(?:Van der|Van den|Van de|Van|De|El|Ten|Ter|van der|van den|van de|van|de|vom|von|VOM|VON|VAN|DE)[ ])?(?!Type?\b|Grad\b|Grade\b|Typ\b|Stage\b|Child\b)\p{Lu}[\p{L}'’-]{1,40}[ ](?:\p{Lu}\.-?){1,3})(?=[ ]{0,3}(?:[\r\n,;(|]|$)|[^\S\r\n]{2})/dgu,
  // "BOOGAARD, BILAL, 1931-02-26": a name and a birth date.
  /(?<=^|[\r\n]|[ ]{3}|[|*])[^\S\r\n]{0,20}(?<value>(?:(?:VAN DER|VAN DEN|VAN DE|VAN|DE|DEN|TER|TEN|VON|ZU|ZUR|van der|van den|van de|van|de|von|ter|zur)[ ])?\p{Lu}[\p{L}'’-]+,[ ]\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’.-]*)?)(?=(?:,?[ ]{1,3}|[ ]{0,3}\|[ ]{0,3})[(*]?[ ]?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{8}|\d{4}-\d{2}|\d{1,2}\.?[ ]\p{L}{3,9}[ ]\d{4}))/dgu,
  // HL7's way: "SKOGLUND^INGRID^A".
  /(?<![\p{L}\d^])(?<value>\p{Lu}[\p{L}'’ -]{1,40}\^\p{Lu}[\p{L}'’-]*(?:\^\p{Lu}[\p{L}'’-]*)?)(?=[\^|\s,;]|$)/dgu,
  // "I, Thuy MacLeod, have reviewed the images".
  /(?<=\bI, )(?<value>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})(?=,? (?:M\.?D\.?,? )?(?:have|personally|attest|was|am|agree))/dgu,
  // "Monique St. Pierre, MD", "Candace Birch was telephoned", "Olivier de Haas" as the last line, "GUTHRIE, OPAL   MR 20".
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:[ ](?:van|de|der|den|von|zu|ter|ten|la|el|St\.|\p{Lu}\.)){0,3}(?:[ ]\p{Lu}[\p{L}'’-]{1,30}){1,2})(?=,?[ ](?:MD|M\.D|DO|FRCR|FFR|FRCPC|FRANZCR|PhD|RN|NP|PA|radioloog|Radiolog|Facharzt|Fachärztin|Consultant|Radiologist|AIOS|arts|was[ ](?:telephoned|informed|notified|called|contacted|paged)|wurde[ ](?:informiert|verständigt)|is[ ](?:ingelicht|geïnformeerd))\b)/dgu,
  /(?<=[\r\n]\s{0,20}[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:[ ](?:van|de|der|den|von|zu|ter|ten|la|el|\p{Lu}\.)){0,3}(?:[ ]\p{Lu}\p{Ll}[\p{L}'’-]{1,30}){1,2})(?=\s{0,40}$)/dgu,
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,30}(?:-\p{Lu}{2,30})?,[ ]?\p{Lu}{2,30}(?:[ ]\p{Lu}\.?)?)(?=[ ]{2,}|[ ]?[|(]|\t|[\r\n])/dgu,
  /(?<=\d{1,2}:?\d{2}[ ]\()(?<value>\p{Lu}{2,4})(?=\):)/dgu,
  // The last line by itself: "Banerjee/Ng", "sgupta".
  /(?<=[\r\n]\s{0,20}[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}+\/\p{Lu}\p{L}+|[a-z]{5,12})(?=\s{0,40}$)/dgu,
  // "T: 07/24/2018 RM/ho Job #", "09/04/2021 (sm)", "[End Report] AP:pi", "Ref: TI/tf/2802670".
  /(?<=\d[ ])(?<value>\p{Lu}{2,3}\/\p{Ll}{2,3})(?=[ ](?:Job|#))/dgu,
  /(?<=\d{4}[ ]\()(?<value>\p{Ll}{2,3})(?=\)[^\S\r\n]*(?:[\r\n]|$))/dgu,
  /(?<=[\r\n\].][ ]?)(?<value>(?:\p{Lu}{2,3}|\p{Ll}{2,3}):\p{Ll}{2,3})(?=\s*$)/dgu,
  /(?<=\b(?:Ref|Our ref|Unser Zeichen|Ons kenmerk|Kenmerk|Zeichen|Az)[:.][ ]?)(?<value>\p{Lu}{2,3}\/\p{Ll}{2,3})(?=\/|[^\S\r\n]*(?:[\r\n]|$))/dgu,
  // A patient by initials: "Case 4: A.D., 22F", "Pat. G.Z. (8590-1991)".
  /(?<=\b(?:[Cc]ase \d{1,2}:|[Pp]at\.|[Pp]atient(?:in)?|[Pp]atiënte?|[Ff]all \d{1,2}:|[Cc]asus \d{1,2}:|[Pp]t\.?)[ ])(?<value>\p{Lu}\.[ ]?-?\p{Lu}\.)(?=[ ,(])/dgu,
];

/** Letters that also stand in sentences ("reviewed CT, MRI"), or that nothing announces. */
const unannounced: readonly RegExp[] = [
  // Alone in its line, or at its end behind a date or number.
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,4}[ ]?[/:][ ]?\p{L}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$|\d{1,4}[./-]\d|job|#))/dgu,
  /(?:\b(?:[Ee]lectronically signed|[Ee]-?[Ss]igned|[Ss]igned|[Dd]ictated|[Rr]ead|[Rr]eviewed|[Ii]nterpreted|[Dd]iktiert|[Bb]efundet|[Gg]ez\.|[Gg]edicteerd|[Vv]erslagen|[Gg]etekend)(?: by| von| durch| door)?[ ])(?<value>\p{Lu}{2,3})(?=[ ]?(?:[/,;.)]|on\b|at\b|am\b|um\b|op\b|\d|[\r\n]|$))/dgu,
  // "BT/FB dictaat 885417", "AF / BH / Diktat 398044", "DADLC/rpt".
  /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,5}[ ]?\/[ ]?(?:\p{Lu}{2,4}|\p{Ll}{2,4}))(?=[ ]?\/?[ ]?(?:[Dd]ictaat|[Dd]iktat|DIKTAT|DICTAAT|[Dd]ict)\b|[^\S\r\n]{0,20}[\r\n])/dgu,
  // Who printed it: "afgedrukt op 172.16.0.1 door hwdk".
  /(?<=\b(?:[Pp]rinted|[Gg]edruckt|[Aa]fgedrukt)\b[^\r\n]{0,80}[ ](?:by|von|door)[ ])(?<value>\p{Ll}{2,8})(?=[,. \r\n]|$)/dgu,
  // At the end of a line: "Diktiert, nicht gelesen. NE/bw", "CvB/jt", "Luzern, 11. März 2026 / cp".
  /(?<=[^\S\r\n]|^|[\r\n])(?<value>(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll})\/\p{Ll}{2,3})(?=[^\S\r\n]{0,3}(?:[\r\n(]|$)|[^\S\r\n]{2})/dgu,
  /(?<=(?:\d{4}|\p{Lu}\p{Ll}{2,30})[ ]\/[ ]?)(?<value>\p{Ll}{2})(?=[ ]{0,3}(?:[\r\n(:]|$))/dgu,
  // "Checked: RR", "geprüft AP", "Paraaf FD, 22-09", "sig. S.S.", "Reviewed: R.L.", "Schreibdienst: mmh".
  /(?<=\b(?:[Cc]hecked|[Rr]eviewed|REVIEWED|CHECKED|[Vv]erified|[Mm]inutes|[Gg]eprüft|GEPRÜFT|[Aa]kkoord,?|AKKOORD,?|einverstanden,|[Pp]araaf|sig\.|gez\.|w\.g\.|[Gg]elesen|[Nn]agekeken|[Kk]orrigiert|[Ss]chreibdienst|SCHREIBDIENST|[Ss]ekretariat|[Ss]ecretariaat|SECRETARIAAT|[Ll]aborante?|[Gg]etypt|[Uu]itgetypt|[Tt]yp\.?|[Gg]eschrieben|[Tt]yped):?[ ]{1,3})(?<value>\p{Ll}{2,6}|\p{Lu}{2,4}|(?:\p{Lu}\.){2,3})(?=[ ]{2}|[,;)]|\.?[^\S\r\n]{0,20}(?:[\r\n]|$)|[ ]\d)/dgu,
  /(?<=\b(?:tech|technologist|rt|mta|mtra|mtr|typ|typist|schreibkraft|sekr|sec|laborant)[.]?:[ ]{0,2})(?<value>\p{L}{2,3})(?![\p{L}\d])/dgiu,
  // Who did it, by letters: "Typed by TS 08/06/2022", "Laborant DAJ / order", "1e: FFS  2e: FFJ", "visum STEM, SZYM", "bevestigd door LC.".
  /\b(?:[Tt]yped|[Tt]ranscribed|[Dd]ictated|[Cc]onfirmed|[Bb]evestigd|[Ll]aborante?|[Vv]erslaglegger|[Rr]adiographer|[Tt]echnologist|[Ff]reigabe|[Ee]rstbefund|[Zz]weitbefund|[Vv]isum|VISUM|RT|MTRA?|1e|2e|1E|2E)(?:[ ](?:by|door|von|durch))?:?[ ]{1,3}(?<value>\p{Lu}{2,4}(?:,[ ]\p{Lu}{2,4})?|\p{Ll}{2,3})(?=[ ]{2}|[ ]?[,;/.]|[ ](?:on|at|am|op|\d)|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  // "T: 10/13/2024 17:06  / cek".
  /(?<=[ ]{1,2}\/[ ]?)(?<value>\p{Ll}{2,4}|\p{Lu}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  // Behind the last sentence of a paragraph: "Final to follow. SWL", "Kein Pneu. rh"; and behind who signs: "Dr. Müller / RK", "Loes Terpstra/SB".
  /(?<=[.!?)][ ](?:\/[ ]?)?)(?<value>\p{Ll}{2}|\p{Lu}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  /(?<=\p{L}\p{Ll}[ ]?\/[ ]?|\d{4}\/)(?<value>\p{Lu}{2,3}|\p{Ll}{3,4}(?<=\d{4}\/\p{Ll}{3,4}))(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  /(?<=^|[\r\n][-–/]?|[.][ ])(?<value>\p{Lu}\.\p{Lu}\.(?:[ ]?\/[ ]?\p{Lu}\.\p{Lu}\.)?)(?=,[ ](?:geprüft|akkoord|checked)|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  // "reviewed (KS): ", "der Befund von Frau Meier (AI) vom".
  /(?<=[ ]\()(?<value>\p{Lu}{2})(?=\)(?::|[ ]vom\b|[ ]on\b|[^\S\r\n]{0,20}[\r\n]))/dgu,
  // "by MS at 1301", "door TW", "durch H.F., Biograph".
  /(?<=\b(?:by|BY|door|DOOR|durch|DURCH)[ ])(?<value>\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.)(?=[ ](?:at|on|against|AT|ON|AGAINST|um|am|om|op)\b|,|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
  // The last line: "L.A.", "RG", "l.p."; behind a time: "ADDENDUM 05/04/2021 0712 (JPK):".
  /(?<=[\r\n][^\S\r\n]{0,20})(?<value>(?:\p{L}\.){2,3}|\p{Lu}{2}|\p{Lu}{3}(?<=[\r\n]\p{Lu}{3}))(?=\s{0,40}$)/dgu,
];

const noInitials: ReadonlySet<string> = new Set(
  'min max sec by ct mri after fax auf km ed er ems icu pcp iv im po ent ob gi gu pt ot or its ivc svc fu tx hx dx rx ou re li bds lt rt de en el il la da du je ze we ja hr dd nb cc bv ok von van door für for als ext i ii iii iv v vi or of en im zu na re li le ri bds fin end ml mg mm md rn pa np by on at am pm am um op dr ct mr mri us xr ap pa lat and the und ist was not the n/a na yes no ok st per'.split(
    ' ',
  ),
);

export function findSignatures(text: string): readonly IdentifierSpan[] {
  return [
    ...announced.flatMap((pattern) => initialsBy(text, pattern, true)),
    ...unannounced.flatMap((pattern) => initialsBy(text, pattern, false)),
  ];
}

function initialsBy(text: string, pattern: RegExp, mayBeAnyCapitals: boolean): readonly IdentifierSpan[] {
  return matchesOf(text, pattern).flatMap((match): readonly IdentifierSpan[] => {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index];
    const value = text.slice(start, end);
    const [first = '', second = ''] = value.toLowerCase().split(/[ ]?[/:][ ]?/u);
    const last = /[\p{L}-]+$/u.exec(value)?.[0].length ?? 0;
    const isThing =
      first.length > 4 && (isClinicalName(text, end - last, end) || endsAsTerm(value.slice(-last).toLowerCase()));
    const isDated = first.length < 4 && /^[^\S\r\n]*\d{1,4}[./-]\d/u.test(text.slice(end, end + 12));
    const isCapitals = /^\p{Lu}+$/u.test(value) && !/^[IVX]+$/u.test(value);
    const [isOne, isOther] = [noInitials.has(first), noInitials.has(second)];
    const isOfBoth = second !== '' && !(isOne && isOther);
    const isWord = (isOne || isOther) && !isDated && !(mayBeAnyCapitals && (isCapitals || isOfBoth));
    return isThing || isWord ? [] : [{ start, end, category: 'name', rule: 'signature:initials', confidence: 0.85 }];
  });
}
