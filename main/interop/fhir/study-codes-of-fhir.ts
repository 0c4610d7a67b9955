import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import { imagingModalities, modalityOfService } from '#shared/report/study/modality-codes.ts';
import { studyCodesOf, type StudyCodes } from '#shared/report/study/study-codes.ts';
import { codingsOf, conceptText, type Coding } from './concept.ts';
import { elementsOf } from './element.ts';
import type { Placed } from './scope.ts';
import { studyValue } from './study-value.ts';

/** What is given beside CT in studies of both. */
const beforeOthers = ['PT', 'NM'];

/** Where a report's codes may stand: itself, its orders, and the studies that it reports on. */
export interface CodedPlaces {
  readonly report: Placed;
  readonly orders: readonly Placed[];
  readonly studies: readonly Placed[];
  readonly procedures: readonly Placed[];
  readonly description: string | undefined;
}

/** Modality and body part as codes say them; as the study's name says them, or else the text, where no code does. */
export function studyCodesOfFhir(places: CodedPlaces, text: ParsedReport): StudyCodes {
  const modality = codedModality(places);
  const bodyPart = codedBodyPart(places);
  const named = studyCodesOf({
    background: places.description === undefined ? '' : `Exam: ${places.description}`,
    findings: '',
  });
  const told =
    (modality ?? named.modality) !== undefined && (bodyPart ?? named.bodyPart) !== undefined
      ? {}
      : studyCodesOf({ background: reportBackground(text), findings: sectionText(text, 'findings') });
  return {
    ...told,
    ...named,
    ...(modality !== undefined && { modality }),
    ...(bodyPart !== undefined && { bodyPart }),
  };
}

function codedModality({ report, orders, studies }: CodedPlaces): string | undefined {
  const ofStudies = studies.flatMap(({ resource }) => [
    ...elementsOf(resource, 'modality'),
    ...elementsOf(resource, 'series').flatMap((series) => elementsOf(series, 'modality')),
  ]);
  const ofStudy = ofStudies.flatMap((concept) => modalitiesOf(concept));
  const categories = [report, ...orders].flatMap(({ resource }) => elementsOf(resource, 'category'));
  return (
    beforeOthers.find((code) => ofStudy.includes(code)) ??
    ofStudy[0] ??
    categories.flatMap((concept) => modalitiesOf(concept))[0]
  );
}

function modalitiesOf(concept: Parameters<typeof codingsOf>[0]): readonly string[] {
  const text = conceptText(concept);
  return [...codingsOf(concept), { code: text }].flatMap((coding) => modalityOf(coding) ?? []);
}

function modalityOf({ system, code = '' }: Coding): string | undefined {
  const bare = code.toUpperCase();
  // PT is physical therapy there.
  const isService = system !== undefined && /0074/u.test(system);
  return !isService && imagingModalities.has(bare) ? bare : modalityOfService(bare);
}

function codedBodyPart({ studies, procedures, orders }: CodedPlaces): string | undefined {
  const series = studies.flatMap(({ resource }) => elementsOf(resource, 'series'));
  const sites = [...series, ...[...procedures, ...orders].map(({ resource }) => resource)].flatMap((holder) =>
    elementsOf(holder, 'bodySite'),
  );
  return sites.map((site) => partName(conceptText(site))).find((part) => part !== undefined);
}

/** Anatomy's adjectives and older words, as DICOM says them. */
const plainNames: ReadonlyMap<string, string> = new Map([
  ['THORAX', 'CHEST'],
  ['THORACIC', 'CHEST'],
  ['ABDOMINAL', 'ABDOMEN'],
  ['PELVIC', 'PELVIS'],
  ['CRANIAL', 'HEAD'],
  ['CARDIAC', 'HEART'],
]);

/** "CHEST" of "Thoracic structure (body structure)", "KNEE" of "Left knee region structure". */
function partName(words: string | undefined): string | undefined {
  const bare = (words ?? '')
    .slice(0, 200)
    .replaceAll(/\([^()]*\)|\b(?:structure|region|entire|part|body|left|right|both|of|the)\b/giu, ' ')
    .trim();
  const name = studyValue(bare);
  const plain = name && plainNames.get(name.toUpperCase());
  return plain ?? (bare === words?.trim() ? name : name?.toUpperCase());
}
