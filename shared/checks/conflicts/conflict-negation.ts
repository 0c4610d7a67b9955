import {
  mayBeOfOnePlace,
  mayBeOfOneSide,
  sentenceText,
  statementsOf,
  type ReadText,
  type Statement,
} from '#shared/checks/check-text.ts';
import { inWords, isOnlyLike } from '#shared/checks/check-words.ts';
import type { Warning } from '#shared/checks/check.ts';
import { zonesMeet } from './conflict-side-places.ts';
import { deniedAbnormality } from './conflict-negation-abnormality.ts';
import { negationOfWords } from './conflict-negation-words.ts';
import { wordOverlap } from '#shared/checks/support/evidence-words.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { concludedFrom, generalsOf, isPositive, statedBy } from '#shared/checks/support/support.ts';
import { isNamed } from '#shared/checks/support/support-trace.ts';

/** Findings of a drafted sentence that the findings state the other way round: found against not found. */
export function negationConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const denying: Contradiction[] = [];
  const asserting: Contradiction[] = [];
  for (const drafted of draft.sentences[sentence]?.findings ?? []) {
    const absent = drafted.state === 'absent';
    const against = absent
      ? statedAgainstAbsent(drafted, sentence, draft, findings)
      : deniedAgainstPositive(drafted, sentence, draft, findings);
    if (against.length > 0) {
      (absent ? denying : asserting).push({ drafted, against });
    }
  }
  if (denying.length === 0 && asserting.length === 0) {
    return negationOfWords(draft, sentence, findings);
  }
  return [
    ...warning(
      denying,
      sentence,
      (names, it) => `Negation: the impression says no ${names}, the findings state ${it}.`,
    ),
    ...warning(
      asserting,
      sentence,
      (names, it) => `Negation: the impression states ${names}, the findings deny ${it}.`,
    ),
  ];
}

interface Contradiction {
  readonly drafted: Finding;
  readonly against: readonly Statement[];
}

/** One negation too many or too few turns a whole list round: that is one warning. */
function warning(
  contradictions: readonly Contradiction[],
  sentence: number,
  text: (names: string, it: string) => string,
): readonly Warning[] {
  const [first] = contradictions;
  if (first === undefined) {
    return [];
  }
  const names = [...new Set(contradictions.map(({ drafted }) => inWords(drafted)))].slice(0, 3);
  const evidence = contradictions.flatMap(({ against }) => against.map((other) => other.sentence));
  return [
    {
      kind: 'negation',
      interrupts: true,
      text: text(names.join(', '), names.length > 1 ? 'them' : 'it'),
      finding: first.drafted.name,
      sentence,
      evidence: [...new Set(evidence)],
    },
  ];
}

/** What is large or not by a line that two readers draw at different places. */
const ofSize: ReadonlySet<FindingName> = new Set<FindingName>([
  'cardiomegaly',
  'enlarged-cardiomediastinum',
  'hilar-enlargement',
]);
const topNormal = /\b(?:borderline|top\s+(?:of\s+)?normal|upper\s+(?:limits?|normal|range))\b/iu;
const borderline =
  /\b(?:borderline|top\s+(?:of\s+)?normal|upper\s+(?:limits?|normal|range)|near|mild(?:ly)?|slight(?:ly)?)\b/iu;

function deniedAgainstPositive(
  drafted: Finding,
  sentence: number,
  draft: ReadText,
  findings: ReadText,
): readonly Statement[] {
  if (drafted.name === 'abnormality') {
    return deniedAbnormality(drafted, sentence, draft, findings);
  }
  const stating = statementsOf(findings, statedBy(drafted.name)).filter(({ finding }) => isPositive(finding));
  if (stating.some(({ finding }) => finding.name === drafted.name)) {
    return [];
  }
  if (isOnlyLike(draft.text.slice(draft.sentences[sentence]?.start ?? 0, drafted.start))) {
    return [];
  }
  const words = phrase(draft, drafted);
  const same = findings.byName.get(drafted.name) ?? [];
  if (
    ofSize.has(drafted.name) &&
    drafted.severity !== 'severe' &&
    same.some((other) => borderline.test(sentenceText(findings, other.sentence)))
  ) {
    return [];
  }
  const denied = same.filter(
    (other) =>
      other.finding.state === 'absent' &&
      mayBeOfOneSide(other.finding, drafted) &&
      mayBeOfOnePlace({ finding: drafted, sentence }, draft, other, findings) &&
      !ofTheRest.test(sentenceText(findings, other.sentence)) &&
      // "No large effusion" leaves room for one that is not called large.
      !(isSized(findings, other) && !isLarge(drafted)),
  );
  if (stating.length > 0) {
    // A kind of it is there; the very word that was denied still contradicts.
    return denied.filter((other) => drafted.state === 'present' && phrase(findings, other.finding) === words);
  }
  // What is concluded at a place from signs at that place, or as a possibility, is meant whatever the findings deny.
  const placed = drafted.side !== undefined || drafted.locations.length > 0;
  const signs = statementsOf(findings, concludedFrom(drafted.name)).filter(({ finding }) => isPositive(finding));
  if (
    drafted.state === 'uncertain'
      ? signs.length > 0
      : placed && signs.some(({ finding }) => mayBeOfOneSide(finding, drafted) && zonesMeet(finding, drafted))
  ) {
    return [];
  }
  // The same thing may stand there in words that no label reads.
  if (isNamed({ finding: drafted, sentence }, draft, findings)) {
    return [];
  }
  return denied.length > 0 ? denied : deniedInGeneral(drafted, findings);
}

