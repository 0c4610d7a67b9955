import { urgencyRank } from './actionable-sources.ts';
import type { GuidanceSourceName } from './actionable-sources.ts';
import { communicationElements, findCommunicationRecords } from './critical-result-record.ts';
import type { CommunicationElement, CommunicationRecord } from './critical-result-record.ts';
import { orderByCriticality } from './criticality.ts';
import type { OrderedItem } from './criticality.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { splitSentences } from '#shared/report/sentences.ts';

/** Which items of an impression are critical results, and what the report says of how they were told. */

/** The guidance that asks for each element of a communication. */
export const elementSource: Readonly<Record<CommunicationElement, GuidanceSourceName>> = {
  told: 'acr-communication-2020',
  name: 'acr-communication-2020',
  by: 'tjc-npsg-02-03-01',
  when: 'acr-communication-2020',
  how: 'acr-communication-2020',
  'read-back': 'tjc-read-back',
};

export interface CriticalResult {
  /** An item of category 1 or 2, or a sentence of the findings, of any, that the impression leaves out. */
  readonly item: OrderedItem;
  readonly inImpression: boolean;
  /** The sentences that document it: spans of the report's text. */
  readonly records: readonly CommunicationRecord[];
  readonly documented: readonly CommunicationElement[];
  readonly missing: readonly CommunicationElement[];
}

/**
 * The critical results among an impression's items as `orderByCriticality` places them, the most urgent first. `text` is the whole report, or as much of it as there is: it is
 * searched for sentences such as "Discussed with Dr. Jones by telephone at 10:15". A sentence that names other findings
 * than the result documents nothing for it.
 */
export function criticalResults(order: readonly OrderedItem[], text: string): readonly CriticalResult[] {
  const urgent = order.filter(({ category, continues }) => (category === 1 || category === 2) && !continues);
  return documentedResults(urgent, text, true);
}

/** The same for sentences of the findings that state a critical finding of which the impression does not speak. */
export function leftOutResults(
  sentences: readonly string[],
  text: string,
  background: string,
): readonly CriticalResult[] {
  return documentedResults(
    sentences.flatMap((sentence) => orderByCriticality([sentence], background)),
    text,
    false,
  );
}

function documentedResults(
  items: readonly OrderedItem[],
  text: string,
  inImpression: boolean,
): readonly CriticalResult[] {
  const records = findCommunicationRecords(text);
  return items
    .map((item) => {
      const speaking = records.filter((record) => speaksOf(text.slice(record.start, record.end), item));
      const documented = communicationElements.filter((element) =>
        speaking.some((record) => record.documented[element] !== undefined),
      );
      // Where nobody is said to have been told, their name goes without saying.
      const missing = communicationElements.filter(
        (element) => !documented.includes(element) && (element !== 'name' || documented.includes('told')),
      );
      return { item, inImpression, records: speaking, documented, missing };
    })
    .toSorted((a, b) => urgencyRank(a.item.category) - urgencyRank(b.item.category));
}

/** The sentence that placed an item: neither what else stands with it nor who was told. */
export function statedFinding({ text, written, finding }: OrderedItem): string {
  const stated = splitSentences(text).find(
    ({ start, end }) =>
      finding !== undefined && finding.item === written && start <= finding.start && finding.end <= end,
  );
  return stated === undefined ? text : text.slice(stated.start, stated.end);
}

/** A sentence without a finding of its own speaks of all that was found. */
function speaksOf(sentence: string, item: OrderedItem): boolean {
  const named = labelText(sentence).flatMap(({ findings }) => findings);
  if (named.length === 0 || item.finding === undefined) {
    return true;
  }
  const inItem = new Set<string>([
    item.finding.name,
    ...labelText(item.text).flatMap(({ findings }) => findings.map(({ name }) => name)),
  ]);
  return named.some(({ name }) => inItem.has(name));
}
