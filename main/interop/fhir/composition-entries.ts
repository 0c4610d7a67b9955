import type { SectionKind } from '#shared/report/sections.ts';
import { conceptText } from './concept.ts';
import { elementOf, elementsOf, textOf, type FhirElement } from './element.ts';
import { htmlText } from '#main/interop/html-text.ts';
import { observationEntries } from './observation-entries.ts';
import { sectionKindOfConcept, tellsReport, type ReportEntry } from './report-entries.ts';
import type { Placed } from './scope.ts';

/** Sections within sections; documents have two or three levels. */
const deepestSection = 10;

/** The sections of a document that is a report, each before those within it; none of a document of another kind. */
export function compositionEntries(composition: Placed): readonly ReportEntry[] {
  const seen = new Set<FhirElement>();
  const entries = elementsOf(composition.resource, 'section').flatMap((section) =>
    sectionEntries(section, composition, seen, deepestSection),
  );
  return entries.some(tellsReport) ? entries : [];
}

/** The document that a report belongs to: the one whose sections name it, or else the only one beside the only report. */
export function compositionOf(report: Placed): Placed | undefined {
  const { scope } = report;
  const [only, ...others] = scope.ofType('Composition');
  const naming = scope.referring('Composition', entriesWithin).get(report.resource);
  const alone = others.length === 0 && scope.ofType('DiagnosticReport').length === 1;
  return naming ?? (alone ? only : undefined);
}

/** What the sections of a document list, at every depth. */
function entriesWithin(holder: FhirElement, levels = deepestSection): readonly FhirElement[] {
  return elementsOf(holder, 'section').flatMap((section) =>
    [elementsOf(section, 'entry'), levels === 0 ? [] : entriesWithin(section, levels - 1)].flat(),
  );
}

/** What a section's narrative says, or where it has none, what the Observations say that it lists. */
function sectionEntries(
  section: FhirElement,
  composition: Placed,
  seen: Set<FhirElement>,
  levels: number,
): readonly ReportEntry[] {
  const code = elementOf(section, 'code');
  const title = textOf(section, 'title');
  const kind = sectionKindOfConcept(code, title);
  const text = narrativeText(section);
  const listed = text === '' ? observationEntries({ ...composition, resource: section }, 'entry', seen) : [];
  const inner = elementsOf(section, 'section').flatMap((one) =>
    levels === 0 ? [] : sectionEntries(one, composition, seen, levels - 1),
  );
  return [
    ...(text === '' ? [] : [{ kind, label: title ?? conceptText(code) ?? '', text }]),
    // "Lungs" within "Findings" is findings.
    ...[...listed, ...inner].map((entry) =>
      entry.kind === undefined && kind !== undefined ? named(entry, kind, title) : entry,
    ),
  ];
}

function named({ label, text }: ReportEntry, kind: SectionKind, title = ''): ReportEntry {
  return { kind, label: title, text: label === '' ? text : `${label}: ${text}` };
}

/** The words of a resource's or a section's narrative; '' where it has none. */
export function narrativeText(holder: FhirElement): string {
  const narrative = elementOf(holder, 'text');
  const div = textOf(narrative, 'status') === 'empty' ? undefined : textOf(narrative, 'div');
  return htmlText(div ?? '');
}
