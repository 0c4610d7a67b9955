import { readText } from '#shared/checks/check-text.ts';
import type { OrderedItem } from '#shared/checks/criticality/criticality.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { positiveFindings } from '#shared/evaluate/finding-agreement.ts';
import { splitWords } from '#shared/evaluate/split-words.ts';
import { contentFeatures } from './content-features.ts';
import { ownTexts, tellingSentence, tellingSentences } from './content-plan.ts';
import { sentenceWithout } from './sentence-without.ts';
import { isSound, type CheckedDraft } from './sound-draft.ts';

/** A draft, with its items in order of urgency. */
export interface OrderedDraft extends CheckedDraft {
  readonly text: string;
  readonly review: CheckedDraft['review'] & { readonly order: readonly OrderedItem[] };
}

/**
 * What a short draft still tells of what the usual one does: all that someone must be told of, what the reader asked for, and the most
 * significant finding where there is neither.
 *
 * @param prepared the findings as `prepareFindings` leaves them
 */
export function keptWhenShort(
  usual: OrderedDraft,
  required: readonly FindingName[],
  prepared: string,
): ReadonlySet<FindingName> {
  const kept = new Set([...required, ...urgentItems(usual).flatMap(({ text }) => Array.from(told(text)))]);
  if (kept.size === 0) {
    const all = told(usual.text);
    const significant = contentFeatures(readText(prepared)).findings.find(({ name }) => all.has(name));
    const [first] = significant === undefined ? all : [significant.name];
    return new Set(first === undefined ? [] : [first]);
  }
  return kept;
}

/**
 * Shorter texts than drafts have: of each draft the items that tell what is kept, and what the findings' own sentences say of it, without what
 * stands beside it as far as that can be parted.
 */
export function terseTexts(
  drafts: readonly OrderedDraft[],
  kept: ReadonlySet<FindingName>,
  prepared: string,
): readonly string[] {
  const telling = drafts.map(({ items }) => items.filter((item) => [...told(item)].some((name) => kept.has(name))));
  const sentences = tellingSentences(readText(prepared)).map((sentence) => {
    const part = sentenceWithout(sentence.statement, (finding) => isPositive(finding) && !kept.has(finding.name));
    return part === undefined ? sentence : tellingSentence(part);
  });
  return [...telling.map((items) => items.join(' ')), ...ownTexts([...kept], sentences).slice(1)];
}

/**
 * The draft of the fewest words that is sound and shorter than the usual one, tells what is kept and nothing that the usual one does not, and
 * has its sides, its doubts and what makes it urgent; the usual one where there is none.
 */
export function shortest<Draft extends OrderedDraft>(
  usual: Draft,
  drafts: readonly Draft[],
  kept: ReadonlySet<FindingName>,
): Draft {
  const known = told(usual.text);
  const urgent = urgentItems(usual).map(({ rule }) => rule);
  const shorter = drafts
    .map((draft) => ({ draft, words: countWords(draft.text) }))
    .filter(({ words }) => words < countWords(usual.text))
    .sort((one, other) => one.words - other.words);
  const found = shorter.find(({ draft }) => {
    const tells = told(draft.text);
    const rules = new Set(urgentItems(draft).map(({ rule }) => rule));
    return (
      [...kept].every((name) => tells.has(name)) &&
      [...tells].every((name) => known.has(name)) &&
      urgent.every((rule) => rules.has(rule)) &&
      saysAsMuch(usual.text, draft.text, kept) &&
      isSound(draft)
    );
  });
  return found?.draft ?? usual;
}

const urgentItems = ({ review }: OrderedDraft): readonly OrderedItem[] =>
  review.order.filter(({ category }) => category !== 'none');

const told = (text: string): ReadonlySet<FindingName> => positiveFindings(labelText(text));

export const countWords = (text: string): number => splitWords(text).length;

/** Of what is kept: on which side it is, and whether it is doubted. */
function saysAsMuch(usual: string, text: string, kept: ReadonlySet<FindingName>): boolean {
  const of = (from: string): readonly Finding[] =>
    labelText(from).flatMap(({ findings }) =>
      findings.filter((finding) => isPositive(finding) && kept.has(finding.name)),
    );
  const said = of(text);
  return of(usual).every(({ name, side, state }) =>
    said.some((finding) => finding.name === name && finding.side === side && finding.state === state),
  );
}
