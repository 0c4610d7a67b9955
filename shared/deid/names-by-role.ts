import { credentials, leadingParticles, roles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { readName, type NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';
import { isTermOfReports, isWordOfReports } from './word-of-reports.ts';

/** "vaatchirurg Van Hout", "Reumatoloog Brus", "buurvrouw Stien", "tandarts boersma": who somebody is, before what they are called. */
export function nameAfterOccupation(
  text: string,
  tokens: readonly Token[],
  at: number,
  isSmall: boolean,
): NamePlace | undefined {
  const token = tokens[at];
  const hasDot = tokens[at + 1]?.text === '.' && (token?.text.length ?? 9) < 4;
  const first = at + (hasDot ? 2 : 1);
  const next = tokens[first];
  if (token === undefined || next === undefined) {
    return undefined;
  }
  const isWrittenAsName = next.form === 'title' || next.form === 'initial' || leadingParticles.has(next.lower);
  const mayBeNamed =
    isWrittenAsName ||
    (next.form === 'upper' && next.isInCapitals) ||
    (isSmall && next.form === 'lower' && next.text.length > 2);
  // What each word is, is asked last: by its ending, which takes longest.
  if (otherwiseToo.has(token.lower) ? !isWrittenAsName : !(mayBeNamed && isOccupation(token))) {
    return undefined;
  }
  if (next.form === 'initial') {
    return readName(tokens, first, { isCertain: false, mayTurn: false });
  }
  if (titles.has(next.lower) || (!leadingParticles.has(next.lower) && isTermOfReports(text, next))) {
    return undefined;
  }
  const name = readName(tokens, first, { isCertain: isSmall, mayTurn: next.form === 'title', isSmall });
  const [head, last] = name === undefined ? [] : [tokens[name.first], tokens[name.end - 1]];
  return head !== undefined && last !== undefined && !isTermOfReports(text, last) ? name : undefined;
}

/** "Van Loon (longarts)", "Egbert-Jan Kok, forensisch radioloog", "bosscher neuroloog": what they are called, before who they are. */
export function nameBeforeOccupation(text: string, tokens: readonly Token[], at: number): NamePlace | undefined {
  const token = tokens[at];
  // "forensisch radioloog", "leitende Oberärztin", "consultant neuroradiologist".
  let before = at - 1;
  while (at - before < 3 && tokens[before]?.kind === 'word') {
    before -= 1;
  }
  const sign = tokens[before]?.text;
  return token !== undefined && (sign === '(' || sign === ',') && isOccupation(token)
    ? wordsBefore(text, tokens, before)
    : undefined;
}

/** The words with capitals that end at a token, none of them a word of reports. */
function wordsBefore(text: string, tokens: readonly Token[], end: number): NamePlace | undefined {
  let first = end;
  let isNamed = false;
  while (end - first < 6) {
    const before = tokens[first - 1];
    const isPart =
      before !== undefined &&
      (before.form === 'initial' ||
        (before.text === '.' && tokens[first - 2]?.form === 'initial') ||
        (first < end && leadingParticles.has(before.lower)) ||
        ((before.form === 'title' || (before.form === 'upper' && before.isInCapitals)) &&
          !titles.has(before.lower) &&
          !isWordOfReports(text, before)));
    if (!isPart) {
      break;
    }
    isNamed ||= before.form === 'title' || before.form === 'upper';
    first -= 1;
  }
  while (first < end && tokens[first]?.kind !== 'word') {
    first += 1;
  }
  return isNamed ? { first, end } : undefined;
}

/** Words of reports as well: "nicht sicher", "geen verdachte haarden". */
const otherwiseToo: ReadonlySet<string> = new Set(
  'nicht verdachte neef lab agent sec freigabe protokoll protocol dgkp dgks visum lezer autorisatie dienstdoende mädchenname geburtsname radiologie anästhesie anesthesie demonstration hintergrund kopie verzendlijst'.split(
    ' ',
  ),
);

export function isOccupation({ kind, lower }: Pick<Token, 'kind' | 'lower'>): boolean {
  return kind === 'word' && occupation.test(lower);
}

/** By their endings, and a few that have none: who people are, in English, German and Dutch. */
const occupation = new RegExp(
  String.raw`(?:^(?:${[
    'dentist|attorney|lawyer|teacher|coroner|chaplain|detective|deputy|trooper|sergeant|hospitalist|intensivist|intern|chiropractor|optometrist|dietitian|physicist|coach|interpreter|scribe|typist|transcriptionist|navigator|coordinator|presenter|circulator|assistant|pcp|onc|rn|lpn|lvn|crna|neighbou?r|surname|operators?|tech',
    'hebamme|notar|rechtsanw[aä]lt(?:in)?|richter(?:in)?|polizist(?:in)?|phm|pom|phk|pok|notfallsanitäter(?:in)?|rettungssanitäter(?:in)?|mfa|mtr|mtra|sr|pfl|physiotherapie|logopädie|ergotherapie|operateur(?:in)?|geschädigter?|versicherter?|verletzter?|verunfallter?|nachbar(?:in)?|pathologie|apotheker(?:in)?|apotheke|zuweiser(?:in)?|primar|untersucher(?:in)?|assistenz|teilnehmer(?:in)?|erstbefunder(?:in)?|zweitbefunder(?:in)?|traumaleader|reporter',
    'tandarts|notaris|advocaat|rechercheur|typiste?|supervisie|supervisor|slachtoffer|verzekerde|bewindvoerder|mentor|apotheker|orthopeed|internist|buurvrouw|buurman|collega|dokter|beoordelaar|meisjesnaam|achternaam|voornaam|laborant(?:en|e)?|operateur|verwijzer|voorzitter|teamleider|behandelaar|aanwezig|akkoord|inzake|screeningsradiolo(?:og|gen)|omloop|aios|anios|basisarts',
  ].join(
    '|',
  )})$|(?:surgeon|ologist|iatrician|iatrist|therapist|practitioner|physician|radiographer|technologist|technician|sonographer|midwife|paramedic|chirurgi?n?|urgin|oloog|ologe|ologin|iater|iaterin|arts|arzt|ärztin|verpleegkundige|echoscopiste?|verloskundige|therapeut|therapeutin|voorwacht|achterwacht|anesthesist|anästhesist|anästhesistin|pflegerin|pfleger|schwester|assistente?|assistentin|pädin))$`,
  'u',
);

/** "ED (Khan)", "resident (Butcher, PGY2)": who it was, behind what they are. */
export function bracketedAt(tokens: readonly Token[], at: number): NamePlace | undefined {
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
