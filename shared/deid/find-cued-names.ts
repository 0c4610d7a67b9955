import { isClinicalName } from './clinical-names.ts';
import { givenNames } from './given-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import { ambiguousTitles, credentials, leadingParticles, roles, titleParts, titles } from './name-vocabulary.ts';
import { isNameWord, readName, type NamePlace } from './read-name.ts';
import { isWithoutCapitals } from './small-letters.ts';
import type { Token } from './tokens.ts';

/** Finds names by what stands around them: titles ("Dr.", "Frau"), deeds ("dictated by", "besproken met"), degrees behind them (", MD"). */

/** After them stands who did or heard something. Several words are parted by one space. */
const deeds: readonly string[] =
  `dictated by|electronically signed by|digitally signed by|signed by|e-signed by|read by|agreed by|interpreted by|reported by|reviewed by|verified by|approved by|authorized by|authorised by
  |transcribed by|typed by|performed by|supervised by|seen by|scanned by|finalized by|released by|attested by|cosigned by|co-signed by|prepared by|ordered by|requested by|referred by|taken by|placed by|obtained by|witnessed by|entered by|confirmed by|acknowledged by|received by|repeated by
  |discussed with|communicated to|communicated with|reported to|relayed to|conveyed to|called to|phoned to|paged to|given to|told to|telephoned to|faxed to|sent to|texted to|notified to|message left with|call from|called by|call back to|hello|hi|by|contact|reach|reached|page|letter from|email from|copied by|left message with|spoke with|spoken with|spoke to|conversation with|discussion with|notified|informed|paged|called|contacted|telephoned|alerted|copy to|copied to|attention of|attn|cc|c/o|signed|by phone to|by phone with|by telephone to|by telephone with|by telephone with|in person with|verbally to|verbally with|via phone to|via telephone with|per|accompanied by|according to|known to|under the care of|patient of|care of|named|name is|named as|thank you|thanks to|dear|regards|sincerely
  |the patient|patient|pat.|pt|attention|his wife|her husband|his son|her son|his daughter|her daughter|his mother|her mother|his father|her father|his brother|her brother|his sister|her sister|the daughter|the son|the wife|the husband|the mother|the father|wife|husband|daughter|son|mother|father|brother|sister|spouse|partner|caregiver|neighbor|neighbour|mom|mum|dad|niece|nephew|aunt|uncle|boyfriend|girlfriend|fiancé|fiance|fiancée|roommate|stepson|stepdaughter|stepmother|stepfather|great-grandson|great-granddaughter|son-in-law|daughter-in-law|injected by|conveyed to|merged with|report by|grandson|granddaughter|grandmother|grandfather|interpreter|constable|const|officer|registration|labeled|labelled|labeled as|last name|first name|family name|given name|maiden name|maiden|has name|old name|device rep|rep|told|w/|paramedic|chaperone|carer|baby boy|baby girl|baby
  |technologist|sonographer|radiographer|nurse|charge nurse|nurse practitioner|physician assistant|registrar|resident|fellow|attending|radiologist
  |gez.|gezeichnet|diktiert von|diktiert durch|befundet von|befundet durch|befundung durch|geschrieben von|freigegeben von|freigegeben durch|vidiert von|vidiert durch|validiert von|validiert durch|signiert von|erstellt von|unterschrieben von|elektronisch signiert von|elektronisch freigegeben durch|elektronisch freigegeben von|durchgeführt von|durchgeführt durch|untersucht von|zugewiesen von|überwiesen von|angefordert von|hallo|guten tag|anruf von|anruf bei|brief von|schreiben von|rückruf bei|rückruf an|kontakt mit|besprochen mit|rücksprache mit|telefonat mit|gespräch mit|telefonisch mit|telefonisch an|mitgeteilt an|mitteilung an|übermittelt an|weitergegeben an|informiert wurde|informiert wurden|informiert|durch|laut|seitens|zu händen|z. hd.|z.hd.|sehr geehrte|sehr geehrter|liebe|lieber|freund|freundin|lebensgefährte|lebensgefährtin|lebenspartner|lebenspartnerin|schwiegertochter|schwiegersohn|schwägerin|schwager|operateur|operateurin|physiker|physikerin|prim|primar|primaria|vidiert|vid|befunder|nichte|neffe|onkel|enkel|enkelin|oma|opa|tochter|sohn|ehefrau|ehemann|mutter|vater|bruder|patientin|patienten|namens|pfleger|stationsarzt|stationsärztin|dienstarzt|dienstärztin|mta|mtra
  |gedicteerd door|verslagen door|beoordeeld door|geautoriseerd door|geautoriseerd|gefiatteerd door|ondertekend door|getekend door|uitgevoerd door|gemaakt door|verricht door|aangevraagd door|door|volgens|w.g.|telefoontje van|telefoon van|bericht van|bellen met|brief van|terugbellen naar|contact opnemen met|contact met|aan|gebeld door|uitgewerkt|uitgewerkt door|secretaresse|secretaris|verwezen door|gezien door|besproken met|overlegd met|overleg met|doorgebeld aan|doorgegeven aan|doorgebeld naar|telefonisch aan|telefonisch met|gebeld met|gebeld aan|medegedeeld aan|meegedeeld aan|gemeld aan|gecommuniceerd met|gecommuniceerd aan|geïnformeerd|namens|geachte|beste|t.a.v.|ter attentie van|vriend|vriendin|schoondochter|schoonzoon|kleinzoon|kleindochter|dochter|zoon|echtgenote|echtgenoot|moeder|vader|broer|zus|partner|tante|oom|patiënt|patiënte|verpleegkundige|laborant|laborante|arts-assistent|aios`
    .split('|')
    .map((deed) => deed.trim());

