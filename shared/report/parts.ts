import { fitsContext, fitsInsideLine, type HeadingContext } from './heading-context.ts';
import { headingAtLineStart } from './heading-at-line-start.ts';
import type { HeadingHit } from './heading-hit.ts';
import type { Casing } from './heading-phrase.ts';
import { headingsInside } from './headings-inside-line.ts';
import {
  findInlineSignature,
  isLetterhead,
  isPageFurniture,
  isParticular,
  isPatientLine,
  isRule,
  isSignature,
} from './furniture.ts';
import { endsSentence, mayEndSentence, type Line } from './lines.ts';
import { backgroundKinds, reportKinds, type SectionKind } from './sections.ts';
import { readBanner, readStatusField } from './status-banners.ts';
import { isStudyTitle } from './study-title.ts';

/**
 * A stretch of the text from one mark (a heading, a banner, a page's end) to the next, before the study as a whole has
 * decided what it is. 'unheaded' is text that no heading stands over.
 */
export interface Part {
  readonly start: number;
  /** End of the heading; equal to `start` where there is none. */
  headingEnd: number;
  kind: SectionKind | 'unheaded';
  /** What else the heading may mean, in the order of preference; empty where the vocabulary is certain. */
  readonly choices: readonly SectionKind[];
  readonly modified: boolean;
  /** Goes on with the part before the interruption. */
  readonly continued: boolean;
  /** The last banner above it. */
  readonly status: 'preliminary' | 'final' | undefined;
  /** Counts the banners above it. */
  readonly block: number;
  /** Text of an addendum, also under headings of its own. */
  readonly inAddendum: boolean;
}

export interface MarkedText {
  readonly parts: Part[];
  readonly status: 'preliminary' | 'final' | undefined;
}

const openingKinds: ReadonlySet<string> = new Set([...backgroundKinds, 'findings']);

/** Cuts the text at everything that marks a border: the first pass of the parser, line by line. */
export function markParts(text: string, lines: readonly Line[]): MarkedText {
  return new Marker(text, lines).run();
}

