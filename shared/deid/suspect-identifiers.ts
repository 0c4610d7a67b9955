import { isGermanText } from './is-german.ts';
import { isFamilyName } from './family-names.ts';
import { isGivenName, isGivenNameAndWord } from './given-names.ts';
import type { IdentifierCategory, IdentifierSpan } from './identifier.ts';
import { credentials, leadingParticles, titles } from './name-vocabulary.ts';
import { isOccupation } from './names-by-role.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { isNameWord, readName } from './read-name.ts';
import { isWithoutCapitals } from './small-letters.ts';
import { readLanguage } from '#shared/report/study/language.ts';
import { takenBy } from './taken-by.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { matchesOf } from './matches-of.ts';
import { suspectAddresses } from './suspect-addresses.ts';
import { suspectInstitutions } from './suspect-institutions.ts';
import { endsAsTerm, isTermOfReports, isWordOfReports } from './word-of-reports.ts';

/**
 * Where a text names somebody already, more of it may: words and numbers that no rule is sure of are masked, too, so that a person has to lift
 * them rather than to find them. A text without any identifier is left alone.
 *
 * @param found what the other rules found
 */
export function suspectIdentifiers(
  text: string,
  tokens: readonly Token[],
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  if (!namesSomebody(found)) {
    return [];
  }
  const isTaken = takenBy(found);
  return [
    ...suspectNumbers(text, isTaken),
    ...suspectDates(text, readLanguage(text) !== 'en'),
    ...suspectLines(text, tokens, isTaken),
    ...suspectHeads(text, tokens, isTaken),
    ...suspectNames(text, tokens, isTaken),
    ...suspectInstitutions(text, tokens, isTaken),
    ...suspectAddresses(text, tokens, found),
    ...besideNames(text, tokens, found),
    ...listedNames(text, tokens, isTaken),
    ...initialledNames(text, tokens, isTaken),
    ...presentNames(text, isTaken),
    ...particledNames(text, isTaken),
    ...agesBehindNames(text, found),
  ];
}

/** Whether something in a text is surely of somebody, or three things are likely so. */
export function namesSomebody(found: readonly IdentifierSpan[]): boolean {
  const likely = found.filter(({ category, confidence }) => telling.has(category) && confidence >= 0.75);
  return likely.length > 2 || likely.some(({ confidence }) => confidence >= 0.9);
}

const telling: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  'name',
  'mrn',
  'accession',
  'phone',
  'fax',
  'email',
  'address',
  'institution',
  'social-security',
  'insurance',
  'date',
]);

const unsure = 0.6;
const span = (start: number, end: number, category: IdentifierCategory, rule: string): IdentifierSpan => ({
  start,
  end,
  category,
  rule,
  confidence: unsure,
});

const measure =
  /^[^\S\r\n]?(?:mm|cm|m\b|ml|cc|mg|g\b|kg|mcg|µg|%|°|hu\b|ms\b|s\b|kv|ma|mgy|gy|mbq|gbq|mci|kbq|iu\b|ie\b|micron|µm|mmol|mmhg|bpm|hz|x\b|×|tesla|t\b|years?|yrs?|jahre?n?|jaar|weeks?|wochen|weken|months?|monate|maanden|days?|tage|dagen)/iu;