/** Deeds that are said of words, too: what follows must look like a name, not only begin with a capital. */
const weakDeeds: ReadonlySet<string> = new Set(
  (
    'pat.|patiënt|laut|aan|contact|reach|page|by|door|volgens|secretaresse|rep|told|w/|maiden|freund|report by|merged with|prim|vid|vidiert|befunder|per|called|signed|the patient|patient|pt|durch|informiert|named|namens|known to|according to|paged|cc|dear|thank you|sent to|given to|radiologist|resident|fellow|attending|technologist|regards|sincerely|placed by|confirmed by|' +
    'seitens|informed|notified|contacted|alerted|registration|labeled|labelled|baby|interpreter_|officer|carer|liebe|lieber|beste|patientin|patienten|patiënte|partner|spouse|taken by|obtained by|read by|received by|seen by|care of|copy to|reported to|mta|mtra|registrar|nurse|laborant|laborante'
  ).split('|'),
);

/** After them comes who is to be called, however it is written. */
const certainDeeds: ReadonlySet<string> = new Set([
  'terugbellen naar',
  'rückruf an',
  'rückruf bei',
  'bellen met',
  'call back to',
]);

const strictTitles: ReadonlySet<string> = new Set(
  'dr drs prof mr mrs ms herr herrn frau dhr heer mevr mevrouw mw'.split(' '),
);

/** Of these follow things as well as people: of several words one must be of a person. */
const beforeThings: ReadonlySet<string> = new Set(['aan', 'by', 'door', 'volgens', 'laut', 'per', 'told', 'w/']);

/** "MoM" and "dad" stand for other things, too. */
const relatives: ReadonlySet<string> = new Set('mom mum dad aunt uncle niece nephew tante oma opa oom baby'.split(' '));

interface Cue {
  readonly words: readonly string[];
  readonly name: string;
}

const cuesByFirstWord = new Map<string, Cue[]>();
for (const deed of deeds) {
  const parts = deed.match(/[\p{L}\p{M}]+(?:-\p{L}+)*|[^\s\p{L}]/gu) ?? [];
  const [first = ''] = parts;
  cuesByFirstWord.set(first, [...(cuesByFirstWord.get(first) ?? []), { words: parts, name: deed }]);
}
for (const cues of cuesByFirstWord.values()) {
  cues.sort((one, other) => other.words.length - one.words.length);
}

