import type { TextSpan } from './deid-case.ts';

/** A stretch of text that says one thing of all of its characters. */
export interface Piece<Mark> {
  readonly text: string;
  readonly mark?: Mark;
}

export interface MarkedSpan<Mark> extends TextSpan {
  readonly mark: Mark;
}

export interface MarkedText<Mark> {
  readonly text: string;
  readonly spans: readonly MarkedSpan<Mark>[];
}

/** The text of all pieces; offsets are counted here and nowhere before, so that a piece can be rewritten to any length. */
export function joinPieces<Mark>(pieces: readonly Piece<Mark>[]): MarkedText<Mark> {
  let text = '';
  const spans: MarkedSpan<Mark>[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (piece.mark !== undefined && piece.text !== '') {
      spans.push({ start, end: text.length, mark: piece.mark });
    }
  }
  return { text, spans };
}

/** Every "\n" of the text becomes `lineEnd`. */
export function withLineEnds<Mark>({ text, spans }: MarkedText<Mark>, lineEnd: string): MarkedText<Mark> {
  const breaks = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const moved = (offset: number): number =>
    offset + (lineEnd.length - 1) * breaks.filter((index) => index < offset).length;
  return {
    text: text.replaceAll('\n', lineEnd),
    spans: spans.map(({ start, end, mark }) => ({ start: moved(start), end: moved(end), mark })),
  };
}

/** Lines broken as a terminal of so many columns breaks them: a space becomes a line end, so no offset moves. */
export function wrapText(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const at = rest.lastIndexOf(' ', columns);
    if (at <= 0) {
      break;
    }
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}
