/**
 * The part of Markdown that model cards use: headings, paragraphs, lists, tables and code. What is beyond it stays text as it was written;
 * nothing of it can load or run anything.
 */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string };

const heading = /^(#{1,6})\s+(.+)$/u;
const bullet = /^(?:[-*]|(\d+)\.)\s+(.*)$/u;
const tableRule = /^\|[\s:|]*-[\s:|-]*$/u;
const fence = /^```/u;

export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const lines = text.split(/\r?\n/u);
  const blocks: MarkdownBlock[] = [];
  let at = 0;

  /** Takes lines for as long as they are of a kind. */
  function take(isOfKind: (line: string) => boolean): readonly string[] {
    const from = at;
    while (at < lines.length && isOfKind(lines[at] ?? '')) {
      at += 1;
    }
    return lines.slice(from, at);
  }

  while (at < lines.length) {
    const line = lines[at] ?? '';
    const [, marks = '', title = ''] = heading.exec(line) ?? [];
    if (line.trim() === '') {
      at += 1;
    } else if (fence.test(line)) {
      at += 1;
      blocks.push({ kind: 'code', text: take((other) => !fence.test(other)).join('\n') });
      at += 1;
    } else if (marks !== '') {
      at += 1;
      blocks.push({ kind: 'heading', level: marks.length, text: title });
    } else if (line.startsWith('|')) {
      blocks.push(tableOf(take((other) => other.startsWith('|'))));
    } else if (bullet.test(line)) {
      blocks.push(listOf(take((other) => bullet.test(other) || /^\s+\S/u.test(other))));
    } else {
      const paragraph = take((other) => other.trim() !== '' && !heading.test(other) && !fence.test(other));
      blocks.push({ kind: 'paragraph', text: paragraph.map((part) => part.trim()).join(' ') });
    }
  }
  return blocks;
}

function tableOf(lines: readonly string[]): MarkdownBlock {
  const [head = [], ...rows] = lines.filter((line) => !tableRule.test(line)).map(cellsOf);
  return { kind: 'table', head, rows };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/\|\s*$/u, '')
    .split('|')
    .map((cell) => cell.trim());
}

function listOf(lines: readonly string[]): MarkdownBlock {
  const items: string[] = [];
  for (const line of lines) {
    const item = bullet.exec(line)?.[2];
    if (item === undefined) {
      items.push(`${items.pop() ?? ''} ${line.trim()}`);
    } else {
      items.push(item);
    }
  }
  return { kind: 'list', isNumbered: bullet.exec(lines[0] ?? '')?.[1] !== undefined, items };
}

/** A stretch of a line that is set as it is marked. */
export interface MarkdownSpan {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

/** Of a link its words stay: there is nowhere to go. */
export function markdownSpans(text: string): readonly MarkdownSpan[] {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**') && part.endsWith('**') && part.length > 4) {
        return { kind: 'strong', text: part.slice(2, -2) };
      }
      return part.startsWith('`') && part.endsWith('`') && part.length > 2
        ? { kind: 'code', text: part.slice(1, -1) }
        : { kind: 'text', text: part };
    });
}
