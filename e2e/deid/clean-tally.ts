import type { CleanCase } from './deid-case.ts';
import { inContext } from './missed-examples.ts';
import { countedShare, overlap, type CountedShare, type FoundSpan } from './score-identifiers.ts';

export interface CleanScore {
  /** Texts in which anything was found. */
  readonly touched: CountedShare;
  readonly spans: number;
  /** Sentences of the lists by how often something was found in them, the most often first. */
  readonly fragments: readonly { readonly template: string; readonly times: number; readonly example: string }[];
}

/** What was found in texts where there is nothing to find. */
export class CleanTally {
  private texts = 0;
  private touched = 0;
  private spans = 0;
  private readonly fragments = new Map<string, { times: number; readonly example: string }>();

  add(report: CleanCase, found: readonly FoundSpan[]): void {
    this.texts += 1;
    this.touched += Number(found.length > 0);
    this.spans += found.length;
    for (const span of found) {
      const fragment = report.fragments.find((one) => overlap(one, span));
      const template = fragment?.template ?? '(a heading)';
      const known = this.fragments.get(template) ?? {
        times: 0,
        example: `${span.category}: ${inContext(report.text, span)}`,
      };
      known.times += 1;
      this.fragments.set(template, known);
    }
  }

  score(): CleanScore {
    const fragments = [...this.fragments].map(([template, { times, example }]) => ({ template, times, example }));
    return {
      touched: countedShare(this.touched, this.texts),
      spans: this.spans,
      fragments: fragments.sort((one, other) => other.times - one.times),
    };
  }
}
