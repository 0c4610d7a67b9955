import type { ReadText } from '#shared/checks/check-text.ts';
import type { Finding, Laterality } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { isCritical } from '#shared/checks/omissions/omission-critical.ts';
import { contentWords } from '#shared/checks/support/evidence-words.ts';
import { isPositive, isStated, statedBy } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { findingTitle } from '#shared/checks/vocabulary/vocabulary.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { Asked, Request } from './instruction.ts';

/** Findings of a report that a reader's words name. */
export interface Topic {
  readonly names: ReadonlySet<FindingName>;
  /** Absent where the reader named none. */
  readonly side?: Laterality;
}

/** What a reader wishes of the findings that an impression tells. */
export interface WishedContent {
  readonly first: readonly Topic[];
  /** To be told; what is to come first is among them. */
  readonly include: readonly Topic[];
  readonly leaveOut: readonly Topic[];
  /** Nothing is told beside these and `include`; everything may be where there are none. */
  readonly only: readonly Topic[];
}

export const nothingWished: WishedContent = { first: [], include: [], leaveOut: [], only: [] };

/**
 * The findings that a reader's requests speak of.
 *
 * Safety: a critical finding is left out only where the reader names it itself. A word for more than it ("the opacity" for a mass, "the
 * chest") does not reach it, and what is told alone has it beside it. Where it is left out, the check interrupts until the reader has
 * answered for it; and a report of which then nothing positive is left to tell is not drafted, since its draft would be a normal one.
 *
 * Fails with `WISH_NOT_FOLLOWED` where the findings do not state what is asked for, or where it is asked for and against.
 */
export function findWishedContent(requests: readonly Request[], findings: ReadText): Result<WishedContent> {
  const topics: Record<Asked, Topic[]> = { first: [], include: [], leaveOut: [], only: [] };
  for (const { asked, phrase } of requests) {
    const topic = findTopic(phrase, asked, findings);
    if (!topic.ok) {
      return topic;
    }
    topics[asked].push(topic.value);
  }
  const { first, leaveOut } = topics;
  const asked = [...first, ...topics.include];
  if ([...asked, ...topics.only].some((topic) => leaveOut.some((other) => areOfOne(topic, other)))) {
    return failed('WISH_NOT_FOLLOWED', 'The instruction asks for a finding and against it: ask for one of the two.');
  }
  const critical = statedCritical(findings);
  const beside = topics.only.length === 0 ? [] : critical.filter((finding) => !isAny(finding, leaveOut)).map(topicOf);
  const wished = { first, include: [...asked, ...beside], leaveOut, only: topics.only };
  if (critical.some((finding) => isAny(finding, leaveOut)) && wantedNames(findings, wished).size === 0) {
    const message =
      'Without what is to be left out nothing that the findings state is told: write the impression yourself.';
    return failed('WISH_NOT_FOLLOWED', message);
  }
  return succeeded(wished);
}

/** Whether a wish says what not to tell. */
export function isRestricted({ leaveOut, only }: WishedContent): boolean {
  return leaveOut.length > 0 || only.length > 0;
}

/** Whether a finding of the report may be told. */
export function isWanted(finding: Finding, { leaveOut, only, include }: WishedContent): boolean {
  return !isAny(finding, leaveOut) && (only.length === 0 || isAny(finding, only) || isAny(finding, include));
}

/** The positive findings of the report that may be told. */
export function wantedNames(findings: ReadText, wished: WishedContent): ReadonlySet<FindingName> {
  return new Set(
    findings.statements
      .filter(({ finding }) => isPositive(finding) && isWanted(finding, wished))
      .map(({ finding }) => finding.name),
  );
}

/** The names that must be told. */
export function requiredNames({ include, only }: WishedContent): readonly FindingName[] {
  return [...new Set([...include, ...only].flatMap(({ names }) => Array.from(names)))];
}

/**
 * Whether an impression tells all that it is to tell, and nothing that it is not: where something is left out, nothing that the rest does not
 * state either, since a conclusion may rest on it.
 *
 * @param wanted the report's `wantedNames`
 */
