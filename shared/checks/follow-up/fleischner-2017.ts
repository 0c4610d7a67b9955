import { answer, InputSheet } from './follow-up-rule.ts';
import type { FollowUpOffer, FollowUpReport, FollowUpRule } from './follow-up-rule.ts';
import { statedIncidental } from './incidental-input.ts';
import { statedCount, statedSize } from './nodule-count.ts';
import { noduleMentions, statedDensity } from './nodule-mentions.ts';
import type { NoduleDensity, NoduleMention, SizeRange } from './nodule-mentions.ts';
import { statedAge, statedCancer, statedImmunosuppression, statedLungCancerRisk } from './patient-inputs.ts';
import { statedChest, statedModality } from './study-inputs.ts';
import type { Modality } from './study-inputs.ts';

export const fleischner2017: FollowUpRule = {
  id: 'fleischner-2017',
  version: '1.0.0',
  title: 'Fleischner 2017',
  citation:
    'MacMahon H, Naidich DP, Goo JM, et al. Guidelines for management of incidental pulmonary nodules detected on CT images: ' +
    'from the Fleischner Society 2017. Radiology 2017;284:228-243',
  doi: '10.1148/radiol.2017161659',
};

type SizeClass = 'below 6 mm' | '6 to 8 mm' | 'above 8 mm';
type Count = 'single' | 'multiple';
type Risk = 'low' | 'high';

/** A row of the document's table 1. A field that is absent does not matter to the row. */
interface Row {
  readonly density: NoduleDensity | 'subsolid';
  readonly count: Count;
  readonly size: readonly SizeClass[];
  readonly risk?: Risk;
  readonly recommendation: string;
}

const from6: readonly SizeClass[] = ['6 to 8 mm', 'above 8 mm'];

const rows: readonly Row[] = [
  {
    density: 'solid',
    count: 'single',
    size: ['below 6 mm'],
    risk: 'low',
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['below 6 mm'],
    risk: 'high',
    recommendation: 'Optional CT at 12 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['6 to 8 mm'],
    risk: 'low',
    recommendation: 'CT at 6 to 12 months, then consider CT at 18 to 24 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['6 to 8 mm'],
    risk: 'high',
    recommendation: 'CT at 6 to 12 months, then CT at 18 to 24 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['above 8 mm'],
    recommendation: 'Consider CT at 3 months, PET/CT, or tissue sampling.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: ['below 6 mm'],
    risk: 'low',
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: ['below 6 mm'],
    risk: 'high',
    recommendation: 'Optional CT at 12 months.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: from6,
    risk: 'low',
    recommendation:
      'CT at 3 to 6 months, then consider CT at 18 to 24 months; the most suspicious nodule guides management.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: from6,
    risk: 'high',
    recommendation: 'CT at 3 to 6 months, then at 18 to 24 months; the most suspicious nodule guides management.',
  },
  {
    density: 'ground-glass',
    count: 'single',
    size: ['below 6 mm'],
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'ground-glass',
    count: 'single',
    size: from6,
    recommendation: 'CT at 6 to 12 months to confirm persistence, then CT every 2 years until 5 years.',
  },
  {
    density: 'part-solid',
    count: 'single',
    size: ['below 6 mm'],
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'part-solid',
    count: 'single',
    size: from6,
    recommendation:
      'CT at 3 to 6 months to confirm persistence; if unchanged and the solid component remains below 6 mm, annual CT for 5 years.',
  },
  {
    density: 'subsolid',
    count: 'multiple',
    size: ['below 6 mm'],
    recommendation: 'CT at 3 to 6 months; if stable, consider CT at 2 and 4 years.',
  },
  {
    density: 'subsolid',
    count: 'multiple',
    size: from6,
    recommendation: 'CT at 3 to 6 months; the most suspicious nodule guides what follows.',
  },
];

/** Fleischner 2017 for the lung nodules of a report; undefined where it states none that the document speaks of. */
export function offerFleischner2017(report: FollowUpReport): FollowUpOffer | undefined {
  const mentions = noduleMentions(report, statedChest(report) !== undefined);
  const [first] = mentions;
  if (first === undefined) {
    return undefined;
  }
  const sheet = new InputSheet();
  const modality = sheet.note('how the study was done', statedModality(report), String);
  const incidental = sheet.note('why the study was done', statedIncidental(report), (value) =>
    value ? 'the nodule is incidental' : 'the nodule, a cancer or a screening is the reason',
  );
  const age = sheet.note('the age', statedAge(report), (years) => `${years} years`);
  const cancer = sheet.note('whether a cancer is known', statedCancer(report), yesOrNo);
  const suppressed = sheet.note('whether the patient is immunosuppressed', statedImmunosuppression(report), yesOrNo);
  const outside =
    outsideByStudy(modality, incidental) ?? outsideByPatient(age, cancer, suppressed) ?? outsideByNodule(mentions);
  const recommendation = outside === undefined ? tableRow(report, mentions, modality, sheet) : undefined;
  return answer(fleischner2017, first.evidence, sheet, { outside, recommendation, of: 'nodule' });
}

function outsideByStudy(modality: Modality | undefined, incidental: boolean | undefined): string | undefined {
  if (modality !== undefined && modality !== 'CT') {
    return modality === 'radiograph'
      ? 'it was seen on a radiograph, and the rule is for nodules on CT'
      : `the study is ${modality}, and the rule is for nodules on CT`;
  }
  return incidental === false ? 'it is not incidental to this study' : undefined;
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
  return mentions.some(({ sizes }) => sizes.some(({ low }) => low > 30)) ? 'a lesion above 30 mm is a mass' : undefined;
}

/** The row of the table, its inputs noted on the sheet; undefined where an input is missing. */
function tableRow(
  report: FollowUpReport,
  mentions: readonly NoduleMention[],
  modality: Modality | undefined,
  sheet: InputSheet,
): string | undefined {
  if (modality !== undefined) {
    sheet.note('that the study shows the chest', statedChest(report), () => 'chest');
  }
  if (mentions.every(({ finding }) => finding.state === 'uncertain')) {
    sheet.missing.push('that there is a nodule for certain');
  }
  const count = sheet.note('whether there is one nodule or several', statedCount(report, mentions), String);
  const size = sheet.note(
    count === 'multiple' ? 'one size of the largest nodule' : 'one size of the nodule',
    statedSize(mentions, count ?? 'single', sizeClass),
    shownSize,
  );
  const density = sheet.note('whether it is solid, part-solid or ground-glass', statedDensity(mentions), String);
  const sized = size === undefined ? undefined : sizeClass(size);
  const fitting = rows.filter(
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

/** The document's classes; undefined for a range that reaches over a border. */
function sizeClass({ low, high }: SizeRange): SizeClass | undefined {
  if (high < 6) {
    return 'below 6 mm';
  }
  if (low >= 6 && high <= 8) {
    return '6 to 8 mm';
  }
  return low > 8 ? 'above 8 mm' : undefined;
}

function shownSize({ low, high }: SizeRange): string {
  return low === high ? `${low} mm` : (sizeClass({ low, high }) ?? '');
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
