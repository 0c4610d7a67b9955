import type { Span } from '#shared/report/sections.ts';
import { amountsIn, countsIn, holdsValue, positionsIn, type NumberInText } from './conflict-number-values.ts';

/** A number of the draft that the findings contradict, with the number of theirs that is nearest to it, if they have one. */
export interface NumberConflict {
  readonly draft: Span;
  readonly finding?: Span;
}

/** A number that the de-identification took out makes every number of the findings unknown. */
const maskedNumber =
  /(?:\bx{3,}|\d[.,]x{3,})[\s-]*(?:x\s*\d[\d.]*\s*)?(?:mm|cm|ml|cc|%)(?![a-z])|\bmeasur\w+\s+(?:approximately\s+|about\s+|up\s+to\s+)?x{3,}/iu;
/** How far something should be moved is no measure: "withdrawal by 4 cm is recommended". */
const advice = /\b(?:recommend\w*|suggest\w*|advis\w+|should|could|consider\w*|needs?)\b/iu;
const moved = /\b(?:withdr\w+|advanc\w+|retract\w+|pull\w*|reposition\w*|mov\w+)\b.{0,60}$/iu;
/** Numbers of guidance, not of this patient. */
const guidance = /\b(?:fleischner|guidelines?|criteria|society|acr\b)/iu;

/**
 * The numbers of a drafted sentence that no number of the findings equals. Millimetres equal centimetres, a number may be
 * rounded to the step it is written in as long as that moves it by at most 15 %; a position or count
 * contradicts only where the findings name positions or counts of the same kind.
 */
export function numberConflicts(sentence: string, findings: string): readonly NumberConflict[] {
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
  const conflicts: NumberConflict[] = [];
  const drafted = amountsIn(sentence);
  if (drafted.length > 0 && !maskedNumber.test(findings)) {
    const known = amountsIn(findings);
    for (const amount of drafted) {
      if (advice.test(sentence) && moved.test(sentence.slice(0, amount.start))) {
        continue;
      }
      const comparable = known.filter(({ kind }) => kind === amount.kind);
      if (!amount.values.every((value) => comparable.some((other) => holdsValue(value, amount, other)))) {
        conflicts.push(withNearest(amount, comparable));
      }
    }
  }
  for (const read of [positionsIn, countsIn]) {
    const positions = read(sentence);
    const known = positions.length === 0 ? [] : read(findings);
    for (const position of positions) {
      const comparable = known.filter(({ kind }) => kind === position.kind);
      const named = new Set(comparable.flatMap(({ values }) => values));
      if (comparable.length > 0 && !position.values.some((value) => named.has(value))) {
        conflicts.push(withNearest(position, comparable));
      }
    }
  }
  return conflicts;
}

function withNearest(draft: NumberInText, known: readonly NumberInText[]): NumberConflict {
  const distance = (other: NumberInText): number => Math.abs((other.values[0] ?? 0) - (draft.values[0] ?? 0));
  const nearest = [...known].sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? { draft } : { draft, finding: nearest };
}
