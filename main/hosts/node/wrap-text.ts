/** The width that a person's terminal has at least. Columns. */
const width = 80;

/** What stands before the text of a review; a mark may stand in its place. */
export const margin = '  ';

/** One paragraph on as many lines as it needs: the first stands behind `first`, the others behind as many blanks. */
export function wrapText(text: string, first = ''): string {
  const indent = ' '.repeat(first.length);
  const room = width - first.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((word) => word !== '')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((text, index) => `${index === 0 ? first : indent}${text}`).join('\n');
}

/** A text of at most `longest` characters: what is longer ends with a whole word and "…". */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  const cut = text.slice(0, longest - 2);
  const lastSpace = cut.search(/\s+\S*$/u);
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:]+$/u, '')} …`;
}
