import { wilsonInterval } from '#shared/evaluate/wilson-interval.ts';
import type { Interval } from '#shared/evaluate/bootstrap.ts';
import { identifierCategories, type IdentifierCategory } from '#shared/deid/identifier.ts';
import type { TextSpan, TrueIdentifier } from './deid-case.ts';

/** What was found in a text; categories are the finder's own. */
export interface FoundSpan extends TextSpan {
  readonly category: string;
}

export interface JudgedText {
  readonly text: string;
  readonly identifiers: readonly TrueIdentifier[];
  readonly tolerated: readonly TextSpan[];
  readonly found: readonly FoundSpan[];
}

/** Numbers and the like, which have a form of their own. */
const structured: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  'date',
  'phone',
  'fax',
  'email',
  'url',
  'ip-address',
  'mrn',
  'accession',
  'social-security',
  'insurance',
  'account',
  'licence',
  'vehicle',
  'device',
  'other-number',
]);

/** What names one person alone. */
const direct: ReadonlySet<IdentifierCategory> = new Set<IdentifierCategory>([
  'name',
  'mrn',
  'accession',
  'phone',
  'fax',
  'email',
  'address',
  'social-security',
  'insurance',
  'account',
]);

/** A count out of another, with the 95 % interval of their share; null of none. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
  readonly interval: Interval | null;
}

export interface IdentifierScore {
  /** Found of all true ones, by group ("all", "structured", "direct", "in study") and by category. */
  readonly recall: ReadonlyMap<string, CountedShare>;
  /** Right of all found spans; "all" and by the finder's category. Of those on what is tolerated, nothing is said. */
  readonly precision: ReadonlyMap<string, CountedShare>;
  /** Texts of which every identifier was found, of those that have any. */
  readonly wholeTexts: CountedShare;
}

/** Groups come before the categories that they are made of. */
export const recallGroups = ['all', 'structured', 'direct', 'in study'] as const;

/** Adds up judged texts one by one, so that no corpus has to be held. */
export class IdentifierTally {
  private readonly trueOnes = new Map<string, Counts>();
  private readonly foundOnes = new Map<string, Counts>();
  private readonly texts: Counts = { hits: 0, trials: 0 };

  add(judged: JudgedText): void {
    const missed = new Set(missedIdentifiers(judged));
    for (const identifier of judged.identifiers) {
      for (const name of groupsOf(identifier)) {
        count(this.trueOnes, name, !missed.has(identifier));
      }
    }
    const wrong = new Set(falseHits(judged));
    for (const span of judged.found) {
      const isRight = judged.identifiers.some((identifier) => overlap(identifier, span));
      if (isRight || wrong.has(span)) {
        count(this.foundOnes, 'all', isRight);
        count(this.foundOnes, span.category, isRight);
      }
    }
    if (judged.identifiers.length > 0) {
      this.texts.trials += 1;
      this.texts.hits += Number(missed.size === 0);
    }
  }

  score(): IdentifierScore {
    const names = [...recallGroups, ...identifierCategories].filter((name) => this.trueOnes.has(name));
    return {
      recall: new Map(names.map((name) => [name, shareOf(this.trueOnes.get(name))])),
      precision: new Map([...this.foundOnes].map(([name, counts]) => [name, shareOf(counts)])),
      wholeTexts: shareOf(this.texts),
    };
  }
}

/** An identifier is found when every letter and digit of it lies in a found span; two spans may share the work. */
export function missedIdentifiers({ text, identifiers, found }: JudgedText): readonly TrueIdentifier[] {
  return identifiers.filter((identifier) => {
    const near = found.filter((span) => overlap(identifier, span));
    const inside = text.slice(identifier.start, identifier.end);
    return [...inside.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => {
      const at = identifier.start + index;
      return !near.some(({ start, end }) => start <= at && at < end);
    });
  });
}

/** Found spans that touch no identifier, nor anything where finding is as right as not. */
export function falseHits({ identifiers, tolerated, found }: JudgedText): readonly FoundSpan[] {
  return found.filter((span) => ![...identifiers, ...tolerated].some((other) => overlap(other, span)));
}

export function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

export function countedShare(count: number, of: number): CountedShare {
  return { count, of, interval: wilsonInterval(count, of) };
}

interface Counts {
  hits: number;
  trials: number;
}

function count(into: Map<string, Counts>, name: string, isHit: boolean): void {
  const counts = into.get(name) ?? { hits: 0, trials: 0 };
  into.set(name, counts);
  counts.trials += 1;
  counts.hits += Number(isHit);
}

function shareOf({ hits, trials }: Counts = { hits: 0, trials: 0 }): CountedShare {
  return countedShare(hits, trials);
}

function groupsOf({ category, isInStudy }: TrueIdentifier): readonly string[] {
  return [
    'all',
    ...(structured.has(category) ? ['structured'] : []),
    ...(direct.has(category) ? ['direct'] : []),
    ...(isInStudy ? ['in study'] : []),
    category,
  ];
}