class Marker {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly isOneLine: boolean;
  private readonly parts: Part[] = [];
  private status: 'preliminary' | 'final' | undefined;
  private statusSeen: 'preliminary' | 'final' | undefined;
  private block = 0;
  private inAddendum = false;
  /** The kind to go on with after a page's end. */
  private resume: Part['kind'] = 'unheaded';
  private interrupted = false;
  private headingsAtLineStarts: boolean | undefined;
  private headingSeen = false;
  /** The open section's heading stands in the middle of a line. */
  private openedInside = false;
  /** The text has headings in lower case: another one need not wait for the end of a sentence. */
  private lowerCase = false;
  private listed = false;
  /** How the open section's heading is written; undefined where it may turn out to be none. */
  private openCasing: Casing | undefined;
  private readonly seenKinds = new Set<string>();
  /** Lines above the first heading, to know them again at the top of the next page. */
  private readonly letterheadLines = new Set<string>();

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    this.isOneLine = lines.filter((line) => line.trimmed !== '').length === 1;
  }

  run(): MarkedText {
    this.add(0, 0, 'unheaded');
    let above: Line | undefined;
    for (const [index, line] of this.lines.entries()) {
      if (line.trimmed !== '') {
        this.readLine(line, index, above === undefined || mayEndSentence(above));
      }
      above = line;
    }
    return { parts: this.parts, status: this.statusSeen };
  }

  private get current(): Part {
    const part = this.parts.at(-1);
    if (part === undefined) {
      throw new Error('The first part is added before any line is read.');
    }
    return part;
  }

  private add(start: number, headingEnd: number, kind: Part['kind'], more: Partial<Part> = {}): void {
    const last = this.parts.at(-1);
    if (last !== undefined && last.start === start) {
      this.parts.pop();
    }
    this.parts.push({
      start,
      headingEnd,
      kind,
      choices: [],
      modified: false,
      continued: false,
      status: this.status,
      block: this.block,
      inAddendum: this.inAddendum,
      ...more,
    });
  }

  private interrupt(line: Line, kind: 'header' | 'footer'): void {
    if (this.interrupted && this.current.kind === kind) {
      return;
    }
    this.add(line.start, line.start, kind);
    this.interrupted = true;
  }

  /** The line goes on with what stood before the interruption. */
  private goOn(start: number): void {
    if (this.interrupted) {
      this.interrupted = false;
      this.add(start, start, this.resume, { continued: true });
    }
  }

  private readLine(line: Line, index: number, opensSentence: boolean): void {
    const { trimmed } = line;
    if (isRule(trimmed)) {
      this.readRule(line, index);
      return;
    }
    if (isPageFurniture(trimmed) || (this.letterheadLines.has(trimmed) && this.headingSeen)) {
      this.interrupt(line, 'footer');
      return;
    }
    const field = readStatusField(trimmed);
    if (field !== undefined) {
      this.status = field;
      this.statusSeen = field;
    }
    const banner = field === undefined ? readBanner(trimmed) : undefined;
    if (banner !== undefined) {
      this.openBlock(line, banner.status, banner.length);
      return;
    }
    if (field === undefined && !isParticular(trimmed)) {
      const hit = headingAtLineStart(this.text, line, { opensSentence: opensSentence || this.lowerCase });
      if (hit !== undefined && fitsContext(hit, this.contextAt(hit))) {
        this.open(hit, false);
        this.readInside(line, hit.end);
        return;
      }
    }
    this.readPlainLine(line, index);
  }

  private readRule(line: Line, index: number): void {
    const { current } = this;
    const above = this.lines[index - 1];
    // A rule right under a heading underlines it.
    if (
      above !== undefined &&
      current.headingEnd > current.start &&
      this.text.slice(current.headingEnd, line.start).trim() === '' &&
      above.trimmed !== ''
    ) {
      this.parts[this.parts.length - 1] = { ...current, headingEnd: line.end };
      return;
    }
    this.interrupt(line, 'footer');
  }

  private openBlock(line: Line, status: 'preliminary' | 'final', length: number): void {
    const start = line.start + this.text.slice(line.start, line.end).search(/\S/);
    this.status = status;
    this.statusSeen = status;
    this.block += 1;
    this.inAddendum = false;
    this.interrupted = false;
    this.resume = 'unheaded';
    this.seenKinds.clear();
    this.add(start, start + length, 'unheaded');
    if (length < line.trimmed.length) {
      this.readInside(line, start + length);
    }
  }

  private contextAt(hit: HeadingHit): HeadingContext {
    return {
      open: this.interrupted ? this.resume : this.current.kind,
      openCasing: this.openCasing,
      openedInside: this.openedInside,
      hasText: this.hasText(hit.start),
      seen: this.seenKinds,
      listed: this.listed || !this.headingSeen,
      isOneLine: this.isOneLine,
      textAfter: this.text.slice(hit.end, hit.end + 120),
      hasHeadings: () => this.hasHeadings(),
    };
  }

  /** Whether at least two kinds of headings stand at the beginning of lines: then doubtful ones are headings too. */
  private hasHeadings(): boolean {
    if (this.headingsAtLineStarts === undefined) {
      const kinds = new Set<SectionKind>();
      for (const line of this.lines) {
        const hit = line.trimmed === '' ? undefined : headingAtLineStart(this.text, line, { opensSentence: true });
        if (hit !== undefined) {
          kinds.add(hit.kinds[0]);
        }
      }
      this.headingsAtLineStarts = kinds.size > 1;
    }
    return this.headingsAtLineStarts;
  }

  private open(hit: HeadingHit, inside: boolean): void {
    const [kind, ...others] = hit.kinds;
    if (kind === 'addendum') {
      this.inAddendum = true;
    } else if (this.inAddendum && this.endsAddendum(kind)) {
      this.inAddendum = false;
    }
    if (kind === 'exam' && !this.inAddendum) {
      this.seenKinds.clear();
    }
    const status = hit.status ?? this.status;
    if (hit.status !== undefined) {
      this.statusSeen = hit.status;
    }
    this.headingSeen = true;
    this.lowerCase ||= hit.casing === 'lower';
    this.openCasing = others.length === 0 ? hit.casing : undefined;
    this.listed ||= hit.listed;
    this.interrupted = false;
    this.resume = this.inAddendum ? 'addendum' : kind;
    this.openedInside = inside;
    this.seenKinds.add(kind);
    this.add(hit.start, hit.end, this.resume, {
      choices: others.length === 0 ? [] : hit.kinds,
      modified: hit.modified,
      continued: hit.continued,
      status,
    });
  }

  /** An addendum above the report ends with the report's first heading; one below it keeps headings that it repeats. */
  private endsAddendum(kind: SectionKind): boolean {
    const below = this.seenKinds.has('findings') || this.seenKinds.has('impression');
    return !below || kind === 'exam' || (reportKinds.has(kind) && !this.seenKinds.has(kind));
  }

  /** Headings and signatures in the middle of a line. */
  private readInside(line: Line, from: number): void {
    const signature = findInlineSignature(this.text.slice(from, line.end));
    for (const hit of headingsInside(this.text, line, from)) {
      if (signature !== -1 && hit.start > from + signature) {
        break;
      }
      const context = this.contextAt(hit);
      if (fitsContext(hit, context) && fitsInsideLine(hit, context)) {
        this.open(hit, true);
      }
    }
    if (signature !== -1) {
      this.add(from + signature, from + signature, 'signature');
    }
  }

  private readPlainLine(line: Line, index: number): void {
    const { trimmed } = line;
    const { kind } = this.current;
    const above = this.resume === 'unheaded' && !this.headingSeen;
    if (!above && isPatientLine(trimmed)) {
      this.interrupt(line, 'header');
      return;
    }
    if (isSignature(trimmed) && !above) {
      if (kind !== 'signature') {
        this.add(line.start, line.start, 'signature');
        this.interrupted = false;
      }
      return;
    }
    if (kind === 'signature' && !this.interrupted) {
      return;
    }
    if (!above && this.standsApart(trimmed)) {
      this.interrupt(line, 'header');
      return;
    }
    if (
      !above &&
      this.hasText(line.start) &&
      this.standsFree(index) &&
      isStudyTitle(trimmed) &&
      this.openingFollows(index)
    ) {
      this.interrupted = false;
      this.inAddendum = false;
      this.resume = 'exam';
      this.add(line.start, line.start, 'exam');
      this.seenKinds.clear();
      return;
    }
    if (above) {
      this.letterheadLines.add(trimmed);
    }
    this.goOn(line.start);
    this.readInside(line, line.start);
  }

  /** Particulars or a letterhead between the sections, or at the top of a new page. */
  private standsApart(trimmed: string): boolean {
    const { kind } = this.current;
    if (this.interrupted) {
      return isLetterhead(trimmed) || isParticular(trimmed);
    }
    const background = kind === 'exam' || kind === 'indication' || kind === 'technique' || kind === 'addendum';
    return background && isParticular(trimmed);
  }

  /** Whether the current section has text above the given offset; the top of the text counts as having. */
  private hasText(until: number): boolean {
    return this.current.headingEnd === 0 || this.text.slice(this.current.headingEnd, until).trim() !== '';
  }

  /** Whether a line does not go on with the one above. */
  private standsFree(index: number): boolean {
    const above = this.lines[index - 1];
    return above === undefined || above.trimmed === '' || isRule(above.trimmed) || endsSentence(above.trimmed);
  }

  /** Whether the next line with text opens a section that stands at the beginning of a report. */
  private openingFollows(index: number): boolean {
    for (const next of this.lines.slice(index + 1, index + 8)) {
      if (next.trimmed !== '' && !isRule(next.trimmed)) {
        const hit = headingAtLineStart(this.text, next, { opensSentence: true });
        return hit !== undefined && openingKinds.has(hit.kinds[0]);
      }
    }
    return false;
  }
}
