import type { Span } from '#shared/report/sections.ts';
import { findActionablePhrases } from './actionable-phrases.ts';
import type { FoundPhrase } from './actionable-phrases.ts';
import type { ActionableRule } from './actionable-rule.ts';
import { actionableRules } from './actionable-rules.ts';
import { urgencyRank } from './actionable-sources.ts';
import type { ActionableCategory, GuidanceSourceName } from './actionable-sources.ts';
import { asksForFollowUp, continuesPrevious, givesAdvice, headsStudy } from './criticality-continuation.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Finding, FindingState, LabelledSentence } from '#shared/checks/labels/finding.ts';
import { isOnlyLike } from '#shared/checks/check-words.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { largestMillimetres } from '#shared/checks/labels/millimetres.ts';

/** Puts the items of an impression in order of how soon someone must be told. */

/** Why an item stands where it stands. */
export interface Placement {
  readonly category: ActionableCategory;
  /** Id of the row of the table. */
  readonly rule: string;
  /** One sentence for people. It may name findings: it is part of the report, never of a log. */
  readonly because: string;
  /** Absent where no row of the table speaks of the item. */
  readonly source?: GuidanceSourceName;
  /** The finding that placed it, as a span of the item `item`; absent where there is none. */
  readonly finding?: PlacedFinding;
}

export interface PlacedFinding extends Span {
  /** A finding of the vocabulary, or the id of an actionable phrase beyond it. */
  readonly name: FindingName | string;
  readonly state: FindingState;
  /** Index of the item as written: that of a continuation's leading item, or of the continuation itself. */
  readonly item: number;
  /** Index of the sentence within that item. */
  readonly sentence: number;
}

export interface OrderedItem extends Placement {
  readonly text: string;
  /** Index of the item in the order it was written. */
  readonly written: number;
  /** The item speaks on from the one before it, and goes where that one goes. */
  readonly continues: boolean;
}

const notListed: Placement = {
  category: 'none',
  rule: 'not-listed',
  because: 'No row of the table asks for more than the report.',
};
const followUpAsked: Placement = {
  category: 3,
  rule: 'follow-up-asked',
  because: 'The writer asks for a follow-up, which someone must arrange.',
  source: 'acr-actionable-2014',
};
const nothingFound: Placement = {
  category: 'none',
  rule: 'nothing-found',
  because: 'It states no finding that is present or possible.',
};

/**
 * Impression items by urgency: within minutes, hours, days, and the rest. Items of one category keep the writer's order, and
 * an item that speaks on from the one before stays behind it. Where items are titles of studies ("Chest.", "Left hip."), all
 * stay as written: under another title a finding would be of another study. `background` is the indication and the like,
 * where an operation may be mentioned.
 */
export function orderByCriticality(items: readonly string[], background = ''): readonly OrderedItem[] {
  const report = `${background}\n${items.join('\n')}`;
  const groups = statements(items).map((statement) => {
    const positive = statement.flatMap(({ sentences }) =>
      sentences.flatMap(({ findings }) => findings.filter(isPositive)),
    );
    const placements = statement.map((item) => placeItem(item, { positive, report }));
    return { items: statement, placement: placements.reduce(joinedPlacement) };
  });
  const ordered = items.some(headsStudy)
    ? groups
    : groups.toSorted((a, b) => urgencyRank(a.placement.category) - urgencyRank(b.placement.category));
  return ordered.flatMap(({ placement, items }) =>
    items.map(({ text, written }, index) => ({ ...placement, text, written, continues: index > 0 })),
  );
}

/** An item and what it names; the phrases' spans are those of the item. */
interface ReadItem {
  readonly text: string;
  readonly written: number;
  readonly sentences: readonly LabelledSentence[];
  /** Of each sentence. */
  readonly phrases: readonly (readonly FoundPhrase[])[];
}

function readItem(text: string, written: number): ReadItem {
  const sentences = labelText(text);
  return { text, written, sentences, phrases: sentences.map((sentence) => findActionablePhrases(text, sentence)) };
}

/** The items, each with those that speak on from it. */
function statements(items: readonly string[]): readonly (readonly ReadItem[])[] {
  const statements: ReadItem[][] = [];
  for (const [written, text] of items.entries()) {
    const item = readItem(text, written);
    const before = statements.at(-1);
    if (before !== undefined && continuesPrevious(text, firstNamed(item))) {
      before.push(item);
    } else {
      statements.push([item]);
    }
  }
  return statements;
}

/** The placement of a statement and of what speaks on from it. */
function joinedPlacement(before: Placement, placement: Placement): Placement {
  // "No pneumothorax. Recommend CT." wants something else followed than what is not there.
  const ofNothing = before.rule === nothingFound.rule && placement.rule === followUpAsked.rule;
  return ofNothing ? before : moreUrgent(before, placement);
}

