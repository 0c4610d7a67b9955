import type { Span } from '#shared/report/sections.ts';
import { positionsIn } from './conflict-number-positions.ts';
import { amountsIn, countsIn, holdsValue, type NumberInText } from './conflict-number-values.ts';

/** A number of the draft that the findings contradict, with the number of theirs that is nearest to it, if they have one. */
export interface NumberConflict {
  readonly draft: Span;
  readonly finding?: Span;
}

/** The numbers of the findings, each once. */
export interface KnownNumbers {
  readonly amounts: readonly NumberInText[];
  /** Places and counts. */
  readonly positions: readonly NumberInText[];
  readonly areMasked: boolean;
  /** Amounts of the background: what a procedure used, how large something was before. */
  readonly background: readonly NumberInText[];
}

export function numbersOf(findings: string, background = ''): KnownNumbers {
  return {
    amounts: distinct(amountsIn(findings)),
    positions: distinct([...positionsIn(findings), ...countsIn(findings)]),
    areMasked: maskedNumber.test(findings),
    background: distinct(amountsIn(background)),
  };
}

/** A number that the de-identification took out makes every number of the findings unknown. */
const maskedNumber =
  /(?:\bx{3,}|\d[.,]x{3,})[\s-]*(?:x\s*\d[\d.]*\s*)?(?:mm|cm|ml|cc|%)(?![a-z])|\bmeasur\w+\s+(?:approximately\s+|about\s+|up\s+to\s+)?x{3,}/iu;
/** How far something should be moved is no measure: "withdrawal by 4 cm is recommended". */
const advice = /\b(?:recommend\w*|suggest\w*|advis\w+|should|could|consider\w*|needs?)\b/iu;
const order = /^\W*(?:\d{1,2}[.)]\s*)?(?:please\s+)?(?:withdraw|advance|retract|pull|reposition|move)\b/iu;
const moved = /\b(?:withdr\w+|advanc\w+|retract\w+|pull\w*|reposition\w*|mov\w+)\b.{0,60}$/iu;
/** How much was given is told by the technique. */
const given = /\b(?:contrast\s*(?:agent|medium|material|mittel|middel)|inject\w+|administ\w+|dos(?:e|age))\b/iu;
/** Numbers of guidance, not of this patient. */
const guidance = /\b(?:fleischner|guidelines?|criteria|society|acr\b)/iu;

/**
 * The numbers of a drafted sentence that no number of the findings equals. Millimetres equal centimetres, a number may be
 * rounded to the step it is written in as long as that moves it by at most 15 %; a position or count
 * contradicts only where the findings name positions or counts of the same kind.
 */
export function numberConflicts(sentence: string, known: KnownNumbers): readonly NumberConflict[] {
  if (
    !/\d|\b(?:single|solitary|one|two|three|four|five|six|seven|eight|nine|ten|\w+th|first|second|third)\b/iu.test(
      sentence,
    )
  ) {
    return [];
  }
  if (guidance.test(sentence)) {
    return [];
  }
  return [...amountConflicts(sentence, known), ...positionConflicts(sentence, known)];
}

function amountConflicts(sentence: string, known: KnownNumbers): readonly NumberConflict[] {
  const drafted = amountsIn(sentence);
  if (drafted.length === 0 || known.areMasked || given.test(sentence)) {
    return [];
  }
  const advised = advice.test(sentence) || order.test(sentence);
  return distinct(drafted).flatMap((amount) => {
    if (advised && moved.test(sentence.slice(Math.max(0, amount.start - 80), amount.start))) {
      return [];
    }
    const comparable = known.amounts.filter(({ kind }) => kind === amount.kind);
    const told = [...comparable, ...known.background.filter(({ kind }) => kind === amount.kind)];
    const held = amount.values.every((value) => told.some((other) => holdsValue(value, amount, other)));
    return held ? [] : [withNearest(amount, comparable)];
  });
}

function positionConflicts(sentence: string, known: KnownNumbers): readonly NumberConflict[] {
  return distinct([...positionsIn(sentence), ...countsIn(sentence)]).flatMap((position) => {
    const comparable = known.positions.filter(({ kind }) => kind === position.kind);
    const values = new Set(comparable.flatMap((other) => other.values));
    // Of a range that is told more widely, one end must be there; what is named singly must be there itself.
    const named = position.range
      ? position.values.some((value) => values.has(value))
      : position.values.every((value) => values.has(value));
    return comparable.length === 0 || named ? [] : [withNearest(position, comparable)];
  });
}

/** Each number once, where it stands first. */
function distinct(numbers: readonly NumberInText[]): readonly NumberInText[] {
  const first = new Map<string, NumberInText>();
  for (const number of numbers) {
    const key = `${number.kind} ${number.values.join(' ')} ${number.step} ${number.range} ${number.bound ?? ''}`;
    if (!first.has(key)) {
      first.set(key, number);
    }
  }
  return [...first.values()];
}

function withNearest(draft: NumberInText, known: readonly NumberInText[]): NumberConflict {
  const distance = (other: NumberInText): number => Math.abs((other.values[0] ?? 0) - (draft.values[0] ?? 0));
  const nearest = [...known].sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? { draft } : { draft, finding: nearest };
}
