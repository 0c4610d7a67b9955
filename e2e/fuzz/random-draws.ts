import { seededRandom } from '#shared/evaluate/seeded-random.ts';

/** Draws at random; the same seed gives the same draws on every machine. */
export class RandomDraws {
  /** In [0, 1). */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** A whole number in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  /** So many of them, none twice, in the order drawn; all where there are no more. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(this.below(left.length), 1));
    }
    return drawn;
  }
}
