import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { composeReport, type ReportPart } from '#shared/report/compose-report.ts';
import { headingVocabulary } from '#shared/report/heading-vocabulary.ts';
import { resourceOfXml } from './fhir/fhir-xml.ts';
import { readFhirReports } from './fhir/read-fhir-reports.ts';
import type { ReadResult } from './read-report.ts';

/**
 * Resources of FHIR in XML, or one report in the shape of the Open-i collection: an `eCitation` with a labelled `AbstractText` for each section.
 * Documents that declare entities are refused: nothing that this program reads needs them, and they can be made to expand
 * without end.
 */

/** What fast-xml-parser gives with `preserveOrder`: a text, or an element with its children under its name. */
type Node = { readonly [name: string]: unknown };

/** Open-i's order is alphabetical; a report's is this. */
const order = ['exam', 'indication', 'technique', 'comparison', 'findings', 'impression'];

const options = {
  // Otherwise the words of an inline element lose their place in the sentence.
  preserveOrder: true,
  trimValues: false,
  ignorePiTags: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.MAX_SAFE_INTEGER,
    maxExpandedLength: Number.MAX_SAFE_INTEGER,
  },
  htmlEntities: true,
} as const;

/** Whether a text is XML rather than a report that happens to begin with an angle bracket. */
export function looksLikeXml(text: string): boolean {
  return /^\s*(?:<\?xml\s|<eCitation[\s>]|<!DOCTYPE\s+(?!html)|<[^<>]*["']http:\/\/hl7\.org\/fhir["'])/.test(
    text.slice(0, 500),
  );
}

/** Reads one XML document: a report, or resources of FHIR with any number of them. */
export function* readXmlReports(text: string, name: string): Generator<ReadResult> {
  const nodes = readNodes(text, name);
  if (!nodes.ok) {
    yield nodes;
    return;
  }
  const resource = resourceOfXml(nodes.value);
  yield* resource === undefined ? [readCitation(nodes.value, name)] : readFhirReports([{ resource, name }]);
}

function readNodes(text: string, name: string): Result<readonly Node[]> {
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text)) {
    return failed(
      'REPORT_MALFORMED',
      `${name} declares XML entities, which are not read: save it without its DOCTYPE.`,
    );
  }
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    return failed('REPORT_MALFORMED', `${name} is not well-formed XML (line ${valid.err.line}): export it again.`);
  }
  const nodes = parseNodes(text);
  if (nodes === undefined) {
    return failed(
      'REPORT_MALFORMED',
      `${name} has XML elements that are not read (nested too deep, or with a reserved name): export it again.`,
    );
  }
  return succeeded(nodes);
}

function readCitation(nodes: readonly Node[], name: string): ReadResult {
  const root = children(nodes, 'eCitation');
  if (root.length === 0) {
    return failed(
      'REPORT_MALFORMED',
      `${name} is XML, but neither FHIR nor an Open-i eCitation: export the report as text.`,
    );
  }
  const abstract = ['MedlineCitation', 'Article', 'Abstract'].reduce(
    (inside, element) => inside.flatMap((node) => children(contentOf(node), element)),
    root,
  );
  const parts = abstract
    .flatMap((node) => children(contentOf(node), 'AbstractText'))
    .flatMap((node) => readSection(node))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (parts.length === 0) {
    return failed('REPORT_EMPTY', `${name} has no text in its AbstractText elements: there is no report in it.`);
  }
  const report = composeReport(parts);
  const [id] = root.flatMap((node) => children(contentOf(node), 'uId')).map((node) => attribute(node, 'id'));
  return succeeded({ ...(id === undefined ? {} : { id }), name, text: report.text, report });
}

/** The document's nodes; undefined where the parser does not take them: nested too deep, or named as parts of JavaScript are. */
function parseNodes(text: string): readonly Node[] | undefined {
  try {
    return new XMLParser(options).parse(text) as readonly Node[];
  } catch (error) {
    if (error instanceof Error) {
      return undefined;
    }
    throw error;
  }
}

function elementName(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function contentOf(node: Node): readonly Node[] {
  const content = node[elementName(node)];
  return Array.isArray(content) ? (content as readonly Node[]) : [];
}

function children(nodes: readonly Node[], name: string): readonly Node[] {
  return nodes.filter((node) => elementName(node) === name);
}

function attribute(node: Node, name: string): string | undefined {
  const value = (node[':@'] as Node | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** Elements that begin a line of their own; all others stand within one. */
const breaksLine = /^(?:br|p|div|ul|ol|li|list|list-item|sec|title|h[1-6]|table|tr|td|th)$/i;

/** All words of a node and of what it holds, in their order. */
function textOf(node: Node): string {
  const text = node['#text'];
  if (typeof text === 'string') {
    return text;
  }
  const inside = contentOf(node)
    .map((child) => textOf(child))
    .join('');
  return breaksLine.test(elementName(node)) ? `\n${inside}\n` : inside;
}

function readSection(node: Node): readonly Extract<ReportPart, { readonly kind: unknown }>[] {
  const body = textOf(node).trim();
  if (body === '') {
    return [];
  }
  const heading = attribute(node, 'Label')?.trim() ?? '';
  const kind = headingVocabulary.get(heading.toLowerCase())?.kinds[0] ?? (heading === '' ? 'findings' : 'other');
  return [{ kind, heading: heading === '' ? 'FINDINGS' : heading.toUpperCase(), body }];
}
