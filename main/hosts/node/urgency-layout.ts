import type { Review } from '#main/services/checks.ts';
import {
  categoryMeaning,
  guidanceSources,
  type ActionableCategory,
} from '#shared/checks/criticality/actionable-sources.ts';
import { elementMeaning } from '#shared/checks/criticality/critical-result-record.ts';
import { elementSource, type CriticalResult } from '#shared/checks/criticality/critical-result.ts';
import type { OrderedItem } from '#shared/checks/criticality/criticality.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { clipText, margin, wrapText } from './wrap-text.ts';

/** Enough of an item to know which one is meant, on one line, and of a sentence that nobody has read yet. Characters. */
const longestName = 70;
const longestQuote = 200;

interface Entry {
  readonly item: OrderedItem;
  /** How it is called: an item by its number and first words, a sentence that is left out by all of it. */
  readonly name: string;
  /** What stands below it is as far in as its text. */
  readonly indent: number;
  readonly result: CriticalResult | undefined;
}

/** Who must be told soon and why, the items of a category together; nothing where the report is enough. */
export function laidOutUrgency({ order, critical, check }: Review): readonly string[] {
  const leftOut = critical.filter(({ inImpression }) => !inImpression).map(leftOutEntry);
  const stated = order
    .filter(({ continues }) => !continues)
    .map((item) => statedEntry(item, order.length > 1, critical));
  const told = stated.filter(({ result }) => result !== undefined);
  const blocks: readonly Block[] = [
    ...([1, 2] as const).map((category) => ({
      heading: `CRITICAL RESULT: ${categoryMeaning[category]}`,
      entries: ofCategory([...leftOut, ...told], category),
    })),
    { heading: 'CRITICAL RESULT', entries: [...ofCategory(leftOut, 3), ...ofCategory(leftOut, 'none')] },
    { heading: `Asks for ${categoryMeaning[3]}`, entries: ofCategory(stated, 3) },
  ];
  const isAsWritten = order.every(({ written }, index) => written === index);
  const inOrder = order.map(({ written }) => written + 1).join(', ');
  return [...laidOutBlocks(blocks, unstated(check)), ...(isAsWritten ? [] : [`Most urgent first: ${inOrder}`])];
}

/** The findings that a warning says the findings do not hold. */
function unstated({ warnings }: Review['check']): ReadonlySet<string> {
  return new Set(
    warnings.flatMap(({ kind, finding }) => (kind === 'unsupported' && finding !== undefined ? [finding] : [])),
  );
}

interface Block {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

const ofCategory = (entries: readonly Entry[], category: ActionableCategory): readonly Entry[] =>
  entries.filter(({ item }) => item.category === category);

function leftOutEntry(result: CriticalResult): Entry {
  const { item } = result;
  const name = `Missing from the impression: "${clipText(item.text.replace(/\s+/gu, ' '), longestQuote)}"`;
  return { item, name, indent: margin.length, result };
}

function statedEntry(item: OrderedItem, areMany: boolean, critical: readonly CriticalResult[]): Entry {
  const number = areMany ? `${item.written + 1}. ` : '';
  const result = critical.find((other) => other.inImpression && other.item.written === item.written);
  return { item, name: number + nameOf(item), indent: margin.length + number.length, result };
}

/** What several results must be documented with is asked once, below the last of them. */
function laidOutBlocks(blocks: readonly Block[], unsupported: ReadonlySet<string>): readonly string[] {
  const asked = blocks.flatMap(({ entries }) => entries.map(({ result }) => whatToDocument(result)));
  let at = 0;
  return blocks.flatMap(({ heading, entries }) => {
    const lines = entries.flatMap(({ item, name, indent, result }) => {
      const toDocument = asked[at] === asked[at + 1] ? undefined : asked[at];
      at += 1;
      return [
        wrapText(name, margin),
        ...(item.source === undefined ? [] : [wrapText(item.because, ' '.repeat(indent))]),
        ...(result?.inImpression === true && unsupported.has(item.finding?.name ?? '')
          ? [wrapText('The findings do not state it: see the note above.', ' '.repeat(indent))]
          : []),
        ...(toDocument === undefined ? [] : [wrapText(toDocument, margin)]),
      ];
    });
    return lines.length === 0 ? [] : [heading, ...lines];
  });
}

/** What guidance asks a report to say of a critical result that it does not say yet, with the guidance; undefined for other items. */
function whatToDocument(result: CriticalResult | undefined): string | undefined {
  if (result === undefined) {
    return undefined;
  }
  const { missing } = result;
  if (missing.length === 0) {
    return 'The report says how it was told.';
  }
  const sources = [...new Set(missing.map((element) => elementSource[element]))];
  const asked = sources.map((source) => {
    const elements = missing.filter((element) => elementSource[element] === source);
    return `${elements.map((element) => elementMeaning[element]).join(', ')} (${guidanceSources[source].short})`;
  });
  return `To document: ${asked.join('; ')}.`;
}

function nameOf({ text }: OrderedItem): string {
  const [first] = splitSentences(text);
  return clipText(first === undefined ? text : text.slice(first.start, first.end), longestName);
}