export function findCuedNames(text: string, tokens: readonly Token[]): readonly IdentifierSpan[] {
  const isSmall = isWithoutCapitals(tokens);
  const spans: IdentifierSpan[] = [];
  const add = ({ first, end }: NamePlace, rule: string, confidence: number): void => {
    const [begin, last] = [tokens[first], tokens[end - 1]];
    if (begin !== undefined && last !== undefined) {
      spans.push({ start: begin.start, end: last.end, category: 'name', rule, confidence });
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') {
      continue;
    }
    const titled = titleAt(tokens, at);
    // "mevrouw woont alleen": behind a title that is written out a small letter begins no name.
    const isVerb =
      !isSmall &&
      token.text.length > 4 &&
      tokens[titled ?? 0]?.form === 'lower' &&
      !leadingParticles.has(tokens[titled ?? 0]?.lower ?? '');
    if (titled !== undefined && !isVerb) {
      namesAfter(tokens, titled, true, isSmall, strictTitles.has(token.lower)).forEach((name) =>
        add(name, `cue:${token.lower}`, 0.97),
      );
    }
    const greeted = greetedAt(tokens, at);
    if (greeted !== undefined) {
      add(greeted, 'cue:greeting', 0.85);
    }
    const closed = closingAt(tokens, at);
    if (closed !== undefined) {
      namesAfter(tokens, closed, false).forEach((name) => add(name, 'cue:closing', 0.9));
    }
    const deed = deedAt(tokens, at);
    if (deed !== undefined) {
      const isWeak = weakDeeds.has(deed.name);
      for (const name of namesAfter(
        tokens,
        deed.end,
        false,
        (isSmall && (!isWeak || deed.name.endsWith(' by'))) || certainDeeds.has(deed.name),
      )) {
        const [head] = tokens.slice(name.first, name.end);
        const isLone = name.end - name.first === 1;
        const isThing = isWeak && isLone && head !== undefined && isClinicalName(text, head.start, head.end);
        if (!isWeak || (isSmall && deed.name.endsWith(' by')) || (isFullName(tokens, name, deed.name) && !isThing)) {
          add(name, `cue:${deed.name}`.slice(0, 60), isWeak ? 0.8 : relatives.has(deed.name) ? 0.85 : 0.92);
        }
      }
    }
    const called = nameAfterOccupation(text, tokens, at);
    if (called !== undefined) {
      add(called, 'cue:occupation', 0.85);
    }
    const bracketed = bracketedAt(tokens, at);
    if (bracketed !== undefined) {
      add(bracketed, 'cue:role-bracket', 0.85);
    }
    const particular = nameBeforeParticulars(tokens, at, isSmall);
    if (particular !== undefined) {
      add(particular, 'cue:before-particulars', 0.92);
    }
    const degreed = nameBeforeDegree(tokens, at, isSmall);
    if (degreed !== undefined) {
      add(degreed, `cue:${token.lower}`, 0.95);
    }
  }
  return spans;
}

/** Where the name begins that a title at a token stands before; undefined where there is no title. */
function titleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    !titles.has(token.lower) ||
    (['fr', 'ms'].includes(token.lower) && tokens[at - 1]?.kind === 'number')
  ) {
    return undefined;
  }
  const hasDot = tokens[at + 1]?.text === '.';
  if (hasDot && token.text.length > 4) {
    // Written out, it ends a sentence: "by the nurse. ASA class 2".
    return undefined;
  }
  if (ambiguousTitles.has(token.lower) && !isWrittenAsTitle(token, hasDot, tokens[at + (hasDot ? 2 : 1)])) {
    return undefined;
  }
  let next = at + 1;
  // "Herr Prof. Dr. Dr. h.c. mult." has more than anybody.
  for (; next < at + 14;) {
    const following = tokens[next];
    const isPart =
      following !== undefined &&
      (['.', '-', '/'].includes(following.text) ||
        (following.kind === 'word' &&
          (titleParts.has(following.lower) || titles.has(following.lower)) &&
          tokens[next + 1]?.text !== ',' &&
          isTitlePart(tokens, next)));
    if (!isPart) {
      return next;
    }
    next += 1;
  }
  return next;
}

/** "de", "van" and "ii" are parts of titles ("de heer"), and begin names. */
function isTitlePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !['de', 'van'].includes(token.lower) &&
    (titles.has(token.lower)
      ? token.form !== 'upper' || token.isInCapitals || ['OA', 'OÄ', 'PD', 'MD'].includes(token.text)
      : true)
  );
}

