import { reportBackground } from '#shared/report/report-background.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import { studyCodesOf, type StudyCodes } from '#shared/report/study/study-codes.ts';
import { codingsOf, conceptText, type Coding } from './concept.ts';
import { elementsOf } from './element.ts';
import type { Placed } from './scope.ts';
import { studyValue } from './study-value.ts';

/** DICOM's modalities that make images (PS3.3 C.7.3.1.1.1), and XR as reports call plain radiographs. */
export const imagingModalities: ReadonlySet<string> = new Set(
  'CR CT DX XR MR US NM PT MG XA RF RG IO PX BMD BDUS IVUS OCT OPG'.split(' '),
);

/** Diagnostic services of HL7's table 0074 that say how images were made; RAD, which says nothing of it, is none. */
const services: ReadonlyMap<string, string> = new Map([
  ['CT', 'CT'],
  ['NMR', 'MR'],
  ['NMS', 'NM'],
  ['RUS', 'US'],
  ['OUS', 'US'],
  ['VUS', 'US'],
  ['CUS', 'US'],
  ['RX', 'XR'],
  ['XRC', 'RF'],
]);

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
  return !isService && imagingModalities.has(bare) ? bare : services.get(bare);
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
  const name = studyValue(bare)?.toUpperCase();
  return name === undefined ? undefined : (plainNames.get(name) ?? name);
}
