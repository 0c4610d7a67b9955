import { trimSpan } from './lines.ts';
import type { Span } from './sections.ts';

interface Marker extends Span {
  /** The number, or undefined for a bullet. */
  readonly number: number | undefined;
  /** Distinguishes "1." from "(1)", "a)" and "-". */
  readonly style: string;
}

const lineMarker =
  /(?:^|[\n\r\f\v\u0085\u2028\u2029])[^\S\n\r\f\v\u0085\u2028\u2029]*(?:(\(?)#?(\d{1,2})([.):]|\.\)|(?=\s+\p{Lu}))(?!\d)|([-–—•‣⁃∙*·■▪◦●○◆❖►▶➢➤✓✔→>+])(?=\s|\p{L})|(\(?)([a-h])([.)])(?=\s))[^\S\n\r]*/gu;
const inlineMarker = /(?<=\s)(\(?)#?(\d{1,2})([.)])[^\S\n\r]*(?=[^\s\d.,)%])/g;
const blankLine = /(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])[^\S\n\r]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])\s*/g;

/**
 * The statements of an impression, without their numbers or bullets, as spans of the text: by number or bullet where there
 * are any, by paragraph otherwise.
 */
export function findImpressionItems(text: string, body: Span): readonly Span[] {
  const content = text.slice(body.start, body.end);
  const markers = listMarkers(content);
  const borders: Span[] = markers.length === 0 ? paragraphBreaks(content) : withParagraphsAfter(content, markers);
  const items: Span[] = [];
  let start = 0;
  for (const border of [...borders, { start: content.length, end: content.length }]) {
    const item = trimSpan(text, { start: body.start + start, end: body.start + border.start });
    if (item.end > item.start) {
      items.push(item);
    }
    start = border.end;
  }
  return items;
}

function paragraphBreaks(content: string): Span[] {
  return Array.from(content.matchAll(blankLine), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The markers of the outermost list: those of the first one's style, numbers in their order. */
function listMarkers(content: string): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of content.matchAll(lineMarker)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      number: match[2] === undefined ? undefined : Number(match[2]),
      style: match[2] !== undefined ? 'number' : match[4] !== undefined ? 'bullet' : 'letter',
    });
  }
  const [first] = found;
  if (first === undefined) {
    return [];
  }
  if (first.style !== 'number') {
    return found.filter((marker) => marker.style === first.style);
  }
  for (const match of content.matchAll(inlineMarker)) {
    const start = match.index;
    if (!found.some((marker) => marker.start <= start && start < marker.end)) {
      found.push({ start, end: start + match[0].length, number: Number(match[2]), style: 'number' });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return inOrder(found.filter((marker) => marker.style === 'number'));
}

/** Keeps 1, 2, 3 … (and a new 1): a number out of order is part of a sentence. */
function inOrder(markers: readonly Marker[]): readonly Marker[] {
  const kept: Marker[] = [];
  for (const marker of markers) {
    const previous = kept.at(-1)?.number;
    if (previous === undefined || marker.number === previous + 1 || marker.number === 1) {
      kept.push(marker);
    }
  }
  return kept;
}

/** A paragraph that follows the last item is a statement of its own. */
function withParagraphsAfter(content: string, markers: readonly Marker[]): Span[] {
  const last = markers.at(-1)?.end ?? 0;
  const after = paragraphBreaks(content).filter((border) => border.start >= last);
  return [...markers, ...after];
}