/** "No other nodule" denies none but the others. */
const ofTheRest = /\b(?:other|additional|further|else|elsewhere|otherwise|remaining|remainder|rest)\b/iu;

const phrase = ({ text }: ReadText, { start, end }: Finding): string => text.slice(start, end).toLowerCase();

/** What "the lungs are clear" denies; masses and scars are also called clear of disease. */
const deniedByClearLungs: ReadonlySet<FindingName> = new Set<FindingName>([
  'airspace-disease',
  'consolidation',
  'pneumonia',
  'atelectasis',
  'edema',
  'nodule',
]);

/** "The lungs are clear" denies a consolidation, as long as nothing that could be called so is stated. */
function deniedInGeneral(drafted: Finding, findings: ReadText): readonly Statement[] {
  const generals = generalsOf(drafted.name);
  const related = [...concludedFrom(drafted.name), ...generals];
  if (
    !deniedByClearLungs.has(drafted.name) ||
    drafted.state !== 'present' ||
    related.some((name) => findings.positives.has(name))
  ) {
    return [];
  }
  return statementsOf(findings, generals).filter(
    ({ finding }) => finding.state === 'absent' && mayBeOfOneSide(finding, drafted) && zonesMeet(finding, drafted),
  );
}

/** What is said not to be there in this manner may be there in another: "no acute fracture" beside an old one. */
const manner =
  /\b(acute|active|new|suspicious|displaced|overt|frank|additional|other|further|tension|typical|complicat\w+|healing|residual|recurrent|enlarging|discrete)\b/giu;
/** What is torn apart or there since the last study is fresh, unless it is called old. */
const fresh =
  /\b(?:acute|subacute|new(?:ly)?|displaced|comminuted|burst|angulated|avuls\w+|segmental|transverse|spiral|retropuls\w+|depressed)\b/iu;
const old =
  /\b(?:old|chronic|remote|heal\w+|unchanged|stable|callus|known|previous\w*|prior|history|deformity|indeterminate)\b/iu;

/** Whether the sentence states the finding in the manner in which the draft denies it. */
function isInManner(word: string, text: string): boolean {
  return word === 'acute' ? fresh.test(text) && !old.test(text) : new RegExp(`\\b${word}`, 'iu').test(text);
}

const size = /\b(?:large|significant|gross|measurable|sizable|substantial|marked|severe)\b/iu;
/** Whether it is spoken of as large: in "no large effusion or pneumothorax" the effusion is, the pneumothorax is not. */
function isSized(read: ReadText, { finding, sentence }: Statement): boolean {
  const before = read.text.slice(read.sentences[sentence]?.start ?? 0, finding.start);
  return size.test(before.split(/[,;:]|\b(?:or|and|nor)\b/iu).at(-1) ?? '');
}

/** "No opacity" denies what is called an airspace opacity or a consolidation: they are words for one shadow. */
const sameShadow = (name: FindingName): readonly FindingName[] =>
  name === 'lung-opacity'
    ? ['airspace-disease', 'consolidation']
    : name === 'airspace-disease'
      ? ['consolidation']
      : [];

/** From this share of its words on, a sentence of the findings is the one that the drafted sentence denies. */
const sameSentence = 0.6;

function statedAgainstAbsent(
  drafted: Finding,
  sentence: number,
  draft: ReadText,
  findings: ReadText,
): readonly Statement[] {
  if (ofSize.has(drafted.name) && topNormal.test(sentenceText(draft, sentence))) {
    return [];
  }
  const same =
    drafted.name === 'abnormality' ? [] : statementsOf(findings, [drafted.name, ...sameShadow(drafted.name)]);
  const own = draft.byName.get(drafted.name) ?? [];
  if (
    drafted.change === 'resolved' ||
    own.some(({ finding }) => isPositive(finding) && mayBeOfOneSide(finding, drafted) && zonesMeet(finding, drafted))
  ) {
    return [];
  }
  // "Lungs otherwise clear" speaks of the rest.
  if (
    /\b(?:otherwise|elsewhere|remain\w*|rest|other)\b/iu.test(sentenceText(draft, sentence)) &&
    draft.positives.size > 0
  ) {
    return [];
  }
  const before = draft.text.slice(draft.sentences[sentence]?.start ?? 0, drafted.start);
  const sized = isSized(draft, { finding: drafted, sentence });
  const manners = (before.split(/[.;:]/u).at(-1)?.match(manner) ?? []).map((word) => word.toLowerCase());
  const excused = same.some(
    ({ finding, sentence: at }) =>
      finding.state === 'absent' && finding.side === undefined && !ofTheRest.test(sentenceText(findings, at)),
  );
  const words = draft.words[sentence] ?? new Set<string>();
  return same.filter(
    (other) =>
      other.finding.state === 'present' &&
      mayBeOfOneSide(other.finding, drafted) &&
      mayBeOfOnePlace({ finding: drafted, sentence }, draft, other, findings) &&
      !(sized && isSmall(other.finding)) &&
      manners.every((word) => isInManner(word, sentenceText(findings, other.sentence))) &&
      (!excused || wordOverlap(words, findings.words[other.sentence] ?? new Set()) >= sameSentence),
  );
}

const isLarge = ({ severity }: Finding): boolean => severity === 'moderate' || severity === 'severe';
const isSmall = ({ severity }: Finding): boolean => severity === 'mild' || severity === 'minimal';
