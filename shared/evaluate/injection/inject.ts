import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { seededRandom } from '#shared/evaluate/seeded-random.ts';
import { addedNegations } from './add-negation.ts';
import { numberChanges } from './change-number.ts';
import { severityChanges } from './change-severity.ts';
import { droppedNegations } from './drop-negation.ts';
import { sideFlips } from './flip-side.ts';
import { errorKinds, type Edit, type ErrorKind, type Injection } from './injection.ts';
import { comparisonEdits, comparisonSentence, hasNoPrior } from './invent-comparison.ts';
import { inventFinding, type Invented } from './invent-finding.ts';
import { omissions } from './omit-finding.ts';
import { chooseFrom, shuffled } from './random-choice.ts';
import { isAsserted, type Reading, type Statement } from './reading.ts';
import { areRelated } from './related-findings.ts';
import { replaced, without, withSentence, type Place, type Rewritten } from './rewrite.ts';

/** Errors in one word or phrase of a statement, which may be the impression's own or one taken over from the findings. */
const slips: Readonly<Partial<Record<ErrorKind, (statement: Statement, reading: Reading) => readonly Edit[]>>> = {
  side: sideFlips,
  'negation-dropped': droppedNegations,
  'negation-added': addedNegations,
  number: numberChanges,
  severity: severityChanges,
};

const normalImpressions = [
  'No acute cardiopulmonary abnormality.',
  'No acute disease.',
  'No acute findings.',
  'No evidence of active disease.',
  'Normal chest.',
];

/** Where both are possible, how often the error is made in the radiologist's own words. */
const ownShare = 0.7;
/** How often a sentence taken over or invented stands in place of a normal impression instead of beside it. */
const insteadShare = 0.25;
const companionShare = 0.5;
const mostIdleRounds = 5;

/**
 * One error of a kind made in an impression, or undefined where that error cannot be made in it: there is no side to flip,
 * or the flipped side could be true. Which of the possible ones is made, and in which words, is drawn from `random`.
 */
export function injectError(reading: Reading, kind: ErrorKind, random: () => number): Injection | undefined {
  const slip = slips[kind];
  if (slip !== undefined) {
    return injectSlip(reading, kind, slip, random);
  }
  if (kind === 'invented') {
    const invented = inventFinding(reading, random);
    return invented && injection(kind, placeInvention(invented, reading, random), invented.finding);
  }
  return kind === 'omitted' ? injectOmission(reading, random) : injectComparison(reading, random);
}

/**
 * Up to `count` different faulty impressions of a report, of different kinds as long as there are any. The same seed and
 * report give the same errors, whatever other reports there are.
 *
 * @param name What tells the report apart from others of its set.
 */
export function injectErrors(
  reading: Reading,
  name: string,
  {
    kinds = errorKinds,
    seed,
    count,
  }: { readonly kinds?: readonly ErrorKind[]; readonly seed: number; readonly count: number },
): readonly Injection[] {
  const made = new Map<string, Injection>();
  // Few errors are possible in a short report, and a draw may give one of them again.
  for (let round = 0, idle = 0; made.size < count && idle < mostIdleRounds; round += 1) {
    const before = made.size;
    for (const kind of shuffled(kinds, randomOf(seed, name, `order ${round}`))) {
      const injection = injectError(reading, kind, randomOf(seed, name, `${kind} ${round}`));
      if (injection !== undefined && made.size < count) {
        made.set(injection.impression, injection);
      }
    }
    idle = made.size === before ? idle + 1 : 0;
  }
  return [...made.values()];
}

/** Random numbers that depend on nothing but the seed, the report's name and what they are drawn for. */
export function randomOf(seed: number, name: string, purpose: string): () => number {
  // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const character of `${seed}\n${name}\n${purpose}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return seededRandom(hash >>> 0);
}

