import { isClinicalName, isPairedEponym } from '#shared/deid/lists/clinical-names.ts';
import type { IdentifierSpan } from './identifier.ts';
import { certainDeeds, deedAt, isFullName, relatives, weakDeeds } from './name-deeds.ts';
import { strictTitles, titleAt } from './name-titles.ts';
import { leadingParticles } from '#shared/deid/lists/name-vocabulary.ts';
import { namesAfter } from './names-after.ts';
import { nameBeforeDegree, nameBeforeParticulars } from './names-before.ts';
import { bracketedAt, nameAfterOccupation, nameBeforeOccupation } from './names-by-role.ts';
import { closingAt, greetedAt } from './names-of-letters.ts';
import type { NamePlace } from './read-name.ts';
import { isWithoutCapitals } from './small-letters.ts';
import type { Token } from './tokens.ts';

/** Finds names by what stands around them: titles ("Dr.", "Frau"), deeds ("dictated by", "besproken met"), degrees behind them (", MD"). */
export function findCuedNames(text: string, tokens: readonly Token[]): readonly IdentifierSpan[] {
  const isSmall = isWithoutCapitals(tokens);
  const spans: IdentifierSpan[] = [];
  const add = ({ first, end }: NamePlace, rule: string, confidence: number): void => {
    const [begin, last] = [tokens[first], tokens[end - 1]];
    if (begin !== undefined && last !== undefined) {
      spans.push({ start: begin.start, end: last.end, category: 'name', rule, confidence });
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') {
      continue;
    }
    const titled = titleAt(tokens, at);
    // "mevrouw woont alleen": behind a title that is written out a small letter begins no name.
    const isVerb =
      !isSmall &&
      token.text.length > 4 &&
      tokens[titled ?? 0]?.form === 'lower' &&
      !leadingParticles.has(tokens[titled ?? 0]?.lower ?? '');
    if (titled !== undefined && !isVerb) {
      namesAfter(tokens, titled, true, isSmall, strictTitles.has(token.lower)).forEach((name) =>
        add(name, `cue:${token.lower}`, 0.97),
      );
    }
    const greeted = greetedAt(tokens, at);
    if (greeted !== undefined) {
      add(greeted, 'cue:greeting', 0.85);
    }
    const closed = closingAt(tokens, at);
    if (closed !== undefined) {
      namesAfter(tokens, closed, false).forEach((name) => add(name, 'cue:closing', 0.9));
    }
    const deed = deedAt(tokens, at);
    if (deed !== undefined && !isPairedEponym(tokens[deed.end]?.lower, tokens[deed.end + 1]?.lower)) {
      const isWeak = weakDeeds.has(deed.name);
      for (const name of namesAfter(
        tokens,
        deed.end,
        false,
        (isSmall && (!isWeak || deed.name.endsWith(' by'))) || certainDeeds.has(deed.name),
      )) {
        const [head] = tokens.slice(name.first, name.end);
        const isLone = name.end - name.first === 1;
        const isThing = isWeak && isLone && head !== undefined && isClinicalName(text, head.start, head.end);
        if (!isWeak || (isSmall && deed.name.endsWith(' by')) || (isFullName(tokens, name, deed.name) && !isThing)) {
          add(name, `cue:${deed.name}`.slice(0, 60), isWeak ? 0.8 : relatives.has(deed.name) ? 0.85 : 0.92);
        }
      }
    }
    const called = nameAfterOccupation(text, tokens, at, isSmall);
    if (called !== undefined) {
      add(called, 'cue:occupation', 0.85);
    }
    const presented = nameBeforeOccupation(text, tokens, at);
    if (presented !== undefined) {
      add(presented, 'cue:before-occupation', 0.85);
    }
    const bracketed = bracketedAt(tokens, at);
    if (bracketed !== undefined) {
      add(bracketed, 'cue:role-bracket', 0.85);
    }
    const particular = nameBeforeParticulars(tokens, at, isSmall);
    if (particular !== undefined) {
      add(particular, 'cue:before-particulars', 0.92);
    }
    const degreed = nameBeforeDegree(tokens, at, isSmall);
    if (degreed !== undefined) {
      add(degreed, `cue:${token.lower}`, 0.95);
    }
  }
  return spans;
}
