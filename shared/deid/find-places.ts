import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { isEponymHere } from '#shared/deid/lists/clinical-names.ts';
import { towns } from '#shared/deid/lists/towns.ts';
import { matchesOf } from './matches-of.ts';

/** Finds addresses and institutions by their form: "12 Elm Street", "Musterstraße 5", "1012 AB Amsterdam", "St. Mary's Hospital", "Klinikum Nord". */

const upper = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,40}`;
/** Without a full stop, which ends a sentence; but for "St. Paul". */
const streetWord = String.raw`(?:St\.[ ])?\p{Lu}[\p{L}\p{M}'’-]{0,40}`;
const usStates =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const streetKinds =
  'Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Square|Sq|Trail|Trl|Crescent|Cres|Close|Rise|Grove|Wharf|Quay|Mews|Gardens|Plaza|Pike|Turnpike|Alley|Broadway|Parade|Row|Esplanade|Causeway';
const germanStreetWords =
  'straße|strasse|str\\.|stiege|gasse|allee|platz|ring|damm|ufer|chaussee|steig|stieg|pfad|rain|promenade|weg|markt|hof|graben|kamp|redder|twiete';
const dutchStreetWords =
  'straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|hof|pad|dijk|markt|plantsoen|park|baan|boulevard|burgwal|wal|haven|str\\.';
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** "Hohenfels am See", "Nieuw-Wehl aan Zee". */
const town = String.raw`(?:['’][sS]-)?\p{Lu}[\p{L}\p{M}'’.-]{1,40}(?:[ ](?:(?:am|an der|im|in|ob der|bei|aan|aan de|aan den|op|op de|bij|on|upon|sur)[ ])?\p{Lu}[\p{L}\p{M}'’.-]+){0,2}`;
const house = String.raw`\d{1,4}(?:[ ]?[a-zA-Z](?![\p{L}\d]))?(?:[ ]?[-/–][ ]?\d{1,4})?(?:[ ]?(?:hs|bis)|[ -]?[IVX]{1,4}(?![\p{L}]))?(?:[ ](?:bus|bte)[ ]\d{1,4})?(?:\/(?:Top|Stg|Stiege|Tür)\.?[ ]?\d{1,3})?`;
const unit = String.raw`(?![ ]?(?:mm|cm|m|ml|mg|%|x|×|\.\d|,\d|:\d))`;
/** In capitals only the endings that no other word has: MEASURING ends as a Ring does. */
const capitalStreets = 'STRASSE|STRAßE|STRAẞE|STR\\.|GASSE|ALLEE|PLATZ|WEG|STRAAT|LAAN|PLEIN|GRACHT|KADE|SINGEL|DREEF';
const germanStreets = `${germanStreetWords}|${capitalStreets}`;
const dutchStreets = dutchStreetWords;
const bodily =
  /(?:morel-lav|gallen|harn|atem|luft|lymph|verdauungs|zugangs|abfluss|speise|blut|samen|magen|darm|geburts|nasen|ausfluss|einfluss|gal|urine|lucht|lymfe|toegangs|slok|becken|zwerchfell|klappen|leisten|ober|unter|haut|nieren|nerven|seh|hör|gehör|leitungs|zahn|knochen|muskel|ausführungs|zulauf|stoffwechsel|signal|reaktions|infektions|übertragungs|sonden|draht|katheter|schluck)$/iu;

const listedTown = new RegExp(String.raw`(?<![\p{L}\d-])(?:${towns.join('|')})(?![\p{L}\d]|-\p{L})`, 'gu');

interface PlaceRule {
  readonly rule: string;
  readonly category: IdentifierCategory;
  readonly confidence: number;
  /** Of `matchesOf`. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly isPlace?: (match: RegExpExecArray, text: string) => boolean;
}

const rules: readonly PlaceRule[] = [
  {
    rule: 'place:street',
    hint: new RegExp(
      String.raw`\d[A-Za-z]?,? (?:[^\sa-z]\S{0,45} ){1,9}?(?:${streetKinds}|${streetKinds.toUpperCase()})\b`,
      'g',
    ),
    category: 'address',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,-])(?:(?:Plot|Flat|Unit|House|Door|Apt|Suite|No)\.?[ ](?:No\.?[ ]?)?)?(?:\d{1,4}/)?\d{1,5}[A-Za-z]?(?:-\d{1,5})?,?(?:[ ](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?)?[ ](?:(?:${streetWord}|\d{1,3}(?:st|nd|rd|th)?)[ ]){1,4}(?:${streetKinds}|${streetKinds.toUpperCase()})\b\.?(?:,?[ ](?:N|S|E|W|NE|NW|SE|SW)\b\.?)?(?:,?[ ](?:[Ss]uite|[Ss]te|[Aa]pt|[Aa]partment|[Uu]nit|Room|Rm|Floor|Fl|SUITE|STE|APT|UNIT|#)\.?[ ]?#?[\dA-Z-]+)?(?:,?\s{1,2}${upper}(?:[ ]${upper}){0,2},?[ ](?:(?:${usStates}|${states})(?:[ ]\d{5}(?:-\d{4})?)?|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[ ]\d{4}|[-–][ ]?\d{6}|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}|(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)[ ,]{1,2}[A-Z]\d[A-Z][ ]?\d[A-Z]\d))?`,
      'gu',
    ),
  },
  {
    rule: 'place:town-and-state',
    hint: new RegExp(String.raw` (?:${usStates}|${states})[ ,]{1,2}\d{5}`, 'g'),
    category: 'address',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${upper}(?:[ ]${upper}){0,2},?[ ](?:${usStates}|${states})[ ,]{1,2}\d{5}(?:-\d{4})?(?![\p{L}\d])`,
      'gu',
    ),
  },
  {
    rule: 'place:town',
    hint: /, [A-Z]{2}(?![A-Za-z\d-])/g,
    category: 'address',
    confidence: 0.75,
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${upper}(?:[ ]${upper}){0,2},[ ](?:${usStates})(?![\p{L}\d-])`, 'gu'),
    isPlace: (match, text) =>
      /\p{Ll}/u.test(match[0]) &&
      !/[,:]\s*$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      !/,[ ](?:MD|DO|PA|CT|OR|IN|ME|MS|MR|ND|DC)$/u.test(match[0]),
  },
  {
    rule: 'place:town-and-code',
    hint: / (?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \d{4}| [-–] ?\d{6}| (?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)[ ,]{1,2}[A-Z]\d[A-Z]/g,
    category: 'address',
    confidence: 0.95,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${upper}(?:[ ]${upper}){0,2},?[ ](?:(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[ ]\d{4}|[-–][ ]?\d{6}|(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)[ ,]{1,2}[A-Z]\d[A-Z][ ]?\d[A-Z]\d)(?![\p{L}\d])`,
      'gu',
    ),
  },
  {
    rule: 'place:town-listed',
    category: 'address',
    confidence: 0.8,
    pattern: listedTown,
    isPlace: isTownHere,
  },
  {
    rule: 'place:postcode-four',
    hint: /[1-9]\d{3} /g,
    category: 'address',
    confidence: 0.85,
    pattern:
      /(?<![\p{L}\d.,-])(?:(?:CH|A|B|NL|L)-[1-9]\d{3}|(?<=\d[a-z]?[,|][ ]|[•·][ ]|straat \d{1,4}[a-z]?,? |weg \d{1,4},? |laan \d{1,4},? |[\r\n])[1-9]\d{3})[ ]\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?(?!\p{L})/gu,
  },
  {
    // "Steinbrück, den 29.07.2026" heads a letter.
    rule: 'place:letter-head',
    hint: /, (?:den|DEN) \d|, \d{1,2}[-./ ](?:\d{1,2}[-./]|[^\s\d]{3,18} )\d{4}[^\S\r\n]*[\r\n]\s*(?:Geachte|Beste|Sehr|Liebe|Betre?[if])/g,
    category: 'address',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\r\n])[^\S\r\n]{0,40})${town}(?=,[ ](?:den|DEN)[ ](?:\d{1,2}[. ]|\d{4}))|(?<=(?:^|[\r\n])[^\S\r\n]{0,40})${town}(?=,[ ]\d{1,2}[-./ ](?:\d{1,2}[-./]|\p{L}{3,9} )\d{4}[^\S\r\n]*[\r\n]\s*(?:Geachte|Beste|Sehr|Liebe|Betreft|Betrifft))`,
      'gu',
    ),
    isPlace: ([whole]) => !/^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/iu.test(whole),
  },
  {
    // In lower case only what cannot be anything else.
    rule: 'place:street-in-small',
    hint: /(?:stra(?:ße|sse|at)|gasse|allee|laan|gracht|plein|dreef) \d/g,
    category: 'address',
    confidence: 0.85,
    pattern:
      /(?<![\p{L}\d-])\p{L}{3,}(?:straße|strasse|gasse|allee|straat|laan|gracht|plein|dreef)[ ]\d{1,4}[ ]?[a-z]?(?![\p{L}\d]|[.,]\d|[ ]?(?:mm|cm))(?:,?[ ](?:[da]-|ch-)?\d{4,5}[ ](?:[a-z]{2}[ ])?\p{Ll}{3,20})?/gu,
    isPlace: ([whole]) => isStreet(whole.split(' ', 1)[0] ?? ''),
  },
  {
    rule: 'place:po-box',
    hint: /box|fach|bus/gi,
    category: 'address',
    confidence: 0.97,
    pattern:
      /\b(?:P\.?[ ]?O\.?[ ]?Box|Postfach|Postbus)[ ]\d(?:[\d ]{0,8}\d)?(?:,[ ](?:\d{4,5}[ ](?:[A-Z]{2}[ ])?)?[A-Z\u00c0-\u00de][\p{L}'-]+(?:[ ][A-Z][\p{L}'-]+)?(?:[ ]\d{4,6})?)?/giu,
  },
  {
    rule: 'place:strasse',
    hint: new RegExp(String.raw`(?:${germanStreets}|${dutchStreets}|achterom|brink) \d`, 'gi'),
    category: 'address',
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?:${upper}[ ]){0,2}(?<street>(?:(?:Burg|Prof|Dr|Pres|Mr|Ds)\.[ ])?(?:(?:van|de|der|den|ter|ten|van der|van de)[ ]){0,2}\p{Lu}[\p{L}\p{M}.-]{0,40}?(?:${germanStreets}|${dutchStreets})|(?:Singel|Achterom|Voorstraat|Havenkade|Dorpsplein|Marktplein|Brink|Lindenlaan)|\p{Lu}[\p{L}.-]{1,40}[- ](?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Damm|Gasse|Ufer|Plein|Laan|Straat|Gracht))[ ]${house}${unit}(?![\p{L}\d])(?:,[ ](?:D-|A-|CH-)?(?:\d{4,5}[ ])?${town}(?=[,.;)\r\n]|[ ]{2}|$))?`,
      'gu',
    ),
    isPlace: ({ groups }) => isStreet(groups?.['street'] ?? ''),
  },
  {
    // A house number before a postcode makes any words an address: "Dorfaue 31b, 15370 Fredersdorf", "Kruisakker 27, 5421 XB Gemert".
    rule: 'place:house-and-postcode',
    category: 'address',
    confidence: 0.95,
    hint: /\d ?[a-zA-Z]?(?:[-/ ]?(?:[IVX]{1,4}|\d{1,4}))?(?: (?:bus|bte|hs|app|apt)\.? ?\d{1,4})?(?:, [^,\r\n]{1,12})? ?[,·•|]? {1,2}(?:(?:D|A|CH|B|NL)-)?\d{4,5}(?: ?[A-Z]{2})? {1,2}(?:['’]|[A-Z\u0080-\uFFFF])/g,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?:\p{Lu}[\p{L}'’.-]{1,40}[ ]|(?:van|de|der|den|dem|am|an|im|zum|zur|in|auf|het|ter|ten|'t|op|aan|bij|bei|hinter|vor|unter|alten|la)[ ]){1,6}\d{1,4}[ ]?[a-zA-Z]?(?:[-/ ]?(?:[IVX]{1,4}|\d{1,4}))?(?:[ ](?:bus|bte|hs|app|apt)\.?[ ]?\d{1,4})?(?:,[ ][^,\r\n]{1,12})?[ ]?[,·•|]?[ ]{1,2}(?:(?:D|A|CH|B|NL)-)?(?:\d{4}[ ]?[A-Z]{2}|\d{4,5})[ ]{1,2}(?=\p{Lu}\p{Ll}|\p{Lu}{4}|['’])${town}`,
      'gu',
    ),
  },
  {
    rule: 'place:am-strasse',
    hint: /\b(?:AN DER|A[Mm]|An de[rn]|Im|In de[rn]|Auf de[rm]|Zu[mr]|Unter den|Hinter der) [A-Z\u0080-\uFFFF]/g,
    category: 'address',
    confidence: 0.85,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[,:;\n(]|\d)[ ]{0,2})(?:AN DER|AM|Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der)[ ]\p{Lu}[\p{L}]{2,}(?:[ ]\p{Lu}\p{L}+)?[ ]${house}(?:,?[ ](?:D-|A-|CH-)?(?:\d{4,5}[ ])?${town}(?=[,.;)\r\n]|[ ]{2}|$)|(?=[,;)\r\n]|[ ]?,|[ ]D-|$))`,
      'gmu',
    ),
  },
  {
    rule: 'place:postcode-de',
    hint: /\d{5} [A-Z\u0080-\uFFFF]/g,
    category: 'address',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`(?<=(?:[,;(\n\r|•·]|^|\bin|\b[DAF]-|\bPLZ:?)[ ]{0,2}(?:D-|A-)?)(?<![\p{L}\d.])(?:D-|A-|CH-)?\d{5}[ ](?:\p{Lu}\p{Ll}{2,}|(?<=(?:D|A)-\d{5}[ ])\p{Lu}{3,})(?:[- /]\p{Lu}\p{Ll}+|[ ](?:am|an der|im|bei|ob der)[ ]\p{Lu}\p{Ll}+)*(?!\p{L})`,
      'gmu',
    ),
  },
  {
    rule: 'place:postcode-nl',
    hint: /[1-9]\d{3} ?[A-Z]{2}/g,
    category: 'address',
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,-])[1-9]\d{3}[ ]?[A-Z]{2}(?:[ ]{1,2}(?:'s-|’s-)?\p{Lu}[\p{L}'-]+(?:[ ](?:aan|den|de|op)[ ](?:den[ ])?\p{Lu}\p{Ll}+|[ ]\p{Lu}\p{Ll}+)?)?(?![\p{L}\d])`,
      'gu',
    ),
    isPlace: isDutchPostcode,
  },
  {
    rule: 'place:postcode-ca',
    hint: /[A-Z]\d[A-Z] \d/g,
    category: 'address',
    confidence: 0.9,
    pattern: /(?<![\p{L}\d-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ ]\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/gu,
  },
  {
    rule: 'place:rue',
    hint: /\d,? (?:rue|boul|avenue|av\b|chemin|place|route|via|piazza|calle)/gi,
    category: 'address',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\d.,-])\d{1,5},?[ ](?:rue|boul\.?|boulevard|avenue|av\.?|chemin|place|route|via|piazza|calle)[ ](?:(?:de|du|des|la|le|les|d'|l')[ ]?){0,2}\p{Lu}[\p{L}'.-]+(?:[ -]\p{Lu}[\p{L}'.-]+){0,3}/giu,
  },
  {
    rule: 'place:postcode-uk',
    hint: /\d[A-Z]{2}\b/g,
    category: 'address',
    confidence: 0.95,
    pattern: /(?<![\p{L}\d-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?)[ ]\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    rule: 'place:lives-in',
    hint: /resid|living|lives|born|native|moved|visiting|transfer|wohn|lebt|geboren|verleg|woon|wonende|afkomstig|overgeplaatst|\baus\b/gi,
    category: 'address',
    confidence: 0.85,
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Ww]ohnhaft in|[Ww]onende te|resident of|residing in|resides in|lives in|living in|lives at|born in|native of|moved from|visiting from|transferred from|transfer from|wohnhaft in|wohnt in|lebt in|geboren in|aus|verlegt aus|verlegung aus|woonachtig te|woonachtig in|woont in|woont te|geboren te|afkomstig uit|overgeplaatst uit)[ ])\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+){0,2}(?:,[ ](?:${usStates}|\p{Lu}\p{Ll}{3,}))?`,
      'gu',
    ),
    isPlace: ([whole], text) =>
      /wohn|lives|resid|woon|native|moved|visiting|transf|born|geboren|verleg|overgeplaatst|afkomstig/iu.test(text) &&
      !/^(?:Outside|Emergency|Intensive|Voraufnahme|Externe|Anderem|Klinik)/u.test(whole),
  },
  {
    rule: 'place:hospital',
    hint: / (?:Hospital|Medical |Cent(?:er|re)|Clinic|Infirmary|Health|Imaging|Radiology |Institute|Family Practice|Orthopedics|Hospice|Nursing Home|Rehab|Sanatorium|Manor|Lodge|Care Home|Children['’]s|Surgery|NHS |VAMC)/g,
    category: 'institution',
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:St\.?|Mt\.?|Saint|Mount)[ ])?(?:${upper}[ ]|(?:of|the|and|&|at)[ ](?=\p{Lu}|the[ ]\p{Lu})){1,6}(?:(?:Regional |General |Community |Memorial |University |Children['’]s |Veterans |County |District |Teaching |Medical |Cancer |Imaging |Surgery |Health |Diagnostic |Radiology )*(?:Hospitals?|Medical (?:Cent(?:er|re)|Group|College|Associates|Practice)|Cent(?:er|re) for [\p{Lu}][\p{L}]+|Clinics?|Infirmary|Health(?:care)?(?: (?:System|Services|Cent(?:er|re)|Network|Trust|Partners))?|Imaging(?: (?:Cent(?:er|re)|Associates|Partners|Services))?|Radiology (?:Associates|Group|Partners|Consultants)|Institute|(?:Breast|Cancer|Heart|Surgery|Surgical|Spine|Diagnostic|Dialysis|Wellness|Eye|Birth|Vascular|Vein|Infusion|Care) Cent(?:er|re)|Family Practice|Orthopedics|Hospice|Nursing Home|Rehab(?:ilitation)? (?:Cent(?:er|re)|Hospital)|Sanatorium|Manor|Lodge|Care Home|Children['’]s(?! (?:Hospital|Medical))|Surgery(?=[,.;)\r\n]|$)|Medical Practice|Health Campus|NHS (?:Foundation )?Trust|VAMC))(?![\p{L}])(?:[ ](?:of|at|in)[ ]${upper}(?:[ ]${upper}){0,2})?`,
      'gu',
    ),
    isPlace: ({ index, 0: whole }, text) =>
      isNamed(whole) &&
      !/^[ ](?:[a-z]+[ ])?(?:grade|classification|criteria|score|protocol|type|system|scale|index)/iu.test(
        text.slice(index + whole.length, index + whole.length + 32),
      ),
  },
  {
    // "from Bayou Teche General", "at Mercy Regional".
    rule: 'place:hospital-short',
    hint: / (?:General|Memorial|Regional|Community|Presbyterian|Baptist|Methodist|Mercy|Children['’]s|Base|Infirmary|Imaging|Radiology|Surgery|Ortho|Oncology|Urgent Care|Family (?:Medicine|Practice|Care))/g,
    category: 'institution',
    confidence: 0.85,
    pattern: new RegExp(
      String.raw`(?<=\b(?:from|at|to|in|by|the)[ ])(?:(?:St\.?|Mt\.?)[ ])?(?:${upper}[ ]){1,4}(?:General|Memorial|Regional|Community|Presbyterian|Baptist|Methodist|Mercy|Children['’]s|Base|Infirmary|Imaging|Radiology|Surgery|Ortho(?:pedics|paedics)?|Oncology|Urgent Care|Family (?:Medicine|Practice|Care))(?![ ]?\p{L})`,
      'gu',
    ),
    isPlace: ([whole]) => isNamed(whole),
  },
  {
    rule: 'place:hospital-in-capitals',
    hint: /HOSPITAL|CENT|CLINIC|INFIRMARY|HEALTH|IMAGING|TRUST|KLINIKUM|KRANKENHAUS|ZIEKENHUIS|ASSOCIATES|PRACTICE|HOME|INSTITUTE/g,
    category: 'institution',
    confidence: 0.9,
    pattern:
      /(?<=^|[\n\r|,:]|\b(?:AT|FROM|TO|IN|BY)[ ])[ ]{0,8}(?:(?:[A-Z][A-Z.'’-]+|&)[ ]){1,6}(?:HOSPITALS?|MEDICAL CENT(?:ER|RE)|(?:BREAST|CANCER|HEART|IMAGING|SURGERY) CENT(?:ER|RE)|RADIOLOGY ASSOCIATES|FAMILY PRACTICE|NURSING HOME|INSTITUTE|CLINIC|INFIRMARY|HEALTH(?:CARE)?(?: (?:SYSTEM|CENT(?:ER|RE)|SERVICES|NETWORK))?|IMAGING (?:CENT(?:ER|RE)|ASSOCIATES)|NHS TRUST|KLINIKUM|KRANKENHAUS|ZIEKENHUIS)(?![\p{L}])/gmu,
    isPlace: ([whole]) => isNamed(whole),
  },
  {
    rule: 'place:klinik',
    hint: /(?:lini(?:kum|ken|k|ek)|haus|pital|medizin|huis|entrum|MC|KH|BWK|MVZ|Radiologie|icum|raxis|praktijk|groep|verbund|residenz|Hospiz|Apothe(?:ke|ek)|heim|afdeling(?: [Pp]olikliniek)?) (?:(?:für|der|des|am|an der|im|zu|in|van|te|het|de) )?["„“'‘A-Z\u0080-\uFFFF]/g,
    category: 'institution',
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?:(?:Universitäts?|Uni|Kreis|Stadt|Bezirks|Landes|Bundeswehr|Städtisches |Evangelisches |Katholisches |Ev\. |Kath\. |Marien|Herz|Fach|Reha|Rehabilitations|Kinder|Frauen|Privat|BG[- ])[- ]?)?(?:Klinikum|Kliniken|klinikum|kliniken|krankenhaus|Krankenhaus|klinik|Klinik|Hospital|Spital|spital|Universitätsmedizin|Uniklinik|Ziekenhuis|Medisch Centrum|UMC|MC|Gasthuis|(?:Orthopedisch|Diagnostisch|Revalidatie|Oncologisch|Cardiologisch|Gezondheids)[ ]?[Cc]entrum|Revalidatiecentrum|Röntgenafdeling(?: [Pp]olikliniek)?|KH|BWK|MVZ|Radiologie|Radiologicum|Diagnosticum|Röntgenpraxis|Gemeinschaftspraxis|Praxis|(?:Neuro|Brust|Gefäß|Rheuma|Tumor|Herz|Lungen|Wirbelsäulen|Gelenk|Rücken|Schlaf|Diabetes|Augen|Haut)zentrum|Praxisklinik|Huisartsenpraktijk|Gezondheidscentrum|Kliniek|Polikliniek|Zorggroep|Zorgcentrum|Verpleeghuis|Brustzentrum|Gefäßzentrum|Rheumazentrum|Tumorzentrum|Herzzentrum|Lungenzentrum|Medizinisches Zentrum|Ärztehaus|Gesundheitszentrum|Diagnostikzentrum|Radiologiezentrum|Strahlenzentrum|Kinderspital|Stadtspital|Kantonsspital|Landeskrankenhaus|LKH|Klinikverbund|Seniorenresidenz|Seniorenzentrum|Hospiz|Woonzorgcentrum|Verzorgingshuis|Apotheke|Apotheek|Seniorenheim|Pflegeheim|Altenheim|Pflegezentrum)[ ](?:(?:für|der|des|am|an der|im|zu|in|van|te|het|de)[ ])?(?:["„“'‘]?(?:St\.?|Sankt|Sint)[ -]?)?\p{Lu}[\p{L}.'’-]+(?:[ ](?:am|an der|im|aan den|den|der|und|&)?[ ]?\p{Lu}[\p{L}'’-]+){0,3}["“”'’]?`,
      'gu',
    ),
    isPlace: ([whole]) => isNamedGerman(whole),
  },
  {
    rule: 'place:klinik-behind',
    hint: /[^\s\d][- ]?(?:[Kk]lini(?:kum|k|ken|ek)|[Kk]rankenhaus|[Ss]pita(?:l|al)|[Zz]iekenhui(?:s|zen)|[Gg]asthuis|Medisch (?:Cen|Spec)trum|(?<=[- ])U?MC|[Ss]tift)(?![A-Za-z])/g,
    category: 'institution',
    confidence: 0.93,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:["„“‘']?(?:St\.?|Sankt|Sint|Heilig|Heilig-)[ -]?)?(?:${upper}[ -]){0,3}\p{Lu}[\p{L}.'’]{0,40}(?:-| |)(?:[Kk]linikum|[Kk]rankenhaus|[Ss]pital|-[Kk]linik|-[Kk]liniken|[Zz]iekenhuis|[Hh]ospitaal|[Gg]asthuis|Medisch Centrum|Medisch Spectrum|(?<=[ -])MC(?!\d)|(?<=[ -])UMC|Ziekenhuizen|-[Hh]ospital|(?<=[ ])(?:Kliniek|Klinik|Hospital|Ziekenhuis)|-[Ss]tift|hospital|stift|klinik|kliniek)(?![\p{L}])(?:[ ](?:in |te |am |Campus )?\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?(?:[ ](?:aan|am|bij|op|an der)[ ]\p{Lu}\p{Ll}+)?)?`,
      'gu',
    ),
    isPlace: ({ index, 0: whole }, text) =>
      isNamedGerman(whole) &&
      !/^(?:Löfgren|Mayo|Cleveland)-/u.test(whole) &&
      !/^[ ](?:[a-z]+[ ])?(?:grade|classification|criteria|score|protocol)/iu.test(
        text.slice(index + whole.length, index + whole.length + 32),
      ),
  },
  {
    rule: 'place:institut',
    hint: /(?:Institut|Zentrum|Abteilung|Praxis|Klinik) für [A-Z\u0080-\uFFFF]| Klinik(?:en|um)? [A-Z\u0080-\uFFFF]/g,
    category: 'institution',
    confidence: 0.9,
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:Institut|Zentrum|Abteilung|Praxis|Klinik)[ ]für[ ](?:\p{Lu}\p{L}+e[ ])?\p{Lu}\p{L}+(?:[ ]und[ ](?:\p{Lu}\p{L}+e[ ])?\p{Lu}\p{L}+)?[ ](?!(?:vom|am|und)\b)\p{Lu}\p{L}+|(?:\p{Lu}\p{L}+[ ]){1,2}(?:Klinik|Kliniken|Klinikum)[ ]\p{Lu}\p{L}+)(?![\p{L}])`,
      'gu',
    ),
    isPlace: ([whole]) => isNamedGerman(whole),
  },
  {
    rule: 'place:institution-in-capitals',
    hint: /KLINI|KRANKENHAUS|PRAXIS|MVZ|ZIEKENHUIS|CENTRUM|HUIS|PRAKTIJK|AFDELING/g,
    category: 'institution',
    confidence: 0.85,
    pattern:
      /(?<![\p{L}-])(?:KLINIKUM|KLINIK|KRANKENHAUS|KREISKRANKENHAUS|PRAXIS|MVZ|ZIEKENHUIS|REVALIDATIECENTRUM|(?:DIAGNOSTISCH|ORTHOPEDISCH|MEDISCH) CENTRUM|VERPLEEGHUIS|HUISARTSENPRAKTIJK|RÖNTGENAFDELING POLIKLINIEK)[ ](?:DE[ ]|HET[ ]|AM[ ])?\p{Lu}{4,}(?![\p{L}])|(?<![\p{L}])\p{Lu}{3,}(?:KLINIEK|KLINIK|KLINIKUM|ZIEKENHUIS|KRANKENHAUS)(?:[ ](?!VOM|VAN|UND|EN|IN|TE|AM|OP)\p{Lu}{4,})?(?![\p{L}])/gu,
    isPlace: ([whole]) =>
      isNamedGerman(whole.toLowerCase().replaceAll(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())),
  },
  {
    rule: 'place:well-known',
    hint: /MC|umc|Charité|Radboud|OLVG|UKE|LMU|MGH/g,
    category: 'institution',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}])(?:Charité(?:[ -]\p{Lu}[\p{L}-]+){0,3}|UMC[ -]?(?:Utrecht|Groningen|\p{Lu}\p{Ll}+)|Erasmus[ ]?MC|Amsterdam[ ]?UMC|AMC|VUmc|LUMC|UMCG|MUMC\+?|Radboud(?:[ ]?umc)?|OLVG|UKE|LMU[ ](?:Klinikum|München)|VAMC|MGH|BIDMC)(?![\p{L}])/gu,
  },
];

export function findPlaces(text: string): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (const { rule, category, confidence, hint, pattern, isPlace } of rules) {
    for (const match of matchesOf(text, pattern, hint)) {
      if (isPlace === undefined || isPlace(match, text)) {
        const lead = /^[\s"„“'‘]*/u.exec(match[0])?.[0].length ?? 0;
        const whole = match[0].trimEnd();
        spans.push({ start: match.index + lead, end: match.index + whole.length, category, rule, confidence });
      }
    }
  }
  return [...spans, ...betweenAddresses(text, spans), ...townsOfInstitutions(text, spans)];
}

