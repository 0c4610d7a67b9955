import type { IdentifierSpan } from '#shared/deid/identifier.ts';
import { credentials, leadingParticles, titles } from '#shared/deid/lists/name-vocabulary.ts';
import { isNameWord } from '#shared/deid/read-name.ts';
import type { Token } from '#shared/deid/tokens.ts';
import { isWordOfReports } from '#shared/deid/word-of-reports.ts';
import { isGermanAdjective, isGermanNoun } from './german-words.ts';
import { suspect, type NamingText } from './naming-text.ts';

type Cell = readonly Token[];

/** Who stands by itself in a line or cell of a header or a signature, or begins one. */
export function suspectLines(reading: NamingText): readonly IdentifierSpan[] {
  const cells = cellsOf(reading.text, reading.tokens);
  return [...wholeCells(reading, cells), ...headsOfCells(reading, cells)];
}

/** Lines and cells that hold a few words with capitals and nothing else: who or where. */
function wholeCells({ text, isTaken }: NamingText, cells: readonly Cell[]): readonly IdentifierSpan[] {
  return cells.flatMap((cell): readonly IdentifierSpan[] => {
    // A title names nobody.
    const head = cell.find(({ kind, lower }) => kind === 'word' && !titles.has(lower));
    const last = cell.at(-1);
    if (head === undefined || last === undefined || cell.length > 7 || isTaken(head.start)) {
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
    return isWordsAlone && isNamed && telling.length > 0 && !isHeaded
      ? [suspect(head.start, last.end, 'name', 'line')]
      : [];
  });
}

/** "Heribert Knopp, Jahrgang 1954", "Plasman V.", "Bo Ekström-Diaz 12/4": two words or one with initials at the beginning of a line or cell, set off from what follows. */
function headsOfCells({ text, isTaken, isGerman }: NamingText, cells: readonly Cell[]): readonly IdentifierSpan[] {
  const isPart = (token: Token): boolean =>
    token.form === 'title' &&
    !token.isInCapitals &&
    !titles.has(token.lower) &&
    !isWordOfReports(text, token) &&
    !(isGerman && (isGermanNoun(token) || isGermanAdjective(token)));
  return cells.flatMap((cell): readonly IdentifierSpan[] => {
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
      ? [suspect(head.start, last.end, 'name', 'head')]
      : [];
  });
}

export const heading =
  /(?:findings?|impression|technique|comparison|comparisons|indications?|history|exam|examination|procedure|study|reason[ a-z]*|conclusion|recommendations?|protocol|contrast|befund|beurteilung|technik|indikation|fragestellung|anamnese|vergleich|untersuchung|klinik|klinische angaben|methode|beschreibung|bevindingen|conclusie|verslag|vraagstelling|klinische gegevens|techniek|vergelijking|onderzoek|beschrijving|samenvatting|lungs?|heart|bones?|abdomen|chest|liver|pancreas|spleen|kidneys?|lunge|herz|leber|knochen|longen|hart|lever)[ ]?:[ \t]*$/iu;

/** What stands between line ends, bars and wide spaces. The first of several in a line is the label of the next. */
function cellsOf(text: string, tokens: readonly Token[]): readonly Cell[] {
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

function isBehindColon(text: string, { start }: Token): boolean {
  return /:[ \t]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}