const coded =
  /(?:\bcpt|\bicd[-\d a-z]*|\bops|\bsnomed[ a-z]*|\bloinc|\bgoä|\bebm|\bza-code|\bmodel|\bmodell?|\btyp|\btype|\bbild|\bimages?|\bserie[s]?|\bdlp|\bctdi\w*|\bagatston\w*|\bscore)[ .:#-]{0,3}$/iu;

/** Numbers of five digits and more, and signs that mix four digits with letters. */
function suspectNumbers(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  const pattern =
    /(?<![\p{L}\d.,])(?:\d{3}(?:\.\d{3}){2}|\p{Ll}{1,4}-?\d{5,}\p{Ll}?|\d{5,}(?:-?\p{L}(?![\p{L}]))|(?<=\p{L}[ ]\()(?!19|20)\d{4}(?=\))|\d{5,}(?:[-/.]\d{1,6}){0,3}|(?=(?:[\p{Lu}./-]*\d){4})[\p{Lu}\d](?:[\p{Lu}\d]|[-/.](?=[\p{Lu}\d])){4,})(?![\p{L}\d]|[.,]\d)/gu;
  return matchesOf(text, pattern).flatMap(({ index, 0: whole }) => {
    const isMeasured = measure.test(text.slice(index + whole.length, index + whole.length + 12));
    const isCoded = coded.test(text.slice(Math.max(0, index - 20), index));
    // "12.400" is a count.
    const isRange =
      /^\d+(?:[./-]\d+)*$/u.test(whole) &&
      (whole.replaceAll(/\D/gu, '').length < 5 ||
        /^(?:\d{1,3}\.\d{3}|\d{2,4}\/\d{2,4}|(?:19|20)\d{2}-(?:19|20)\d{2})$/u.test(whole));
    const isTime = /^\d{1,2}[UHuh]\d{2}$/u.test(whole);
    return isMeasured || isCoded || isRange || isTime || isTaken(index)
      ? []
      : [span(index, index + whole.length, 'other-number', 'suspect:number')];
  });
}

/** Days and months without a word that tells of time. */
function suspectDates(text: string, isContinental: boolean): readonly IdentifierSpan[] {
  const patterns = [
    // English writes decimals so at the end of a sentence.
    ...(!isContinental ? [] : [/(?<=[\p{L},(:][ ])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\d])/gu]),
    // No strength, level or third is written so: "12/26", "09/10", "25-04".
    /(?<=[\p{L}.,:][ ])(?:(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])|0[1-9]\/(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])\/0[1-9])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder|of))/gmu,
    /(?<=[\p{L}.,:][ ])(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|hu|jaar|jahre|years|%))/gimu,
    /(?<![\p{L}\d.,/-])(?:0?[1-9]|1[0-2])[.-](?:19|20)\d{2}(?![\d/-]|[.,]\d|[ ]?(?:mm|cm|ml))/gu,
    // What is told of with such a word is a day, whatever fraction it may be: "on 3/3", "(scheduled 12/1)".
    /(?<=\b(?:on|dated|scheduled|back|due|by|before|board|read|visite?|zaal|voor|controle|kontrolle|afspraak|termin|d\.d\.|dd)[ ])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?=[.,;:)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder|of|strength|weken|wochen|weeks|monate|maanden|months|jaar|jahre|years|dagen|tage|days))/gimu,
    // At the end of a line behind a comma: "CT abdomen and pelvis, 5/3"; at its beginning behind initials: "cv 6-5, kopie".
    /(?<=\p{L},[ ]|[ ][-–][ ])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/gmu,
    /(?<=^\p{L}{2,3}[ ])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?=[,.;])/gmu,
    // "OP 04.19", "2023/03", "fall 3/4", "discharged 3/9", "ma 12-3", "b. 6/54".
    /(?<=\b(?:OP|ED|Op|Z\.n\.)[ ])(?:0[1-9]|1[0-2])\.\d{2}(?!\d|\.\d)/gu,
    /(?<![\p{L}\d./-])(?:19|20)\d{2}\/(?:0[1-9]|1[0-2])(?![\p{L}\d/]|[.,]\d)/gu,
    /(?<=\b(?:fall|surgery|accident|injury|admitted|discharged|seen|op|s\/p \p{L}{2,12}|mvc|mva|resection|biopsy|stent|since)[ ])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|of|strength))/gimu,
    /(?<=\b(?:ma|di|wo|vr|za|zo|mo|mi|fr|sa|mon|tue|wed|thu|fri|sat)\.?[ ])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])\.?(?=[,;:)]|\s|$)/gimu,
    /(?<=(?:^|[ ,(])b\.[ ])(?:0?[1-9]|1[0-2])\/\d{2}(?!\d)/gmu,
    /(?<![\p{L}\d])(?:Frühjahr|Frühling|Sommer|Herbst|Winter|voorjaar|zomer|herfst)[ ]['’]?\d{2}(?![\d.,])/gu,
    // No strength or third: "radiograph of 10-24", "films of 4-9", "compare 3-18".
    /(?<=\b(?:radiographs?|films?|ct|mri|mrt|scan|exam|study|echo|foto|ultrasound|aufnahmen?|compare|compared to|vergeleken met)(?:[ ](?:of|from|vom|van))?[ ])(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?=[.,;)]|\s|$)(?![ ]?(?:mm|cm|ml|mg|images?|bilder))/gimu,
    /(?<=\b(?:on|since|seit|vom|sinds)[ ])(?:0[1-9]|1[0-2])[./]\d{2}(?=[.,;)]?(?:\s|$))(?![ ]?(?:mm|cm|ml|mg|t\b|%))/gimu,
    // "Handgelenk links in 2 Ebenen (14.01.): ", "X-thorax (28-7): ".
    /(?<=\p{L}[ ]\()(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0?[1-9]|1[0-2])\.?|-(?:0?[1-9]|1[0-2]))(?=\)[:.,;])/gu,
    /(?<![\p{L}\d.,/-])(?:0?[1-9]|[12]\d|3[01])[./ -](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./ -](?:(?:19|20)?\d{2})(?!\d|[ ]?(?:mm|cm|MM|CM|x|X))/gu,
  ];
  return patterns.flatMap((pattern) =>
    matchesOf(text, pattern).map(({ index, 0: whole }) => span(index, index + whole.length, 'date', 'suspect:date')),
  );
}

