import { splitSentences } from '#shared/report/sentences.ts';
import { backgroundFields } from '#shared/report/background-fields.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';

const screening = /\b(?:lung (?:cancer )?screening|screening (?:chest )?CT|LDCT|low[- ]dose screening)\b/i;
const sought =
  /\b(?:nodules?|mass(?:es)?|lesions?|cancer|carcinoma|malignan\w+|metasta\w+|tumou?r|staging|screening|surveillance|abnormal (?:radiograph|chest|x-?ray|CT))\b/gi;
const incidental = /\bincidental(?:ly|oma)?\b/i;
const cancer = /^(?:cancer|carcinoma|malignan|metasta|tumou?r)/i;
/** A cancer of the past is known, not looked for. */
const past = /\b(?:history of|h\/o|hx of|known|prior|previous)\b[^.;,]{0,40}$/i;
const denied = /\b(?:no|without|denies|negative for|not)\b[^.;,]{0,40}$|\brisk (?:of|for) (?:lung )?$/i;

const again = /\b(?:follow-?\s?up|f\/u|re-?check|re-?evaluat\w+)\b/i;

/** What a rule asks of the reason for a study. */
export interface Sought {
  /** The finding that is or is not incidental. */
  readonly finding: RegExp;
  /** Words of an indication that look for it, beside nodules, masses and cancer. */
  readonly reasons?: RegExp;
}

/**
 * Why the study was done is not what it found: `false` where the indication is a nodule, a mass, a cancer or a screening;
 * `true` where the report calls the finding incidental, or where its indication speaks of something else. Undefined where the
 * report gives no indication, one that is masked, or a follow-up of something that it does not name.
 */
export function statedIncidental(report: FollowUpReport, { finding, reasons }: Sought): Stated<boolean> {
  const others: Evidence[] = [];
  for (const span of backgroundFields(report.background).filter(({ field }) => field !== 'comparison')) {
    const text = report.background.slice(span.start, span.end);
    const match =
      screening.exec(text) ?? (span.field === 'indication' ? (firstSought(text) ?? reasons?.exec(text) ?? null) : null);
    if (match !== null) {
      const start = span.start + match.index;
      return { value: false, evidence: [{ part: 'background', start, end: start + match[0].length }] };
    }
    if (span.field === 'indication' && says(text) && !again.test(text)) {
      others.push({ part: 'background', start: span.start, end: span.end });
    }
  }
  const called = calledIncidental(report, finding);
  if (called !== undefined) {
    return called;
  }
  return others.length === 0 ? undefined : { value: true, evidence: others };
}

/** The report's own word for the finding: "incidental", or a category of screening. */
function calledIncidental(report: FollowUpReport, finding: RegExp): Stated<boolean> {
  for (const part of ['findings', 'impression'] as const) {
    for (const { start, end } of splitSentences(report[part])) {
      const sentence = report[part].slice(start, end);
      const match = /\blung-?RADS\b/i.exec(sentence) ?? (finding.test(sentence) ? incidental.exec(sentence) : null);
      if (match !== null) {
        const at = start + match.index;
        const value = !/^lung/i.test(match[0]);
        return { value, evidence: [{ part, start: at, end: at + match[0].length }] };
      }
    }
  }
  return undefined;
}

/** What the indication looks for; "no history of cancer" looks for nothing. */
function firstSought(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(sought)].find((match) => {
    const before = text.slice(0, match.index);
    return !denied.test(before) && !(cancer.test(match[0]) && past.test(before));
  });
}

/** Whether an indication says something beside age and sex, none of it masked. */
function says(text: string): boolean {
  const reason = text.replace(
    /\b(?:X{3,}|\d+)[\s-]*years?[\s-]*old\b|\b(?:male|female|man|woman|patient|with|and)\b/gi,
    '',
  );
  return !/X{3,}/.test(reason) && /\p{L}{3}/u.test(reason);
}
