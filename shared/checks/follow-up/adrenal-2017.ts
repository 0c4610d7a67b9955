import { backgroundFields } from '#shared/report/background-fields.ts';
import { answer, InputSheet } from './follow-up-rule.ts';
import type { Evidence, FollowUpOffer, FollowUpReport, FollowUpRule, RuleReader, Stated } from './follow-up-rule.ts';
import { statedIncidental } from './incidental-input.ts';
import { findOrganLesion, statedDiameters, statedOfLesion } from './organ-lesion.ts';
import type { Diameters, OrganLesion } from './organ-lesion.ts';
import { outsideAdultCtMr } from './outside-adult-ct-mr.ts';
import { shownCancer, statedAge, statedCancer } from './patient-inputs.ts';
import { statedModality } from './study-inputs.ts';

const rule: FollowUpRule = {
  id: 'acr-adrenal-2017',
  version: '1.1.0',
  title: 'ACR adrenal 2017',
  citation:
    'Mayo-Smith WW, Song JH, Boland GL, et al. Management of incidental adrenal masses: a white paper of the ACR Incidental ' +
    'Findings Committee. J Am Coll Radiol 2017;14:1038-1044',
  doi: '10.1016/j.jacr.2017.05.001',
};

/** ACR 2017 for an adrenal lesion of the report; undefined where it states none. */
export const adrenal2017: RuleReader = { rule, offer };

const lesionWords =
  /\badrenal(?: gland)? (?:(?!without\b|no\b|or\b|and\b)\w+ ){0,2}(?:nodule|mass|lesion|adenoma|incidentaloma|myelolipoma)\b|\b(?:nodule|mass|lesion|adenoma|myelolipoma)\b(?: \w+){0,6} (?:in|of|arising from|involving) the (?:left |right )?adrenal\b/i;
const benignWords =
  /\b(?:myelolipoma|macroscopic fat|lipid[- ]rich (?:adenoma)?|simple cyst|signal (?:loss|drop\w*) on (?:the )?(?:out|opposed)[- ]of?[- ]?phase\w*|diagnostic of (?:an? )?(?:benign )?adenoma)\b/i;
const indeterminateWords = /\bindeterminate\b/i;
const unenhanced = /\b(?:non-?\s?contrast|unenhanced|without (?:intravenous |IV )?contrast|non-?\s?enhanced)\b/i;
/** Read here, since of all amounts only a density is negative, and whether it is decides. */
const density =
  /(?<![\d.])(?:(-?\d{1,4}(?:\.\d{1,3})?)\s*(?:to|–|-)\s*)?(-?\d{1,4}(?:\.\d{1,3})?)\s*(?:HU|Hounsfield)/i;
const lessThan = /(?:<|≤|\b(?:less|lower) than(?: or equal to)?|\bunder|\bbelow|\bat most)\s*$/i;
const moreThan = /(?:>|≥|\b(?:greater|more|higher) than|\bover|\babove|\bat least)\s*$/i;
const yearOrMore =
  /\b(?:stable|unchanged|no change)\b[^.;]{0,60}?\b(?:(\d+)|one|two|three|four|five|several)\s*-?\s*(years?|months?)\b/i;

function offer(report: FollowUpReport): FollowUpOffer | undefined {
  const lesion = findOrganLesion(report, lesionWords, /\badrenal/i);
  if (lesion === undefined) {
    return undefined;
  }
  const sheet = new InputSheet();
  const modality = sheet.note('how the study was done', statedModality(report), String);
  const age = sheet.note('the age', statedAge(report), (years) => `${years} years`);
  const incidental = sheet.note(
    'why the study was done',
    statedIncidental(report, {
      finding: /\badrenal/i,
      reasons: /\b(?:adrenal|hyperaldosteronism|Cushing\w*|ph(?:a?e)ochromocytoma|Conn)/i,
    }),
    (value) => (value ? 'incidental' : 'the lesion, a cancer or a screening is the reason'),
  );
  const size = sheet.note('one size of the lesion', statedDiameters(report, lesion), ({ longest }) => `${longest} mm`);
  const outside = outsideAdultCtMr({ modality, age, incidental }, { of: 'lesions', adultFrom: 18 });
  const recommendation = outside === undefined && size !== undefined ? branch(report, lesion, size, sheet) : undefined;
  return answer(rule, lesion.subject, sheet, { outside, recommendation, of: 'adrenal lesion' });
}

