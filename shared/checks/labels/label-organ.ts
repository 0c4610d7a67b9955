import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { hasCue, type Anchor, type Match, type Term } from './label-term.ts';
import type { Token } from './token.ts';

/** How many tokens may stand between a word and the organ that it describes. */
const reach = 6;
/** How many between a thing and the organ that it lies in: "a calculus of 4 mm is seen in the lower pole of the left kidney". */
const reachOfThings = 12;

/** What the word at `index` says of the organs beside it: first of those that follow, else of those before. */
export function describedOrgans(
  tokens: readonly Token[],
  matches: readonly Match[],
  index: number,
  names: readonly FindingName[],
  normal: boolean,
): readonly Anchor[] {
  if (!followsVerb(matches, index)) {
    const after = organsAfter(tokens, matches, index, names, normal);
    if (after !== undefined) {
      return after;
    }
  }
  const before = organsBefore(tokens, matches, index, names, normal);
  return before.length > 0 ? before : (organsAfter(tokens, matches, index, names, normal) ?? []);
}

/** The findings that the phrase is the organ of, by being abnormal or by being normal. */
export function organNames(term: Term, normal: boolean): readonly FindingName[] {
  return normal ? term.normalOrganOf : term.organOf;
}

/** Those of the names that organ and word together mean. */
function namesOfBoth(organ: Term, word: Term, names: readonly FindingName[], normal: boolean): readonly FindingName[] {
  return organNames(organ, normal).filter(
    (name) =>
      names.includes(name) &&
      (normal || organ.organIn.some((pair) => pair.name === name && word.wordIn.includes(pair))),
  );
}

/** "is mildly enlarged": nothing but degrees and denials between the verb and the word. */
function followsVerb(matches: readonly Match[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const term = matches[at]?.term;
    if (term === undefined) {
      return false;
    }
    if (term.cues.includes('verb')) {
      return true;
    }
    if (
      term.severity === undefined &&
      term.change === undefined &&
      !term.cues.includes('no') &&
      !term.cues.includes('perhaps')
    ) {
      return false;
    }
  }
  return false;
}

/** What is a thing that lies in an organ, and no word about the organ: "a stone is seen in the left ureter". */
const things: ReadonlySet<FindingName> = new Set<FindingName>([
  'gallstone',
  'urinary-stone',
  'pulmonary-embolism',
  'deep-vein-thrombosis',
  'portal-vein-thrombosis',
  'vessel-occlusion',
  'free-air',
]);

/** What an organ is said to be with: "an enlarged testis with absent flow". */
const wants: ReadonlySet<FindingName> = new Set<FindingName>(['testicular-torsion', 'ovarian-torsion']);

/** Undefined where the word describes nothing that follows; empty where it describes something that is no organ. */
function organsAfter(
  tokens: readonly Token[],
  matches: readonly Match[],
  index: number,
  names: readonly FindingName[],
  normal: boolean,
): readonly Anchor[] | undefined {
  const word = matches[index];
  if (word === undefined) {
    return undefined;
  }
  const found: Anchor[] = [];
  const passed: Term[] = [];
  const isThing = names.every((name) => things.has(name));
  let from = word.last;
  let joined = false;
  for (let at = index + 1; at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || match.first - from > (isThing ? reachOfThings : reach)) {
      break;
    }
    const { term } = match;
    const both = namesOfBoth(term, word.term, names, normal);
    // "large calcified hilar granulomas": neither word describes the hilum.
    const foreign = passed.some(({ signOf }) => !signOf.some((name) => term.organOf.includes(name)));
    if (both.length > 0 && (foreign || (!normal && modifiesFinding(tokens, matches, at)))) {
      return found;
    }
    if (both.length > 0) {
      both.forEach((name) => found.push({ name, first: index, last: at, at: index, normal }));
      from = match.last;
      joined = false;
      continue;
    }
    if (term.name !== undefined && term.signOf.length === 0) {
      return found;
    }
    if (term.name !== undefined) {
      passed.push(term);
    }
    // "increased markings in the hilar region": the region is a place.
    if (!normal && found.length > 0 && term.cues.includes('where')) {
      break;
    }
    if (term.cues.includes('verb') && found.length > 0 && joined) {
      break;
    }
    if (term.cues.some((cue) => cue === 'and' || cue === 'or')) {
      const next = matches[at + 1]?.term;
      // "tortuous and calcified aorta", "calcified mediastinal and hilar nodes"
      const goesOn =
        next !== undefined &&
        (next.signOf.length > 0 ||
          next.normalFor.length > 0 ||
          (tokens[match.first]?.form === 'and' && normal && next.change !== undefined) ||
          isPlaceOnly(matches, at - 1, index));
      // "a stone is seen in the left ureter and the bladder is full"
      const begins = isThing && tokens[match.last + 1]?.form === 'the';
      // "calculi of 2 mm and 3 mm are in the kidney"
      const isAmount = isThing && /^\d/.test(tokens[match.last + 1]?.form ?? '');
      const isListed = isThing && listsOneOrgan(matches, at, word.term, names);
      if ((found.length === 0 && !goesOn && !isAmount && !isListed) || begins) {
        break;
      }
      joined = true;
      continue;
    }
    if (
      term.cues.some(
        (cue) =>
          cue === 'stop' ||
          (cue === 'verb' && !isThing) ||
          (cue === 'shows' && !isThing) ||
          cue === 'no' ||
          cue === 'aside' ||
          (cue === 'seen' && !isThing) ||
          cue === 'means' ||
          cue === 'perhaps',
      )
    ) {
      break;
    }
    if (found.length > 0 && (term.signOf.length > 0 || term.normal)) {
      break;
    }
  }
  // "by a large effusion": the word is the adjective of what it stands before, not of an organ before it.
  const before = tokens[(matches[index]?.first ?? 0) - 1]?.form;
  const isAdjective = !normal && passed.length > 0 && (before === 'a' || before === 'an');
  return found.length > 0 || isAdjective ? found : undefined;
}