/** Lines and cells of a header or a signature that hold a few words with capitals and nothing else: who or where. */
function suspectLines(
  text: string,
  tokens: readonly Token[],
  isTaken: (start: number) => boolean,
): readonly IdentifierSpan[] {
  const cells = cellsOf(text, tokens);
  return cells.flatMap((cell): readonly IdentifierSpan[] => {
    // A title names nobody.
    const head = cell.find(({ kind, lower }) => kind === 'word' && !titles.has(lower));
    const last = cell.at(-1);
    if (head === undefined || last === undefined || cell.length > 7) {
      return [];
    }
    const words = cell.filter(({ kind }) => kind === 'word');
    const isWordsAlone = cell.every(
      ({ kind, text: sign }) => kind === 'word' || ['.', ',', '-', '/', '&', '’', "'"].includes(sign),
    );
    const isNamed =
      words.length > 0 &&
      words.length <= 5 &&
      words.every(
        (word) =>
          word.form === 'initial' ||
          leadingParticles.has(word.lower) ||
          titles.has(word.lower) ||
          credentials.has(word.lower) ||
          (isNameWord(word, { isCertain: false }) && !isWordOfReports(text, word)),
      );
    const telling = words.filter(
      ({ form, lower }) =>
        form !== 'initial' && !titles.has(lower) && !credentials.has(lower) && !leadingParticles.has(lower),
    );
    // Behind a heading one word may be a finding.
    const isValue =
      text.charAt(head.start - 1) === ':' || /:[ \t]{1,3}$/u.test(text.slice(Math.max(0, head.start - 4), head.start));
    const isLabel = /^[ \t.]{0,8}[:=|]/u.test(text.slice(last.end, last.end + 10));
    const isHeaded =
      isLabel ||
      (isValue && (telling.length < 2 || heading.test(text.slice(Math.max(0, head.start - 40), head.start))));
    return isWordsAlone && isNamed && telling.length > 0 && !isHeaded && !isTaken(head.start)
      ? [span(head.start, last.end, 'name', 'suspect:line')]
      : [];
  });
}

