import type { Hl7Segment } from '@medplum/core';
import { composeReport, type ReportPart } from '#shared/report/compose-report.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionKindOf, usualHeadings } from '#shared/report/section-codes.ts';
import type { ParsedReport, SectionKind } from '#shared/report/sections.ts';
import { encapsulatedText } from './encapsulated-text.ts';
import type { StudyGroup } from './groups.ts';
import { valueAt, type Message } from './message.ts';
import { linesAt, plainWords } from './values.ts';

/** Text of a report as one or several observations hold it. */
interface Block {
  readonly kind: SectionKind | undefined;
  /** The words by which the sender calls it. */
  readonly label: string;
  readonly text: string;
}

/** Why a study's observations hold no text: none has any, or what they hold is of these forms and no text ("a PDF"). */
export interface NoText {
  readonly forms: readonly string[];
}

/**
 * The report that a study's observations hold: text (TX, FT, ST), one observation a line or a whole report in one, under codes that name
 * sections or under none; what was measured beside it as a section of its own. Documents in a file of their own (ED) count where no text
 * stands beside them, notes (NTE) where no observation has any.
 */
export function reportOfGroup(message: Message, { observations, notes, comments }: StudyGroup): ParsedReport | NoText {
  const valid = observations.filter((observation) => !isWithdrawn(message, observation));
  const texts = valid.filter((observation) => /^(?:TX|FT|ST|)$/u.test(typeOf(message, observation)));
  const blocks = joined(
    withOwnNames(texts.map((observation) => blockOf(message, observation, linesAt(message, observation, 5)))),
  );
  const forms: string[] = [];
  const told = blocks.some(({ text }) => text.trim() !== '')
    ? blocks
    : joined(
        valid.flatMap((observation) => {
          if (typeOf(message, observation) !== 'ED') {
            return [];
          }
          const held = encapsulatedText(message, observation);
          forms.push(...(held.ok ? [] : [held.form]));
          return held.ok ? [blockOf(message, observation, held.text)] : [];
        }),
      );
  const noted = (segments: readonly Hl7Segment[]): string =>
    plainWords(segments.map((note) => linesAt(message, note, 3)).join('\n')).trim();
  const isTold = told.some(({ text }) => text.trim() !== '');
  const parts = isTold
    ? told.flatMap((block) => partsOf(block))
    : partsOf({ kind: undefined, label: '', text: noted([...notes, ...comments]) });
  if (parts.length === 0) {
    return { forms };
  }
  const measured = valid.flatMap((observation) => measurementOf(message, observation)).join('\n');
  const beside = [otherPart('COMMENT', isTold ? noted(comments) : ''), otherPart('MEASUREMENTS', measured)].flat();
  const only = parts.length === 1 && beside.length === 0 ? parts[0] : undefined;
  return only !== undefined && 'sections' in only ? only : composeReport([...parts, ...beside]);
}

function typeOf(message: Message, observation: Hl7Segment): string {
  return valueAt(message, observation, 2).toUpperCase();
}

/** Deleted, wrong, or not to be had (table 0085). */
function isWithdrawn(message: Message, observation: Hl7Segment): boolean {
  return /^[DWX]$/iu.test(valueAt(message, observation, 11));
}

/** Suffixes of an observation's identifier that name parts of a report (chapter 7, section 7.2.4). */
const suffixes: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['GDT', 'findings'],
  ['MDT', 'findings'],
  ['IMP', 'impression'],
  ['REC', 'recommendation'],
  ['ADT', 'addendum'],
]);

function blockOf(message: Message, observation: Hl7Segment, text: string): Block {
  const at = (component: number, subcomponent: number): string =>
    valueAt(message, observation, 3, { component, subcomponent });
  const label = at(2, 1) || at(5, 1);
  const suffix = [at(1, 2), at(2, 2), at(1, 1)].map((words) => suffixes.get(words.toUpperCase())).find(Boolean);
  // A general name ("Radiology report") goes before none of those that say more.
  const kind =
    suffix ??
    sectionKindOf(at(1, 1), undefined) ??
    sectionKindOf(at(4, 1), at(5, 1)) ??
    sectionKindOf(undefined, valueAt(message, observation, 4)) ??
    sectionKindOf(undefined, label) ??
    sectionKindOf(undefined, at(1, 1));
  return { kind, label, text };
}

/** Observations of several things, each with its name ("Right kidney"): the name tells of what the words are. */
function withOwnNames(blocks: readonly Block[]): readonly Block[] {
  const unnamed = blocks.filter(({ kind, text }) => kind === undefined && text.trim() !== '');
  const labels = new Set(unnamed.map(({ label }) => label));
  if (labels.size < 2 || unnamed.some(({ label }) => label === '' || /\bline\b/iu.test(label))) {
    return blocks;
  }
  let before = '';
  return blocks.map(({ kind, label, text }) => {
    const isNew = kind === undefined && label !== before && text.trim() !== '';
    before = label;
    return { kind, label, text: isNew ? `${label}: ${text}` : text };
  });
}

/** Observations that follow each other under one name are lines of one text. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last?.kind === block.kind && last !== undefined) {
      whole[whole.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    } else {
      whole.push(block);
    }
  }
  return whole.map(({ kind, label, text }) => ({ kind, label, text: plainWords(text) }));
}

/** A block is the section that it is called, unless it has headings of its own. */
function partsOf({ kind, label, text }: Block): readonly ReportPart[] {
  if (text.trim() === '') {
    return [];
  }
  const parsed = parseReport(text);
  const heads = parsed.sections.filter(({ heading, body }) => heading !== undefined && body.end > body.start);
  if (kind === undefined || heads.some((section) => section.kind !== 'other' && section.kind !== 'header')) {
    return [parsed];
  }
  const words = sectionKindOf(undefined, label) === kind ? label.toUpperCase() : undefined;
  return [{ kind, heading: words ?? usualHeadings[kind] ?? label, body: text }];
}

/** What stands beside the report's text. */
function otherPart(heading: string, body: string): readonly ReportPart[] {
  return body === '' ? [] : [{ kind: 'other', heading, body }];
}

/** A number or a code as a line: "LVEF: 55 %", "BI-RADS: 4 Suspicious". */
function measurementOf(message: Message, observation: Hl7Segment): readonly string[] {
  const type = typeOf(message, observation);
  const at = (field: number, component: number): string => valueAt(message, observation, field, { component });
  const label = at(3, 2) || at(3, 1);
  if (type === 'NM') {
    return at(5, 1) === '' ? [] : [`${label}: ${at(5, 1)} ${at(6, 1)}`.trimEnd()];
  }
  if (type === 'SN') {
    return [`${label}: ${[1, 2, 3, 4].map((component) => at(5, component)).join('')} ${at(6, 1)}`.trimEnd()];
  }
  if (/^(?:CE|CWE|CNE|CF)$/u.test(type)) {
    const words = at(5, 2) || at(5, 1);
    return words === '' ? [] : [`${label}: ${words}`];
  }
  return [];
}
