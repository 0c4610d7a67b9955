import { decodeEntities } from './html-entities.ts';

/**
 * The words of HTML as a person reads them: a line for each block, list items with their bullets or numbers, no scripts or styles. Whatever
 * is not well formed is read as far as it goes, in time that grows with its length alone.
 */
export function htmlText(html: string): string {
  const writer = new LineWriter();
  const lastEnd = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    writer.write(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) {
      break;
    }
    at = readMarkup(html, open, lastEnd, writer);
  }
  return writer.text();
}

/** Takes what begins with an angle bracket; gives where it ends. @param lastEnd behind which no markup ends */
function readMarkup(html: string, open: number, lastEnd: number, writer: LineWriter): number {
  if (html.startsWith('<!--', open)) {
    return endAfter(html, '-->', open);
  }
  if (html.startsWith('<![CDATA[', open)) {
    const end = endAfter(html, ']]>', open);
    writer.writePlain(html.slice(open + 9, end).replace(/\]\]>$/u, ''));
    return end;
  }
  const close = open < lastEnd && /[A-Za-z/!?]/u.test(html.charAt(open + 1)) ? html.indexOf('>', open) : -1;
  if (close === -1) {
    // "< 3 mm": no markup at all.
    writer.write('<');
    return open + 1;
  }
  const [, end, name = ''] = /^<(\/?)([A-Za-z][\w:]*)/u.exec(html.slice(open, open + 40)) ?? [];
  const element = name.replace(/^.*:/u, '').toLowerCase();
  if (end === '' && wordless.has(element) && html.charAt(close - 1) !== '/') {
    return endAfter(html, '>', indexOfClosing(html, element, close));
  }
  writer.mark(element, end === '/');
  return close + 1;
}

const wordless: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template']);

function indexOfClosing(html: string, element: string, from: number): number {
  const closing = new RegExp(`</(?:\\w+:)?${element}\\b`, 'giu');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** Elements that stand on lines of their own, and those with an empty line around them too. */
const lines: ReadonlySet<string> = new Set(
  'br div li tr dt dd section article header footer main address tbody thead caption'.split(' '),
);
const paragraphs: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr'.split(' '));

class LineWriter {
  private readonly pieces: string[] = [];
  /** Line breaks that come before the next word. */
  private breaks = 0;
  private blank = false;
  private atLineStart = true;
  /** A list's bullet or number stands there without words yet. */
  private afterMarker = false;
  private preformatted = 0;
  /** The number of the last item of each open list; undefined where it has bullets. */
  private readonly lists: (number | undefined)[] = [];

  write(markup: string): void {
    this.writePlain(markup.includes('&') ? decodeEntities(markup) : markup);
  }

  writePlain(text: string): void {
    if (this.preformatted > 0) {
      for (const [index, line] of text.split(/\r\n|[\n\r]/u).entries()) {
        this.breaks += index === 0 ? 0 : 1;
        this.append(line);
      }
      return;
    }
    for (const piece of text.split(/(\s+)/u)) {
      if (/^\s/u.test(piece)) {
        this.blank = true;
      } else {
        this.append(piece);
      }
    }
  }

  mark(element: string, closes: boolean): void {
    if (closes && (element === 'ul' || element === 'ol')) {
      this.lists.pop();
    }
    if (element === 'pre') {
      this.preformatted = Math.max(0, this.preformatted + (closes ? -1 : 1));
    }
    if (element === 'td' || element === 'th') {
      this.blank = true;
    } else if (element === 'br') {
      this.breaks += 1;
    } else if (this.afterMarker && !closes && element !== 'li') {
      this.blank = true;
    } else if (lines.has(element) || paragraphs.has(element)) {
      this.breaks = Math.max(this.breaks, lines.has(element) || this.lists.length > 0 ? 1 : 2);
    }
    if (!closes) {
      this.openList(element);
    }
  }

  text(): string {
    return this.pieces.join('').trimEnd();
  }

  private openList(element: string): void {
    if (element === 'ul' || element === 'ol') {
      this.lists.push(element === 'ol' ? 0 : undefined);
    } else if (element === 'li') {
      const last = this.lists.at(-1);
      if (last !== undefined) {
        this.lists[this.lists.length - 1] = last + 1;
      }
      this.append(last === undefined ? '-' : `${last + 1}.`);
      this.afterMarker = true;
      this.blank = true;
    }
  }

  private append(words: string): void {
    if (words === '') {
      return;
    }
    if (this.breaks > 0 && this.pieces.length > 0) {
      this.pieces.push('\n'.repeat(Math.min(this.breaks, 2)));
      this.atLineStart = true;
    }
    this.pieces.push(this.blank && !this.atLineStart ? ` ${words}` : words);
    this.breaks = 0;
    this.blank = false;
    this.atLineStart = false;
    this.afterMarker = false;
  }
}