export function followsWish(impression: string, wished: WishedContent, wanted: ReadonlySet<FindingName>): boolean {
  const required = [...wished.include, ...wished.only];
  if (required.length === 0 && !isRestricted(wished)) {
    return true;
  }
  const told = labelText(impression).flatMap(({ findings }) => findings.filter(isPositive));
  return (
    required.every(({ names, side }) =>
      [...names].every((name) => told.some((finding) => finding.name === name && isOnSide(finding, side))),
    ) &&
    (!isRestricted(wished) ||
      told.every((finding) => !isAny(finding, wished.leaveOut) && isStated(finding.name, wanted)))
  );
}

/** The items with those that tell what is to come first in front; the others keep their order, and what continues an item its place behind. */
export function wishedFirst<Item extends { readonly text: string; readonly continues: boolean }>(
  items: readonly Item[],
  { first }: WishedContent,
): readonly Item[] {
  const groups: Item[][] = [];
  for (const item of items) {
    if (item.continues && groups.length > 0) {
      groups.at(-1)?.push(item);
    } else {
      groups.push([item]);
    }
  }
  const rank = (group: readonly Item[]): number => {
    const told = labelText(group.map(({ text }) => text).join(' ')).flatMap((sentence) => sentence.findings);
    const index = first.findIndex((topic) => told.some((finding) => isPositive(finding) && isOf(finding, topic)));
    return index === -1 ? first.length : index;
  };
  return groups.toSorted((one, other) => rank(one) - rank(other)).flat();
}

function findTopic(phrase: string, asked: Asked, findings: ReadText): Result<Topic> {
  const named = labelText(phrase)
    .flatMap((sentence) => sentence.findings)
    .filter(({ name }) => name !== 'abnormality');
  const side = named[0]?.side ?? sideOf(phrase);
  const stated = findings.statements.filter(({ finding }) => isPositive(finding) && isOnSide(finding, side));
  const exact = stated.filter(({ finding }) => named.some(({ name }) => name === finding.name));
  const more = [
    stated.filter(({ finding }) => named.some(({ name }) => statedBy(name).has(finding.name))),
    stated.filter(({ sentence }) => holdsWords(findings.words[sentence], phrase)),
  ].map((found) => found.filter((statement) => asked !== 'leaveOut' || !isCritical(statement, findings)));
  const found = [exact, ...more].find((statements) => statements.length > 0);
  if (found !== undefined) {
    return succeeded({ names: new Set(found.map(({ finding }) => finding.name)), ...(side && { side }) });
  }
  const [first] = named;
  const message =
    first === undefined
      ? 'The findings state nothing by that name: name a finding in the words of the report.'
      : `The findings state no ${side === undefined ? '' : `${side} `}${title(first.name)}: name a finding that they state, or draft without asking for it.`;
  return failed('WISH_NOT_FOLLOWED', message);
}

/** "PICC" stays, "Pleural effusion" is "pleural effusion" within a sentence. */
function title(name: FindingName): string {
  return findingTitle(name).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function sideOf(phrase: string): Laterality | undefined {
  const [word] = /\b(?:left|right|bilateral)\b/u.exec(phrase) ?? [];
  return word as Laterality | undefined;
}

function holdsWords(sentence: ReadonlySet<string> | undefined, phrase: string): boolean {
  const words = contentWords(phrase, { start: 0, end: phrase.length });
  return words.size > 0 && sentence !== undefined && [...words].every((word) => sentence.has(word));
}

function statedCritical(findings: ReadText): readonly Finding[] {
  return findings.statements
    .filter((statement) => isPositive(statement.finding) && isCritical(statement, findings))
    .map(({ finding }) => finding);
}

const topicOf = ({ name, side }: Finding): Topic => ({ names: new Set([name]), ...(side && { side }) });

const isOf = (finding: Finding, { names, side }: Topic): boolean => names.has(finding.name) && isOnSide(finding, side);

const isAny = (finding: Finding, topics: readonly Topic[]): boolean => topics.some((topic) => isOf(finding, topic));

/** A finding whose side is not said may be on any. */
const isOnSide = (finding: Finding, side: Laterality | undefined): boolean =>
  side === undefined || finding.side === undefined || finding.side === side;

const areOfOne = (one: Topic, other: Topic): boolean =>
  [...one.names].some((name) => other.names.has(name)) &&
  (one.side === undefined || other.side === undefined || one.side === other.side);
