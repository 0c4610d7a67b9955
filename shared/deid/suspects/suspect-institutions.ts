import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { matchesOf } from '#shared/deid/matches-of.ts';
import { leadingParticles, plainWords, titles } from '#shared/deid/lists/name-vocabulary.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { suspect, type NamingText } from './naming-text.ts';

/**
 * Hospitals, practices and firms that no rule is sure of, by a word of their kind among words with capitals, or by the letters that they call
 * themselves by. Only for texts that surely name somebody.
 */
export function suspectInstitutions({ text, tokens, isTaken, isSmall }: NamingText): readonly IdentifierSpan[] {
  return [
    ...namedByKind(text, tokens),
    ...byForm(text, isTaken),
    ...practices(text, isTaken),
    ...byLetters(text, isTaken),
    ...(isSmall ? inSmallLetters(text, isTaken) : []),
  ];
}

/** What houses are, as a word of its own or at the end of one, in English, German and Dutch. */
const kind =
  /^(?:ärztehaus|wzc|ordination|praxisgemeinschaft|gezondheidscentrum|groepspraktijk|clinics?|hospitals?|medical|imaging|radiology|diagnostics|associates|partners|university|college|school|academy|laboratory|labs?|pavilion|campus|pharmacy|supply|surgery|practice|institute|foundation|trust|hospice|manor|lodge|residence|prison|ministries|district|health|rehab|care|residential|uz|az|gmbh|ggmbh|pllc|llc|zn|hap|huize|altenzentrum|scaffolding|centrum|zorg|stichting|institut|stiftung|stift|apotheke|apotheek|kanzlei|spedition|transport|transporte|firma|logistik|bau|orthopädie|centers?|centres?|urgent|general|memorial|mercy|employer|schule|gymnasium|heim)$|(?:klinik|klinikum|kliniken|krankenhaus|spital|zentrum|praxis|heim|ziekenhuis|kliniek|praktijk|centrum|school|college|hospitaal|instituut|institut)$/u;
const joints: ReadonlySet<string> = new Set(
  'ter of the and for at & van de het der die am an im auf und en rechts links zur zum aan den bij'.split(' '),
);

/** "Castlebar MRI", "Copper State Trauma Center", "Klinikum rechts der Wupper", "Spedition Harms & Sohn". */
function namedByKind(text: string, tokens: readonly Token[]): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isCapital(tokens[first])) {
      continue;
    }
    let end = first + 1;
    while (end - first < 9 && continues(text, tokens, end)) {
      end += 1;
    }
    while (end > first && !isCapital(tokens[end - 1])) {
      end -= 1;
    }
    const words = tokens.slice(first, end).filter((token) => isCapital(token));
    const isScanner = words.length > 1 && words.at(-1)?.text === 'MRI';
    const isOfKind = isScanner || words.some(({ lower }) => kind.test(lower));
    const isNamed =
      isOfKind &&
      words.some(
        (word) =>
          word.text !== 'MRI' && !kind.test(word.lower) && !isWordOfReports(text, word) && !titles.has(word.lower),
      );
    const [head, last] = [tokens[first], tokens[end - 1]];
    if (isNamed && head !== undefined && last !== undefined) {
      spans.push(suspect(head.start, last.end, 'institution', 'institution'));
    }
    first = end - 1;
  }
  return spans;
}

function isCapital(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.form === 'title' || (token.form === 'upper' && (token.isInCapitals || token.text.length < 5)))
  );
}

/** The same name goes on at a token: after one space, with a capital or a joint before one. */
function continues(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || text.slice(before.end, token.start) !== ' ') {
    return false;
  }
  const follows = [tokens[at + 1], tokens[at + 2]].some((next) => isCapital(next));
  return isCapital(token) || ((joints.has(token.lower) || leadingParticles.has(token.lower)) && follows);
}

/** Dictated without capitals: "from lakeshore family clinic", "in het sint jansdal", "im landesklinikum thermenblick". */
function inSmallLetters(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  return smallPatterns.flatMap((pattern) =>
    matchesOf(text, pattern).flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.['value'] ?? [0, 0];
      const words = text.slice(start, end).split(' ');
      const own = words.filter((word) => !kind.test(word) && !plainWords.has(word) && !general.has(word));
      return own.length === 0 || isTaken(start) ? [] : [suspect(start, end, 'institution', 'small-institution')];
    }),
  );
}