/** "Heribert Knopp, Jahrgang 1954", "Plasman V.", "Bo Ekström-Diaz 12/4": two words or one with initials at the beginning of a line or cell, set off from what follows. */
function suspectHeads(
  text: string,
  tokens: readonly Token[],
  isTaken: (start: number) => boolean,
): readonly IdentifierSpan[] {
  const isGerman = isGermanText(text, tokens);
  const isPart = (token: Token): boolean =>
    token.form === 'title' &&
    !token.isInCapitals &&
    !titles.has(token.lower) &&
    !isWordOfReports(text, token) &&
    !(isGerman && (isGermanNoun(token) || isGermanAdjective(token)));
  return cellsOf(text, tokens).flatMap((cell): readonly IdentifierSpan[] => {
    let end = 0;
    let words = 0;
    let initials = 0;
    for (; end < 7; end += 1) {
      const token = cell[end];
      if (token === undefined) {
        break;
      }
      const isInitial = token.form === 'initial';
      const isDot = token.text === '.' && cell[end - 1]?.form === 'initial';
      const isParticle = leadingParticles.has(token.lower) && cell[end + 1]?.kind === 'word';
      if (!isInitial && !isDot && !isParticle && !isPart(token)) {
        break;
      }
      initials += Number(isInitial);
      words += Number(!isInitial && !isDot && !isParticle);
    }
    const [head, last, behind] = [cell[0], cell[end - 1], cell[end]];
    const isSetOff =
      behind === undefined || behind.text === ',' || behind.text === '(' || (behind.kind === 'number' && words > 1);
    return head !== undefined &&
      last !== undefined &&
      words > 0 &&
      words < 4 &&
      words + initials > 1 &&
      isSetOff &&
      !isBehindColon(text, head) &&
      !isTaken(head.start)
      ? [span(head.start, last.end, 'name', 'suspect:head')]
      : [];
  });
}

const heading =
  /(?:findings?|impression|technique|comparison|comparisons|indications?|history|exam|examination|procedure|study|reason[ a-z]*|conclusion|recommendations?|protocol|contrast|befund|beurteilung|technik|indikation|fragestellung|anamnese|vergleich|untersuchung|klinik|klinische angaben|methode|beschreibung|bevindingen|conclusie|verslag|vraagstelling|klinische gegevens|techniek|vergelijking|onderzoek|beschrijving|samenvatting|lungs?|heart|bones?|abdomen|chest|liver|pancreas|spleen|kidneys?|lunge|herz|leber|knochen|longen|hart|lever)[ ]?:[ \t]*$/iu;

/** What stands between line ends, bars and wide spaces. The first of several in a line is the label of the next. */
function cellsOf(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][][] = [[[]]];
  let behind = 0;
  for (const token of tokens) {
    const isBorder = ['|', '*', ';', '_', ':'].includes(token.text);
    const isTabbed = token.start > behind && text.charAt(behind) === '\t';
    if (token.kind === 'line-end') {
      lines.push([[]]);
    } else if (isBorder || isTabbed || token.start - behind >= 3) {
      lines.at(-1)?.push([]);
    }
    if (token.kind !== 'line-end' && !isBorder) {
      lines.at(-1)?.at(-1)?.push(token);
    }
    behind = token.end;
  }
  return lines.flatMap((line) => {
    const cells = line.filter((cell) => cell.length > 0);
    return cells.length > 1 ? cells.slice(1) : cells;
  });
}

