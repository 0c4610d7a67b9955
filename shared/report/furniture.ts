/**
 * What stands around the text of a report: page headers and footers, rules, banners, signatures, the patient's particulars.
 * Each function judges one trimmed line by its form.
 */

/** A line of dashes, equal signs, stars or underscores. Three underscores are a mask for removed words, not a rule. */
export function isRule(line: string): boolean {
  if (!/^[-=*_~#–—. ]+$/.test(line)) {
    return false;
  }
  const signs = line.replace(/[. ]/g, '').length;
  return signs >= 4 || (signs === 3 && !line.includes('_'));
}

const pageNumber = /\b(?:page|pg\.?|seite|pagina|blad|blz\.?)\s*:?\s*\d{1,3}(?:\s*(?:of|\/|von|van)\s*\d{1,3})?\b/i;
const footerLine = new RegExp(
  [
    /^[-–—\s]*\d{1,3}\s*(?:\/|of|von|van)\s*\d{1,3}[-–—\s]*$/,
    /^[-–—]\s*\d{1,3}\s*[-–—]$/,
    /^[-–—*\s(<[]*(?:report\s+)?cont(?:inued|inues|'?d)\b(?:\s+(?:on|from)\s+(?:the\s+)?(?:next|previous|following)\s+page)?[-–—*\s.)>\]]*$/,
    /^[-–—*\s=(]*end of (?:the )?(?:report|document|dictation|text|preliminary report|final report)[-–—*\s=.)]*$/,
    /^[-–—*\s=(]*(?:end (?:of )?(?:the )?addendum|addendum ends?)[-–—*\s=.)]*$/,
    /^[-–—*\s=(]*(?:befundende|ende des befundes|ende des berichts|einde (?:van het )?verslag|fortsetzung|vervolg)\b[^.]{0,40}$/,
    /^(?:this|the) (?:\w+ )?(?:document|report|fax|facsimile|transmission|message|communication|e-?mail) (?:contains|may contain|is|and any)\b.{0,80}(?:confidential|privileged|intended|computer[- ]generated|electronically generated|valid without)/,
    /^[-–—*\s]*(?:strictly |private and )?(?:confidential|vertraulich|vertrouwelijk)\b[^:]{0,100}$/,
    /^(?:printed|print date|date printed|faxed|gedruckt|ausgedruckt|afgedrukt|geprint)\b[^.]{0,20}(?:\d|:)/,
    /^(?:this report|note|disclaimer)?[:\s]*(?:was |has been )?(?:generated|created|dictated|prepared|transcribed) (?:by|with|using) (?:voice|speech)\b/,
    /^(?:dieser befund wurde|dit verslag is) .{0,60}(?:elektronisch|automatisch)/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join('|'),
  'i',
);

/** "Page 1 of 2", "(continued)", "END OF REPORT", a note on confidentiality. */
export function isPageFurniture(line: string): boolean {
  if (line.length > 200) {
    return false;
  }
  if (footerLine.test(line)) {
    return true;
  }
  const page = pageNumber.exec(line);
  if (page === null || line.length > 140) {
    return false;
  }
  const before = line.slice(0, page.index).trim();
  const after = line.slice(page.index + page[0].length).trim();
  const sentence = /[a-z]{3,} [a-z]{2,} [a-z]{2,}/;
  return (before === '' || after === '' || /^[-–—|•*]/.test(after)) && !sentence.test(before) && !sentence.test(after);
}

const signatureStart = new RegExp(
  [
    /^(?:this (?:report|document|exam(?:ination)?) (?:was|has been) )?(?:electronically|digitally|elektronisch|elektronisk|digitaal) (?:signed|verified|approved|authori[sz]ed|authenticated|validated|finali[sz]ed|reviewed|signiert|unterschrieben|freigegeben|validiert|vidiert|ondertekend|geautoriseerd|getekend|gefiatteerd|geaccordeerd)\b/,
    /^(?:report |results? |images? |study |exam )?(?:dictated|transcribed|signed|e-?signed|reported|interpreted|reviewed|verified|approved|authori[sz]ed|authenticated|finali[sz]ed|typed|dictating|read|attested|prepared|proofread|validated|released)(?: and (?:electronically )?(?:signed|verified|approved|reviewed|read|interpreted|finali[sz]ed))?(?: (?:by|on|at|date|off by|electronically by)\b.{0,100}| ?(?:by)? ?[a-z ]{0,30}:.{0,100})$/,
    /^(?:date|time)(?: and time)? (?:signed|dictated|transcribed|verified|approved|reported|finali[sz]ed|of dictation|of signature)\b/,
    /^(?:signed|signature|signatures|unterschrift|handtekening|ondertekening)\s*(?::|$)/,
    /^(?:primary |secondary )?(?:attending|staff|resident|fellow|reporting|interpreting|reading|responsible|dictating|supervising|consultant|verifying)?\s*(?:radiologist|radiologists|resident|attending|fellow|radioloog|radiologe|radiologin|supervisor|befunder|oberarzt|assistenzarzt|facharzt|chefarzt|arts-assistent|aios|sonographer|technologist|mtra|laborant|staff)(?: physician)?\s*(?:\([^)]{0,30}\))?\s*[:/]/,
    /^\/s\//,
    /^(?:i|we),? (?:the )?(?:(?:attending|teaching|undersigned|supervising|staff|signing)\b|(?:have )?(?:personally|independently) (?:reviewed|viewed|examined|interpreted|supervised|performed)|have (?:reviewed|viewed) (?:the|these|all) (?:images|study|films|examination|radiograph))/,
    /^(?:the )?(?:attending|teaching|staff) (?:physician|radiologist) (?:has |have )?(?:personally )?(?:reviewed|interpreted|agrees?|attest)/,
    /^(?:kind|best|warm|with kind|with best|many)? ?(?:regards|wishes)[,.]?$/,
    /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: submitted)?)[,.]?$/,
    /^thank(?:s| you)(?: very much| kindly)? for (?:referring|this|the (?:kind )?(?:referral|opportunity)|your|allowing|asking|sending)/,
    /^(?:mfg|mkg|mit (?:freundlichen|besten|kollegialen|herzlichen)[\p{L} ]{0,30}gr(?:ü|ue)(?:ß|ss)en|hochachtungsvoll|freundliche gr(?:ü|ue)(?:ß|ss)e)/u,
    /^(?:met (?:vriendelijke|collegiale|hartelijke)[\p{L} ,]{0,25}groet(?:en)?|hoogachtend|w\.? ?g\.)/u,
    /^(?:gez\.|gezeichnet|diktiert|befundet|geschrieben|freigegeben|signiert|vidiert|validiert|erstellt)(?: (?:von|durch|am)\b|\s*[:.]|\s+(?:dr|prof)\b)/,
    /^(?:geautoriseerd|gevalideerd|goedgekeurd|ondertekend|gedicteerd|gefiatteerd|geaccordeerd|getekend|verslagen|beoordeeld|verslag|autorisatie|autorisatiedatum|geverifieerd)(?: (?:door|op|dd)\b|\s*:\s*(?:dr|drs|prof|\d))/,
    /^(?:d|t|dd|dt|td|tt|d\/t|dict|trans)\s*:\s*\d{1,4}[-/.]\d/,
    /^(?:job|dictation|transcription|document|voice job|conf(?:irmation)?)\s*(?:id|no|number|#|date|time)?\s*[:#.]+\s*[\w-]*\d/,
    /^(?:workstation|ws|transcriptionist|initials|dictating workstation)\s*(?:id|name)?\s*:/,
    /^(?:cc|bcc|copy to|copies to|kopie(?: an| aan)?|verteiler)\s*:/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join('|'),
  'iu',
);

const degree =
  /,?\s(?:M\.? ?D\.?|D\.? ?O\.?|MBBS|MBChB|FRCR|FRANZCR|FACR|FFR ?RCSI|Ph\.? ?D\.?|radiologist|radioloog|Radiolog[ei]n?)[.,]?(?:\s*\(?[\d/.: -]*\)?)$/i;
const title = /^(?:Dr\.?|Drs\.?|Prof\.?|PD|OA|Priv\.-Doz\.)(?:\s+(?:med|habil|univ|dr)\.?)*\s+\p{Lu}/u;

/** A line that names who wrote or signed the report. */
export function isSignature(emphasised: string): boolean {
  const line = emphasised.replace(/^[*_]+|[*_]+$/g, '');
  if (signatureStart.test(line)) {
    return true;
  }
  if (line.length > 70 || line.split(/\s+/).length > 9) {
    return false;
  }
  const named =
    degree.test(line) &&
    /^\p{Lu}/u.test(line) &&
    !/\b(?:is|was|has|with|notified|discussed|informed|by|to)\b/.test(line);
  return named || (title.test(line) && !/[.!?]$|\b(?:is|was|has|notified|informed|wurde|werd)\b/.test(line));
}

const inlineSignature =
  /(?<=[.!?)\]"]\s{1,4})(?:(?:Electronically|Digitally) (?:signed|verified|approved|authori[sz]ed|authenticated|validated|finali[sz]ed)\b|ELECTRONICALLY SIGNED\b|(?:Dictated|Transcribed|Signed|Reported|Reviewed|Approved|Verified) (?:and signed )?(?:by|BY)\b|DICTATED BY\b|SIGNED BY\b|(?:Signed|SIGNED): |Elektronisch (?:signiert|freigegeben|ondertekend)|(?:Geautoriseerd|Gevalideerd) door\b)/gu;

/** Where a signature begins in the middle of a line, after the end of a sentence; -1 where none does. */
export function findInlineSignature(line: string): number {
  inlineSignature.lastIndex = 0;
  return inlineSignature.exec(line)?.index ?? -1;
}

const particulars = new RegExp(
  `^[*_•\\-\\s]*(?:${[
    /pat(?:ient|iënt|ient in)?\.?(?:[' ]?s)?(?: ?\/? ?(?:full )?(?:name|id|no|nr|number|age|sex|gender|location|class|type|naam|mrn|dob|status|identifier|info(?:rmation)?))?\.?/,
    /(?:full |last |first |family |given )?names?|vorname|nachname|naam|voornaam|achternaam/,
    /mrn?|m\.r\.n\.|med(?:ical)? ?rec(?:ord)?(?: ?(?:no|number|#|id|num))?\.?|unit (?:no|number)|hospital (?:no|number|id)|chart (?:no|number)|nhs (?:no|number)|nhi|ur ?no|pid|fin|csn|visit(?: (?:no|number|id))?|encounter(?: (?:no|number|id))?|account(?: (?:no|number))?/,
    /d\.?o\.?b\.?|date of birth|birth ?date|born|geb(?:oren|urtsdatum|oortedatum|\.-?datum)?\.?(?: am)?|geboortedatum|age|age ?\/ ?sex|sex|gender|sex ?\/ ?age|alter|geschlecht|leeftijd|geslacht/,
    /accession(?: ?(?:no|number|#|id|nr))?\.?|acc(?:ession)?\.? ?(?:no|number|#|nr)\.?|acc|order(?: ?(?:no|number|#|id))?|request (?:no|number|id)|exam (?:no|number|id|#)|study (?:id|uid|number|no|instance uid)|report (?:no|number|id|#)|fallnummer|auftragsnummer|untersuchungsnummer|onderzoeksnummer|ordernummer|zisnummer/,
    /(?:date|time|date ?(?:and|&|\/) ?time)(?: ?of ?(?:the )?(?:exam(?:ination)?|study|service|procedure|report|scan|visit|admission|request))?|(?:exam(?:ination)?|study|service|procedure|report|scan|order|request|visit|admission|collected|completed|performed|acquisition|result(?:ed)?|reported|received)[ -]?(?:date|time|date ?(?:and|&|\/) ?time|on)|dos|(?:untersuchungs|aufnahme|befund|auftrags)datum|datum(?: (?:der untersuchung|van onderzoek|onderzoek|verslag))?|onderzoeksdatum|verslagdatum|reported|performed|completed/,
    /(?:ordering|referring|requesting|attending|primary|admitting|consulting|ord|ref|req)\.? ?(?:physician|provider|doctor|dr|md|clinician|practitioner|consultant|source|department|service|gp|location|unit)?(?: ?\(s\))?\.?|referrer|ref(?:erred)? by|ordered by|requested by|physician|provider|doctor|referral|gp|zuweiser|überweiser|einsender|aanvrager|verwijzer|aanvragend (?:arts|specialist)|huisarts/,
    /(?:hospital|clinic|facility|institution|site|department|dept|ward|unit|location|room|bed|service|station|abteilung|klinik-?abteilung|afdeling|locatie|performing (?:location|site|department|facility))\.?(?: name)?/,
    /(?:report |exam |order |result )?status|priority|urgency|verslagstatus|befundstatus|class|patient class/,
    /modality|body ?part|laterality|phone|tel(?:ephone)?|fax|address|adresse|adres|e-?mail|ssn|insurance|payer|to|from|re|attn|attention/,
  ]
    .map((pattern) => pattern.source)
    .join('|')})\\s*[#.]?\\s*(?::|\\t)`,
  'iu',
);

const patientOnly = new RegExp(
  [
    /^[*_•\-\s]*(?:pat(?:ient|iënt)?\.?(?:[' ]?s)? ?(?:name|id|no|nr|number|naam|-nr)\.?|patient|patiënt|mrn|m\.r\.n\.|med(?:ical)? ?rec(?:ord)?(?: ?(?:no|number|#))?|dob|date of birth|birth ?date|geburtsdatum|geboortedatum|geb\.|accession(?: ?(?:no|number|#|id))?|acc ?(?:no|number|#)|acc|pat\.-?(?:nr|id)\.?)\s*[#.]?\s*[:#]\s*\S/,
    /^(?:pat\.-?(?:nr|id)\.?|mrn|dob|acc(?:ession)?(?: ?#| no\.?)?)\s+[\w-]*\d/,
    /\b(?:mrn|dob|accession|geb\.|date of birth|pat\.-?(?:nr|id)|patient id)\s*[:#.]?\s*\d/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join('|'),
  'iu',
);

/** A field about the patient, the order or the place, as they stand above a report: "MRN: 123", "Ordering provider: …". */
export function isParticular(line: string): boolean {
  return line.length <= 200 && particulars.test(line);
}

/** A field that names or numbers the patient; such a line belongs to no section wherever it stands. */
export function isPatientLine(line: string): boolean {
  return line.length <= 160 && patientOnly.test(line);
}

const letterhead =
  /\b(?:hospital|clinic|medical cent(?:er|re)|health ?(?:care|system|cent(?:er|re)|services?)?|imaging(?: cent(?:er|re)| services?| department| associates)?|radiology|radiologie|department|dept|institute?|institut|klinikum|krankenhaus|klinik|universit\w+|ziekenhuis|praxis|umc|mvz|trust|infirmary|street|avenue|suite|phone|fax|tel)\b/i;

/** A letterhead's, an address's or a title's line: a few words, no sentence, a word of institutions. */
export function isLetterhead(line: string): boolean {
  if (line.length > 110 || /[a-zäöüß]{2,}[.!?]$/.test(line)) {
    return false;
  }
  return (
    letterhead.test(line) ||
    /^[-–—*#=_\s[(]*(?:final|preliminary|radiology|radiological|imaging|diagnostic imaging|diagnostic|x-?ray|ct|mri|mr|ultrasound|us|consultation|medical)? ?(?:radiology |imaging )?(?:report|consultation|befund|radiologiebericht|verslag)[-–—*#=_\s\])]*$/i.test(
      line,
    ) ||
    /^(?:dear|sehr geehrte[rn]?|geachte|beste) /i.test(line) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?,?\s*\d{1,4}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ,]+\d{2,4}(?:[ ,T]+(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: \p{Lu}{3,4})?)?$/iu.test(
      line,
    )
  );
}
