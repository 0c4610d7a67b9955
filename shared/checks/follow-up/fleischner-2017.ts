import { fleischner2017Rows } from './fleischner-2017-table.ts';
import type { SizeClass } from './fleischner-2017-table.ts';
import { answer, InputSheet } from './follow-up-rule.ts';
import type { FollowUpOffer, FollowUpReport, FollowUpRule, RuleReader } from './follow-up-rule.ts';
import { statedIncidental } from './incidental-input.ts';
import { statedCount } from './nodule-count.ts';
import { noduleMentions, statedDensity } from './nodule-mentions.ts';
import type { NoduleMention, SizeRange } from './nodule-mentions.ts';
import { statedSize } from './nodule-size.ts';
import {
  shownCancer,
  statedAge,
  statedCancer,
  statedImmunosuppression,
  statedLungCancerRisk,
} from './patient-inputs.ts';
import { statedChest, statedModality } from './study-inputs.ts';
import type { Modality } from './study-inputs.ts';

const rule: FollowUpRule = {
  id: 'fleischner-2017',
  version: '1.3.0',
  title: 'Fleischner 2017',
  citation:
    'MacMahon H, Naidich DP, Goo JM, et al. Guidelines for management of incidental pulmonary nodules detected on CT images: ' +
    'from the Fleischner Society 2017. Radiology 2017;284:228-243',
  doi: '10.1148/radiol.2017161659',
};

/** Fleischner 2017 for the lung nodules of a report; undefined where it states none that the document speaks of. */
export const fleischner2017: RuleReader = { rule, offer };

function offer(report: FollowUpReport): FollowUpOffer | undefined {
  const mentions = noduleMentions(report, statedChest(report) !== undefined);
  const [first] = mentions;
  if (first === undefined) {
    return undefined;
  }
  const sheet = new InputSheet();
  const modality = sheet.note('how the study was done', statedModality(report), String);
  if (modality === undefined) {
    // Most studies of the chest are radiographs: nobody is asked for the inputs of a rule that hardly applies.
    const outside = 'the report does not say that it was seen on CT';
    return answer(rule, first.evidence, sheet, { outside, recommendation: undefined, of: 'nodule' });
  }
  const incidental = sheet.note(
    'why the study was done',
    statedIncidental(report, { finding: /\bnodul|\bGGNs?\b/i }),
    (value) => (value ? 'incidental' : 'the nodule, a cancer or a screening is the reason'),
  );
  const age = sheet.note('the age', statedAge(report), (years) => `${years} years`);
  const cancer = sheet.note('whether a cancer is known', statedCancer(report), shownCancer);
  const suppressed = sheet.note('whether the patient is immunosuppressed', statedImmunosuppression(report), (value) =>
    value ? 'immunosuppressed' : 'not immunosuppressed',
  );
  const outside =
    outsideByStudy(modality, incidental) ?? outsideByPatient(age, cancer, suppressed) ?? outsideByNodule(mentions);
  const recommendation = outside === undefined ? tableRow(report, mentions, sheet) : undefined;
  return answer(rule, first.evidence, sheet, { outside, recommendation, of: 'nodule' });
}

function outsideByStudy(modality: Modality, incidental: boolean | undefined): string | undefined {
  if (modality !== 'CT') {
    return modality === 'radiograph'
      ? 'it was seen on a radiograph, and the rule is for nodules on CT'
      : `the study is ${modality}, and the rule is for nodules on CT`;
  }
  return incidental === false
    ? 'it is not incidental: the report gives such a finding, a cancer or a screening as the reason for the study'
    : undefined;
}

function outsideByPatient(
  age: number | undefined,
  cancer: boolean | undefined,
  suppressed: boolean | undefined,
): string | undefined {
  if (age !== undefined && age < 35) {
    return 'the patient is younger than 35 years';
  }
  if (cancer === true) {
    return 'the patient is known to have, or to have had, a cancer';
  }
  return suppressed === true ? 'the patient is immunosuppressed' : undefined;
}

function outsideByNodule(mentions: readonly NoduleMention[]): string | undefined {
  if (mentions.some(({ seenBefore }) => seenBefore)) {
    return 'it was there on an earlier study';
  }
  if (mentions.some(({ atFissure }) => atFissure)) {
    return 'it lies at a fissure, where its shape decides whether it is a lymph node';
  }
  return mentions.some(({ sizes }) => sizes.some(({ low }) => low > 30)) ? 'a lesion above 30 mm is a mass' : undefined;
}

/** The row of the table, its inputs noted on the sheet; undefined where an input is missing. */
function tableRow(report: FollowUpReport, mentions: readonly NoduleMention[], sheet: InputSheet): string | undefined {
  sheet.note('that the study shows the chest', statedChest(report), () => 'chest');
  if (mentions.every(({ finding }) => finding.state === 'uncertain')) {
    sheet.missing.push('that there is a nodule for certain');
  }
  const count = sheet.note('whether there is one nodule or several', statedCount(report, mentions), String);
  const sizes = mentions.flatMap((mention) => mention.sizes);
  const between = sizes.length > 0 && sizes.every((one) => one.low === one.high && sizeClass(one) === undefined);
  const ofWhich = count === 'multiple' ? 'the largest nodule' : 'the nodule';
  const size = sheet.note(
    between ? `a size of ${ofWhich} in whole millimetres, as the document measures` : `one size of ${ofWhich}`,
    statedSize(mentions, count ?? 'single', sizeClass),
    shownSize,
  );
  const density = sheet.note('whether it is solid, part-solid or ground-glass', statedDensity(mentions), String);
  const sized = size === undefined ? undefined : sizeClass(size);
  const fitting = fleischner2017Rows.filter(
    (row) =>
      (count === undefined || row.count === count) &&
      (sized === undefined || row.size.includes(sized)) &&
      (density === undefined || row.density === density || (row.density === 'subsolid' && density !== 'solid')),
  );
  const risk = fitting.some((row) => row.risk !== undefined)
    ? sheet.note('risk factors', statedLungCancerRisk(report), (value) => `${value} risk`)
    : undefined;
  return fitting.find((row) => row.risk === undefined || row.risk === risk)?.recommendation;
}

/**
 * The document's classes; undefined for a range that reaches over a border. The document measures in whole millimetres: where
 * rounding moves a size over a border (5.9 mm, 8.2 mm), it is undefined too.
 */
function sizeClass({ low, high, open }: SizeRange): SizeClass | undefined {
  const ends =
    open === undefined
      ? [low, high, Math.round(low), Math.round(high)]
      : open === 'high'
        ? [low, high - 0.001]
        : [low + 0.001, high];
  const [first, ...others] = ends.map((size) => (size < 6 ? 'below 6 mm' : size <= 8 ? '6 to 8 mm' : 'above 8 mm'));
  return others.every((other) => other === first) ? first : undefined;
}

function shownSize(size: SizeRange): string {
  return size.low === size.high ? `${size.low} mm` : (sizeClass(size) ?? '');
}
