import { stateOfWords } from '#shared/checks/criticality/actionable-state.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import { backgroundFields } from '#shared/report/background-fields.ts';
import { reportParts } from './follow-up-rule.ts';
import type { Evidence, FollowUpReport, ReportPart, Stated } from './follow-up-rule.ts';

/** What the report states of the patient. A mask (`XXXX`) states nothing. */

const age =
  /\b(\d{1,3})[\s-]*(?:years?|yrs?|y)[\s.-]*(?:old|o\b)|\b(\d{1,3})[\s-]*y\/?o\b|\bage[d]?:?\s+(\d{1,3})\b|\b(\d{1,3})[\s-]*(?:months?|weeks?|days?)[\s-]*old\b/gi;

const ofPatient =
  /^\W*(?:$|[.,;)]|(?:[\w/-]+\W+){0,3}?(?:man|woman|male|female|m|f|boy|girl|child|infant|neonate|newborn|baby|adolescent|teenager|patient|gentleman|lady|person|individual|adult|smoker)\b|(?:with|who|presenting|presents|status|s\/p|history|here|for|and|complain\w*|admitted)\b)/i;

/** The age in whole years; undefined where two ages stand in the report. */
export function statedAge(report: FollowUpReport): Stated<number> {
  const found: { value: number; evidence: Evidence }[] = [];
  for (const part of reportParts) {
    for (const match of report[part].matchAll(age)) {
      const years = match[1] ?? match[2] ?? match[3];
      const after = report[part].slice(match.index + match[0].length, match.index + match[0].length + 40);
      // "A 3 year old study", "a 30-year-old scar": not the patient's age.
      if (/^age/i.test(match[0]) || ofPatient.test(after)) {
        found.push({
          value: years === undefined ? Math.floor(Number(match[4]) / 12) : Number(years),
          evidence: { part, start: match.index, end: match.index + match[0].length },
        });
      }
    }
  }
  return agreed(found);
}

const cancer =
  /\b(?:(?:primary |prior |known |underlying )*(?:cancers?|carcinomas?|adenocarcinomas?|malignanc(?:y|ies)|lymphomas?|leuka?emia|melanoma|sarcoma|myeloma|neoplas\w+|metasta(?:sis|ses|tic))|chemo(?:radio|immuno)?therapy)\b/gi;
const family = /\bfamily (?:medical )?history\b|\b(?:mother|father|sister|brother|parent|sibling)\b/i;
const looksFor =
  /\b(?:evaluat\w+|assess\w*|rule out|r\/o|exclude|screen\w*|suspicio\w+|concern\w*|suspect\w*|question|possible|probable|worrisome|risk|may|could|might|\?)/i;
const denies = /\b(?:no|not|without|denies|denied|negative for|never had|absence of)\b/i;

/** Whether the patient is known to have, or to have had, a cancer. Suspicion of one found now says neither. */
export function statedCancer(report: FollowUpReport): Stated<boolean> {
  return statedCondition(report, cancer, ['background', 'findings', 'impression']);
}

export function shownCancer(isKnown: boolean): string {
  return isKnown ? 'a cancer is known' : 'no cancer known';
}

const suppression =
  /\b(?:immuno-?\s?(?:suppress\w+|compromis\w+|deficien\w+)|immune (?:suppress\w+|compromis\w+|deficien\w+)|HIV|AIDS|(?:heart|lung|renal|kidney|liver|bone marrow|stem cell|organ) transplant\w*|neutropeni\w+|immunocompetent)\b/gi;

/** Whether the patient's defence is suppressed. */
export function statedImmunosuppression(report: FollowUpReport): Stated<boolean> {
  return statedCondition(report, suppression, ['background', 'findings', 'impression']);
}

/**
 * Of the background every mention counts; of findings and impression only what is known from before ("known", "history of"),
 * for these sections speak of what may be found now.
 */
function statedCondition(report: FollowUpReport, words: RegExp, parts: readonly ReportPart[]): Stated<boolean> {
  const found: { value: boolean; evidence: Evidence }[] = [];
  for (const part of parts) {
    for (const { start, end } of splitSentences(report[part])) {
      const sentence = report[part].slice(start, end);
      for (const match of sentence.matchAll(words)) {
        const before = sentence.slice(0, match.index);
        const clause = before.slice(
          Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('.')) + 1,
        );
        const value = conditionValue(clause, match[0], sentence.slice(match.index + match[0].length), part);
        if (value !== undefined) {
          const at = start + match.index;
          found.push({ value, evidence: { part, start: at, end: at + match[0].length } });
        }
      }
    }
  }
  const positive = found.filter(({ value }) => value);
  return agreed(positive.length > 0 ? positive : found);
}

const riskWords =
  /\b(low|high|intermediate|increased)[- ]risk\b(?! (?:of|for) (?!lung|malignan|cancer))(?!\s+(?:patients|individuals))|\b(low|high|intermediate|increased|elevated) (?:\w+ )?risk (?:of|for) (?:lung cancer|malignancy|cancer)\b/gi;