/** "in the main, lobar or segmental pulmonary arteries": joins, places and at last the organ. */
function listsOneOrgan(matches: readonly Match[], join: number, word: Term, names: readonly FindingName[]): boolean {
  if (!hasCue(matches[join - 1]?.term, 'where') && !hasCue(matches[join - 1]?.term, 'and')) {
    return false;
  }
  const next = matches
    .slice(join + 1)
    .find(({ term }) => !hasCue(term, 'and') && !hasCue(term, 'or') && term.side === undefined);
  return next !== undefined && namesOfBoth(next.term, word, names, false).length > 0;
}

function isPlaceOnly(matches: readonly Match[], at: number, word: number): boolean {
  const term = matches[at]?.term;
  return at > word && term?.place !== undefined && term.name === undefined;
}

/** "prominent hilar adenopathy", "prominent hilar mass": the adjective of an organ within the name of something else. */
function modifiesFinding(tokens: readonly Token[], matches: readonly Match[], at: number): boolean {
  if (!/(?:al|ar|ic|iac)$/.test(tokens[matches[at]?.last ?? -1]?.form ?? '')) {
    return false;
  }
  for (const { term } of matches.slice(at + 1)) {
    if (term.name !== undefined) {
      return true;
    }
    const goesOn = term.cues.length === 0;
    if (!goesOn || term.mark) {
      return false;
    }
  }
  return false;
}

function organsBefore(
  tokens: readonly Token[],
  matches: readonly Match[],
  index: number,
  names: readonly FindingName[],
  normal: boolean,
): readonly Anchor[] {
  const found: Anchor[] = [];
  // "calcified nodes and calcifications in the lung": across "and" a word describes what a verb or another such word follows.
  let joined = false;
  let linked = false;
  let contrasted = false;
  const word = matches[index]?.term;
  for (let at = index - 1; at >= 0; at -= 1) {
    const match = matches[at];
    const term = match?.term;
    if (match === undefined || term === undefined || word === undefined) {
      break;
    }
    const both = namesOfBoth(term, word, names, normal);
    linked ||= term.cues.includes('verb') || term.signOf.length > 0;
    if (found.length === 0 && both.length > 0 && joined && !linked) {
      break;
    }
    const isWith = tokens[match.first]?.form === 'with' && names.every((name) => wants.has(name));
    joined ||= term.cues.includes('and') && normal === false && !isWith && !leadsToEnd(tokens, match);
    if (both.length > 0) {
      const first = contrasted ? index : at;
      both.forEach((name) => found.unshift({ name, first, last: index, at: index, normal }));
      continue;
    }
    // "lungs are hypoinflated but clear"
    const direct = at === index - 1 || (at === index - 2 && matches[index - 1]?.term.cues.includes('verb') === true);
    const contrast = normal && direct && term.cues.includes('stop') && !term.mark;
    contrasted ||= contrast;
    if (
      (term.name !== undefined && term.signOf.length === 0 && !contrasted) ||
      (term.cues.includes('stop') && !contrast) ||
      term.cues.includes('aside')
    ) {
      break;
    }
    // "Chest: the heart is normal", "the stripe is thick, the hilum is full"
    if (found.length > 0 && (hasCue(term, 'heads') || (!normal && hasCue(term, 'verb')))) {
      break;
    }
    if (normal && !contrasted && term.cues.includes('shows')) {
      break;
    }
    if (found.length > 0 && (term.normal || term.normalFor.length > 0 || term.signOf.length > 0)) {
      break;
    }
  }
  return found;
}

/** "PICC with its tip in", "PICC, tip in": the tip is that of the device before it. */
function leadsToEnd(tokens: readonly Token[], { last }: Match): boolean {
  return tokens.slice(last + 1, last + 4).some(({ form }) => form === 'tip');
}
