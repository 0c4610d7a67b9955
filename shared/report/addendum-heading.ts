import { headingHit, type HeadingHit } from './heading-hit.ts';
import type { Line } from './lines.ts';

const heading =
  /(?:(?:begin(?:ning)?|start)(?: of)? )?(?:late |report )?(?:addendum|addenda|nachtrag|befundergänzung|aanvulling|nagekomen bericht)(?: report| begins?| starts?)?(?![\p{L}\p{M}])/iuy;
const detail = /^[^\S\r\n]*(?:[#(\d\-–—*]|(?:no|number|dated?|by|on|from|to|of|at|entered|vom|van|door|zum|bij)\b)/i;

/** "ADDENDUM 03/05/2024 10:30 by Dr. Roe:": an addendum's heading holds its number, date and author, to the colon or line end. */
export function readAddendumHeading(text: string, line: Line, at: number, start: number): HeadingHit | undefined {
  heading.lastIndex = at;
  const match = heading.exec(text);
  if (match === null || !/^\p{Lu}/u.test(match[0])) {
    return undefined;
  }
  const rest = text.slice(at + match[0].length, Math.min(line.end, at + match[0].length + 120));
  const marked = rest.trim() === '' && /\s/.test(match[0]);
  if (!marked && !detail.test(rest)) {
    return undefined;
  }
  const colonAt = rest.search(/:(?!\d\d)/);
  const length = colonAt === -1 ? rest.length : colonAt + 1;
  const dated = /\d|[*=\-–—)\]\s]$/.test(rest) || rest === rest.toUpperCase();
  if (
    length > 90 ||
    (colonAt === -1 && !marked && (!dated || /\p{Ll}{3,}[.!?]$/u.test(rest.trimEnd()) || rest.length > 80))
  ) {
    return undefined;
  }
  const stars = /^[*\s_]*/.exec(rest.slice(length))?.[0].length ?? 0;
  return headingHit({
    start,
    end: at + match[0].length + length + (colonAt === -1 ? 0 : stars),
    kinds: ['addendum'],
    casing: 'upper',
  });
}