/** "Klinikum Nord in Oberlindach": the town behind an institution. */
function townsOfInstitutions(text: string, spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return spans.flatMap(({ category, end }): readonly IdentifierSpan[] => {
    townBehind.lastIndex = end;
    const found = category === 'institution' ? townBehind.exec(text) : null;
    const lead = found?.[1]?.length ?? 0;
    return found === null
      ? []
      : [
          {
            start: end + lead,
            end: townBehind.lastIndex,
            category: 'address',
            rule: 'place:town-of-institution',
            confidence: 0.85,
          },
        ];
  });
}

const townBehind = new RegExp(String.raw`(,?[ ](?:in|te|at|zu)[ ])${town}`, 'uy');

/** What stands between two parts of an address, of one line or two, is of it, too: "Mill Rise 4, Brindlemoor, BR9 2QT". */
function betweenAddresses(text: string, spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  const parts = spans.filter(({ category }) => category === 'address').toSorted((a, b) => a.start - b.start);
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const between = next === undefined ? undefined : text.slice(part.end, next.start);
    return next !== undefined &&
      between !== undefined &&
      /^[,;|]?\s{0,2}(?:(?:\p{Lu}[\p{L}.'-]*|[(),\d-])[ ,]{0,2}){0,4}\s{0,2}$/u.test(between)
      ? [{ ...part, end: next.end, rule: 'place:between' }]
      : [];
  });
}

/** Things are named after towns, too: "Heidelberg classification", "Boston brace", "Fluency Paris". */
function isTownHere({ index, 0: town }: RegExpExecArray, text: string): boolean {
  const behind = text.slice(index + town.length, index + town.length + 30);
  const ahead = text.slice(Math.max(0, index - 24), index);
  return (
    !isEponymHere(text, index, index + town.length) &&
    !/^[ ]?(?:[A-Z]\d|\d|[IV]{1,3}\b)|^(?:er)?[ ](?:brace|criteria|consensus|system|guideline|protocol|score|classification|grade|type|scientific|medical|method|bolt|procedure|rule|regel|kriteri|knee|ankle|coma)/iu.test(
      behind,
    ) &&
    !/(?:\bmodified|\brevised|\bnew|\bthe)[ ]$/iu.test(ahead)
  );
}

function isStreet(street: string): boolean {
  const stem = street.replace(new RegExp(`[- ]?(?:${germanStreets}|${dutchStreets})$`, 'iu'), '');
  return (stem.length >= 2 || stem === '' || /^(?:Achterom|Brink)$/u.test(street)) && !bodily.test(stem);
}

/** "2000 HU" and "1500 MR" are no postcodes; one in a line of an address needs no town. */
function isDutchPostcode({ 0: whole, index }: RegExpExecArray, text: string): boolean {
  const letters = /[A-Z]{2}/u.exec(whole)?.[0] ?? '';
  const hasTown = /[A-Z]{2}[ ]{1,2}(?:['’]s-)?\p{Lu}/u.test(whole);
  const isUnit = [
    'HU',
    'HE',
    'CT',
    'MR',
    'ML',
    'MM',
    'CM',
    'MG',
    'KV',
    'MA',
    'IE',
    'IU',
    'US',
    'PA',
    'AP',
    'TE',
    'TR',
    'TI',
    'CC',
    'XR',
    'NM',
    'GY',
    'BQ',
    'PT',
    'AM',
    'PM',
    'II',
    'IV',
    'VI',
    'SE',
    'DE',
    'IN',
    'EN',
    'UM',
    'DR',
  ].includes(letters);
  return hasTown
    ? !isUnit || /[,\r\n][ ]{0,3}$/u.test(text.slice(Math.max(0, index - 4), index))
    : !isUnit && /postcode|adres|straat|laan|weg|plein|gracht|kade|woon|singel|dreef|hof|postbus/iu.test(text);
}

const general =
  /^(?:Referring|Emergency|Contact|The|This|That|Our|Your|An?|At|Of|In|From|And|To|Outside|Another|Other|Local|Same|Referring|Sending|Outlying|Community|General|Emergency|Inpatient|Outpatient|Discharge|Public|Home|Prior|Previous|Patient|Department|Dept|Division|Section|Diagnostic|Medical|Surgical|Radiology|Cardiac|Vascular|Breast|Nuclear|Women['’]?s|Men['’]?s|Mental|Digital|Advanced|Molecular|Functional|Chest|Abdominal|Pelvic|Cross|Sectional|Ultrasound|MR|CT|MRI|PET|X-Ray|Computed|Magnetic|Resonance|Tomography|Imaging|Final|Report|Mayo|Comparison|Compared|Findings|Impression|Clinical|Quality|Specialty|Primary|Urgent|Care|Occupational|Behavioral|Health|Pain|Fracture|Trauma|Oncology|Orthopedic|Orthopaedic|Neurology|Pediatric|History|Technique|Indication|Exam|Study|Dynamic|Parallel|Dual|Energy|Diffusion|Weighted|Multiplanar|High|Resolution|Whole|Body|Stress|Rest|Gated|Follow-up|Screening)$/iu;

/** Some word of it is no word of every hospital. */
function isNamed(whole: string): boolean {
  const words = whole
    .trim()
    .replaceAll(
      /(?:Hospitals?|Medical|Cent(?:er|re)|Clinics?|Group|Associates|System|Services|Network|Partners)/giu,
      '',
    )
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  return words.some((word) => !general.test(word.replace(/['’]s$/u, ''))) || /\bSt\.?\s/u.test(whole);
}

const generalGerman =
  /^(?:Dr|Prof|Med|Die|Der|Das|Dem|Den|In|Im|Am|An|Aus|Zur|Zum|Von|Vom|Unser|Unsere|Unserer|Für|Und|Abteilung|Institut|Innere|Chirurgie|Chirurgische|Medizinische|Radiologie|MVZ|GmbH|Neuroradiologie|Kinderradiologie|Gefäßchirurgie|Kardiologie|Gastroenterologie|Pneumologie|Onkologie|Strahlentherapie|Pädiatrie|Geriatrie|Anästhesie|Unfall|Radiologische|Diagnostische|Interventionelle|Nuklearmedizin|Neurologie|Urologie|Gynäkologie|Orthopädie|Poliklinik|Klinik|Klinische|Praxis|Befund|Befunde|Untersuchung|Auswärtige[snrm]?|Externe[snrm]?|Auswärts|Anamnese|Angaben|Fragestellung|Verlaufskontrolle|Notaufnahme|Ambulanz|Station|Allgemein|Allgemeine[snr]?|Kinderheilkunde|Unfallchirurgie|Het|De|Een|Uit|Van|Ander|Elders|Afdeling|Polikliniek|Verwijzend|Extern|Tages|Augen|Haut|Frauen|Kinder|Rehabilitation|Reha|Keine|Thorax|Abdomen|CT|MRT|MR|MC|Radiologe|Onderzoek|Verslag|Conclusie|Bevindingen|Patient|Patiënt|Heelkunde|Interne|Geneeskunde)$/iu;

function isNamedGerman(whole: string): boolean {
  const words = whole
    .trim()
    .split(/[\s-]+/u)
    .map((word) =>
      word
        .replaceAll(/[^\p{L}]/gu, '')
        .replace(
          /(?:universitäts|uni|kreis|stadt|bezirks|landes)?(?:klinikum|krankenhaus|kliniken?|spital|ziekenhuis|hospital|hospitaal|gasthuis|stift|kliniek)$/iu,
          '',
        ),
    )
    .filter((word) => word.length > 1);
  return words.some((word) => !generalGerman.test(word) && /^\p{Lu}/u.test(word));
}