function isWrittenAsTitle(token: Token, hasDot: boolean, next: Token | undefined): boolean {
  if (token.form === 'upper') {
    // "MS. JONES", never "MS LESIONS"; "DR SMITH" at least with a name written out.
    return (
      (hasDot || (token.lower === 'dr' && !token.isInCapitals)) &&
      next !== undefined &&
      (next.form === 'initial' || leadingParticles.has(next.lower) || isNameWord(next, { isCertain: false }))
    );
  }
  if (token.form === 'lower') {
    return (
      ['dr', 'mr', 'ms', 'nurse'].includes(token.lower) && next?.kind === 'word' && (hasDot || token.lower !== 'ms')
    );
  }
  return (
    next !== undefined &&
    (next.form === 'title' ||
      next.form === 'upper' ||
      next.form === 'initial' ||
      token.lower === 'dr' ||
      token.lower === 'mr')
  );
}

/** The names after a cue: one, and more where they are told together ("Dr. Smith and Jones"). */
function namesAfter(
  tokens: readonly Token[],
  from: number,
  isTitle: boolean,
  isSmall = false,
  isStrict = false,
): readonly NamePlace[] {
  const names: NamePlace[] = [];
  let at = isTitle ? from : skipRoles(tokens, from);
  for (;;) {
    const name = readName(tokens, at, {
      isCertain: (isTitle || isSmall) && names.length === 0,
      mayTurn: !isTitle,
      isSmall,
      mayBeWord: isStrict && names.length === 0,
    });
    if (name === undefined) {
      return names;
    }
    names.push(name);
    const joint = tokens[name.end];
    const after = tokens[name.end + 1];
    const joins =
      joint !== undefined &&
      (['/', '&', '+'].includes(joint.text) || ['and', 'und', 'en', 'or', 'oder', 'of'].includes(joint.lower));
    if (!joins || after === undefined || after.form === 'lower' || names.length > 4) {
      return names;
    }
    at = name.end + 1;
  }
}

/** "discussed with the referring physician, Jane Smith": who it was may be said first. Ends with the line. */
function skipRoles(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let skipped = 0; skipped < 9; skipped += 1) {
    const token = tokens[at];
    const isRole =
      token !== undefined &&
      (roles.has(token.lower) ||
        titles.has(token.lower) ||
        titleParts.has(token.lower) ||
        credentials.has(token.lower) ||
        [':', ',', '.', '(', '-', '/', ')'].includes(token.text));
    if (!isRole || (token.form === 'initial' && token.kind === 'word')) {
      return at;
    }
    const before = tokens[at - 1]?.lower ?? '';
    const isShort = (titles.has(before) && before.length <= 5) || titleParts.has(before) || abbreviations.has(before);
    if (token.text === '.' && !isShort) {
      return tokens.length;
    }
    at += 1;
  }
  return at;
}

/** After them a full stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'gez geb vid prim tel attn z hd t a v w g cc const befd ord ref req'.split(' '),
);

function deedAt(tokens: readonly Token[], at: number): { readonly name: string; readonly end: number } | undefined {
  const cues = cuesByFirstWord.get(tokens[at]?.lower ?? '');
  for (const { words, name } of cues ?? []) {
    let next = at;
    const isHere = words.every((word) => {
      // A cue may be wrapped.
      if (next > at && tokens[next]?.kind === 'line-end') {
        next += 1;
      }
      const isSame = tokens[next]?.lower === word;
      next += 1;
      return isSame;
    });
    if (isHere) {
      return { name, end: next };
    }
  }
  return undefined;
}

/** "vaatchirurg Van Hout", "cardiologist Khan", "buurvrouw Stien": who somebody is, before what they are called. */
function nameAfterOccupation(text: string, tokens: readonly Token[], at: number): NamePlace | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    next === undefined ||
    token.form !== 'lower' ||
    !occupation.test(token.lower) ||
    next.form !== 'title'
  ) {
    return undefined;
  }
  const name = readName(tokens, at + 1, { isCertain: false, mayTurn: false });
  const head = name === undefined ? undefined : tokens[name.first];
  return head !== undefined && !isClinicalName(text, head.start, head.end) ? name : undefined;
}

