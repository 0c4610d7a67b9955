import { XMLParser, XMLValidator } from 'fast-xml-parser';

import { failed, succeeded } from '#shared/ipc/failure.ts';
import { composeReport, type ReportPart } from '#shared/report/compose-report.ts';
import { headingVocabulary } from '#shared/report/heading-vocabulary.ts';

import type { ReadResult } from './read-report.ts';

/**
 * One report in the shape of the Open-i collection: an `eCitation` with a labelled `AbstractText` for each section.
 * Documents that declare entities are refused: nothing that this program reads needs them, and they can be made to expand
 * without end.
 */

type Node = { readonly [name: string]: unknown };

/** Open-i's order is alphabetical; a report's is this. */
const order = ['exam', 'indication', 'technique', 'comparison', 'findings', 'impression'];

const options = {
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
  return /^\s*(?:<\?xml\s|<eCitation[\s>]|<!DOCTYPE\s+(?!html))/.test(text.slice(0, 500));
}

/** Reads one XML document as a report. */
export function readXmlReport(text: string, name: string): ReadResult {
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
  const root = toNode(toNode(new XMLParser(options).parse(text))?.['eCitation']);
  if (root === undefined) {
    return failed('REPORT_MALFORMED', `${name} is XML, but not an Open-i eCitation: export the report as text.`);
  }
  const parts = children(toNode(toNode(toNode(root['MedlineCitation'])?.['Article'])?.['Abstract']), 'AbstractText')
    .flatMap((node) => readSection(node))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (parts.length === 0) {
    return failed('REPORT_EMPTY', `${name} has no text in its AbstractText elements: nothing can be drafted from it.`);
  }
  const report = composeReport(parts);
  const id = toNode(root['uId'])?.['id'];
  return succeeded({ ...(typeof id === 'string' ? { id } : {}), name, text: report.text, report });
}

function toNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

function children(node: Node | undefined, name: string): readonly unknown[] {
  const value = node?.[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function readSection(value: unknown): readonly Extract<ReportPart, { readonly kind: unknown }>[] {
  const node = toNode(value);
  const label = node?.['Label'];
  const text = node === undefined ? value : node['#text'];
  const body = typeof text === 'string' ? text.trim() : '';
  if (body === '') {
    return [];
  }
  const heading = typeof label === 'string' ? label.trim() : '';
  const kind = headingVocabulary.get(heading.toLowerCase())?.kinds[0] ?? (heading === '' ? 'findings' : 'other');
  return [{ kind, heading: heading === '' ? 'FINDINGS' : heading.toUpperCase(), body }];
}
