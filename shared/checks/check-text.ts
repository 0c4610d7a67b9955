import type { Span } from '#shared/report/sections.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { readsAsEnglish } from './check-language.ts';
import { positionsIn } from '#shared/checks/conflicts/conflict-number-positions.ts';
import { amountsIn, type NumberInText } from '#shared/checks/conflicts/conflict-number-values.ts';
import { contentWords, wordOverlap } from '#shared/checks/support/evidence-words.ts';
import type { Finding, LabelledSentence } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';

/** A finding with the sentence that states it. */
export interface Statement {
  readonly finding: Finding;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A text as the checks read it: labelled once, and looked at by each of them. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
  /** The content words of each sentence. */
  readonly words: readonly ReadonlySet<string>[];
  /** The amounts with a unit of each sentence, as spans of the sentence. */
  readonly amounts: readonly (readonly NumberInText[])[];
  readonly statements: readonly Statement[];
  readonly byName: ReadonlyMap<FindingName, readonly Statement[]>;
  /** The names of all positive findings. */
  readonly positives: ReadonlySet<FindingName>;
}

export function readText(text: string): ReadText {
  // The vocabulary is English: of another language it knows the Latin words and misses the negations.
  const sentences = readsAsEnglish(text) ? labelText(text) : splitSentences(text).map(unlabelled);
  const statements = sentences.flatMap(({ findings }, sentence) => findings.map((finding) => ({ finding, sentence })));
  const byName = new Map<FindingName, Statement[]>();
  for (const statement of statements) {
    const same = byName.get(statement.finding.name);
    if (same === undefined) {
      byName.set(statement.finding.name, [statement]);
    } else {
      same.push(statement);
    }
  }
  return {
    text,
    sentences,
    words: sentences.map((sentence) => contentWords(text, sentence)),
    amounts: sentences.map(({ start, end }) => amountsIn(text.slice(start, end))),
    statements,
    byName,
    positives: new Set(statements.filter(({ finding }) => isPositive(finding)).map(({ finding }) => finding.name)),
  };
}

const unlabelled = ({ start, end }: Span): LabelledSentence => ({ start, end, findings: [] });

/** The statements of any of these names, in the order of the text. */
export function statementsOf(read: ReadText, names: Iterable<FindingName>): readonly Statement[] {
  const found: Statement[] = [];
  for (const name of names) {
    found.push(...(read.byName.get(name) ?? []));
  }
  return found.sort((a, b) => a.finding.start - b.finding.start);
}

/** The text of a sentence. */
export function sentenceText(read: ReadText, sentence: number): string {
  const span = read.sentences[sentence];
  return span === undefined ? '' : read.text.slice(span.start, span.end);
}

/** Whether two findings can be of one side: neither is said to be on the side that the other is not. */
export function mayBeOfOneSide(one: Finding, other: Finding): boolean {
  return (
    one.side === undefined ||
    other.side === undefined ||
    one.side === 'bilateral' ||
    other.side === 'bilateral' ||
    one.side === other.side
  );
}

/** Findings that one report may state of several organs: what is said of one of them says nothing of the next. */
const ofManyPlaces: ReadonlySet<FindingName> = new Set<FindingName>([
  'soft-tissue-tear',
  'cyst',
  'mass',
  'nodule',
  'calcification',
  'fracture',
  'bone-lesion',
  'bone-deformity',
  'degenerative-change',
  'spinal-stenosis',
  'disc-herniation',
  'dislocation',
  'foreign-body',
  'surgical-material',
  'fluid-collection',
  'joint-effusion',
  'organ-injury',
  'vessel-occlusion',
  'urinary-stone',
  'hydronephrosis',
]);
/** From this share of words on, two sentences speak of one place. */
const onePlace = 0.5;

/** Whether a drafted finding and one of the findings can be of one place, as far as their sentences' words and labels tell. */
export function mayBeOfOnePlace(drafted: Statement, draft: ReadText, known: Statement, findings: ReadText): boolean {
  const { finding, sentence } = drafted;
  if (!ofManyPlaces.has(finding.name) || (finding.state === 'absent' && namesNoPlace(drafted, draft))) {
    return true;
  }
  return (
    !areOfTwoLevels(sentenceText(draft, sentence), sentenceText(findings, known.sentence)) &&
    ((isOfSpine(drafted, draft) && isOfSpine(known, findings)) ||
      wordOverlap(draft.words[sentence] ?? new Set(), findings.words[known.sentence] ?? new Set()) >= onePlace)
  );
}

/** Each names vertebrae or ribs by number, and none of the other's. */
function areOfTwoLevels(one: string, other: string): boolean {
  const levels = positionsIn(one);
  const others = positionsIn(other);
  const shared = levels.some((level) =>
    others.some(({ kind, values }) => kind === level.kind && values.some((value) => level.values.includes(value))),
  );
  return levels.length > 0 && others.length > 0 && !shared;
}

function isOfSpine({ finding, sentence }: Statement, read: ReadText): boolean {
  return (
    finding.locations.some((place) => place.endsWith('spine')) ||
    (finding.name === 'fracture' && positionsIn(sentenceText(read, sentence)).some(({ kind }) => kind === 'vertebra'))
  );
}

/** "No fracture": its statement holds no words beside those that name it, and denies it everywhere. */
function namesNoPlace({ finding, sentence }: Statement, draft: ReadText): boolean {
  const { start = 0, end = 0 } = draft.sentences[sentence] ?? {};
  const from = Math.max(start, ...[...'.:;'].map((mark) => draft.text.lastIndexOf(mark, finding.start) + 1));
  const words = contentWords(draft.text, { start: from, end });
  return finding.locations.length === 0 && words.size === contentWords(draft.text, finding).size;
}
