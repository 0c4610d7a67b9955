import { expect, test } from 'vitest';
import { readReportsInBytes, type ReadResult } from '#main/interop/read-reports.ts';
import { sectionText } from '#shared/report/sections.ts';
import { base64, containing, document, findings, impression, reportText, searchset } from './fhir-bundles.testing.ts';
import { isElement, type FhirElement } from './element.ts';

async function read(text: string): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readReportsInBytes(Buffer.from(text), 'export')) {
    results.push(result);
  }
  return results;
}

/** A resource of FHIR's JSON in FHIR's XML. */
function xmlOf(resource: FhirElement, prefix = ''): string {
  const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix.replace(':', '')}`;
  return inner(resource, prefix).replace(/^<[\w:]+/u, `$& ${attribute}="http://hl7.org/fhir"`);
}

function inner(resource: FhirElement, prefix: string): string {
  const { resourceType, ...fields } = resource;
  return `<${prefix}${String(resourceType)}>${fieldsOf(fields, prefix)}</${prefix}${String(resourceType)}>`;
}

function fieldsOf(element: FhirElement, prefix: string): string {
  return Object.entries(element)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => fieldOf(name, one, prefix)),
    )
    .join('\n');
}

function fieldOf(name: string, value: unknown, prefix: string): string {
  if (name === 'div') {
    return String(value).replaceAll('&ouml;', 'ö').replaceAll('&szlig;', 'ß');
  }
  if (!isElement(value)) {
    return `<${prefix}${name} value="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"/>`;
  }
  return `<${prefix}${name}>${'resourceType' in value ? inner(value, prefix) : fieldsOf(value, prefix)}</${prefix}${name}>`;
}

test.each([
  ['a search', searchset],
  ['what is contained', containing],
  ['a document', document],
])('%s is read as it is from JSON', async (_name, bundle) => {
  const [json] = await read(JSON.stringify(bundle));
  expect(json?.ok).toBe(true);
  const xml = xmlOf(bundle);
  expect(await read(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toEqual([json]);
  expect(await read(xml)).toEqual([json]);
  expect(await read(xmlOf(bundle, 'f:'))).toEqual([json]);
});

const report = `<DiagnosticReport xmlns="http://hl7.org/fhir"><id value="x1"/><status value="final"/><presentedForm><contentType value="text/plain"/><data value="${base64(reportText)}"/></presentedForm></DiagnosticReport>`;

test('lines of a conclusion are lines in XML too', async () => {
  const [result] = await read(
    report.replace(/<presentedForm>.*<\/presentedForm>/u, '<conclusion value="1. One.&#10;2. T&#228;o &lt; 3."/>'),
  );
  expect(result?.ok === true && sectionText(result.value.report, 'impression')).toBe('1. One.\n2. Täo < 3.');
});

test('a report by itself', async () => {
  const [result] = await read(report);
  expect(result).toMatchObject({ ok: true, value: { id: 'x1', study: { status: 'final' } } });
  expect(
    result?.ok === true && [
      sectionText(result.value.report, 'findings'),
      sectionText(result.value.report, 'impression'),
    ],
  ).toEqual([findings, impression]);
});

test.each([
  ['without a report', '<Patient xmlns="http://hl7.org/fhir"><id value="1"/></Patient>', 'REPORT_EMPTY'],
  ['of another namespace', '<?xml version="1.0"?><Bundle xmlns="http://other.example"/>', 'REPORT_MALFORMED'],
  ['that is not well-formed', report.replace('</DiagnosticReport>', ''), 'REPORT_MALFORMED'],
  ['that declares entities', `<!DOCTYPE DiagnosticReport [<!ENTITY e "x">]>${report}`, 'REPORT_MALFORMED'],
  ['with names of JavaScript', report.replace('<id value="x1"/>', '<__proto__ value="1"/>'), 'REPORT_MALFORMED'],
  [
    'nested without end',
    report.replace('<id value="x1"/>', '<contained>'.repeat(500) + '</contained>'.repeat(500)),
    'REPORT_MALFORMED',
  ],
])('XML %s is refused', async (_name, text, code) => {
  expect((await read(text)).map((result) => result.ok || result.failure.code)).toEqual([code]);
});
