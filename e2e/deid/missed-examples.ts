import type { DeidCase, TextSpan } from './deid-case.ts';
import { falseHits, missedIdentifiers, type FoundSpan } from './score-identifiers.ts';

interface Example {
  readonly id: string;
  readonly line: string;
}

/** The first few identifiers that were missed, and spans found where there is none, of each category, with their surroundings. */
export class MissedExamples {
  private readonly missed = new Map<string, Example[]>();
  private readonly wrong = new Map<string, Example[]>();
  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(report: DeidCase, found: readonly FoundSpan[]): void {
    const judged = { ...report, found };
    for (const identifier of missedIdentifiers(judged)) {
      this.keep(this.missed, identifier.category, report, identifier);
    }
    for (const span of falseHits(judged)) {
      this.keep(this.wrong, span.category, report, span);
    }
  }

  lines(): readonly string[] {
    return [
      ...[...this.missed].sort(byName).flatMap(([category, examples]) => list(`Missed: ${category}`, examples)),
      ...[...this.wrong].sort(byName).flatMap(([category, examples]) => list(`False hits: ${category}`, examples)),
    ];
  }

  private keep(into: Map<string, Example[]>, category: string, { id, text }: DeidCase, span: TextSpan): void {
    const examples = into.get(category) ?? [];
    into.set(category, examples);
    if (examples.length < this.most) {
      examples.push({ id, line: inContext(text, span) });
    }
  }
}

/** What stands in the span, in brackets, and the text about it, on one line. */
export function inContext(text: string, { start, end }: TextSpan): string {
  const around = 45;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return `${before}[[${text.slice(start, end)}]]${after}`.replaceAll(/[\r\n]+/gu, ' ⏎ ');
}

function list(title: string, examples: readonly Example[]): readonly string[] {
  return [title, ...examples.map(({ id, line }) => `  ${id}  ${line}`), ''];
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