const smallKinds =
  '(?:community|university|general|regional|memorial|county) (?:hospital|medical center|health clinic|infirmary)|radiology group|surgery|orthopaedic institute|hospital|clinic|medical center|medical centre|medical group|imaging center|imaging|urgent care|internal medicine|family medicine|family practice|family clinic|endocrinology|cardiology|orthopedics|nursing home|health center|health centre|infirmary|ziekenhuis|kliniek|huisartsenpraktijk|verpleeghuis|klinikum|krankenhaus|klinik|pflegeheim';
const smallPatterns: readonly RegExp[] = [
  // "kopie bitte an marienhospital werse", "naar diagnostisch centrum vechtdal".
  /(?<![\p{L}])(?<value>(?:\p{Ll}{3,14}(?:hospital|spital|krankenhaus|klinikum|ziekenhuis)|kreiskrankenhaus|krankenhaus der|reha-klinik|hausarztzentrum|(?:evangelisches|katholisches|städtisches|diagnostisch|medisch|orthopedisch|universitair|gezondheidscentrum|groepspraktijk|huisartsenpraktijk|az)[ ](?:krankenhaus|klinikum|centrum|ziekenhuis|medisch centrum))[ ]\p{Ll}{4,20})(?=[ ](?:und|en|te|ter|ten|in|nicht|niet|lagen)\b|[.,]|\s*$|[\r\n])/dgu,
  new RegExp(
    String.raw`(?<=\b(?:from|at|to|of|by|for|in the|the|in|in het|uit het|naar het|im|am|vom|aus dem|ins|der)[ ])(?<value>(?:(?!(?:from|at|to|the|in|het|im|am|vom|and|en|und)[ ])\p{Ll}[\p{Ll}'’-]{1,20}[ ]){1,3}(?:${smallKinds})(?:[ ](?:te|in)[ ]\p{Ll}{4,20})?)(?![\p{L}])`,
    'dgu',
  ),
  /(?<=\b(?:in het|uit het|naar het|im|vom|aus dem|ins|verpleeghuis|pflegeheim)[ ])(?<value>(?:\p{Ll}{2,14}(?:ziekenhuis|klinikum|krankenhaus|klinik|kliniek|spital)|(?:sint|huize|haus|stift)|(?:ziekenhuis|klinikum|krankenhaus))[ ]\p{Ll}{4,20}(?:[ ](?:te|in|am)[ ]\p{Ll}{4,20})?)(?![\p{L}])/dgu,
  /(?<![\p{L}])(?<value>(?:saint|st\.?|sint|sankt)[ ]\p{Ll}{3,20}(?:['’]s|s)?(?:[ ](?:hospital|medical center|ziekenhuis|krankenhaus|klinikum))?)(?![\p{L}])/dgu,
  /(?<![\p{L}])(?<value>\p{Ll}{2,12}(?:klinik|klinikum|ziekenhuis|krankenhaus)[ ](?:bad[ ])?\p{Ll}{4,20})(?=,|\.|\s*$|[\r\n])/dgmu,
];
const general: ReadonlySet<string> = new Set(
  'outside local referring other another prior general emergency outpatient inpatient children community regional extern externe ander andere academisch universitair auswärtigen externen anderen local center'.split(
    ' ',
  ),
);
/** Letters that a hospital calls itself by, behind a word of place: "seen at WRMC", "Beelden van ZWO". */
function byLetters(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  return matchesOf(text, lettered).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['value'] ?? [0, 0];
    const letters = text.slice(start, end).split(' ', 1)[0] ?? '';
    return letters !== letters.toUpperCase() || abbreviations.has(letters) || isTaken(start)
      ? []
      : [suspect(start, end, 'institution', 'letters')];
  });
}

/** Houses by their kind and a name: "Radiologikum Spreewald", "Harbour Radiology", "TeleRad Mitteldeutschland GmbH". */
function byForm(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  return matchesOf(text, institutions, institutionHint)
    .filter(({ index }) => !isTaken(index))
    .map(({ index, 0: whole }) => suspect(index, index + whole.length, 'institution', 'institution'));
}

/** "Halfmoon Lake Cardiology", "Rib Mountain Family Medicine": practices by their speciality, and words that reports are not written with. */
function practices(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  return matchesOf(text, practice, practiceHint).flatMap(({ index, 0: whole, groups }) => {
    let start = index;
    const isNamed = (groups?.['own'] ?? '').split(' ').some((word) => {
      const place = { lower: word.toLowerCase(), start, end: start + word.length };
      start = place.end + 1;
      return word !== '' && !titles.has(place.lower) && !asking.has(place.lower) && !isWordOfReports(text, place);
    });
    return isNamed && !isTaken(index) ? [suspect(index, index + whole.length, 'institution', 'practice')] : [];
  });
}

/** Words that ask for a speciality. */
const asking: ReadonlySet<string> = new Set('consult consulted discuss see recommend refer referral dear'.split(' '));

const specialities =
  'Urology|Cardiology|Podiatry|Oncology|Dermatology|Pediatrics|Neurology|Gastroenterology|Orthopa?edics|Ortho|Rheumatology|Endocrinology|Pulmonary Group|Pulmonology|Family Medicine|Family Practice|Internal Medicine|Internists|Primary Care|Medical Group|Orthop(?:a)?edic Group|Physicians|Women’s Health|Surgical Associates';
const practice = new RegExp(
  String.raw`(?<![\p{L}-])(?<own>(?:\p{Lu}[\p{L}'’-]{1,30}[ ]){1,3})(?:${specialities})(?![\p{L}])`,
  'gu',
);
const practiceHint = new RegExp(` (?:${specialities})`, 'g');

const institutions =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]*(?:[Zz]entrum|haus|[Ii]nstitut|[Pp]raxis|ikum|centrum|instituut|praktijk)[ ](?:(?:am|an der|im|van|de|het)[ ])?\p{Lu}\p{Ll}[\p{L}-]+(?:[ ]\p{Lu}\p{Ll}[\p{L}-]+)?|(?:\p{Lu}[\p{L}&'’-]+[ ]){1,4}(?:GmbH|gGmbH|AG|KG|e\.V\.|B\.V\.|BV|NV|N\.V\.|Inc\.?|LLC|Ltd\.?|PLLC|P\.C\.|plc)(?![\p{L}])|(?<=(?:^|[\r\n:,|])[ ]{0,3})(?:\p{Lu}[\p{L}'’-]+[ ]){1,3}(?:Radiology|Imaging|Diagnostics)(?=[ ]{0,3}(?:[\r\n,;|]|$)))/gmu;