/** The words of a guideline, not of this patient: "if the patient is at low risk, CT in 12 months". */
const guideline = /\b(?:if|CT|recommend\w*|follow-?\s?up|guidelines?|Fleischner|imaging)\b/i;

/** The risk of lung cancer, where the report itself calls it low or high. Smoking alone says neither. */
export function statedLungCancerRisk(report: FollowUpReport): Stated<'low' | 'high'> {
  const found: { value: 'low' | 'high'; evidence: Evidence }[] = [];
  for (const part of reportParts) {
    for (const { start, end } of splitSentences(report[part])) {
      const sentence = report[part].slice(start, end);
      for (const match of part !== 'background' && guideline.test(sentence) ? [] : sentence.matchAll(riskWords)) {
        const before = sentence.slice(0, match.index);
        if (!/\b(?:if|not|no)\b[^,;]{0,30}$|\b(?:for|in) (?:an?\s+|the\s+)?$/i.test(before)) {
          // The document puts intermediate and high risk together.
          const value = (match[1] ?? match[2] ?? '').toLowerCase() === 'low' ? 'low' : 'high';
          const at = start + match.index;
          found.push({ value, evidence: { part, start: at, end: at + match[0].length } });
        }
      }
    }
  }
  return agreed(found.length > 0 ? found : deniedRiskFactors(report));
}

/** "No risk factors for lung cancer": the document calls that low. That the patient never smoked alone does not say it. */
function deniedRiskFactors(report: FollowUpReport): readonly { readonly value: 'low'; readonly evidence: Evidence }[] {
  return reportParts.flatMap((part) =>
    [
      ...report[part].matchAll(
        /\b(?:no|without) (?:known |other |significant )?risk factors for (?:lung cancer|malignancy|cancer)\b/gi,
      ),
    ].map(({ index, 0: words }) => ({
      value: 'low' as const,
      evidence: { part, start: index, end: index + words.length },
    })),
  );
}

/** Whether illness limits the patient's life, or the report calls the patient otherwise healthy. */
export function statedLimitedLife(report: FollowUpReport): Stated<boolean> {
  const found: { value: boolean; evidence: Evidence }[] = [];
  for (const span of backgroundFields(report.background)) {
    const text = report.background.slice(span.start, span.end);
    for (const match of text.matchAll(
      /\b(?:(limited life expectancy|hospice|palliative care|terminal illness|severe comorbidit(?:y|ies))|(otherwise healthy|normal life expectancy|no (?:significant |serious |major |known )*comorbidit(?:y|ies)|without (?:significant |serious |major |known )*comorbidit(?:y|ies)))\b/gi,
    )) {
      const start = span.start + match.index;
      const denied = stateOfWords(text, { start: match.index, end: match.index + match[0].length }) === 'absent';
      found.push({
        value: match[1] !== undefined && !denied,
        evidence: { part: 'background', start, end: start + match[0].length },
      });
    }
  }
  return agreed(found);
}

/** What one mention of a condition states of the patient; undefined where it only looks for it, or leaves it open. */
function conditionValue(clause: string, words: string, after: string, part: ReportPart): boolean | undefined {
  if (family.test(clause) || looksFor.test(clause)) {
    return undefined;
  }
  if (
    /\b(?:except|other than|apart from|besides)\b[^,]*$/i.test(clause) ||
    /^[\s-]*(?:positive|infection)\b/i.test(after)
  ) {
    return true;
  }
  // "No history of cancer, immunosuppressed": what is denied before a comma says nothing of what comes after it.
  const nearest = clause.slice(clause.lastIndexOf(',') + 1);
  if (/^immunocompetent$/i.test(words) || /^\W*(?:negative|ruled out|excluded)\b/i.test(after)) {
    return false;
  }
  if (denies.test(nearest)) {
    return /\b(?:known|history|hx|primary|prior|immuno|immune)/i.test(nearest + words + after.slice(0, 10))
      ? false
      : undefined;
  }
  if (denies.test(clause) && !/\b(?:history of|known|status post|s\/p|after|on|with|has)\b/i.test(nearest)) {
    return undefined;
  }
  const known =
    part === 'background' ||
    /\b(?:known|history of|status post|treated|\w+ectomy (?:for|of)|resect\w+ (?:for|of)|patient (?:with|has))\b/i.test(
      clause + words,
    );
  return known ? true : undefined;
}

/** One value that all mentions share. */
function agreed<T>(found: readonly { readonly value: T; readonly evidence: Evidence }[]): Stated<T> {
  const [first] = found;
  if (first === undefined || found.some(({ value }) => value !== first.value)) {
    return undefined;
  }
  return { value: first.value, evidence: found.map(({ evidence }) => evidence) };
}
