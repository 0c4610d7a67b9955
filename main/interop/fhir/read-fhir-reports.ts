import { inputLimits } from '#main/interop/input-limits.ts';
import type { ReadResult } from '#main/interop/read-report.ts';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { elementOf, elementsOf, isResource, resourceType, textOf, type FhirElement } from './element.ts';
import { compositionEntries } from './composition-entries.ts';
import { readReportText } from './report-text.ts';
import { Scope, type Placed } from './scope.ts';
import { studyOfReport } from './study-of-report.ts';

/** A resource as a file has it, under the name of its place: "reports.ndjson line 3". */
export interface NamedResource {
  readonly resource: FhirElement;
  readonly name: string;
}

/** Bundles within bundles: answers to searches hold documents, which hold nothing of the kind. */
const deepestBundle = 8;

/** All reports together may have so many characters: many of them can share one long text. */
const mostText = 2 * inputLimits.file;

/**
 * The reports of FHIR R4 resources, each DiagnosticReport one: by themselves, in bundles of any type, or beside the resources that they refer
 * to. A document without a DiagnosticReport is one itself where its sections are those of a report. Bundles do not see each other's resources, for the same id in
 * another one may be another patient's.
 */
export function* readFhirReports(inputs: readonly NamedResource[]): Generator<ReadResult> {
  const reports = gatherReports(inputs);
  const [first] = inputs;
  if (reports.length === 0 && first !== undefined) {
    yield failed(
      'REPORT_EMPTY',
      `${first.name} is FHIR without a DiagnosticReport: export the report with what it refers to.`,
    );
    return;
  }
  const counts = new Map<string, number>();
  for (const { name } of reports) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  let length = 0;
  for (const { report, name } of reports) {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const place = counts.get(name) === 1 ? name : `${name} report ${number}`;
    const result = readReport(report, place);
    length += result.ok ? result.value.text.length : 0;
    if (length > mostText) {
      yield failed(
        'REPORT_TOO_LARGE',
        `${place} and those before it have more text than is read at once: split the file.`,
      );
      return;
    }
    yield result;
  }
}

interface ReportPlace {
  readonly report: Placed;
  readonly name: string;
}

function gatherReports(inputs: readonly NamedResource[]): readonly ReportPlace[] {
  const loose = new Scope();
  return inputs.flatMap(({ resource, name }) => {
    const type = resourceType(resource);
    if (type === 'Bundle') {
      return reportsOfBundle(resource, deepestBundle).map((report) => ({ report, name }));
    }
    const report = loose.add(resource);
    return type === 'DiagnosticReport' ? [{ report, name }] : [];
  });
}

function reportsOfBundle(bundle: FhirElement, levels: number): readonly Placed[] {
  const scope = new Scope();
  const inner: (readonly Placed[])[] = [];
  for (const entry of elementsOf(bundle, 'entry')) {
    const resource = elementOf(entry, 'resource');
    if (resource === undefined || !isResource(resource)) {
      continue;
    }
    if (resourceType(resource) !== 'Bundle') {
      scope.add(resource, textOf(entry, 'fullUrl'));
    } else if (levels > 0) {
      inner.push(reportsOfBundle(resource, levels - 1));
    }
  }
  const own = scope.ofType('DiagnosticReport');
  const newest = textOf(bundle, 'type') === 'history' ? onceEach(own) : own;
  const documents = newest.length > 0 ? [] : scope.ofType('Composition').slice(0, 1);
  const telling = documents.filter((document) => compositionEntries(document).length > 0);
  return [newest, telling, ...inner].flat();
}

/** Of a history, which begins with the newest version, the first of each. */
function onceEach(reports: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  return reports.filter(({ resource }) => {
    const id = textOf(resource, 'id');
    const again = id !== undefined && seen.has(id);
    seen.add(id ?? '');
    return !again;
  });
}

function readReport(report: Placed, name: string): ReadResult {
  const { resource } = report;
  if (textOf(resource, 'status') === 'entered-in-error') {
    return failed(
      'REPORT_MALFORMED',
      `${name} was withdrawn by its sender as entered in error: ask for the report that replaces it.`,
    );
  }
  const read = readReportText(report, name);
  if (!read.ok) {
    return read;
  }
  const id = textOf(resource, 'id') ?? textOf(elementOf(resource, 'identifier'), 'value');
  const study = studyOfReport(report, read.value);
  return succeeded({
    ...(id !== undefined && { id }),
    name,
    text: read.value.text,
    report: read.value,
    ...(study && { study }),
  });
}
