import { backgroundFields } from './background-fields.ts';
import type { Evidence, FollowUpReport, Stated } from './follow-up-rule.ts';

const screening = /\b(?:lung (?:cancer )?screening|screening (?:chest )?CT|LDCT|low[- ]dose screening)\b/i;
const sought =
  /\b(?:nodules?|mass(?:es)?|lesions?|cancer|carcinoma|malignan\w+|metasta\w+|tumou?r|staging|screening|surveillance|follow-?\s?up|abnormal (?:radiograph|chest|x-?ray|CT))\b/gi;
const cancer = /^(?:cancer|carcinoma|malignan|metasta|tumou?r)/i;
/** A cancer of the past is known, not looked for. */
const past = /\b(?:history of|h\/o|hx of|known|prior|previous)\b[^.;,]{0,40}$/i;
const denied = /\b(?:no|without|denies|negative for|not)\b[^.;,]{0,40}$|\brisk (?:of|for) (?:lung )?$/i;

/**
 * Why the study was done is not what it found: `true` where the report calls the finding incidental, or where its indication
 * speaks of something else; `false` where the indication is a nodule, a cancer, a screening or a follow-up. Undefined where the
 * report gives no indication, or one that is masked.
 */
export function statedIncidental(report: FollowUpReport, extra?: RegExp): Stated<boolean> {
  for (const part of ['findings', 'impression'] as const) {
    const match = /\bincidental(?:ly)?\b/i.exec(report[part]);
    if (match !== null) {
      return { value: true, evidence: [{ part, start: match.index, end: match.index + match[0].length }] };
    }
  }
  const reasons: Evidence[] = [];
  for (const span of backgroundFields(report.background)) {
    const text = report.background.slice(span.start, span.end);
    const match =
      screening.exec(text) ?? (span.field === 'indication' ? (firstSought(text) ?? extra?.exec(text) ?? null) : null);
    if (match !== null) {
      const start = span.start + match.index;
      return { value: false, evidence: [{ part: 'background', start, end: start + match[0].length }] };
    }
    if (span.field === 'indication' && says(text)) {
      reasons.push({ part: 'background', start: span.start, end: span.end });
    }
  }
  return reasons.length === 0 ? undefined : { value: true, evidence: reasons };
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
