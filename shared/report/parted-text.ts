import { linesBetween, type Line } from './lines.ts';
import type { Part } from './parts.ts';

/** A text cut into parts, as the later passes of the parser look at it. `plain` is the text with its markup blanked. */
export class PartedText {
  readonly plain: string;
  readonly parts: readonly Part[];
  private readonly lines: readonly Line[];
  private readonly ends: ReadonlyMap<Part, number>;

  constructor(plain: string, lines: readonly Line[], parts: readonly Part[]) {
    this.plain = plain;
    this.lines = lines;
    this.parts = parts;
    this.ends = new Map(parts.map((part, index) => [part, parts[index + 1]?.start ?? plain.length]));
  }

  /** What stands under a part's heading. */
  bodyOf(part: Part): string {
    return this.plain.slice(part.headingEnd, this.endOf(part));
  }

  isEmpty(part: Part): boolean {
    return this.bodyOf(part).trim() === '';
  }

  /** The lines from an offset inside a part to the part's end. */
  linesOf(part: Part, from = part.headingEnd): readonly Line[] {
    return linesBetween(this.plain, this.lines, from, this.endOf(part));
  }

  private endOf(part: Part): number {
    return this.ends.get(part) ?? this.plain.length;
  }
}