/** Words with a capital in the middle of a sentence, in languages that write only names so. */
function suspectNames(
  text: string,
  tokens: readonly Token[],
  isTaken: (start: number) => boolean,
): readonly IdentifierSpan[] {
  const isGerman = isGermanText(text, tokens);
  const spans: IdentifierSpan[] = [];
  for (const [at, token] of tokens.entries()) {
    // What is asked of every word is asked first.
    if ((token.form !== 'title' && token.form !== 'initial') || isTaken(token.start)) {
      continue;
    }
    const before = tokens[at - 1];
    const isInside =
      before !== undefined &&
      ((before.kind === 'word' && before.form === 'lower') ||
        ['(', ',', '/', '&'].includes(before.text) ||
        isBehindLabel(text, token, before));
    if (!isInside) {
      continue;
    }
    const next = tokens[at + 1];
    const isParticled =
      !isGerman && token.form === 'title' && leadingParticles.has(token.lower) && next?.form === 'title';
    const isInitialled =
      token.form === 'initial' &&
      tokens[at + 1]?.text === '.' &&
      tokens[at + 2]?.form === 'title' &&
      !isWordOfReports(text, tokens[at + 2] ?? token);
    const mayBegin =
      isInitialled ||
      isParticled ||
      (token.form === 'title' &&
        !token.isInCapitals &&
        token.text.length > 2 &&
        // In the middle of a sentence only German writes words with a capital: "waar arts Groot hem zag".
        !(isGerman || before.form !== 'lower' ? isWordOfReports(text, token) : isTermOfReports(text, token)) &&
        !titles.has(token.lower) &&
        isNameWord(token, { isCertain: false }));
    if (!mayBegin) {
      continue;
    }
    const name = readName(tokens, at, { isCertain: false, mayTurn: true });
    const words =
      name === undefined
        ? []
        : tokens
            .slice(name.first, name.end)
            .filter(({ kind, form }) => kind === 'word' && form !== 'lower' && form !== 'initial');
    const isOfLabel = before?.text === ':';
    const isEnough = isOfLabel
      ? words.length > 1
      : isGerman
        ? words.length > 1 &&
          words.length < 4 &&
          words.every((word) => !isWordOfReports(text, word) && !isGermanNoun(word))
        : true;
    if (name !== undefined && isEnough) {
      spans.push(span(token.start, tokens[name.end - 1]?.end ?? token.end, 'name', 'suspect:name'));
    }
  }
  return spans;
}

/** What is written beside a name as a name is belongs to it. */
function besideNames(
  text: string,
  tokens: readonly Token[],
  found: readonly IdentifierSpan[],
): readonly IdentifierSpan[] {
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    (token.form === 'title' || (token.form === 'upper' && token.isInCapitals)) &&
    isNameWord(token, { isCertain: false }) &&
    !titles.has(token.lower) &&
    !isWordOfReports(text, token);
  return found.flatMap(({ category, start, end }) => {
    if (category !== 'name') {
      return [];
    }
    const after = tokenAt(tokens, end);
    const [next, before] = [tokens[after], tokens[tokenAt(tokens, start) - 1]];
    const isBehind = next !== undefined && isPart(next) && /^[ ]$/u.test(text.slice(end, next.start));
    const isAhead =
      before !== undefined &&
      (isPart(before) || (before.form === 'title' && leadingParticles.has(before.lower))) &&
      /^[ ]$/u.test(text.slice(before.end, start));
    return [
      ...(isBehind ? [span(next.start, next.end, 'name', 'suspect:beside')] : []),
      ...(isAhead ? [span(before.start, before.end, 'name', 'suspect:beside')] : []),
    ];
  });
}

