import type { Span } from '#shared/report/sections.ts';
import type { CheckedReport } from '#shared/checks/check.ts';

export type Sex = 'female' | 'male';

/** What only one sex has or is; "breast" and "pelvic" are of both. */
const female =
  '(?:fe[\\s-]?male|wom[ae]n|girl|lady|she|her|hers|herself|uter(?:us|ine|i)|ovar(?:y|ies|ian)|adnexal?|adnexae|endometri\\w+|myometri\\w+|' +
  'cervix|vagin\\w+|vulv\\w+|fallopian|hysterectomy|oophorectomy|salping\\w+|fibroids?|leiomyomas?|pregnan\\w+|gravid|gestation\\w*|fetus|fetal|' +
  'intrauterine|placenta\\w*|(?:pre|peri|post)-?\\s?menopausal|menopaus\\w+|menstru\\w+|postpartum|antepartum|lactating)';
const male =
  '(?:male|m[ae]n|boy|gentleman|he|his|him|himself|prostat\\w+|seminal\\s+vesic\\w+|test(?:is|es|icle|icles|icular)|scrot\\w+|penis|penile|' +
  'epididym\\w+|spermatic|vas\\s+deferens|varicocele|orchi\\w+|turp|psa)';
const words = new RegExp(`(?<![\\w-])(?:(${female})|(${male}))(?![\\w-])`, 'giu');
/** "54 yo F", "31yof", "62 M": letters that stand for a sex only behind an age. */
const ageAndLetter =
  /\b(?:\d{1,3}|x{3,})[\s-]*(?:y(?:ea)?r?s?[\s.-]*o?(?:ld)?\.?|y\/?o)[\s,.-]*(?:old[\s,]*)?(f|m)\b|\b\d{1,3}\s?([fm])\b/giu;
/** Of somebody else: "mother with breast cancer", "family history of prostate cancer". */
const another =
  /\b(?:family\s+history|mother|father|sister|brother|daughter|son|wife|husband|exposure\s+to)\b[^.;]{0,60}$/iu;

export interface SexedWord extends Span {
  readonly sex: Sex;
}

/** The words of a text that say the patient's sex, or name what only one sex has. */
export function sexedWords(text: string): readonly SexedWord[] {
  const found: SexedWord[] = [];
  for (const match of text.matchAll(words)) {
    if (!another.test(text.slice(Math.max(0, match.index - 80), match.index))) {
      const sex = match[1] === undefined ? 'male' : 'female';
      found.push({ sex, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(ageAndLetter)) {
    const sex = (match[1] ?? match[2])?.toLowerCase() === 'f' ? 'female' : 'male';
    found.push({ sex, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The patient's sex as the order says it, else as background and findings tell it; undefined where they tell none, or both. */
export function patientSex(report: CheckedReport): Sex | undefined {
  return report.sex ?? onlySex(report.background) ?? onlySex(report.findings);
}

function onlySex(text: string): Sex | undefined {
  const sexes = new Set(sexedWords(text).map(({ sex }) => sex));
  return sexes.size === 1 ? [...sexes][0] : undefined;
}
