import { backgroundFields } from '#shared/report/background-fields.ts';
import type { FollowUpReport, Stated } from './follow-up-rule.ts';

/** How the study was done, as the report states it. */
export type Modality = 'CT' | 'MR' | 'radiograph' | 'ultrasound' | 'nuclear medicine';

const modalityWords: readonly (readonly [Modality, RegExp])[] = [
  ['nuclear medicine', /\b(?:PET(?:[/-]CT)?|SPECT|scintigra\w+|bone scan|nuclear medicine)\b/i],
  ['CT', /\b(?:CTA?|computed tomogra\w+|CAT scan|HRCT)\b/i],
  ['MR', /\b(?:MRI?|MRA|MRCP|magnetic resonance)\b/i],
  ['ultrasound', /\b(?:[Uu]ltrasound|ULTRASOUND|[Ss]onogra\w+|US)\b/],
  [
    'radiograph',
    /\b(?:radiogra\w+|x-?\s?rays?|x-?XXXX|xray|CXR|roentgen\w*|(?:chest )?(?:2|two|1|one|3|three)[- ]?v(?:iews?)?\b|PA (?:and|&|\/) ?lat\w*|frontal (?:and|\/|&) ?lateral|frontal\/lateral|AP (?:and|&) lateral|portable chest|chest portable|AP (?:portable|view|chest))/i,
  ],
];

const advice =
  /\b(?:recommend\w*|suggest\w*|consider\w*|follow-?\s?up|correlat\w*|further|could|would|may|should|if|prior|previous|compar\w*|subsequent|dedicated|outside)\b/i;

/**
 * How the study was done, as exam and technique say, else an unlabelled background. A modality that is only compared with,
 * asked for or advised is not this study's; where two are named, none is. PET/CT counts as nuclear medicine.
 */
export function statedModality(report: FollowUpReport): Stated<Modality> {
  const fields = backgroundFields(report.background);
  const exam = fields.filter(({ field }) => field === 'exam');
  for (const span of exam.length > 0 ? exam : fields.filter(({ field }) => field === 'unlabelled')) {
    const text = report.background.slice(span.start, span.end);
    const found = modalityWords
      .map(([modality, words]) => ({ modality, match: words.exec(text) }))
      .filter(({ match }) => match !== null && !advice.test(text.slice(Math.max(0, match.index - 40), match.index)));
    // A PET/CT names both; other texts that name two do not say which one this study was.
    const [first] = found;
    if (first?.match && (found.length === 1 || first.modality === 'nuclear medicine')) {
      const start = span.start + first.match.index;
      return { value: first.modality, evidence: [{ part: 'background', start, end: start + first.match[0].length }] };
    }
    if (found.length > 1) {
      return undefined;
    }
  }
  return undefined;
}

/** The words that say that the study shows the chest. */
export function statedChest(report: FollowUpReport): Stated<true> {
  for (const span of backgroundFields(report.background)) {
    const text = report.background.slice(span.start, span.end);
    const match = /\b(?:chest|thora(?:x|cic)|lungs?|pulmonary)\b/i.exec(text);
    if (match !== null && (span.field === 'exam' || span.field === 'unlabelled')) {
      const start = span.start + match.index;
      return { value: true, evidence: [{ part: 'background', start, end: start + match[0].length }] };
    }
  }
  return undefined;
}
