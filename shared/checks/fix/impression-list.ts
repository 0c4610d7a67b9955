import { findImpressionItems } from '#shared/report/impression-items.ts';

/** An impression as a list that items can be taken out of and put into: what stands outside of them stays as it is written. */

export interface ListItem {
  /** What stands between it and the item before: white space, its number or bullet. */
  readonly before: string;
  readonly text: string;
}

export interface ImpressionList {
  readonly items: readonly ListItem[];
  /** What stands behind the last item. */
  readonly after: string;
}

export function readList(impression: string): ImpressionList {
  let end = 0;
  const items = findImpressionItems(impression, { start: 0, end: impression.length }).map((span) => {
    const item = { before: impression.slice(end, span.start), text: impression.slice(span.start, span.end) };
    end = span.end;
    return item;
  });
  return { items, after: impression.slice(end) };
}

export function writeList({ items, after }: ImpressionList): string {
  return items.map(({ before, text }) => before + text).join('') + after;
}

/** The list with another text in place of an item's. */
export function withText(list: ImpressionList, index: number, text: string): ImpressionList {
  return { ...list, items: list.items.with(index, { before: list.items[index]?.before ?? '', text }) };
}

/** The list without an item; those behind it are counted anew, and one that is left alone has no number. */
export function withoutItem({ items, after }: ImpressionList, index: number): ImpressionList {
  let runEnd = index;
  while (goesOn(items, runEnd)) {
    runEnd += 1;
  }
  const counted = items.map(({ text, before }, at) => ({
    before: at > index && at <= runEnd ? (items[at - 1]?.before ?? '') : before,
    text,
  }));
  const [first, ...others] = counted.filter((_, at) => at !== index);
  if (first === undefined) {
    return { items: [], after };
  }
  const before = others.length === 0 ? first.before.replace(number, '') : first.before;
  return { items: [{ before: before.trimStart(), text: first.text }, ...others], after };
}

/**
 * The list with more items, at its beginning or its end, numbered on as it is; an item that stood alone becomes the first or last of a
 * numbered list. Undefined where it is not one list: under titles of studies an item belongs to one of them.
 */
export function withItems(
  list: ImpressionList,
  texts: readonly string[],
  place: 'first' | 'last',
): ImpressionList | undefined {
  const { items, after } = list;
  const [only] = items;
  const numbered = items.flatMap(({ before }, index) => (numberOf(before) === undefined ? [] : [index]));
  const [first] = numbered;
  const last = numbered.at(-1);
  if (first === undefined || last === undefined) {
    if (items.length <= 1 && (only === undefined || isPlainLine(only))) {
      const all = only === undefined ? texts : place === 'first' ? [...texts, only.text] : [only.text, ...texts];
      return { items: all.length === 1 ? unnumbered(all) : counted(all), after };
    }
    return { items: withUnnumbered(items, texts, place), after };
  }
  if (numbered.some((index) => index < last && !goesOn(items, index))) {
    return undefined;
  }
  const at = place === 'first' ? first : last + 1;
  const all = [...items.slice(0, at), ...texts.map((text) => ({ before: '', text })), ...items.slice(at)];
  const markers = items.slice(first, last + 1).map(({ before }) => before);
  for (const _ of texts) {
    markers.push(nextMarker(markers));
  }
  return {
    items: all.map((item, index) => {
      const marker = index < first ? undefined : markers[index - first];
      return marker === undefined ? item : { before: marker, text: item.text };
    }),
    after,
  };
}

const number = /(?<=^|\s)(\(?#?)(\d{1,2})([.):]|\.\)|)([^\S\n\r]*)$/u;

function numberOf(before: string): number | undefined {
  const written = number.exec(before)?.[2];
  return written === undefined ? undefined : Number(written);
}

/** The next item has the next number. */
function goesOn(items: readonly ListItem[], index: number): boolean {
  const here = numberOf(items[index]?.before ?? '');
  return here !== undefined && numberOf(items[index + 1]?.before ?? '') === here + 1;
}

function nextMarker(markers: readonly string[]): string {
  const last = markers.at(-1) ?? '';
  const next = last.replace(
    number,
    (_, open: string, written: string, close: string, space: string) => `${open}${Number(written) + 1}${close}${space}`,
  );
  return markers.length > 1 ? next : `\n${next.trimStart()}`;
}

const counted = (texts: readonly string[]): readonly ListItem[] =>
  texts.map((text, index) => ({ before: `${index === 0 ? '' : '\n'}${index + 1}. `, text }));

const unnumbered = (texts: readonly string[]): readonly ListItem[] => texts.map((text) => ({ before: '', text }));

/** On one line, without a bullet. */
const isPlainLine = ({ before, text }: ListItem): boolean => before.trim() === '' && !text.includes('\n');

/** As lines, bullets or paragraphs, whichever they are. */
function withUnnumbered(
  items: readonly ListItem[],
  texts: readonly string[],
  place: 'first' | 'last',
): readonly ListItem[] {
  const [first] = items;
  const between = items.at(-1)?.before ?? '';
  const before = items.length > 1 ? between : `\n${between.trimStart()}`;
  if (place === 'last' || first === undefined) {
    return [...items, ...texts.map((text) => ({ before, text }))];
  }
  const [head = '', ...others] = texts;
  return [
    { before: first.before, text: head },
    ...[...others, first.text].map((text) => ({ before, text })),
    ...items.slice(1),
  ];
}
