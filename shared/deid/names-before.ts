import { leadingParticles } from '#shared/deid/lists/name-vocabulary.ts';
import { isNameWord, type NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';

/** What stands behind a name and tells of the person: "Skye Rivers (DOB 6/1/2010", "Jansen, Piet, geb. 3-5-1950", "Meyer MRN 123". */
const particulars: ReadonlySet<string> = new Set('dob mrn geb geboren born ssn bsn urn'.split(' '));

export function nameBeforeParticulars(tokens: readonly Token[], at: number, isSmall: boolean): NamePlace | undefined {
  if (!particulars.has(tokens[at]?.lower ?? '') || !isFollowedByNumber(tokens, at)) {
    return undefined;
  }
  let end = at;
  while (['(', ',', ';', '-', '–', '*', '['].includes(tokens[end - 1]?.text ?? '')) {
    end -= 1;
  }
  return nameBefore(tokens, end, true) ?? (isSmall ? smallNameBefore(tokens, end) : undefined);
}

/** Up to three words without capitals. */
function smallNameBefore(tokens: readonly Token[], end: number): NamePlace | undefined {
  let first = end;
  for (let before = tokens[first - 1]; end - first < 3 && before !== undefined; before = tokens[first - 1]) {
    if (!isNameWord(before, { isCertain: true })) {
      break;
    }
    first -= 1;
  }
  return first < end ? { first, end } : undefined;
}

function isFollowedByNumber(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ kind }) => kind === 'number');
}

/** The name that ends at a token, read from its end. */
function nameBefore(tokens: readonly Token[], end: number, mayTurn: boolean): NamePlace | undefined {
  let first = end;
  while (first > 0 && end - first < 7) {
    const before = tokens[first - 1];
    const isPart =
      before !== undefined &&
      ((before.kind === 'word' && (before.form === 'initial' || isNameWord(before, { isCertain: false }))) ||
        (before.kind === 'word' && first < end && leadingParticles.has(before.lower)) ||
        (before.text === '.' && tokens[first - 2]?.form === 'initial') ||
        (mayTurn && before.text === ',' && first < end && end - first < 4));
    if (!isPart) {
      break;
    }
    first -= 1;
  }
  while (first < end && (tokens[first]?.kind !== 'word' || tokens[first]?.form === 'lower')) {
    first += leadingParticles.has(tokens[first]?.lower ?? '') ? 0 : 1;
    if (leadingParticles.has(tokens[first]?.lower ?? '')) {
      break;
    }
  }
  return tokens.slice(first, end).some(({ kind, form }) => kind === 'word' && (form === 'title' || form === 'upper'))
    ? { first, end }
    : undefined;
}

/** "Jane Smith, MD", "J. Smith RN". */
export function nameBeforeDegree(tokens: readonly Token[], at: number, isSmall: boolean): NamePlace | undefined {
  const token = tokens[at];
  if (token !== undefined && isSmall && ['md', 'do', 'rn'].includes(token.text)) {
    const hasComma = tokens[at - 1]?.text === ',';
    const name = smallNameBefore(tokens, hasComma ? at - 1 : at);
    // "marlys pettigrew md" in a line of its own.
    const isAlone =
      name !== undefined && name.end - name.first > 1 && [undefined, 'line-end'].includes(tokens[name.first - 1]?.kind);
    if (hasComma || (isAlone && token.text === 'md')) {
      return name;
    }
  }
  if (token === undefined || !degrees.has(token.text)) {
    return undefined;
  }
  const hasComma = tokens[at - 1]?.text === ',';
  const place = nameBefore(tokens, hasComma ? at - 1 : at, hasComma);
  if (place === undefined) {
    return undefined;
  }
  const { first, end } = place;
  const words = tokens.slice(first, end).filter(({ kind, form }) => kind === 'word' && form !== 'initial').length;
  const hasInitial = tokens[first]?.form === 'initial';
  return words >= (hasComma || hasInitial ? 1 : 2) && !(token.isInCapitals && !hasComma) ? { first, end } : undefined;
}

/** Those that say by themselves that a name stands before them, as they are written. */
const degrees: ReadonlySet<string> = new Set(
  'MD DO MBBS MBChB FRCR FRCPC FRANZCR FACR PhD DNP APRN ARNP CRNP RN LPN PharmD DDS DPM RDMS RVT RT CNM CRNA'.split(
    ' ',
  ),
);
