import type { Review } from '#main/services/checks.ts';
import { nameInWords } from '#shared/checks/check-words.ts';
import type { CheckedSentence } from '#shared/checks/check.ts';
import type { Span } from '#shared/report/sections.ts';
import { laidOutFollowUp } from './follow-up-layout.ts';
import { laidOutUrgency } from './urgency-layout.ts';
import { clipText, margin, wrapText } from './wrap-text.ts';

/** A review for people: each sentence of the impression with its notes, then what is to be said of the whole. */

/** More evidence than this helps nobody: sentences, and characters of each. */
const mostEvidence = 2;
const longestQuote = 200;
/** More left-out findings than these are counted. */
const mostOmissions = 6;

/** Stands in the margin of what interrupts, so that an eye that runs down the page stops there. */
const interrupting = '!';

/** Nothing but the impression where the checks do not know its language: what they would say of it is chance. */
export function laidOutReview(review: Review): readonly string[] {
  if (!review.isRead) {
    return [
      wrapText('Not checked: the checks read English, and this report does not read as English.'),
      '',
      ...review.check.impression.map((sentence) => laidOutSentence(review.impression, sentence)),
      '',
    ];
  }
  return [
    ...review.check.impression.flatMap((sentence, index) => [
      laidOutSentence(review.impression, sentence),
      ...notesOf(review, sentence, index),
    ]),
    '',
    ...paragraph(laidOutOmissions(review)),
    ...paragraph(laidOutUrgency(review)),
    ...paragraph(laidOutFollowUp(review)),
  ];
}

/** How many warnings ask for a look, in words; undefined where none does. */
export function interruptionsLine({ check, isRead }: Review): string | undefined {
  const count = isRead ? check.warnings.filter(({ interrupts }) => interrupts).length : 0;
  return count === 0 ? undefined : `${interrupting} ${count} to look at before accepting`;
}

/** Whether there is anything to look at, in words; undefined where the checks do not know the language. */
export function verdictLine(review: Review): string | undefined {
  const found = review.critical.length;
  const nothing =
    found === 0
      ? 'Nothing to look at before accepting'
      : `No warning interrupts; ${found === 1 ? 'a critical result' : `${found} critical results`}, see below`;
  return interruptionsLine(review) ?? (review.isRead ? nothing : undefined);
}

function paragraph(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

const itemMark = /^(?:\d{1,2}[.)]|#\d{1,2}|[-•*])\s+/u;

/** A sentence behind the number or the bullet of its item, or below the item that it goes on with. */
function laidOutSentence(impression: string, { start, end }: Span): string {
  const [mark = ''] = itemMark.exec(impression.slice(start, end)) ?? [];
  const goesOn = itemMark.test(impression.trimStart()) && /\S[^\S\n]*$/u.test(impression.slice(0, start));
  const first = mark === '' ? (goesOn ? `${margin}   ` : margin) : `${margin}${mark.trim()} `;
  return wrapText(impression.slice(start + mark.length, end), first);
}

/** What a sentence rests on, then what is to be said against it. */
function notesOf(
  { check, findings }: Review,
  { evidence, support }: CheckedSentence,
  index: number,
): readonly string[] {
  const quotes = evidence.slice(0, mostEvidence).flatMap((at) => {
    const span = check.findings[at];
    return span === undefined
      ? []
      : [`"${clipText(findings.slice(span.start, span.end).replace(itemMark, ''), longestQuote)}"`];
  });
  const more = evidence.length - quotes.length;
  const warnings = check.warnings.filter(({ sentence }) => sentence === index);
  return [
    ...(quotes.length === 0 ? [] : [note(`From: ${quotes.join(' ')}${more > 0 ? ` and ${more} more` : ''}`)]),
    ...warnings.map(({ text, interrupts }) => note(text, interrupts)),
    ...(support === 'unsupported' && warnings.length === 0
      ? [note(quotes.length === 0 ? 'Not found in the findings.' : 'Not all of it is found in the findings.')]
      : []),
  ];
}

function note(text: string, interrupts = false): string {
  return wrapText(text, (interrupts ? interrupting : '').padEnd(margin.length + 5));
}

/** Warnings that stand at no sentence: what interrupts, then the rest of what was left out in one list. */
function laidOutOmissions({ check }: Review): readonly string[] {
  const ofWhole = check.warnings.filter(({ sentence }) => sentence === undefined);
  const loud = ofWhole.filter(({ interrupts }) => interrupts).map(({ text }) => text);
  const names = ofWhole
    .filter(({ interrupts }) => !interrupts)
    .flatMap(({ finding }) => (finding === undefined ? [] : [nameInWords(finding)]));
  const others = [...new Set(names)].filter((name) => !loud.some((text) => text.includes(name)));
  const more = others.length - mostOmissions;
  const listed = `${others.slice(0, mostOmissions).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    ...loud.map((text) => wrapText(text, interrupting.padEnd(margin.length))),
    ...(others.length === 0 ? [] : [wrapText(`Omitted: ${listed}.`, margin)]),
  ];
}
