import type { Dataset } from 'dcmjs';
import type { OutgoingReport } from '#main/services/ports.ts';
import { readLanguage, type Language } from '#shared/report/study/language.ts';
import type { SectionKind } from '#shared/report/sections.ts';
import { line, paragraphs, personName } from './sr-values.ts';

/** A concept: its code, who gave it, and its name there. */
type Code = readonly [code: string, scheme: string, meaning: string];

/** Headings (CID 7001) and what stands below them (CID 7002). */
const sectionConcepts: Readonly<Partial<Record<SectionKind, { readonly heading: Code; readonly text: Code }>>> = {
  exam: { heading: ['55115-0', 'LN', 'Request'], text: ['55115-0', 'LN', 'Request'] },
  indication: { heading: ['18785-6', 'LN', 'Indications for Procedure'], text: ['11329-0', 'LN', 'History'] },
  technique: {
    heading: ['55111-9', 'LN', 'Current Procedure Descriptions'],
    text: ['121065', 'DCM', 'Procedure Description'],
  },
  comparison: {
    heading: ['55114-3', 'LN', 'Prior Procedure Descriptions'],
    text: ['121069', 'DCM', 'Previous Finding'],
  },
  findings: { heading: ['59776-5', 'LN', 'Findings'], text: ['121071', 'DCM', 'Finding'] },
  impression: { heading: ['19005-8', 'LN', 'Impressions'], text: ['121073', 'DCM', 'Impression'] },
  recommendation: { heading: ['18783-1', 'LN', 'Recommendations'], text: ['121075', 'DCM', 'Recommendation'] },
  addendum: { heading: ['55107-7', 'LN', 'Addendum'], text: ['55107-7', 'LN', 'Addendum'] },
};

/** A code of the station's own, for headings that no standard lists: such a scheme's name begins with 99 (PS3.3 section 8.2). */
function ownConcept(heading: string): Code {
  return [line(heading, 16), '99READINGROOM', line(heading, 64)];
}

const languageNames: Readonly<Record<Exclude<Language, 'other' | 'unknown'>, string>> = {
  en: 'English',
  nl: 'Dutch',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
};

/** The tree of a report (TID 2000): its language, who accepted it, and a container with one text for each section. */
export function srContent({ sections, readerName }: OutgoingReport): Dataset {
  const told = sections.filter(({ text }) => text.trim() !== '');
  return {
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: coded(['18748-4', 'LN', 'Diagnostic Imaging Report']),
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2000' }],
    ContentSequence: [
      codeItem(
        'HAS CONCEPT MOD',
        ['121049', 'DCM', 'Language of Content Item and Descendants'],
        languageOf(told.map(({ text }) => text).join('\n')),
      ),
      codeItem('HAS OBS CONTEXT', ['121005', 'DCM', 'Observer Type'], ['121006', 'DCM', 'Person']),
      {
        RelationshipType: 'HAS OBS CONTEXT',
        ValueType: 'PNAME',
        ConceptNameCodeSequence: coded(['121008', 'DCM', 'Person Observer Name']),
        PersonName: personName({ family: readerName }),
      },
      ...told.map(({ kind, heading, text }): Dataset => {
        const concepts = sectionConcepts[kind];
        return {
          RelationshipType: 'CONTAINS',
          ValueType: 'CONTAINER',
          ConceptNameCodeSequence: coded(concepts?.heading ?? ownConcept(heading)),
          ContinuityOfContent: 'SEPARATE',
          ContentSequence: [
            {
              RelationshipType: 'CONTAINS',
              ValueType: 'TEXT',
              ConceptNameCodeSequence: coded(concepts?.text ?? ownConcept(heading)),
              TextValue: paragraphs(text),
            },
          ],
        };
      }),
    ],
  };
}

function languageOf(text: string): Code {
  const language = readLanguage(text);
  return language === 'other' || language === 'unknown'
    ? ['und', 'RFC5646', 'Undetermined']
    : [language, 'RFC5646', languageNames[language]];
}

function codeItem(relationship: string, concept: Code, value: Code): Dataset {
  return {
    RelationshipType: relationship,
    ValueType: 'CODE',
    ConceptNameCodeSequence: coded(concept),
    ConceptCodeSequence: coded(value),
  };
}

function coded([code, scheme, meaning]: Code): readonly Dataset[] {
  return [{ CodeValue: code, CodingSchemeDesignator: scheme, CodeMeaning: meaning }];
}
