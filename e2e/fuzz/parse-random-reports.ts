import { describeReport } from '#shared/report/describe-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import type { ParsedReport, Span } from '#shared/report/sections.ts';

import { RandomDraws } from './random-draws.ts';
import { randomReport } from './random-report.ts';

export interface FuzzFigures {
  readonly inputs: number;
  readonly characters: number;
  /** Milliseconds in the parser alone. */
  readonly parseMs: number;
  /** The slowest input: milliseconds and length in UTF-16 code units. */
  readonly slowest: { readonly ms: number; readonly length: number };
  /** What was wrong with an input, and the input. */
  readonly faults: readonly { readonly fault: string; readonly text: string }[];
}

/** Milliseconds that an input may take: some twenty times what parsing takes. */
function allowedMs(length: number): number {
  return 40 + length * 0.02;
}

const enoughFaults = 10;

/** Parses `inputs` random texts and checks each: no exception, nothing lost, order kept, time bounded. */
export function parseRandomReports(
  inputs: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): FuzzFigures {
  const random = new RandomDraws(seed);
  const faults: { fault: string; text: string }[] = [];
  let characters = 0;
  let parseMs = 0;
  let slowest = { ms: 0, length: 0 };
  let done = 0;
  for (; done < inputs && faults.length < enoughFaults; done += 1) {
    const text = randomReport(random);
    characters += text.length;
    let fault: string | undefined;
    try {
      const { report, ms, firstMs } = timeParsing(text);
      parseMs += firstMs;
      if (ms > slowest.ms) {
        slowest = { ms, length: text.length };
      }
      fault = ms > allowedMs(text.length) ? `took ${ms.toFixed(0)} ms` : findFault(text, report);
    } catch (error) {
      fault = `threw ${String(error)}`;
    }
    if (fault !== undefined) {
      faults.push({ fault, text });
    }
    if (done % 10_000 === 0) {
      onProgress(done);
    }
  }
  return { inputs: done, characters, parseMs, slowest, faults };
}

/** Parses a text; where that seems slow, again, since the machine may have paused for other work: the quickest time counts. */
function timeParsing(text: string): { readonly report: ParsedReport; readonly ms: number; readonly firstMs: number } {
  let start = performance.now();
  const report = parseReport(text);
  const firstMs = performance.now() - start;
  let ms = firstMs;
  for (let again = 0; again < 3 && ms > allowedMs(text.length) / 4; again += 1) {
    start = performance.now();
    parseReport(text);
    ms = Math.min(ms, performance.now() - start);
  }
  return { report, ms, firstMs };
}

/** The first promise of the parser that does not hold for a text. */
function findFault(text: string, report: ParsedReport): string | undefined {
  let end = 0;
  for (const section of report.sections) {
    if (section.start !== end || section.end < section.start) {
      return 'sections overlap or leave a gap';
    }
    const { heading, body } = section;
    if (
      !isWithin(body, section) ||
      (heading !== undefined && (!isWithin(heading, section) || heading.end > body.start))
    ) {
      return 'heading or body lies outside its section';
    }
    end = section.end;
  }
  if (
    end !== text.length ||
    report.sections.map((section) => text.slice(section.start, section.end)).join('') !== text
  ) {
    return 'sections do not give back the text';
  }
  if (report.studies.flatMap((study) => study.sections).length !== report.sections.length) {
    return 'studies do not hold every section';
  }
  if (!inOrder(report.impressionItems, text.length)) {
    return 'impression items out of order';
  }
  const description = describeReport(report);
  if (description.sections.some((section) => text.slice(section.start, section.end) !== section.text)) {
    return 'a described section is not the text at its offsets';
  }
  return inOrder(splitSentences(description.findings), description.findings.length)
    ? undefined
    : 'sentences out of order';
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start <= inner.end && inner.end <= outer.end;
}

function inOrder(spans: readonly Span[], length: number): boolean {
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start) {
      return false;
    }
    end = span.end;
  }
  return end <= length;
}
