import type { IdentifierCategory } from '#shared/deid/identifier.ts';

/** The labels that hospitals put before identifiers, in English, German and Dutch. */

export interface FieldLabel {
  readonly category: IdentifierCategory;
  /**
   * How its value is read: a name, a number with its letters, a birth date, or all that stands in the field.
   */
  readonly value: 'name' | 'code' | 'birth' | 'whole';
  /** Whether a value may follow without a colon or wide space: "MRN 123456", "Job 4711". */
  readonly isPlain: boolean;
  /** Patterns of its words, which are read without regard to case. */
  readonly words: readonly string[];
}

/** Longer ones first where one begins like another. */
export const fieldLabels: readonly FieldLabel[] = [
  {
    category: 'name',
    value: 'name',
    isPlain: false,
    words: [
      String.raw`pat(?:ient|iënt|ientin|\.)?(?:['’]?s)?[ -]?(?:full |legal |last |first )?(?:names?|naam)`,
      String.raw`(?:full |last |first |middle |family |given |legal |maiden |preferred |sur)names?|surname|name(?:,? ?(?:vorname|voornaam|first|given))?|vor-? ?(?:und|\/) ?(?:nach|zu)name|vorname|nachname|zuname|familienname|geburtsname|mädchenname|naam|voornamen?|(?:meisjesnaam ?\/ ?)?partnernaam|voorletters|achternaam|roepnaam|meisjesnaam|geboortenaam`,
      String.raw`pat(?:ient(?:in)?|iënte?|ientin)|pat\.?|pt`,
      String.raw`(?:ordering|referring|requesting|attending|primary(?: care)?|admitting|consulting|treating|interpreting|reading|reporting|dictating|signing|verifying|supervising|performing|responsible|resident|ord|ref|req)\.? ?(?:physicians?|providers?|doctors?|dr|md|clinicians?|practitioners?|consultants?|radiologists?|residents?|gp|by)?(?: ?\(s\))?`,
      String.raw`phys|rad|reader|original reader|reviewer|operators?|proceduralist|interventionalist|anesthesiologist|physicist|secretary|sec|consultants?|cons|registrar|supervisor|checked by|agreed by|referrer|ref(?:erred)? by|ordered by|requested by|req\.? by|physicians?|providers?|doctor|gp|pcp|attending|resident|fellow|radiologists?|assistants?|adjuster|claimant|circulating rn|ir tech|technologist|tech|sonographer|nurse|transcriptionist|typist|transcriber|secretary|secretaresse|uitgewerkt(?: door)?|uitgetypt|author|signed|signature|verified|authenticated|finalized|authenticated by|verified by|dictated by|read by|reported by|interpreted by|performed by|scanned by|transcribed by|typed by|typed|dictated|transcribed|performed|scanned|checked|reviewed by|approved by|released by|contact person|emergency contact|next of kin|guarantor|spouse|mother|father|son|daughter|husband|wife|guardian|subscriber|policy ?holder|insured|witness|recipient|user|inmate|inmate name|parent|caregiver|navigator|coordinator|attn|attention|to|from|cc|bcc|copy(?: to)?|copies(?: to)?`,
      String.raw`betreff|betrifft|subject|zuweis(?:er(?:in)?|ende[rn]? (?:arzt|ärztin))|überweis(?:er(?:in)?|ende[rn]? (?:arzt|ärztin))|einsender(?:in)?|anforder(?:er|nde[rn]? (?:arzt|ärztin))|anforderer|haus(?:arzt|ärztin)|behandelnde[rn]? (?:arzt|ärztin)|befund(?:er(?:in)?|ende[rn]? (?:arzt|ärztin)|et (?:von|durch))|(?:ober|chef|assistenz|fach|stations)(?:arzt|ärztin)|arzt|ärztin|radiolog(?:e|in)|diktiert(?: von| durch)?|geschrieben(?: von| durch)?|freigegeben(?: von| durch)?|vidiert(?: von| durch)?|validiert(?: von| durch)?|signiert(?: von| durch)?|mtra?|mtr|schreibkraft|sekretariat|benutzer|betreuer|notarzt|unterschrift|verteiler|teilnehmer(?:innen)?|nachrichtlich|erstbefund|zweitbefund|diensthabende?r?|untersucher(?:in)?|einw(?:eiser(?:in)?|\.)|assistent(?:in)?|assistenz|dienst|hintergrund|kopie(?: an)?|ansprechpartner(?:in)?|angehörige[rn]?|kontaktperson|ehefrau|ehemann|mutter|vater|versicherte[rn]?`,
      String.raw`aanvrager|aanvragend(?:e)? (?:arts|specialist)|verwijz(?:er|end(?:e)? arts)|huisarts|verzendlijst|verzenden aan|behandelaar|behandelend(?:e)? (?:arts|specialist)|hoofdbehandelaar|radioloog|radiologe|verslag(?:legger|gever|legging)|(?:beoordeeld|verslagen|gedicteerd|geautoriseerd|gefiatteerd|ondertekend|getekend|gevalideerd|uitgewerkt)(?: door)?|onderwerp|betreft|betr\.?|uitgetypt door|laborant(?:e)?|assistente?|inbrenger|verzorging|verpleging|mbb-er|supervisor|aios|arts-assistent|arts|contactpersoon|gebruiker|ouder|verzorger|ouder ?\/ ?verzorger|verslaglegging|kopie aan|partner|moeder|vader|echtgeno(?:ot|te)|verzekerde`,
    ],
  },
  {
    category: 'mrn',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`mrn|m\.r\.n\.|mr ?(?:no|number|nr|#)|umrn|emrn|empi|epi|urn|uhid|cr ?no|chart|hrn|hn|med(?:ical)?\.? ?rec(?:ord)?s?\.?(?: ?(?:no|number|num|nr|#|id))?|unit (?:no|number|#)|hospital (?:no|number|id|#)|chart (?:no|number|#)|nhs(?: ?(?:no|number|#))?|nhi|chi(?: number)|ur ?(?:no|number)`,
      String.raw`pat(?:ient|iënt|ient\w*|iënten|\.)?(?:['’]?s)?[ .-]{0,2}(?:id(?:ent(?:ifier|ification|ifikation)?)?|no|nr|number|num|nummer|#)|pid|patid|pat-?id|patnr|patiëntnummer|patientnummer|patientennummer|pat\.? ?nr|zis[- ]?(?:nr|nummer)|ziekenhuisnummer|dossier(?:nr|nummer)|mdn|hisnr|kis-?(?:nr|id)`,
    ],
  },
  {
    category: 'accession',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`acc(?:ession)?s?\.?(?:[- ]?(?:no|number|num|nr|nummer|#|id))?\.?|accessie(?:nr|nummer)?|accnr|accession|akzession(?:s)?(?:nr|nummer)?|an`,
      String.raw`(?:exam(?:ination)?|study|order|request|requisition|report|case|procedure|untersuchungs?|auftrags?|anforderungs?|befund|studien|onderzoeks?|order|aanvraag|verrichtings?)[- ]?(?:no|number|num|nr|nummer|#|id)`,
    ],
  },
  {
    category: 'other-number',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`(?:dictation|transcription|voice|report)?[ -]?job(?:[- ]?(?:no|number|nr|#|id))?|(?:dictation|transcription|document|doc|conf(?:irmation)?|transaction|message|tracking|visit|encounter|episode|contact|case|referral|specimen|procedure|order|request|requisition|ticket|event|registration)\.?[ -]?(?:no|number|num|nr|#|id)|fin|csn|har|visit|encounter|order|requisition`,
      String.raw`nr|no\.|az|az\.? bg|vorgang|referentie|kenmerk|uw kenmerk|ons kenmerk|studienummer|incident(?: no)?|aadhaar|aktenzeichen|bg-az|case|claim|comp(?:ensation)? claim|dossier|opdracht|auftrag|aanvraag|untersuchung|onderzoek|event|mr`,
      String.raw`(?:fall|aufnahme|behandlungs|auftrags|vorgangs|beleg|dokumenten?|diktat|kassen|proben?)[- ]?(?:nr|nummer|id|zahl)|diktat|fall|befundnr`,
      String.raw`(?:opname|zorgtraject|contact|bezoek|dicteer|dictaat|order|verslag|document|aanvraag)[- ]?(?:nr|nummer|id)|dictaat|ordernr`,
      String.raw`(?:study|series|sop)?[ -]?(?:instance )?uid|kvk|ik[- ]?nr|barcode|badge|employee (?:id|no|number|#)|user ?id|personalnummer|personeelsnummer|id(?:entifier|entifikation)?`,
    ],
  },
  {
    category: 'social-security',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`ssn|ss ?#|(?:ni|nino|national insurance)(?: ?(?:no|number|#))|sozialvers(?:icherungs)?\.?-?(?:nr|nummer)|vsnr|svnr|vers\.?-?(?:nr|nummer)|ahv|ramq_|soc(?:ial)?\.? ?sec(?:urity)?\.?(?: ?(?:no|number|num|#))?|last (?:4|four)(?: digits)?(?: of)?(?: the)?(?: ssn| social)?|bsn(?:-?(?:nr|nummer))?|insz|niss|rijksregister(?:nr|nummer)?|burgerservicenummer|sofi-?(?:nr|nummer)?|sozialversicherungs(?:nr|nummer)|sv-?(?:nr|nummer)|rentenvers(?:icherungs)?\.?-?(?:nr|nummer)|rv-?(?:nr|nummer)|steuer-?(?:id|nr|nummer)|ahv-?(?:nr|nummer)`,
    ],
  },
  {
    category: 'insurance',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`(?:insurance|ins|policy|member|subscriber|group|plan|payer|medicare|medicaid|beneficiary|hic|hicn|mbi|health ?plan|authorization|auth|claim|certificate|policy)\.?[ -]?(?:id|no|number|num|nr|#|policy)(?: ?(?:no|number|#|id))?|insurance|insurer|policy|claim ?\/ ?policy|policy ?\/ ?claim|medicare|medicaid|mbi|hicn?|hcn|ohip|ramq|health ?card(?: ?(?:no|number|#))?|ramq ?\/ ?phn|phn|dva|abha`,
      String.raw`(?:versicherten|versicherungs|kranken(?:versicherungs|versicherten|kassen)|kv|egk|police[n]?|mitglieds?)[- ]?(?:nr|nummer|id)|versicherungsschein[- ]?(?:nr|nummer)?\.?|kvnr|versicherung`,
      String.raw`(?:verz\.?|polis|verzekerings?|verzekerden?|relatie|zorgverzekerings?|uzovi)[- ]?(?:nr|nummer|code)|polis|uzovi|verzekering|zorgverzekeraar|verzekeraar|krankenkasse|kasse`,
    ],
  },
  {
    category: 'account',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`(?:hospital |patient |billing |bank |financial )?(?:account|acct)\.?(?: ?(?:no|number|num|nr|#|id))?\.?|guarantor (?:no|number|id|#)|invoice(?: ?(?:no|number|#))?|iban|bic|konto(?:[- ]?(?:nr|nummer))?|kontonummer|rechnungs(?:nr|nummer)|rekening(?:nr|nummer)?|factuur(?:nr|nummer)?|debiteur(?:en)?(?:nr|nummer)|credit card|card (?:no|number)`,
    ],
  },
  {
    category: 'licence',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`npi|dea|upin|gmc|gmc ?(?:no|number)|lanr|bsnr|gln|zsr-?(?:nr|nummer)?|hpcsa|ahpra|cpso|provider (?:no|number)|lebenslange arztnummer|arztnummer|agb(?:-code)?|big(?:[- ]?(?:nr|nummer|registratie))?|rizv(?:[- ]?(?:nr|nummer))?|inami|reg(?:istration)?\.? ?(?:no|number|nr)\.?|(?:medical |driver['’]?s? |driving |state |professional )?licen[cs]e(?: ?(?:no|number|num|#|id))?\.?|lic\.?(?: ?(?:no|number|#))?|dl(?: ?#)?|permis|passport(?: ?(?:no|number|#))?|certificate(?: ?(?:no|number|#))|abnm certificate|(?:fanc-?)?vergunning(?:snummer|snr|nr)?|cert\.? ?(?:no|#)|führerschein(?:[- ]?(?:nr|nummer))?|(?:personal)?ausweis(?:[- ]?(?:nr|nummer))?|reisepass(?:[- ]?(?:nr|nummer))?|approbations?(?:[- ]?(?:nr|nummer))|rijbewijs(?:[- ]?(?:nr|nummer))?|paspoort(?:[- ]?(?:nr|nummer))?|documentnummer|id-?kaart(?:[- ]?(?:nr|nummer))?`,
    ],
  },
  {
    category: 'vehicle',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`licen[cs]e plate(?: ?(?:no|number|#))?|(?:car |vehicle )?rego(?: ?(?:no|number|#))?|plates?|tail ?#|kontrollschild|(?:vehicle |car |number |registration )plate(?: ?(?:no|number|#))?|plate(?: ?(?:no|number|#))|vin(?: ?(?:no|number|#))?|vehicle (?:id|registration|identification)(?: ?(?:no|number|#))?|(?:kfz-?|auto)?kennzeichen|fahrgestell(?:nr|nummer)|kenteken|chassisnummer`,
    ],
  },
  {
    category: 'device',
    value: 'code',
    isPlain: true,
    words: [
      String.raw`(?:device |implant |pacemaker |lead |generator |valve |stent |unit |equipment )?serial(?: ?(?:no|number|num|nr|#|id))?\.?|ser\.? ?(?:no|nr|#)|s\/n|sn|s\.n\.|udi|device (?:id|identifier|no|number)|implant (?:id|no|number)|serien-?(?:nr|nummer)|geräte-?(?:nr|nummer|id)|implantat-?(?:nr|nummer)|chargen-?(?:nr|nummer)|(?:scanner |unit |system )?serial(?: ?(?:no|number))|serie-?(?:nr|nummer)\.?[ ]{0,2}(?:toestel|apparaat|implantaat)?|toestel-?(?:nr|nummer|sn)|toestel sn|geräte-?sn|geraete-?(?:nr|nummer|id|sn)|charge|chargen?|bariumcharge|apparaat-?(?:nr|nummer|id)|implantaat-?(?:nr|nummer)|lot(?: ?(?:no|number|nr|#))?|batch(?: ?(?:no|number|#))?|ref(?: ?(?:no|#))`,
    ],
  },
  {
    category: 'date',
    value: 'birth',
    isPlain: true,
    words: [
      String.raw`d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?|geb(?:oren|urtsdatum|oortedatum|oren op|oren am|\.-?datum|\.-?dat\.?|\.)?(?: am| op)?|geb\.|\*`,
    ],
  },
  {
    category: 'address',
    value: 'whole',
    isPlain: false,
    words: [
      String.raw`(?:home |street |mailing |patient |postal )?address|street|city(?: ?\/ ?state(?: ?\/ ?zip)?)?|zip(?: ?code)?|postcode|postal code|anschrift|adresse|wohnort|wohnhaft|straße|strasse|ort|plz(?: ?\/ ?ort)?|adres|woonplaats|straat|postadres|plaats|gemeente`,
    ],
  },
  {
    category: 'institution',
    value: 'whole',
    isPlain: false,
    words: [
      String.raw`(?:ordering |performing |referring |sending |requesting )?(?:hospital|facility|institution|clinic|practice|campus|employer|school)(?: name)?|krankenhaus|einrichtung|institution|praxis|arbeitgeber|haus|ziekenhuis|instelling|zorginstelling|praktijk|werkgever|performing (?:location|site)`,
    ],
  },
];
