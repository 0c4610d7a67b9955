import { headingVocabulary } from './heading-vocabulary.ts';
import type { SectionKind } from './sections.ts';

/**
 * The codes by which other systems name the sections of a report: LOINC, as HL7 v2, FHIR and CDA use it (DICOM PS3.20), and DICOM's
 * own ("DCM", PS3.16 CID 7001 and TID 2000).
 */
const codes: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  // LOINC
  ['18782-3', 'findings'],
  ['59776-5', 'findings'],
  ['19005-8', 'impression'],
  ['55110-1', 'impression'],
  ['55112-7', 'impression'],
  ['18834-2', 'comparison'],
  ['55114-3', 'comparison'],
  ['18785-6', 'indication'],
  ['55752-0', 'indication'],
  ['55108-5', 'indication'],
  ['29299-5', 'indication'],
  ['11329-0', 'indication'],
  ['55111-9', 'technique'],
  ['55115-0', 'exam'],
  ['18783-1', 'recommendation'],
  ['55107-7', 'addendum'],
  // DCM
  ['121058', 'exam'],
  ['121060', 'indication'],
  ['121062', 'indication'],
  ['121109', 'indication'],
  ['121110', 'indication'],
  ['121064', 'technique'],
  ['121065', 'technique'],
  ['121066', 'comparison'],
  ['121068', 'comparison'],
  ['121069', 'comparison'],
  ['121070', 'findings'],
  ['121071', 'findings'],
  ['121072', 'impression'],
  ['121073', 'impression'],
  ['121076', 'impression'],
  ['121077', 'impression'],
  ['121111', 'impression'],
  ['121074', 'recommendation'],
  ['121075', 'recommendation'],
  ['121078', 'addendum'],
]);

/** The section that a code or a heading's words stand for; undefined where neither names one. @param label as the sender writes it */
export function sectionKindOf(code: string | undefined, label: string | undefined): SectionKind | undefined {
  const byCode = code === undefined ? undefined : codes.get(code.trim());
  const words = label?.trim().replace(/[:.]$/u, '').toLowerCase() ?? '';
  return byCode ?? headingVocabulary.get(words)?.kinds[0];
}

/** The headings under which sections are written where their sender gave none. */
export const usualHeadings: Readonly<Partial<Record<SectionKind, string>>> = {
  exam: 'EXAM',
  indication: 'INDICATION',
  technique: 'TECHNIQUE',
  comparison: 'COMPARISON',
  findings: 'FINDINGS',
  impression: 'IMPRESSION',
  recommendation: 'RECOMMENDATION',
  addendum: 'ADDENDUM',
};
