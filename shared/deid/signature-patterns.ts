/** One way in which initials or a name are written under a report. */
export interface SignaturePattern {
  /** Marks them as its group `value`. */
  readonly pattern: RegExp;
  /** Of `matchesOf`: what is no small letter, digit or space stands for capitals there. */
  readonly hint: RegExp;
  /**
   * By a label or by their place, so that any letters in capitals are taken; others also stand in sentences ("reviewed CT, MRI"), or nothing
   * announces them.
   */
  readonly isAnnounced: boolean;
}

export const signaturePatterns: readonly SignaturePattern[] = [
  {
    pattern:
      /(?:\b(?:initials?|dictated|transcribed|typed|signed|read|interpreted|reviewed|verified|kürzel|paraaf|diktat|geschrieben|schreibkraft|typiste?|getypt)(?: by| von| door)?[ ]?[:/][ ]?)(?<value>\p{L}{2,4}(?:[ ]?[/:][ ]?\p{L}{2,4})?)(?![\p{L}\d])/dgiu,
    hint: /(?:initial|dictated|transcribed|typed|signed|read|interpreted|reviewed|verified|kürzel|paraaf|diktat|geschrieben|schreibkraft|typist|getypt)[es]?(?: by| von| door)? ?[:/]/gi,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=^|[\r\n]|[ |])(?<!\p{L})(?:D|T|DD|DT|TD|TT|TR|R|S|Dict|Trans)[:][ ]?(?<value>\p{Lu}{2,4}|\p{Ll}{2,3})(?=[ ,;|/]|[\r\n]|$)/dgu,
    hint: /(?:[DTRS]|Dict|Trans):/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Ll}{2,3}[ ]?\/[ ]?\p{Ll}{2,3})(?=[^\S\r\n]{0,20}(?:[\r\n]|$|\d{1,4}[./-]\d|d[dt][ ]\d))/dgu,
    hint: /(?:^|[\r\n])[^\S\r\n]{0,20}[^\s\d]{2,6} ?\/ ?[^\s\d]{2}/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=\b(?:transcriptionist|secretary|secretaresse|schreibkraft|typiste?|typed|sekretariat|trans|dict|dikt|diktat|dictaat|typ|uitgewerkt|uitgetypt|getypt|geschrieben)[:]?[ ]{1,3})(?<value>\p{L}{2,3})(?![\p{L}\d'’.-])/dgiu,
    hint: /(?:transcriptionist|secretary|secretaresse|schreibkraft|typiste?|typed|sekretariat|trans|dict|dikt|diktat|dictaat|typ|uitgewerkt|uitgetypt|getypt|geschrieben):?[ ]{1,3}[^\s\d]{2,6}(?![a-z\d])/gi,
    isAnnounced: true,
  },
  {
    // "-TL" at the end of a line, "mk diktiert", "Tech: mjr".
    pattern: /(?<=[\r\n][-–—/][ ]?)(?<value>\p{Lu}{2,3})(?=[ ]*\/?[ ]*(?:[\r\n]|$))/dgu,
    hint: /[\r\n][-–—/] ?[^\s\da-z]{2,6}(?:[ /\r\n]|$)/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=^|[\r\n ])(?<value>\p{Ll}{2,3})(?= (?:diktiert|geschrieben|gedicteerd|getypt|dictated|transcribed)\b)/dgu,
    hint: /\S\S (?:diktiert|geschrieben|gedicteerd|getypt|dictated|transcribed)/g,
    isAnnounced: true,
  },
  {
    // A line of its own: "I. Haas", "F. Haan, radioloog"; and one of a name and a date: "Kraus, 23.01.26".
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>(?:\p{Lu}\.[ -]?){1,3}(?:(?:van|de|der|den|von|zu|ter|ten|la|el)[ ]){0,2}\p{Lu}\p{Ll}[\p{L}'’-]+)(?=[^\S\r\n]{0,20}(?:,|[\r\n]|$))/dgu,
    hint: /(?:^|[\r\n])[^\S\r\n]{0,20}[^\s\da-z]{1,2}\./g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}[\p{L}'’-]+(?:[ ]\p{Lu}\p{Ll}[\p{L}'’-]+)?)(?=,[ ]\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)[^\S\r\n]*(?:[;\r\n]|$))/dgu,
    hint: /\S, \d{1,2}[./-]\d{1,2}[./-]\d/g,
    isAnnounced: true,
  },
  {
    // "VINK, S.Q.", "Kuyper, D.M.": a family name and initials.
    pattern:
      /(?<![\p{L}\d-])(?<value>(?:(?:VAN DER|VAN DEN|VAN DE|VAN|DE|DEN|TER|TEN|VON|ZU|van der|van den|van de|van|de|von|ter)[ ])?\p{Lu}[\p{L}'’-]{2,40}(?:-\p{Lu}[\p{L}'’]{1,40})?,[ ](?:\p{Lu}\.-?){1,4})(?![\p{L}\d])/dgu,
    hint: /, [A-Z\u0080-\uFFFF]{1,2}\./g,
    isAnnounced: true,
  },
  {
    // The Dutch way: "Braak, N. ter", "Beek, Hilde van", "WIT, PIOTR DE".
    pattern:
      /(?<![\p{L}\d-])(?<value>\p{Lu}[\p{L}'’-]{1,40},[ ](?:(?:\p{Lu}\.){1,4}|\p{Lu}[\p{L}'’-]{1,40})[ ](?:van der|van den|van de|van 't|in 't|op den|van|der|den|de|ter|ten|te|el|De|Van|Van der|Van den|Van de|Ter|Ten|El|VAN DER|VAN DEN|VAN DE|VAN|DE|TER|TEN|EL))(?![\p{L}\d]|[ ]\p{Lu})/dgu,
    hint: /, [^\s\da-z]\S{0,90} (?:[Vv]an|in 't|op den|[Dd]e[rn]?|[Tt]e[rn]?|[Ee]l|VAN|DE|TE[RN]|EL)(?![A-Za-z\d])/g,
    isAnnounced: true,
  },
  {
    // A family name and initials, as a field's value or at the end of a line: "Bennett C.", "De Vries-Postma K.", "Möllenkamp E.M.".
    pattern:
      /(?<=[\r\n:;][^\S\r\n]{0,3}|,[ ])(?<value>(?:(?:Van der|Van den|Van de|Van|De|El|Ten|Ter|van der|van den|van de|van|de|vom|von|VOM|VON|VAN|DE)[ ])?(?!Type?\b|Grad\b|Grade\b|Typ\b|Stage\b|Child\b)\p{Lu}[\p{L}'’-]{1,40}[ ](?:\p{Lu}\.-?){1,3})(?=[ ]{0,3}(?:[\r\n,;(|]|$)|[^\S\r\n]{2})/dgu,
    hint: /[^\s\d] [^\s\da-z]{1,2}\.[^\sa-z\d]{0,12}(?:[ ]{0,3}(?:[\r\n,;(|]|$)|[^\S\r\n]{2})/g,
    isAnnounced: true,
  },
  {
    // "BOOGAARD, BILAL, 1931-02-26": a name and a birth date.
    pattern:
      /(?<=^|[\r\n]|[ ]{3}|[|*])[^\S\r\n]{0,20}(?<value>(?:(?:VAN DER|VAN DEN|VAN DE|VAN|DE|DEN|TER|TEN|VON|ZU|ZUR|van der|van den|van de|van|de|von|ter|zur)[ ])?\p{Lu}[\p{L}'’-]+,[ ]\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’.-]*)?)(?=(?:,?[ ]{1,3}|[ ]{0,3}\|[ ]{0,3})[(*]?[ ]?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{8}|\d{4}-\d{2}|\d{1,2}\.?[ ]\p{L}{3,9}[ ]\d{4}))/dgu,
    hint: /, [^\s\da-z][^\s\d]{1,100}(?: [^\s\da-z][^\s\d]{0,100})?[ |]{1,7}[(*]? ?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{8}|\d{4}-\d{2}|\d{1,2}\.? [^\s\d]{3,18} \d{4})/g,
    isAnnounced: true,
  },
  {
    // A line of its own: "Smythe-Jones R", "VAN HOUTEN S".
    pattern:
      /(?<=[\r\n][^\S\r\n]{0,20})(?<value>(?:(?:VAN|DE|VON|EL|Van|De|van|de|von)[ ])?\p{Lu}[\p{L}'’-]{3,40}[ ]\p{Lu}{1,2})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /[\r\n][^\S\r\n]{0,20}\S[^\r\n\d]{3,50} [^\s\da-z]{1,2}[^\S\r\n]{0,20}(?:[\r\n]|$)/g,
    isAnnounced: false,
  },
  {
    // "bef. TL / frei. ME / schr. wk 18.10.2023".
    pattern:
      /(?<=\b(?:bef|befr?|frei|freig|schr|gel|korr|dikt|val|vid)\.[ ])(?<value>\p{L}{2,3})(?=[ ]\/|[ ]\d|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /(?:bef|befr|frei|freig|schr|gel|korr|dikt|val|vid)\. [^\s\d]{2,6}(?: [/\d]|[^\S\r\n]{0,20}(?:[\r\n]|$))/g,
    isAnnounced: true,
  },
  {
    // Who was told, behind the time: "um 07:42 Uhr (RZ)."
    pattern: /(?<=(?:Uhr|uur|hrs|hours|\d[ ]?[ap]m|\d{2}:\d{2}|\d{4})[ ]\()(?<value>\p{Lu}{2,3})(?=\))/dgu,
    hint: /\S \([^\s\da-z]{2,6}\)/g,
    isAnnounced: false,
  },
  {
    // Who was at the computer: "Benutzer rhuesgen", "USER GQUIGLEY |", "Printed 07/18/2023 7:59 AM by qp273".
    pattern:
      /(?<=\b(?:[Bb]enutzer|BENUTZER|[Uu]ser|USER|[Gg]ebruiker|GEBRUIKER)[ :]{1,3})(?<value>[a-z]{3,16}\d{0,3}|[A-Z]{4,16}\d{0,3})(?=[ ]{0,2}(?:[|,;\r\n]|$|Study|[ ]{2}))|(?<=\b(?:by|BY|door|DOOR|von|VON|durch|DURCH)[ ])(?<other>\p{L}{2,3}\d{3,4})(?![\p{L}\d])/dgu,
    hint: /(?:[Bb]enutzer|BENUTZER|[Uu]ser|USER|ebruiker|EBRUIKER)[ :]|(?:by|BY|oor|OOR|von|VON|urch|URCH) [^\s\d]{2,6}\d{3}/g,
    isAnnounced: true,
  },
  {
    // How dictation ends: "end of dictation, thank you farhan.", "dank u ursulina".
    pattern:
      /(?<=\b(?:thank you|thanks|dank u|bedankt|danke|vielen dank|end of dictation|einde dictaat|ende des diktats)[ ,]{1,2})(?!very|for|so|much|end|wel|und)(?<value>\p{L}{2,20})(?=[.]?\s{0,20}$)/dgiu,
    hint: /(?:thank you|thanks|dank u|bedankt|danke|vielen dank|end of dictation|einde dictaat|ende des diktats)[ ,]{1,2}[^\s\d]{2,40}\.?\s{0,20}$/gi,
    isAnnounced: true,
  },
  {
    // "Preliminary interpretation by Harriet Petrosyan (HP)."
    pattern:
      /(?<=\b(?:by|von|durch|door)[ ](?:Dr\.?[ ])?(?:\p{Lu}[\p{L}.'’-]{0,30}[ ]){2,3}\()(?<value>\p{Lu}{2,3})(?=\))/dgu,
    hint: /(?:by|von|durch|door) [^\r\n(]{5,100} \([^\s\da-z]{2,6}\)/g,
    isAnnounced: true,
  },
  {
    // "READ: Stone G | TECH: HZ".
    pattern:
      /(?<=\b(?:READ|REF|RAD|TECH|ATT|ORD|DICT|Read|Ref|Rad|Tech|Att|Ord|Dict)\.?:[ ])(?<value>\p{Lu}[\p{L}'’-]{1,30}[ ]\p{Lu}{1,2})(?=[ ]{0,3}(?:[|,;\r\n]|$)|[ ]{2})/dgu,
    hint: /(?:READ|REF|RAD|TECH|ATT|ORD|DICT|Read|Ref|Rad|Tech|Att|Ord|Dict)\.?: /g,
    isAnnounced: true,
  },
  {
    // Who was there or what was typed, by letters behind a label: "Gecorrigeerd: HK", "Initials on CRF: SWO", "Kürzel CF", "notulen jk".
    pattern:
      /(?<=\b(?:visum|lab|gedicteerd|gecorrigeerd|korrektur|corrected|diktiert|schreibzeichen|schreibdienst|korrekturlesung|init(?:ials?|ialen)(?: (?:on|laut|volgens))?(?: crf)?|notulen|minutes|protokoll|kürzel|dictated|typed|(?:typed|getypt|geschrieben|dictated|gedicteerd|diktiert|transcribed):?[ ]\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,| (?:by|door|von))):?[ ]{1,3})(?<value>\p{Lu}{2,4}|(?:\p{Lu}\.){2,3}|\p{Ll}{2,3}(?:-\p{Ll}{2,3})?)(?=[ ]{2}|[ ]?[(,;/)]|[ ]\d|\.?[^\S\r\n]{0,20}(?:[\r\n]|$))/dgiu,
    hint: /(?:visum|lab|gedicteerd|gecorrigeerd|korrektur|corrected|diktiert|schreibzeichen|schreibdienst|korrekturlesung|crf|init|notulen|minutes|protokoll|kürzel|dictated|typed| by| door| von|\d,):?[ ]{1,3}[^\s\d]{2,9}(?:[ ]{2}| ?[(,;/)]| \d|\.?[^\S\r\n]{0,20}(?:[\r\n]|$))/gi,
    isAnnounced: true,
  },
  {
    // Two who signed: "M.V. / Dr G.V.  Verified", "F.Ö. / G.K.; freigegeben", "Dictated but not read. R.P. / apq".
    pattern:
      /(?<=^|[\r\n][^\S\r\n]{0,20}|[.][ ])(?<value>\p{L}\.[ ]?\p{L}\.[ ]?\/[ ]?(?:Dr\.?[ ])?(?:\p{L}\.[ ]?\p{L}\.|\p{Ll}{2,3}|\p{Lu}{2,3}|transcribed|typed|getypt|geschrieben))(?![\p{L}])(?=[ ]|[,;]|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /[^\s\d]\. ?[^\s\d]\. ?\//g,
    isAnnounced: true,
  },
  {
    // In brackets at the end of a paragraph: "… (FH/GA)".
    pattern:
      /(?<=[.!?][ ]\()(?<value>\p{Lu}{2,3}\/\p{Lu}{2,3}|\p{Ll}{2,3}\/\p{Ll}{2,3}|\p{Lu}{3})(?=\)[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /[.!?] \([^\s\d]{3,12}\)/g,
    isAnnounced: false,
  },
  {
    // "Beverly Kirkbride/tc", "Luzern, 11. März 2026 / rn", "Dr. Vreni Bieri/nr": two letters behind a name or a year.
    pattern: /(?<=\p{Lu}\p{Ll}{2,30}\/|(?:19|20)\d{2}[ ]\/[ ])(?<value>\p{Ll}{2})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /\S\/ ?[^\s\dA-Z]{2,4}[^\S\r\n]{0,20}(?:[\r\n]|$)|\d \/ [^\s\dA-Z]{2}/g,
    isAnnounced: false,
  },
  {
    // "known as \"Teddy\"".
    pattern:
      /(?<=\b(?:known as|goes by|called|genannt|gerufen|[Rr]ufname|[Rr]oepnaam|genaamd|bekend als)[ ]["„“'‘])(?<value>\p{L}{2,20})(?=["”“'’])/dgu,
    hint: /(?:known as|goes by|called|genannt|gerufen|ufname|oepnaam|genaamd|bekend als) ["„“'‘]/g,
    isAnnounced: true,
  },
  {
    // "Vraagstelling Zondervan: ", "CONFIDENTIAL - KUE, YER - MC7289066".
    pattern:
      /(?<=\b(?:Vraagstelling|Vraag|Fragestellung)[ ])(?<value>(?:van |de |der |den ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]{2,30})(?=:)|(?<=[-–][ ])(?<other>\p{Lu}{2,30}(?:[ -]\p{Lu}{2,30})?,[ ]\p{Lu}{2,30})(?=[ ][-–][ ]\p{Lu}{0,4}\d)/dgu,
    hint: /(?:raag|raagstelling|ragestellung) |[-–] [^\s\da-z]{2,60},/g,
    isAnnounced: true,
  },
  {
    // Behind a letter's date: "26. Dezember 2022/en/ah".
    pattern: /(?<=\d{4}\/)(?<value>\p{Ll}{2,4}\/\p{Ll}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /\d{4}\//g,
    isAnnounced: true,
  },
  {
    // HL7's way: "SKOGLUND^INGRID^A".
    pattern:
      /(?<![\p{L}\d]|\p{L}\^)(?<value>\p{Lu}[\p{L}'’. -]{1,40}\^\p{Lu}[\p{L}'’-]*(?:\^\p{Lu}[\p{L}'’-]*|[ ]\p{Lu}{2,20}(?=[ ]{2}|\^|$))?)(?=[\^|\s,;<"]|$)/dgu,
    hint: /\^/g,
    isAnnounced: true,
  },
  {
    // "I, Thuy MacLeod, have reviewed the images".
    pattern:
      /(?<=\bI, )(?<value>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})(?=,? (?:M\.?D\.?,? )?(?:have|personally|attest|was|am|agree))/dgu,
    hint: /I, /g,
    isAnnounced: true,
  },
  {
    // "Monique St. Pierre, MD", "Candace Birch was telephoned", "Olivier de Haas" as the last line, "GUTHRIE, OPAL   MR 20".
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:[ ](?:van|de|der|den|von|zu|ter|ten|la|el|St\.|\p{Lu}\.)){0,3}(?:[ ]\p{Lu}[\p{L}'’-]{1,30}){1,2})(?=,?[ ](?:MD|M\.D|DO|FRCR|FFR|FRCPC|FRANZCR|PhD|RN|NP|PA|radioloog|Radiolog|Facharzt|Fachärztin|Consultant|Radiologist|AIOS|arts|was[ ](?:telephoned|informed|notified|called|contacted|paged)|wurde[ ](?:informiert|verständigt)|is[ ](?:ingelicht|geïnformeerd))\b)/dgu,
    hint: / (?:MD|M\.D|DO|FRCR|FFR|FRCPC|FRANZCR|PhD|RN|NP|PA|radioloog|Radiolog|Facharzt|Fachärztin|Consultant|AIOS|arts|was (?:telephoned|informed|notified|called|contacted|paged)|wurde (?:informiert|verständigt)|is (?:ingelicht|geïnformeerd))/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=[\r\n]\s{0,20}[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:[ ](?:van|de|der|den|von|zu|ter|ten|la|el|\p{Lu}\.)){0,3}(?:[ ]\p{Lu}\p{Ll}[\p{L}'’-]{1,30}){1,2})(?=\s{0,40}$)/dgu,
    hint: /[\r\n]\s{0,20}[\r\n][^\S\r\n]{0,20}[^\s\da-z][^\r\n\d]{3,250}\s{0,40}$/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,30}(?:-\p{Lu}{2,30})?,[ ]?\p{Lu}{2,30}(?:[ ]\p{Lu}\.?)?)(?=[ ]{2,}|[ ]?[|(]|\t|[\r\n])/dgu,
    hint: /(?:^|[\r\n])[^\S\r\n]{0,20}[^\s\da-z,]{2,125}, ?[^\s\da-z]{2}/g,
    isAnnounced: true,
  },
  {
    pattern: /(?<=\d{1,2}:?\d{2}[ ]\()(?<value>\p{Lu}{2,4})(?=\):)/dgu,
    hint: /\d \([^\s\da-z]{2,8}\):/g,
    isAnnounced: true,
  },
  {
    // The last line by itself: "Banerjee/Ng", "sgupta".
    pattern:
      /(?<=[\r\n][^\S\r\n]{0,20})(?<value>\p{Lu}\p{Ll}+\/\p{Lu}\p{L}+|[a-z]{5,12}(?<=[\r\n]\s{0,20}[\r\n][^\S\r\n]{0,20}[a-z]{5,12}))(?=\s{0,40}$)/dgu,
    hint: /[\r\n][^\S\r\n]{0,20}[^\s\d]{4,400}\s{0,40}$/g,
    isAnnounced: true,
  },
  {
    // "T: 07/24/2018 RM/ho Job #", "09/04/2021 (sm)", "[End Report] AP:pi", "Ref: TI/tf/2802670".
    pattern: /(?<=\d[ ]{1,3})(?<value>\p{Lu}{2,4}\/(?:\p{Ll}{2,3}|\p{Lu}{2,4}))(?=[ ]{1,3}(?:Job|JOB|#))/dgu,
    hint: /\/[^\s\d]{2,8}[ ]{1,3}(?:Job|JOB|#)/g,
    isAnnounced: true,
  },
  {
    pattern: /(?<=\d{4}[ ]\()(?<value>\p{Ll}{2,3})(?=\)[^\S\r\n]*(?:[\r\n]|$))/dgu,
    hint: /\d{4} \([^\s\d]{2,6}\)/g,
    isAnnounced: true,
  },
  {
    pattern: /(?<=[\r\n\].][ ]?)(?<value>(?:\p{Lu}{2,3}|\p{Ll}{2,3}):\p{Ll}{2,3})(?=\s*$)/dgu,
    hint: /[\r\n\].] ?[^\s\d]{2,6}:[^\s\d]{2,6}(?:\s|$)/g,
    isAnnounced: true,
  },
  {
    pattern:
      /(?<=\b(?:Ref|Our ref|Unser Zeichen|Ons kenmerk|Kenmerk|Zeichen|Az)[:.][ ]?)(?<value>\p{Lu}{2,3}\/\p{Ll}{2,3})(?=\/|[^\S\r\n]*(?:[\r\n]|$))/dgu,
    hint: /(?:ref|Ref|eichen|enmerk|Az)[:.] ?[^\s\da-z]{2,6}\//g,
    isAnnounced: true,
  },
  {
    // A patient by initials: "Case 4: A.D., 22F", "Pat. G.Z. (8590-1991)".
    pattern:
      /(?<=\b(?:[Cc]ase \d{1,2}(?: of \d{1,2})?:|[Pp]at\.|[Pp]atient(?:in)?|[Pp]atiënte?|[Ff]all \d{1,2}(?: von \d{1,2})?:|[Cc]asus \d{1,2}(?: van \d{1,2})?:|[Pp]t\.?)[ ])(?<value>\p{Lu}\.[ ]?-?\p{Lu}\.)(?=[ ,(])/dgu,
    hint: / [^\s\da-z]{1,2}\. ?-?[^\s\da-z]{1,2}\.[ ,(]/g,
    isAnnounced: true,
  },
  {
    // Alone in its line, or at its end behind a date or number.
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,4}[ ]?[/:][ ]?\p{L}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$|\d{1,4}[./-]\d|job|#|D[DT]:))/dgu,
    hint: /(?:^|[\r\n])[^\S\r\n]{0,20}[^\s\da-z]{2,8} ?[/:] ?[^\s\d]{2,8}[^\S\r\n]{0,20}(?:[\r\n\d#]|job|D[DT]:|$)/g,
    isAnnounced: false,
  },
  {
    pattern:
      /(?:\b(?:[Ee]lectronically signed|[Ee]-?[Ss]igned|[Ss]igned|[Dd]ictated|[Rr]ead|[Rr]eviewed|[Ii]nterpreted|[Dd]iktiert|[Bb]efundet|[Gg]ez\.|[Gg]edicteerd|[Vv]erslagen|[Gg]etekend)(?: by| von| durch| door)?[ ])(?<value>\p{Lu}{2,3})(?=[ ]?(?:[/,;.)]|on\b|at\b|am\b|um\b|op\b|\d|[\r\n]|$))/dgu,
    hint: /(?:igned|ictated|ead|eviewed|nterpreted|iktiert|efundet|ez\.|edicteerd|erslagen|etekend)(?: by| von| durch| door)? [^\s\da-z]{2,6}(?:[\s/,;.)\d]|on|at|am|um|op|$)/g,
    isAnnounced: false,
  },
  {
    // "BT/FB dictaat 885417", "AF / BH / Diktat 398044", "DADLC/rpt".
    pattern:
      /(?<=^|[\r\n])[^\S\r\n]{0,20}(?<value>\p{Lu}{2,5}[ ]?\/[ ]?(?:\p{Lu}{2,4}|\p{Ll}{2,4}))(?=[ ]?\/?[ ]?(?:[Dd]ictaat|[Dd]iktat|DIKTAT|DICTAAT|[Dd]ict)\b|[^\S\r\n]{0,20}[\r\n])/dgu,
    hint: /(?:^|[\r\n])[^\S\r\n]{0,20}[^\s\da-z]{2,10} ?\/ ?[^\s\d]{2}/g,
    isAnnounced: false,
  },
  {
    // Who printed it: "afgedrukt op 172.16.0.1 door hwdk".
    pattern:
      /(?<=\b(?:[Pp]rinted|[Gg]edruckt|[Aa]fgedrukt)\b[^\r\n]{0,80}[ ](?:by|von|door)[ ])(?<value>\p{Ll}{2,8})(?=[,. \r\n]|$)/dgu,
    hint: /rinted|edruckt|fgedrukt/g,
    isAnnounced: false,
  },
  {
    // At the end of a line: "Diktiert, nicht gelesen. NE/bw", "CvB/jt", "Luzern, 11. März 2026 / cp".
    pattern:
      /(?<=[^\S\r\n]|^|[\r\n])(?<value>(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll})\/\p{Ll}{2,4})(?=[^\S\r\n]{0,3}(?:[\r\n(]|$)|[^\S\r\n]{2})/dgu,
    hint: /[^\s\d]\/[^\s\dA-Z]{2,8}(?:[^\S\r\n]{0,3}(?:[\r\n(]|$)|[^\S\r\n]{2})/g,
    isAnnounced: false,
  },
  {
    pattern: /(?<=(?:\d{4}|\p{Lu}\p{Ll}{2,30})[ ]\/[ ]?)(?<value>\p{Ll}{2})(?=[ ]{0,3}(?:[\r\n(:]|$))/dgu,
    hint: /\S \/ ?[^\s\dA-Z]{2,4} {0,3}(?:[\r\n(:]|$)/g,
    isAnnounced: false,
  },
  {
    // "Checked: RR", "geprüft AP", "Paraaf FD, 22-09", "sig. S.S.", "Reviewed: R.L.", "Schreibdienst: mmh".
    pattern:
      /(?<=\b(?:[Cc]hecked|[Rr]eviewed|REVIEWED|CHECKED|[Vv]erified|[Mm]inutes|[Gg]eprüft|GEPRÜFT|[Aa]kkoord,?|AKKOORD,?|einverstanden,|[Pp]araaf|sig\.|gez\.|w\.g\.|[Gg]elesen|[Nn]agekeken|[Kk]orrigiert|[Ss]chreibdienst|SCHREIBDIENST|[Ss]ekretariat|[Ss]ecretariaat|SECRETARIAAT|[Ll]aborante?|[Gg]etypt|[Uu]itgetypt|[Tt]yp\.?|[Gg]eschrieben|[Tt]yped):?[ ]{1,3})(?<value>\p{Ll}{2,6}|\p{Lu}{2,4}|(?:\p{Lu}\.){2,3})(?=[ ]{2}|[,;)]|\.?[^\S\r\n]{0,20}(?:[\r\n]|$)|[ ]\d)/dgu,
    hint: /(?:hecked|HECKED|eviewed|EVIEWED|erified|inutes|eprüft|EPRÜFT|kkoord,?|KKOORD,?|einverstanden,|araaf|sig\.|gez\.|w\.g\.|elesen|agekeken|orrigiert|chreibdienst|CHREIBDIENST|ekretariat|ecretariaat|ECRETARIAAT|aborante?|etypt|yp\.?|eschrieben|yped):? {1,3}[^\s\d]{2,12}(?: {2}|[,;)]|[^\S\r\n]{0,20}(?:[\r\n]|$)| \d)/g,
    isAnnounced: false,
  },
  {
    pattern:
      /(?<=\b(?:tech|technologist|rt|mta|mtra|mtr|typ|typist|schreibkraft|sekr|sec|laborant)[.]{0,12}:[ ]{0,2})(?<value>\p{L}{2,3})(?![\p{L}\d])/dgiu,
    hint: /(?:tech|technologist|rt|mta|mtra|mtr|typ|typist|schreibkraft|sekr|sec|laborant)\.{0,12}: {0,2}[^\s\d]{2}/gi,
    isAnnounced: false,
  },
  {
    // Who did it, by letters: "Typed by TS 08/06/2022", "Laborant DAJ / order", "1e: FFS  2e: FFJ", "visum STEM, SZYM", "bevestigd door LC.".
    pattern:
      /\b(?:[Tt]yped|[Tt]ranscribed|[Dd]ictated|[Cc]onfirmed|[Bb]evestigd|[Ll]aborante?|[Vv]erslaglegger|[Rr]adiographer|[Tt]echnologist|[Ff]reigabe|[Ee]rstbefund|[Zz]weitbefund|[Vv]isum|VISUM|DICTATED|GEDICTEERD|DIKTIERT|TRANSCRIBED|TYPED|[Ll]ezer \d|[Rr]eader \d|[Ll]eser \d|RT|MTRA?|1e|2e|1E|2E)(?:[ ](?:by|door|von|durch))?:?[ ]{1,3}(?<value>\p{Lu}{2,4}(?:,[ ]\p{Lu}{2,4})?|\p{Ll}{2,3})(?=[ ]{2}|[ ]?[,;/.]|[ ](?:on|at|am|op|\d)|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /(?:yped|ranscribed|ictated|onfirmed|evestigd|aborante?|erslaglegger|adiographer|echnologist|reigabe|rstbefund|weitbefund|isum|VISUM|DICTATED|DICTEERD|DIKTIERT|TRANSCRIBED|TYPED|[eE](?:zer|ader|ser) \d|RT|MTRA?|[12][eE])(?: by| door| von| durch)?:? {1,3}[^\s\d]{2,8}(?: {2}| ?[,;/.]| (?:on|at|am|op|\d)|[^\S\r\n]{0,20}(?:[\r\n]|$))/g,
    isAnnounced: false,
  },
  {
    // "transcribed 10/12/2020 sc", "DICTATED 01/10/2023 17:46 AY", "Druck: 31.01.22 ab".
    pattern:
      /(?<=\d[./-]\d{2,4}[ ](?:\d{1,2}[:.]\d{2}[ ])?)(?<value>\p{Ll}{2,3}|\p{Lu}{2,3})(?=[^\S\r\n]{0,20}(?:[\r\n|]|$))/dgu,
    hint: /\d [^\s\d]{2,3}[^\S\r\n]{0,20}(?:[\r\n|]|$)/g,
    isAnnounced: false,
  },
  {
    // "T: 10/13/2024 17:06  / cek".
    pattern: /(?<=[ ]{1,2}\/[ ]?)(?<value>\p{Ll}{2,4}|\p{Lu}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: / \/ ?[^\s\d]{2,8}[^\S\r\n]{0,20}(?:[\r\n]|$)/g,
    isAnnounced: false,
  },
  {
    // Behind the last sentence of a paragraph: "Final to follow. SWL", "Kein Pneu. rh"; and behind who signs: "Dr. Müller / RK", "Loes Terpstra/SB".
    pattern: /(?<=[.!?)][ ](?:\/[ ]?)?)(?<value>\p{Ll}{2}|\p{Lu}{2,4})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /[.!?)] (?:\/ ?)?[^\s\d]{2,8}[^\S\r\n]{0,20}(?:[\r\n]|$)/g,
    isAnnounced: false,
  },
  {
    pattern:
      /(?<=\p{L}\p{Ll}[ ]?\/[ ]?|\d{4}\/)(?<value>\p{Lu}{2,3}|\p{Ll}{3,4}(?<=\d{4}\/\p{Ll}{3,4}))(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /\/ ?[^\s\d]{2,8}[^\S\r\n]{0,20}(?:[\r\n]|$)/g,
    isAnnounced: false,
  },
  {
    pattern:
      /(?<=^|[\r\n][-–/]?|[.][ ])(?<value>\p{Lu}\.\p{Lu}\.(?:[ ]?\/[ ]?\p{Lu}\.\p{Lu}\.)?)(?=,[ ](?:geprüft|akkoord|checked)|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /[^\s\da-z]\.[^\s\da-z]{1,2}\.(?:, |[^\S\r\n]{0,20}(?:[\r\n]|$))/g,
    isAnnounced: false,
  },
  {
    // "reviewed (KS): ", "der Befund von Frau Meier (AI) vom".
    pattern: /(?<=[ ]\()(?<value>\p{Lu}{2})(?=\)(?::|[ ]vom\b|[ ]on\b|[^\S\r\n]{0,20}[\r\n]))/dgu,
    hint: / \([^\s\da-z]{2,4}\)(?::| vom| on|[^\S\r\n]{0,20}[\r\n])/g,
    isAnnounced: false,
  },
  {
    // "by MS at 1301", "door TW", "durch H.F., Biograph".
    pattern:
      /(?<=\b(?:by|BY|door|DOOR|durch|DURCH)[ ])(?<value>\p{Lu}{2,5}|(?:\p{Lu}\.){2,4})(?=[ ](?:at|on|to|against|AT|ON|TO|AGAINST|um|am|om|op)\b|,|\.[ ]\p{Lu}|[^\S\r\n]{0,20}(?:[\r\n]|$))/dgu,
    hint: /(?:by|BY|oor|OOR|urch|URCH) [^\s\da-z]{2,12}(?:[\s,.]|$)/g,
    isAnnounced: false,
  },
  {
    // The last line: "L.A.", "RG", "l.p."; behind a time: "ADDENDUM 05/04/2021 0712 (JPK):".
    pattern:
      /(?<=[\r\n][^\S\r\n]{0,20})(?<value>(?:\p{L}\.){2,3}|\p{Lu}{2}|(?:\p{Lu}{3}|\p{Ll}{2})(?<=[\r\n]\p{L}{2,3}))(?=\s{0,40}$)/dgu,
    hint: /[\r\n][^\S\r\n]{0,20}[^\s\d]{2,12}\s{0,40}$/g,
    isAnnounced: false,
  },
];
