import type { RandomDraws } from '../fuzz/random-draws.ts';
import type { ReportLanguage } from './deid-case.ts';
import { joinPieces, withLineEnds, wrapText, type MarkedText, type Piece } from './pieces.ts';

/** The habits of one writer or of one old system, kept through a whole report. */
export interface TypingHabits {
  readonly letters: 'as-written' | 'upper' | 'lower';
  readonly isAscii: boolean;
  readonly hasCurlyQuotes: boolean;
  readonly hasWideSentenceGaps: boolean;
  readonly hasTabs: boolean;
  /** Where lines are broken; 0 is nowhere. */
  readonly columns: number;
  readonly lineEnd: string;
}

export function drawTypingHabits(random: RandomDraws): TypingHabits {
  return {
    letters: random.pick([...repeated('as-written', 45), ...repeated('upper', 4), 'lower'] as unknown as readonly [
      'as-written',
      ...TypingHabits['letters'][],
    ]),
    isAscii: random.chance(0.05),
    hasCurlyQuotes: random.chance(0.15),
    hasWideSentenceGaps: random.chance(0.15),
    hasTabs: random.chance(0.2),
    columns: random.chance(0.35) ? 60 + random.below(25) : 0,
    lineEnd: random.chance(0.7) ? '\n' : random.chance(0.9) ? '\r\n' : '\r',
  };
}

/** The report as somebody with these habits types it; what a piece says of its characters stays true. */
export function typeReport<Mark>(
  pieces: readonly Piece<Mark>[],
  habits: TypingHabits,
  language: ReportLanguage,
): MarkedText<Mark> {
  const typed = joinPieces(
    pieces.map(({ text, mark }) => ({ text: typePiece({ text, mark }, habits, language), ...(mark && { mark }) })),
  );
  const wrapped = habits.columns === 0 ? typed : { ...typed, text: wrapText(typed.text, habits.columns) };
  return withLineEnds(wrapped, habits.lineEnd);
}

function typePiece({ text, mark }: Piece<unknown>, habits: TypingHabits, language: ReportLanguage): string {
  let typed = text;
  if (mark === undefined && habits.hasWideSentenceGaps) {
    typed = typed.replaceAll('. ', '.  ');
  }
  if (mark === undefined && habits.hasTabs) {
    typed = typed.replaceAll(/(?<=\S) {3,}(?=\S)/gu, '\t');
  }
  if (habits.hasCurlyQuotes) {
    typed = typed.replaceAll("'", '’');
  }
  if (habits.isAscii) {
    typed = asciiText(typed, language);
  }
  if (habits.letters === 'upper') {
    return typed.toUpperCase();
  }
  return habits.letters === 'lower' ? typed.toLowerCase() : typed;
}

const germanLetters: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
]);

const otherLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['’', "'"],
]);

/** As a system writes that knows ASCII alone: "Müller" is "Mueller" in Germany, "Muller" elsewhere. */
export function asciiText(text: string, language: ReportLanguage): string {
  const spelled =
    language === 'de' ? text.replaceAll(/[äöüÄÖÜ]/gu, (letter) => germanLetters.get(letter) ?? letter) : text;
  return spelled
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøØłŁıđĐæœ’]/gu, (letter) => otherLetters.get(letter) ?? letter)
    .normalize('NFC');
}

function repeated<T>(item: T, count: number): T[] {
  return Array.from({ length: count }, () => item);
}
