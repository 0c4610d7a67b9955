import { answer, InputSheet } from './follow-up-rule.ts';
import type { FollowUpOffer, FollowUpReport, FollowUpRule, RuleReader } from './follow-up-rule.ts';
import { statedIncidental } from './incidental-input.ts';
import { findOrganLesion, statedDiameters, statedOfLesion } from './organ-lesion.ts';
import { outsideAdultCtMr } from './outside-adult-ct-mr.ts';
import { statedAge, statedLimitedLife } from './patient-inputs.ts';
import { statedModality } from './study-inputs.ts';

const rule: FollowUpRule = {
  id: 'acr-thyroid-2015',
  version: '1.1.1',
  title: 'ACR thyroid 2015',
  citation:
    'Hoang JK, Langer JE, Middleton WD, et al. Managing incidental thyroid nodules detected on imaging: white paper of the ACR ' +
    'Incidental Thyroid Findings Committee. J Am Coll Radiol 2015;12:143-150',
  doi: '10.1016/j.jacr.2014.09.038',
};

/** ACR 2015 for a thyroid nodule on CT or MR; undefined where the report states none. */
export const thyroid2015: RuleReader = { rule, offer };

const lesionWords =
  /\bthyroid(?: gland| lobe)? (?:(?!without\b|no\b|or\b|and\b)\w+ ){0,2}(?:nodules?|mass|lesions?|cysts?)\b|\b(?:nodules?|mass|lesions?)\b(?: \w+){0,6} (?:in|of|within) the (?:\w+ ){0,3}thyroid\b/i;
const suspicious =
  /\b(?:suspicious (?:\w+ )?(?:features?|findings?|lymph nodes?|nodes?)|(?:local |extrathyroid\w* )?invasion|(?:abnormal|enlarged|suspicious|pathologic(?:al)?) (?:\w+ )?(?:lymph )?nodes?|(?:cervical )?(?:lymph)?adenopathy)\b/i;

/** The document leaves out patients with clinical risk factors. */
const atRisk =
  /(?<!\b(?:no|not|without|denies) (?:[\w-]+ ){0,4})\b(?:(?:neck|head|chest|mantle) (?:radiation|irradiation|radiotherapy)|(?:radiation|irradiation|radiotherapy) (?:to|of) the (?:neck|head|chest)|family history of (?:[\w-]+ )?thyroid (?:cancer|carcinoma)|MEN ?2|multiple endocrine neoplasia)/i;

function offer(report: FollowUpReport): FollowUpOffer | undefined {
  const lesion = findOrganLesion(report, lesionWords, /\b(?:thyroid|cervical|lymph|nodes?|invasion)\b/i);
  if (lesion === undefined) {
    return undefined;
  }
  const sheet = new InputSheet();
  const modality = sheet.note('how the study was done', statedModality(report), String);
  const incidental = sheet.note(
    'why the study was done',
    statedIncidental(report, {
      finding: /\bthyroid/i,
      reasons: /\b(?:thyroid|goiter|hyperthyroid\w*|hypothyroid\w*|neck mass|lump)/i,
    }),
    (value) => (value ? 'incidental' : 'the nodule, a cancer or a screening is the reason'),
  );
  const age = sheet.note('the age', statedAge(report), (years) => `${years} years`);
  const limited = sheet.note('whether illness limits the patient’s life', statedLimitedLife(report), (value) =>
    value ? 'life limited by illness' : 'life not limited by illness',
  );
  const features = sheet.note('suspicious features', statedOfLesion(report, lesion, suspicious), (value) =>
    value ? 'suspicious features' : 'no suspicious features',
  );
  const size = sheet.note('one size of the nodule', statedDiameters(report, lesion), ({ longest }) => `${longest} mm`);
  const outside = atRisk.test(report.background)
    ? 'the report states a risk of thyroid cancer'
    : outsideAdultCtMr({ modality, age, incidental }, { of: 'nodules', adultFrom: 19 });
  if (limited === true && features === true) {
    // Which of the two the document's figure asks first we are not sure of.
    sheet.missing.push('a case that this rule set covers (suspicious features in a limited life)');
  }
  const complete = age !== undefined && limited !== undefined && features !== undefined && size !== undefined;
  const recommendation = complete ? branch({ age, limited, features, size: size.longest }) : undefined;
  return answer(rule, lesion.subject, sheet, { outside, recommendation, of: 'thyroid nodule' });
}

/** The branch of the document's figure for CT and MR; the size in millimetres. */
function branch(of: { age: number; limited: boolean; features: boolean; size: number }): string {
  if (of.limited) {
    return 'No further evaluation, unless it is asked for: illness limits the patient’s life.';
  }
  if (of.features) {
    return 'Thyroid ultrasound: the nodule has suspicious features.';
  }
  return of.size >= (of.age < 35 ? 10 : 15) ? 'Thyroid ultrasound.' : 'No further evaluation.';
}