/** Names of the lists, wherever they stand: "Okonkwo/Llewellyn", "Lambertus had het", and those that were dictated without capitals. */
function listedNames(
  text: string,
  tokens: readonly Token[],
  isTaken: (start: number) => boolean,
): readonly IdentifierSpan[] {
  const isSmall = isWithoutCapitals(tokens);
  return tokens.flatMap((token, at): readonly IdentifierSpan[] => {
    if (token.kind !== 'word' || token.form === 'initial' || token.text.length < 3 || isTaken(token.start)) {
      return [];
    }
    const next = tokens[at + 1];
    const isLower = token.form === 'lower';
    const isGiven = isGivenName(token.lower);
    // Between capitals a word without one is a name where another stands beside it, or a cue: "dictated by priya takahashi".
    const isPaired =
      isGiven && ((next?.form === 'lower' && isFamilyName(next.lower)) || cues.has(tokens[at - 1]?.lower ?? ''));
    const isWritten = isLower
      ? token.text.length > 3 && (isSmall || isPaired)
      : token.form === 'title' || token.isInCapitals || token.text.length > 4;
    // "Huizingas secretariaat".
    const isListed =
      isGiven || isFamilyName(token.lower) || (token.lower.endsWith('s') && isFamilyName(token.lower.slice(0, -1)));
    if (!isWritten || !isListed || titles.has(token.lower) || isWordOfReports(text, token)) {
      return [];
    }
    const first = beginningOf(tokens, at);
    const isFollowed =
      isLower &&
      isGiven &&
      next?.kind === 'word' &&
      next.text.length > 2 &&
      isNameWord(next, { isCertain: true }) &&
      (!isWordOfReports(text, next) || isSetOff(text, tokens, at + 1));
    const name = isLower ? undefined : readName(tokens, first, { isCertain: false, mayTurn: true });
    const end = isFollowed ? next.end : Math.max(token.end, tokens[(name?.end ?? 0) - 1]?.end ?? 0);
    return [span(tokens[first]?.start ?? token.start, end, 'name', 'suspect:listed')];
  });
}

/** "W. White", "D. RIVERS": an initial before any word that is no term. */
function initialledNames(
  text: string,
  tokens: readonly Token[],
  isTaken: (start: number) => boolean,
): readonly IdentifierSpan[] {
  return tokens.flatMap((token, at): readonly IdentifierSpan[] => {
    const [before, dot, family] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const isFree =
      before === undefined ||
      before.kind === 'line-end' ||
      ['.', ',', ':', ';', '(', '/', '-'].includes(before.text) ||
      before.form === 'lower' ||
      token.isInCapitals;
    return token.form === 'initial' &&
      dot?.text === '.' &&
      dot.start === token.end &&
      family !== undefined &&
      text.slice(dot.end, family.start) === ' ' &&
      (family.form === 'title' || (family.form === 'upper' && family.isInCapitals)) &&
      family.text.length > 2 &&
      isFree &&
      !isTaken(token.start) &&
      !isTermOfReports(text, family) &&
      !/(?:is|us|um|ae|ca|ea|ia|ens|ans|ior)$/u.test(family.lower)
      ? [span(token.start, family.end, 'name', 'suspect:initialled')]
      : [];
  });
}

/** "Schaap (rad), Hoekstra (chir), Smeets (MDL)": who was there, with what they are. */
function presentNames(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  const pattern =
    /(?<=[,:;][ ])(?<name>(?:(?:van|de|der|den|von|el)[ ]){0,2}\p{Lu}[\p{L}'’-]{1,30})[ ]\(\p{L}{2,14}\)(?=[,;.]|[ ](?:en|und|and)[ ])/dgu;
  const listed = matchesOf(text, pattern).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['name'] ?? [0, 0];
    const lower = text.slice(start, end).toLowerCase();
    return isTaken(start) || isTermOfReports(text, { lower, start, end })
      ? []
      : [span(start, end, 'name', 'suspect:present')];
  });
  // One may be a finding: "Wirbelkörper (LWK)".
  return listed.length > 1 ? listed : [];
}

/** "van 't Hoff", "in 't Veld", "ten Brink": nothing else is written so. */
function particledNames(text: string, isTaken: (start: number) => boolean): readonly IdentifierSpan[] {
  return matchesOf(text, particled).flatMap(({ index, 0: whole }) =>
    isTaken(index + whole.length - 1) ? [] : [span(index, index + whole.length, 'name', 'suspect:particled')],
  );
}