const institutionHint =
  /(?:[Zz]entrum|haus|[Ii]nstitut|[Pp]raxis|ikum|centrum|instituut|praktijk) (?:(?:am|an der|im|van|de|het) )?[A-Z\u0080-\uFFFF]| (?:g?GmbH|AG|KG|e\.V\.|B\.?V|N\.?V|Inc|LLC|Ltd|PLLC|P\.C\.|plc)(?![A-Za-z])| (?:Radiology|Imaging|Diagnostics) {0,3}(?:[\r\n,;|]|$)/gm;

const lettered =
  /(?<=\b(?:[Aa]t|AT|[Ff]rom|FROM|[Tt]o|TO|[Aa]us|AUS|[Ee]xtern|EXTERN|[Bb]eelden van|BEELDEN VAN|[Gg]ezien in|GEZIEN IN|[Vv]ia|VIA|MD, )[ ])(?<value>\p{Lu}{3,6}(?:[ ](?:\p{Lu}\p{Ll}{3,}|\p{Lu}{4,})){0,2})(?![\p{L}\d])/dgu;

const abbreviations: ReadonlySet<string> = new Set(
  'THE THIS THAT BOTH CT CTA MRI MRA MRT MRCP PET SPECT DXA CXR XR ICU NICU PICU MICU SICU CCU PACU OR ER ED ENT GI GU PCP PACS RIS EKG ECG TTE TEE DSA ERCP EVAR TIPS TAVI PICC ZVK ITS IMC ZNA OP SEH OK IC HWS BWS LWS HWK BWK LWK DVT PE COPD CHF TIA CVA'.split(
    ' ',
  ),
);