function firstNamed({ sentences, phrases }: ReadItem): number | undefined {
  const named: readonly Span[] = [...sentences.flatMap(({ findings }) => findings), ...phrases.flat()];
  const starts = named.map(({ start }) => start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The placement of one item: that of its most urgent finding, the first of equals. */
function placeItem({ text, written, sentences, phrases }: ReadItem, context: Context): Placement {
  const item = written;
  const isOfNothing = !sentences.some(({ findings }) => findings.some(isPositive));
  let best = isOfNothing ? nothingFound : notListed;
  for (const [sentence, labelled] of sentences.entries()) {
    const advice = givesAdvice(text.slice(labelled.start, labelled.end));
    for (const finding of labelled.findings.filter(
      (other) => isPositive(other) && !isOnlyLike(text.slice(labelled.start, other.start)),
    )) {
      const rule = ruleFor(finding, { text, labelled, ...context });
      // Advice names what to look for; only what kills is worth the doubt.
      if (rule !== undefined && (!advice || (rule.category === 1 && finding.state === 'present'))) {
        best = moreUrgent(best, placed(rule, { ...finding, item, sentence }));
      }
    }
    for (const { phrase, category, because, state, start, end } of phrases[sentence] ?? []) {
      const row = { id: phrase.id, category, because, source: phrase.source };
      best = moreUrgent(best, placed(row, { name: phrase.id, state, start, end, item, sentence }));
    }
  }
  return withFollowUp(best, text);
}

/** What asks for nothing by itself does once the writer asks for a follow-up. */
function withFollowUp(placement: Placement, text: string): Placement {
  if (placement.category !== 'none' || !asksForFollowUp(text)) {
    return placement;
  }
  return { ...followUpAsked, ...(placement.finding === undefined ? {} : { finding: placement.finding }) };
}

function placed(
  rule: Pick<ActionableRule, 'id' | 'category' | 'because' | 'source'>,
  { name, state, start, end, item, sentence }: PlacedFinding,
): Placement {
  const possible =
    state === 'uncertain' && rule.category !== 'none' ? ' It is stated as possible, and counts as if present.' : '';
  return {
    category: rule.category,
    rule: rule.id,
    because: rule.because + possible,
    source: rule.source,
    finding: { name, state, start, end, item, sentence },
  };
}

/** The first of equals; a row of the table before none. */
function moreUrgent(a: Placement, b: Placement): Placement {
  const difference = urgencyRank(a.category) - urgencyRank(b.category);
  if (difference === 0) {
    return a.source === undefined && b.source !== undefined ? b : a;
  }
  return difference < 0 ? a : b;
}

/** Present or uncertain, and not gone since the prior study. */
function isPositive(finding: Finding): boolean {
  return finding.state !== 'absent' && finding.change !== 'resolved';
}

interface Context {
  /** What is present or uncertain in the item and those that it speaks on with. */
  readonly positive: readonly Finding[];
  readonly report: string;
}

interface Place extends Context {
  readonly text: string;
  readonly labelled: LabelledSentence;
}

function ruleFor(finding: Finding, place: Place): ActionableRule | undefined {
  const words = wordsBeside(finding, place);
  const size = largestMillimetres(finding.measurements);
  return actionableRules.find(
    (rule) =>
      rule.findings.includes(finding.name) &&
      (rule.state === undefined || rule.state === finding.state) &&
      (rule.severity === undefined || isOneOf(finding.severity, rule.severity)) &&
      !isOneOf(finding.severity, rule.notSeverity ?? []) &&
      (rule.change === undefined || isOneOf(finding.change, rule.change)) &&
      (rule.words === undefined || rule.words.test(words)) &&
      (rule.report === undefined || rule.report.test(place.report)) &&
      (rule.beside === undefined ||
        place.positive.some(({ name }) => name !== finding.name && isOneOf(name, rule.beside ?? []))) &&
      (rule.belowMm === undefined || (size !== undefined && size < rule.belowMm)),
  );
}

function isOneOf<T>(value: T | undefined, list: readonly T[]): boolean {
  return value !== undefined && list.includes(value);
}

const partBorder = /[;:]|,\s(?:and|but|with|without)\s|\s(?:but|however|although|though)\s|\s(?:with no|without)\s/giu;

/** The part of the sentence that the finding stands in: what is said of another finding does not count for this one. */
function wordsBeside(finding: Finding, { text, labelled }: Place): string {
  let start = labelled.start;
  let end = labelled.end;
  for (const border of text.slice(labelled.start, labelled.end).matchAll(partBorder)) {
    const borderStart = labelled.start + border.index;
    if (borderStart + border[0].length <= finding.start) {
      start = borderStart + border[0].length;
    } else if (borderStart >= finding.end) {
      end = Math.min(end, borderStart);
    }
  }
  return text.slice(start, end);
}