/** The branch of the document's figure 1 that the lesion falls on; notes what it asks for on the sheet. */
function branch(
  report: FollowUpReport,
  lesion: OrganLesion,
  { longest: size, shortest }: Diameters,
  sheet: InputSheet,
): string | undefined {
  if (size < 10) {
    return 'An adrenal lesion below 1 cm needs no further work-up.';
  }
  const benign = sheet.note(
    'its density on unenhanced CT or another sign that is diagnostic',
    benignOrNot(report, lesion),
    (value) => (value ? 'benign' : 'indeterminate'),
  );
  if (benign === undefined) {
    return undefined;
  }
  if (benign) {
    return 'The features are those of a benign lesion: no follow-up imaging.';
  }
  if (shortest < 10) {
    sheet.missing.push('a size of at least 1 cm in its short axis, or below 1 cm in its long axis');
    return undefined;
  }
  if (size === 40) {
    sheet.missing.push('a size clearly below or above 4 cm');
    return undefined;
  }
  if (size > 40) {
    const cancer = sheet.note('whether a cancer is known', statedCancer(report), shownCancer);
    return cancer === true ? 'Consider PET/CT or biopsy.' : 'Consider resection.';
  }
  const history = sheet.note('whether it was there on an earlier study', statedHistory(report, lesion), String);
  if (history === 'stable for a year or more') {
    return 'Stable for a year or more: benign, no follow-up imaging.';
  }
  const cancer = sheet.note('whether a cancer is known', statedCancer(report), shownCancer);
  if (history === 'new or growing') {
    return cancer === true ? 'Consider PET/CT or biopsy.' : 'Consider adrenal-protocol CT or resection.';
  }
  if (cancer === true || size === 20) {
    // The document's figure is followed only where we are sure of its reading.
    sheet.missing.push(
      cancer === true
        ? 'a case that this rule set covers (no earlier study, known cancer)'
        : 'a size clearly below or above 2 cm',
    );
    return undefined;
  }
  return size < 20 ? 'Probably benign: consider adrenal-protocol CT at 12 months.' : 'Adrenal-protocol CT.';
}

function benignOrNot(report: FollowUpReport, lesion: OrganLesion): Stated<boolean> {
  const benign = statedOfLesion(report, lesion, benignWords);
  if (benign?.value === true) {
    return benign;
  }
  for (const { part, start, end } of lesion.sentences) {
    const sentence = report[part].slice(start, end);
    const match = density.exec(sentence);
    // Only a density without contrast medium separates an adenoma: 10 HU and less.
    if (match !== null && (unenhanced.test(sentence) || unenhanced.test(report.background))) {
      const before = sentence.slice(0, match.index);
      const last = Number(match[2]);
      const isMore = moreThan.test(before);
      const high = isMore ? Number.POSITIVE_INFINITY : last;
      const low = lessThan.test(before) ? Number.NEGATIVE_INFINITY : Number(match[1] ?? last);
      const at = start + match.index;
      const evidence: Evidence[] = [{ part, start: at, end: at + match[0].length }];
      return high <= 10
        ? { value: true, evidence }
        : low > 10 || (isMore && low === 10)
          ? { value: false, evidence }
          : undefined;
    }
  }
  const indeterminate = statedOfLesion(report, lesion, indeterminateWords);
  return indeterminate?.value === true ? { value: false, evidence: indeterminate.evidence } : undefined;
}

type History = 'stable for a year or more' | 'new or growing' | 'no earlier study';

function statedHistory(report: FollowUpReport, lesion: OrganLesion): Stated<History> {
  for (const { part, start, end } of lesion.sentences) {
    const sentence = report[part].slice(start, end);
    const evidence: Evidence[] = [{ part, start, end }];
    const stable = yearOrMore.exec(sentence);
    if (stable !== null) {
      const months = /month/i.test(stable[2] ?? '') ? Number(stable[1] ?? 0) : 12;
      return months >= 12 ? { value: 'stable for a year or more', evidence } : undefined;
    }
    const grown = /\b(?:new|enlarg\w+|increas\w+|grown|larger)\b/i.exec(sentence);
    if (grown !== null && !/\b(?:not|no|without)\b[^.;]{0,20}$/i.test(sentence.slice(0, grown.index))) {
      return { value: 'new or growing', evidence };
    }
    if (/\b(?:unchanged|stable|previously)\b/i.test(sentence)) {
      return undefined;
    }
  }
  for (const span of backgroundFields(report.background)) {
    const text = report.background.slice(span.start, span.end);
    if (
      span.field === 'comparison' &&
      /^\s*(?:none|no (?:prior|previous|comparison)\w*|not available|n\/a)\b/i.test(text)
    ) {
      return { value: 'no earlier study', evidence: [{ part: 'background', start: span.start, end: span.end }] };
    }
  }
  return undefined;
}