/** English and Dutch write them in small letters; German, where every noun has a capital, does not, and has other cues. */
const occupation =
  /(?:surgeon|ologist|iatrician|iatrist|therapist|practitioner|physician|radiographer|midwife|paramedic|chirurg|oloog|ologe|iater|orthopeed|internist|huisarts|zaalarts|verpleegkundige|laborante?|echoscopiste?|verloskundige|fysiotherapeut|buurvrouw|buurman|neighbou?r|voorwacht|achterwacht|collega|dokter|beoordelaar|meisjesnaam|achternaam|voornaam|surname)$/u;

/** "ED (Khan)", "resident (Butcher, PGY2)": who it was, behind what they are. */
function bracketedAt(tokens: readonly Token[], at: number): NamePlace | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    tokens[at + 1]?.text !== '(' ||
    !(roles.has(token.lower) || titles.has(token.lower) || credentials.has(token.lower))
  ) {
    return undefined;
  }
  const name = readName(tokens, at + 2, { isCertain: false, mayTurn: false });
  const behind = name === undefined ? undefined : tokens[name.end];
  const isShort =
    name !== undefined &&
    tokens
      .slice(name.first, name.end)
      .every(
        ({ form, text, lower, isInCapitals }) =>
          form === 'title' ||
          form === 'initial' ||
          text === '.' ||
          leadingParticles.has(lower) ||
          (form === 'upper' && isInCapitals),
      );
  return isShort && (behind?.text === ')' || behind?.text === ',') ? name : undefined;
}

/** "Beste Harm,", "Gruß, Sepp": a given name alone, set off from what follows. */
function greetedAt(tokens: readonly Token[], at: number): NamePlace | undefined {
  const word = tokens[at]?.lower ?? '';
  const isClosing = farewells.has(word) && [',', '.'].includes(tokens[at + 1]?.text ?? '');
  const first = isClosing ? at + 2 : at + 1;
  const [token, behind] = [tokens[first], tokens[first + 1]];
  const isNamed =
    token !== undefined &&
    (token.form === 'title' || (token.form === 'upper' && token.isInCapitals)) &&
    isNameWord(token, { isCertain: false });
  const isSetOff = behind === undefined || behind.kind === 'line-end' || [',', '!', '.'].includes(behind.text);
  return isNamed && isSetOff && (isClosing || greetings.has(word)) ? { first, end: first + 1 } : undefined;
}

const greetings: ReadonlySet<string> = new Set('dear beste liebe lieber hallo hello hi geachte'.split(' '));
const farewells: ReadonlySet<string> = new Set(
  'gruß gruss grüße groet groeten thanks thx mvg lg vg regards best cheers'.split(' '),
);

/** Where a letter's closing ends ("Mit freundlichen Grüßen,"), and its signature begins, on the next line that is not empty. */
function closingAt(tokens: readonly Token[], at: number): number | undefined {
  if (!closings.has(tokens[at]?.lower ?? '')) {
    return undefined;
  }
  let next = at + 1;
  while ([',', '.', '-', '!'].includes(tokens[next]?.text ?? '')) {
    next += 1;
  }
  if (tokens[next]?.kind !== 'line-end') {
    return undefined;
  }
  while (tokens[next]?.kind === 'line-end') {
    next += 1;
  }
  return next;
}

const closings: ReadonlySet<string> = new Set(
  'grüße grüsse gruesse ihr ihre regards wishes sincerely thanks faithfully truly submitted grüßen grüssen gruß gruss gruessen groet groeten mfg mkg hoogachtend hochachtungsvoll'.split(
    ' ',
  ),
);

/** What stands behind a name and tells of the person: "Skye Rivers (DOB 6/1/2010", "Jansen, Piet, geb. 3-5-1950", "Meyer MRN 123". */
const particulars: ReadonlySet<string> = new Set('dob mrn geb geboren born ssn bsn urn'.split(' '));

