import type { ReportRecord } from '#shared/records/report-record.ts';
import type { PriorRecord } from '#shared/records/source-record.ts';
import { dayAt, spanBetween } from './calendar.ts';
import { spanInWords, type StudyWords } from './study-words.ts';

/** When a report's study was: the day of its arrival where nobody says. */
type Dated = Pick<ReportRecord, 'study' | 'receivedAt'>;

/** Whether another study of the patient was made after the one that is read. What has no date is named because it is earlier. */
export function isLater({ studyDate, report }: PriorRecord, open: Dated): boolean {
  const day = studyDate ?? (report && dayAt(report.receivedAt));
  const openDay = dayOf(open);
  return day !== undefined && (day === openDay ? (report?.receivedAt ?? 0) > open.receivedAt : day > openDay);
}

/** `12 Nov 2025 · 4 months earlier`, as far as it is known. */
export function whenInWords({ studyDate, report }: PriorRecord, open: Dated, words: StudyWords): string {
  const { say, day } = words;
  const known = studyDate ?? (report && dayAt(report.receivedAt));
  if (known === undefined) {
    return say('prior.undated');
  }
  return [day(known), apartInWords(known, dayOf(open), words)].filter((word) => word !== undefined).join(' · ');
}

function apartInWords(day: string, openDay: string, words: StudyWords): string | undefined {
  const { say } = words;
  if (day === openDay) {
    return say('prior.sameDay');
  }
  const earlier = spanBetween(day, openDay);
  if (earlier !== undefined) {
    return say('prior.timeEarlier', { time: spanInWords(earlier, words) });
  }
  const later = spanBetween(openDay, day);
  return later && say('prior.timeLater', { time: spanInWords(later, words) });
}

/** What another study is called: as its report has it, else as its sender named it. */
export function priorTitle({ report, description, modality }: PriorRecord, { say }: Pick<StudyWords, 'say'>): string {
  return report?.title ?? description ?? modality ?? say('prior.unnamed');
}

/** Earlier ones, the newest first, then later ones. */
export function priorsInOrder(priors: readonly PriorRecord[], open: Dated): readonly PriorRecord[] {
  return [...priors.filter((prior) => !isLater(prior, open)), ...priors.filter((prior) => isLater(prior, open))];
}

function dayOf({ study, receivedAt }: Dated): string {
  return study?.studyDate ?? dayAt(receivedAt);
}
