import type { IdentifierCategory } from '#shared/deid/identifier.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';

/** Rules are made with `tuning` before one's eyes; `held-out` says what they are worth and is never looked at. */
export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

export const reportLanguages = ['en', 'de', 'nl'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Code units of a text, the end not included. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface TrueIdentifier extends TextSpan {
  readonly category: IdentifierCategory;
  /** The study record tells the same thing, written in this way or in another. */
  readonly isInStudy: boolean;
}

export interface DeidCase {
  readonly id: string;
  readonly half: Half;
  readonly language: ReportLanguage;
  readonly text: string;
  /** As `parse --json` tells it. */
  readonly study: StudyRecord;
  readonly identifiers: readonly TrueIdentifier[];
  /** Wards and rooms: whether they identify is a matter of opinion, so to find them is neither asked for nor wrong. */
  readonly tolerated: readonly TextSpan[];
}

/** A report that identifies nobody, however much some of its words look as if. */
export interface CleanCase {
  readonly id: string;
  readonly half: Half;
  readonly language: ReportLanguage;
  readonly text: string;
  /** Of somebody whom the text does not name. */
  readonly study: StudyRecord;
  /** Which sentence of the lists stands where, to say what was touched. */
  readonly fragments: readonly CleanFragment[];
}

export interface CleanFragment extends TextSpan {
  readonly template: string;
}