function nameBeforeParticulars(tokens: readonly Token[], at: number, isSmall: boolean): NamePlace | undefined {
  if (!particulars.has(tokens[at]?.lower ?? '') || !isFollowedByNumber(tokens, at)) {
    return undefined;
  }
  let end = at;
  while (['(', ',', ';', '-', '–', '*', '['].includes(tokens[end - 1]?.text ?? '')) {
    end -= 1;
  }
  return nameBefore(tokens, end, true) ?? (isSmall ? smallNameBefore(tokens, end) : undefined);
}

/** Up to three words without capitals. */
function smallNameBefore(tokens: readonly Token[], end: number): NamePlace | undefined {
  let first = end;
  for (let before = tokens[first - 1]; end - first < 3 && before !== undefined; before = tokens[first - 1]) {
    if (!isNameWord(before, { isCertain: true })) {
      break;
    }
    first -= 1;
  }
  return first < end ? { first, end } : undefined;
}

function isFollowedByNumber(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ kind }) => kind === 'number');
}

/** The name that ends at a token, read from its end. */
function nameBefore(tokens: readonly Token[], end: number, mayTurn: boolean): NamePlace | undefined {
  let first = end;
  while (first > 0 && end - first < 7) {
    const before = tokens[first - 1];
    const isPart =
      before !== undefined &&
      ((before.kind === 'word' && (before.form === 'initial' || isNameWord(before, { isCertain: false }))) ||
        (before.kind === 'word' && first < end && leadingParticles.has(before.lower)) ||
        (before.text === '.' && tokens[first - 2]?.form === 'initial') ||
        (mayTurn && before.text === ',' && first < end && end - first < 4));
    if (!isPart) {
      break;
    }
    first -= 1;
  }
  while (first < end && (tokens[first]?.kind !== 'word' || tokens[first]?.form === 'lower')) {
    first += leadingParticles.has(tokens[first]?.lower ?? '') ? 0 : 1;
    if (leadingParticles.has(tokens[first]?.lower ?? '')) {
      break;
    }
  }
  return tokens.slice(first, end).some(({ kind, form }) => kind === 'word' && (form === 'title' || form === 'upper'))
    ? { first, end }
    : undefined;
}

/** Two words at least, or one with an initial. */
function isFullName(tokens: readonly Token[], { first, end }: NamePlace, deed: string): boolean {
  const parts = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  const [head] = parts;
  const isGiven = head !== undefined && givenNames.has(head.lower);
  const isPersonal = isGiven || parts.some(({ form, lower }) => form === 'initial' || leadingParticles.has(lower));
  const isEnough = beforeThings.has(deed)
    ? isPersonal || (parts.length === 1 && deed !== 'laut' && (head?.form !== 'upper' || head.isInCapitals))
    : parts.length > 1;
  return (
    isEnough &&
    parts.some(({ form }) => form === 'title' || form === 'upper') &&
    (isGiven || parts.every(({ isInCapitals }) => !isInCapitals))
  );
}

/** "Jane Smith, MD", "J. Smith RN". */
function nameBeforeDegree(tokens: readonly Token[], at: number, isSmall: boolean): NamePlace | undefined {
  const token = tokens[at];
  if (token !== undefined && isSmall && ['md', 'do', 'rn'].includes(token.text) && tokens[at - 1]?.text === ',') {
    return smallNameBefore(tokens, at - 1);
  }
  if (token === undefined || !degrees.has(token.text)) {
    return undefined;
  }
  const hasComma = tokens[at - 1]?.text === ',';
  const place = nameBefore(tokens, hasComma ? at - 1 : at, hasComma);
  if (place === undefined) {
    return undefined;
  }
  const { first, end } = place;
  const words = tokens.slice(first, end).filter(({ kind, form }) => kind === 'word' && form !== 'initial').length;
  return words >= (hasComma ? 1 : 2) && !(token.isInCapitals && !hasComma) ? { first, end } : undefined;
}

/** Those that say by themselves that a name stands before them, as they are written. */
const degrees: ReadonlySet<string> = new Set(
  'MD DO MBBS MBChB FRCR FRCPC FRANZCR FACR PhD DNP APRN ARNP CRNP RN LPN PharmD DDS DPM RDMS RVT RT CNM CRNA'.split(
    ' ',
  ),
);