function injectSlip(
  reading: Reading,
  kind: ErrorKind,
  slip: (statement: Statement, reading: Reading) => readonly Edit[],
  random: () => number,
): Injection | undefined {
  const own = shuffled(reading.own, random);
  const carried = shuffled(reading.carried, random).filter(
    (statement) => kind === 'number' || !isSaid(statement, reading),
  );
  for (const statement of random() < ownShare ? [...own, ...carried] : [...carried, ...own]) {
    const edit = chooseFrom(slip(statement, reading), random);
    if (edit !== undefined) {
      return injection(kind, applied(edit, statement, reading, random), edit.finding, statement.carried);
    }
  }
  return undefined;
}

/** Whether the impression speaks of it already: a draft would not say it twice. */
function isSaid({ findings }: Statement, { own }: Reading): boolean {
  return own.some((statement) =>
    statement.findings.some(
      ({ name }) => name !== 'abnormality' && findings.some((finding) => areRelated(finding.name, name)),
    ),
  );
}

function applied(edit: Edit, statement: Statement, reading: Reading, random: () => number): Rewritten {
  if (!statement.carried) {
    const span = { start: statement.start + edit.start, end: statement.start + edit.end };
    return replaced(reading.impression, span, edit.replacement);
  }
  const wrong = replaced(statement.text, edit, edit.replacement);
  const before = onOneLine(wrong.text.slice(0, wrong.start));
  const changed = wrong.text.slice(wrong.start, wrong.end);
  const { text, start } = addSentence(reading, before + changed + onOneLine(wrong.text.slice(wrong.end)), random);
  const at = start + before.length;
  return { text, start: at, end: at + changed.length, original: wrong.original };
}

function onOneLine(text: string): string {
  return text.replace(/ {2,}/gu, ' ');
}

function addSentence(reading: Reading, sentence: string, random: () => number): Rewritten {
  const place: Place = isNormal(reading) && random() < insteadShare ? 'instead' : random() < 0.5 ? 'first' : 'last';
  return withSentence(reading.impression, sentence, place);
}

function isNormal({ own }: Reading): boolean {
  return !own.some(({ findings }) => findings.some(isAsserted));
}

/** As a sentence of its own, or as the companion of a finding that the impression has. */
function placeInvention({ sentence, phrase }: Invented, reading: Reading, random: () => number): Rewritten {
  const host = chooseFrom(reading.own.filter(takesCompanion), random);
  if (phrase === undefined || host === undefined || random() > companionShare) {
    return addSentence(reading, sentence, random);
  }
  const end = host.start + host.text.replace(/[\s.]+$/u, '').length;
  return replaced(reading.impression, { start: end, end }, ` with ${phrase}`);
}

function takesCompanion({ text, findings }: Statement): boolean {
  return (
    findings.length > 0 &&
    findings.every(({ state }) => state === 'present') &&
    text.length < 60 &&
    !/[,;:]|\b(?:with|without|is|are|may|recommend\w*|normal|clear|stable)\b/iu.test(text)
  );
}

function injectOmission(reading: Reading, random: () => number): Injection | undefined {
  const omission = chooseFrom(omissions(reading), random);
  if (omission === undefined) {
    return undefined;
  }
  const left = without(reading.impression, omission);
  const normal = chooseFrom(normalImpressions, random) ?? '';
  const rewritten = !/\p{L}{3}/u.test(left.text)
    ? { ...withSentence('', normal, 'instead'), original: left.original }
    : left;
  return injection('omitted', rewritten, omission.finding);
}

function injectComparison(reading: Reading, random: () => number): Injection | undefined {
  if (!hasNoPrior(reading)) {
    return undefined;
  }
  const statement = chooseFrom(reading.own, random);
  const edit = statement && chooseFrom(comparisonEdits(statement, random), random);
  if (statement === undefined || edit === undefined || random() > ownShare) {
    return injection(
      'comparison',
      withSentence(reading.impression, comparisonSentence(isNormal(reading), random), 'last'),
    );
  }
  return injection('comparison', applied(edit, statement, reading, random));
}

function injection(
  kind: ErrorKind,
  { text, start, end, original }: Rewritten,
  finding?: FindingName,
  carried = false,
): Injection {
  return {
    impression: text,
    error: { kind, start, end, original, carried, ...(finding !== undefined && { finding }) },
  };
}
