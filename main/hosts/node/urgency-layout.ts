import type { Review } from '#main/services/checks.ts';
import { categoryMeaning, type ActionableCategory } from '#shared/checks/criticality/actionable-sources.ts';
import { elementMeaning } from '#shared/checks/criticality/critical-result-record.ts';
import type { CriticalResult } from '#shared/checks/criticality/critical-result.ts';
import type { OrderedItem } from '#shared/checks/criticality/criticality.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { clipText, margin, wrapText } from './wrap-text.ts';

const headings: Readonly<Record<Exclude<ActionableCategory, 'none'>, string>> = {
  1: `CRITICAL RESULT: ${categoryMeaning[1]}`,
  2: `CRITICAL RESULT: ${categoryMeaning[2]}`,
  3: `Asks for ${categoryMeaning[3]}`,
};

/** Enough of an item to know which one is meant, on one line. Characters. */
const longestName = 70;

/** Who must be told soon and why, the items of a category together; nothing where the report is enough. */
export function laidOutUrgency({ order, critical }: Review): readonly string[] {
  const isAsWritten = order.every(({ written }, index) => written === index);
  const urgent = ([1, 2, 3] as const).flatMap((category) => {
    const items = order.filter(
      (item) =>
        item.category === category &&
        !item.continues &&
        (category === 3 || critical.some((result) => result.item.written === item.written)),
    );
    return items.length === 0 ? [] : [headings[category]].concat(laidOutItems(items, critical, order.length > 1));
  });
  const inOrder = order.map(({ written }) => written + 1).join(', ');
  return isAsWritten ? urgent : [...urgent, `Most urgent first: ${inOrder}`];
}

function laidOutItems(items: readonly OrderedItem[], critical: readonly CriticalResult[], areMany: boolean): string[] {
  const asked = items.map((item) => whatToDocument(critical.find((result) => result.item.written === item.written)));
  return items.flatMap((item, index) => {
    const number = areMany ? `${margin}${item.written + 1}. ` : margin;
    const toDocument = asked[index] === asked[index + 1] ? undefined : asked[index];
    return [
      wrapText(nameOf(item), number),
      wrapText(item.because, ' '.repeat(number.length)),
      ...(toDocument === undefined ? [] : [wrapText(toDocument, margin)]),
    ];
  });
}

/** What guidance asks a report to say of a critical result that it does not say yet; undefined for other items. */
function whatToDocument(result: CriticalResult | undefined): string | undefined {
  if (result === undefined) {
    return undefined;
  }
  return result.missing.length === 0
    ? 'The report says how it was told.'
    : `To document: ${result.missing.map((element) => elementMeaning[element]).join(', ')}.`;
}

function nameOf({ text }: OrderedItem): string {
  const [first] = splitSentences(text);
  return clipText(first === undefined ? text : text.slice(first.start, first.end), longestName);
}