const particled =
  /(?<![\p{L}-])(?:(?:van|in|op|Van|In|Op|VAN|IN|OP)[ ]['’][tT]|ten|ter|TEN|TER|Ten|Ter)[ ]\p{Lu}[\p{L}'’-]{2,30}(?![\p{L}])/gu;

/** "Tyrone Penhaligon, 95." */
function agesBehindNames(text: string, found: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  return found.flatMap(({ category, end }) => {
    const age =
      category === 'name'
        ? /^,?[ ]\(?(9\d|1[0-2]\d)(?=[.,;)]|[ ]?[/-]?[ ]?[MFmfWwVv]\b)/u.exec(text.slice(end, end + 12))
        : null;
    const number = age?.[1];
    return age === null || number === undefined
      ? []
      : [span(end + age[0].length - number.length, end + age[0].length, 'age', 'suspect:age')];
  });
}

const cues: ReadonlySet<string> = new Set(
  'by door von durch diktiert geschrieben korrigiert gedicteerd getypt gecorrigeerd typed dictated corrected transcribed thanks danke bedankt'.split(
    ' ',
  ),
);

/** Where the name of which a token is part begins: "van", "H.C.", "Joy" before a family name. */
function beginningOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (leadingParticles.has(tokens[first - 1]?.lower ?? '')) {
    first -= 1;
  }
  if (tokens[first - 1]?.text === '.' && tokens[first - 2]?.lower === 'st') {
    first -= 2;
  }
  while (
    (tokens[first - 1]?.text === '.' && tokens[first - 2]?.form === 'initial') ||
    (tokens[first - 1]?.form === 'initial' && tokens[first]?.text === '.')
  ) {
    first -= 1;
  }
  const before = tokens[first - 1];
  const isGivenToo =
    before !== undefined &&
    before.kind === 'word' &&
    before.end + 1 === tokens[first]?.start &&
    (isGivenNameAndWord(before.lower)
      ? before.form !== 'lower'
      : before.form === 'title' && tokens[first]?.form === 'title' && isUnknown(before));
  return isGivenToo ? first - 1 : first;
}

/** A word with a capital that is in no list, and ends as no noun does. */
function isUnknown(token: Token): boolean {
  return (
    isNameWord(token, { isCertain: false }) &&
    !ordinaryWords.has(token.lower) &&
    !titles.has(token.lower) &&
    !endsAsTerm(token.lower) &&
    !isGermanNoun(token) &&
    !isOccupation(token) &&
    !/(?:e|en|er|es|ing|ed)$/u.test(token.lower)
  );
}

/** Nothing of a sentence follows: a line end, a sign, a number, a wide space. */
function isSetOff(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  return (
    token === undefined ||
    behind === undefined ||
    behind.kind !== 'word' ||
    text.slice(token.end, behind.start).length > 1
  );
}

/** By its ending, a noun of German that reports use. */
function isGermanNoun({ lower }: Token): boolean {
  return /(?:ung|ungen|heit|keit|ion|ionen|ie|ik|ose|osen|om|ome|itis|ium|us|um|ur|ät|nis|tum|ling|schaft|gang|bild|raum|feld|lappen|knoten|herd|wand|körper|zeichen|grad|druck|strom|fluss|guss|stand|schlag|bruch|riss|satz|lauf|weg|teil|kopf|bein|arm|band|gelenk|höhle|linie|stelle|seite|mitte|größe|länge|breite|dichte|stärke|anteil|bereich|abstand|befund|technik|gabe|zeit|phase|jahr|monat|woche|tag|uhr|station|zimmer|katheter|sonde|tubus|drainage|infiltrat|erguss|ödem|thorax|abdomen|becken|leber|milz|niere|lunge|herz|hirn|spitze|schatten)$/u.test(
    lower,
  );
}

/** "Unklare Schmerzen", at the beginning of a sentence; not "Heike". */
function isGermanAdjective({ lower }: Token): boolean {
  return /(?:e|rechter|rechtes|ischer|isches|licher|liches|iger|iges)$/u.test(lower) && !isGivenName(lower);
}

function isBehindColon(text: string, { start }: Token): boolean {
  return /:[ \t]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** "Nurse navigator: Pam Ridley, 410-555": behind the label of a field, which is no heading. */
function isBehindLabel(text: string, { start }: Token, before: Token): boolean {
  return before.text === ':' && !heading.test(text.slice(Math.max(0, start - 40), start));
}
