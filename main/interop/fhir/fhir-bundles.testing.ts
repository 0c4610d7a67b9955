import type { FhirElement } from './element.ts';

/** Bundles in the shapes that systems send, of invented patients. */

export const findings =
  'The lungs are clear. No pleural effusion or pneumothorax. A 6 mm nodule in the right upper lobe.';
export const impression = '6 mm nodule in the right upper lobe, follow-up CT in 12 months.';
export const reportText = `EXAM: CT CHEST WITHOUT CONTRAST\n\nINDICATION: Cough.\n\nFINDINGS:\n${findings}\n\nIMPRESSION:\n${impression}\n`;

export function base64(text: string, encoding: BufferEncoding = 'utf8'): string {
  return Buffer.from(text, encoding).toString('base64');
}

export function bundleOf(
  type: string,
  ...entries: readonly (readonly [url: string, resource: FhirElement])[]
): FhirElement {
  return {
    resourceType: 'Bundle',
    type,
    entry: entries.map(([fullUrl, resource]) => (fullUrl === '' ? { resource } : { fullUrl, resource })),
  };
}

const epicServer = 'https://fhir.hospital.example/api/FHIR/R4';

/** A search as a large American vendor answers it: the report's text in a Binary, identifiers with types in words, roles for people. */
export const searchset: FhirElement = {
  resourceType: 'Bundle',
  type: 'searchset',
  total: 1,
  link: [{ relation: 'self', url: `${epicServer}/DiagnosticReport?patient=eP1` }],
  entry: [
    {
      fullUrl: `${epicServer}/DiagnosticReport/eR1`,
      resource: {
        resourceType: 'DiagnosticReport',
        id: 'eR1',
        identifier: [{ use: 'official', system: 'urn:oid:1.2.840.99999.1', value: '700123' }],
        basedOn: [{ reference: 'ServiceRequest/eO1', type: 'ServiceRequest', display: 'CT CHEST WO CONTRAST' }],
        status: 'final',
        category: [
          { coding: [{ system: 'http://loinc.org', code: 'LP29684-5', display: 'Radiology' }], text: 'Radiology' },
          { coding: [{ system: 'urn:oid:1.2.840.99999.2', code: 'Imaging', display: 'Imaging' }], text: 'Imaging' },
        ],
        code: {
          coding: [{ system: 'http://loinc.org', code: '24627-2', display: 'CT Chest' }],
          text: 'CT CHEST WO CONTRAST',
        },
        subject: { reference: 'Patient/eP1', display: 'Rowan, Ada Mae' },
        effectiveDateTime: '2026-03-02T23:30:00-05:00',
        issued: '2026-03-03T05:10:00Z',
        performer: [
          { reference: 'Organization/eOrg', display: 'Example Radiology' },
          { reference: 'Practitioner/eD1', type: 'Practitioner', display: 'Ines Vale, MD' },
        ],
        resultsInterpreter: [{ reference: 'PractitionerRole/eRole', display: 'Ines Vale, MD' }],
        presentedForm: [
          { contentType: 'application/pdf', url: 'Binary/ePdf', title: 'Report' },
          { contentType: 'text/html', url: 'Binary/eHtml' },
        ],
      },
      search: { mode: 'match' },
    },
    {
      fullUrl: `${epicServer}/Patient/eP1`,
      resource: {
        resourceType: 'Patient',
        id: 'eP1',
        identifier: [
          { use: 'usual', type: { text: 'EPIC' }, system: 'urn:oid:1.2.840.99999.3', value: 'E4321' },
          { use: 'usual', type: { text: 'MRN' }, system: 'urn:oid:1.2.840.99999.4', value: '00123456' },
        ],
        name: [
          { use: 'old', family: 'Miller', given: ['Ada'] },
          { use: 'usual', text: 'Ada Rowan', family: 'Rowan', given: ['Ada'] },
          { use: 'official', text: 'Ada Mae Rowan', family: 'Rowan', given: ['Ada', 'Mae'] },
        ],
        gender: 'female',
        birthDate: '1959-03-02',
        managingOrganization: { reference: 'Organization/eOrg' },
      },
      search: { mode: 'include' },
    },
    {
      fullUrl: `${epicServer}/ServiceRequest/eO1`,
      resource: {
        resourceType: 'ServiceRequest',
        id: 'eO1',
        identifier: [
          { type: { text: 'Placer Identifier' }, value: 'P-1' },
          {
            type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] },
            value: 'ACC-77',
          },
        ],
        status: 'completed',
        intent: 'order',
        code: { text: 'CT CHEST WO CONTRAST' },
        subject: { reference: 'Patient/eP1' },
        requester: { reference: 'Practitioner/eD2', display: 'Oslo, Peter, MD' },
        reasonCode: [{ text: 'Cough' }, { coding: [{ display: 'Weight loss' }] }],
      },
    },
    {
      fullUrl: `${epicServer}/PractitionerRole/eRole`,
      resource: {
        resourceType: 'PractitionerRole',
        id: 'eRole',
        practitioner: { reference: 'Practitioner/eD1', display: 'Ines Vale, MD' },
        organization: { reference: 'Organization/eOrg' },
      },
    },
    {
      fullUrl: `${epicServer}/Practitioner/eD1`,
      resource: {
        resourceType: 'Practitioner',
        id: 'eD1',
        name: [{ use: 'usual', text: 'Ines Vale, MD', family: 'Vale', given: ['Ines'] }],
      },
    },
    {
      fullUrl: `${epicServer}/Organization/eOrg`,
      resource: { resourceType: 'Organization', id: 'eOrg', name: 'Example Radiology' },
    },
    {
      fullUrl: `${epicServer}/Binary/eHtml`,
      resource: {
        resourceType: 'Binary',
        id: 'eHtml',
        contentType: 'text/html',
        data: base64(
          `<html><head><style>p{}</style><title>x</title></head><body><div><b>FINDINGS:</b><br/>${findings}</div><p><b>IMPRESSION:</b></p><p>${impression}</p></body></html>`,
        ),
      },
    },
  ],
};

/** A report whose text is in its results, with what it refers to contained in it. */
export const containing: FhirElement = {
  resourceType: 'DiagnosticReport',
  id: 'c1',
  contained: [
    {
      resourceType: 'Patient',
      id: 'pat',
      identifier: [
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-00-1111' },
        {
          type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
          value: '4711',
          assigner: { display: 'St. Example' },
        },
      ],
      name: [{ text: 'Jan van der Berg' }],
      gender: 'male',
      birthDate: '1948-11',
    },
    {
      resourceType: 'Observation',
      id: 'o2',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '19005-8' }] },
      valueString: impression,
    },
    {
      resourceType: 'Observation',
      id: 'o1',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '59776-5' }] },
      valueString: findings,
    },
    {
      resourceType: 'Observation',
      id: 'o0',
      status: 'entered-in-error',
      code: { text: 'Findings' },
      valueString: 'Of somebody else.',
    },
    { resourceType: 'Observation', id: 'o3', status: 'final', code: { text: 'Indication' }, valueString: 'Cough.' },
    { resourceType: 'Practitioner', id: 'doc', name: [{ family: 'Vale', given: ['Ines'], prefix: ['Dr.'] }] },
    {
      resourceType: 'ImagingStudy',
      id: 'img',
      identifier: [{ system: 'urn:dicom:uid', value: 'urn:oid:1.2.3' }],
      modality: [
        { system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'SR' },
        { system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' },
      ],
      started: '2026-01-09T08:00:00Z',
      series: [
        {
          uid: '1.2.3.4',
          modality: { code: 'MR' },
          bodySite: { system: 'http://snomed.info/sct', code: '72696002', display: 'Knee region structure' },
        },
      ],
    },
  ],
  status: 'preliminary',
  code: { coding: [{ code: '18748-4', system: 'http://loinc.org', display: 'Diagnostic imaging study' }] },
  subject: { reference: '#pat' },
  resultsInterpreter: [{ reference: '#doc' }],
  imagingStudy: [{ reference: '#img' }],
  result: [{ reference: '#o0' }, { reference: '#o2' }, { reference: '#o1' }, { reference: '#o3' }],
};

/** A German document: sections with narratives, and the report without a text of its own. */
export const document: FhirElement = bundleOf(
  'document',
  [
    'urn:uuid:6a3c6a8e-0000-4000-8000-000000000001',
    {
      resourceType: 'Composition',
      status: 'final',
      type: { coding: [{ system: 'http://loinc.org', code: '18748-4' }] },
      title: 'Radiologischer Befundbericht',
      date: '2026-02-11T10:00:00+01:00',
      author: [{ reference: 'urn:uuid:6a3c6a8e-0000-4000-8000-000000000004' }],
      custodian: { reference: 'urn:uuid:6a3c6a8e-0000-4000-8000-000000000005' },
      section: [
        {
          title: 'Beurteilung',
          code: { coding: [{ system: 'http://loinc.org', code: '19005-8' }] },
          text: {
            status: 'additional',
            div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Kein Nachweis eines Infiltrats.</p></div>',
          },
        },
        {
          title: 'Klinische Angaben',
          text: {
            status: 'additional',
            div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Husten &amp; Fieber.</p></div>',
          },
        },
        {
          title: 'Befund',
          section: [
            { title: 'Lunge', text: { status: 'additional', div: '<div>Beidseits gut bel&#252;ftet.</div>' } },
            { title: 'Herz', text: { status: 'additional', div: '<div>Nicht vergr&ouml;&szlig;ert.</div>' } },
          ],
          entry: [{ reference: 'urn:uuid:6A3C6A8E-0000-4000-8000-000000000002' }],
        },
      ],
    },
  ],
  [
    'urn:uuid:6a3c6a8e-0000-4000-8000-000000000002',
    {
      resourceType: 'DiagnosticReport',
      id: 'bericht-1',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code: { text: 'Röntgen Thorax in zwei Ebenen' },
      subject: { reference: 'urn:uuid:6a3c6a8e-0000-4000-8000-000000000003' },
      effectivePeriod: { start: '2026-02-11T09:12:00+01:00', end: '2026-02-11T09:20:00+01:00' },
      text: { status: 'generated', div: '<div>Zusammenfassung</div>' },
    },
  ],
  [
    'urn:uuid:6a3c6a8e-0000-4000-8000-000000000003',
    {
      resourceType: 'Patient',
      identifier: [
        { type: { coding: [{ code: 'GKV' }] }, system: 'http://fhir.de/sid/gkv/kvid-10', value: 'X999999999' },
        { type: { coding: [{ code: 'MR' }] }, system: 'https://klinik.example/pid', value: '81-22' },
      ],
      name: [
        { use: 'maiden', family: 'Muster' },
        { use: 'official', family: 'von Beispiel', given: ['Änne', 'Käthe'] },
      ],
      gender: 'other',
      birthDate: '1971',
    },
  ],
  [
    'urn:uuid:6a3c6a8e-0000-4000-8000-000000000004',
    { resourceType: 'Practitioner', name: [{ text: 'Prof. Dr. med. Jörg Ärztle' }] },
  ],
  ['urn:uuid:6a3c6a8e-0000-4000-8000-000000000005', { resourceType: 'Organization', name: 'Klinikum Beispielstadt' }],
);

/** A Dutch bundle as a server of transactions takes it, in Latin-1, the practitioner known to the server alone. */
export const transaction: FhirElement = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    {
      fullUrl: 'urn:uuid:aaaaaaaa-0000-4000-8000-000000000001',
      resource: {
        resourceType: 'Patient',
        id: 'aaaaaaaa-0000-4000-8000-000000000001',
        identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990019' }],
        name: [{ family: 'de Vries', given: ['Pieter'] }],
        gender: 'unknown',
        birthDate: '1960-07-08',
      },
      request: { method: 'POST', url: 'Patient' },
    },
    {
      fullUrl: 'urn:uuid:aaaaaaaa-0000-4000-8000-000000000002',
      resource: {
        resourceType: 'DiagnosticReport',
        id: 'aaaaaaaa-0000-4000-8000-000000000002',
        status: 'amended',
        category: [
          {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RUS', display: 'Radiology ultrasound' },
            ],
          },
        ],
        code: { coding: [{ system: 'http://snomed.info/sct', code: '45036003', display: 'Echografie abdomen' }] },
        subject: { reference: 'urn:uuid:aaaaaaaa-0000-4000-8000-000000000001' },
        effectiveDateTime: '2026-04',
        performer: [{ reference: 'Practitioner?identifier=http://fhir.nl/uzi|123', display: 'Dr. Anneke Jansen' }],
        presentedForm: [
          {
            contentType: 'text/plain; charset=iso-8859-1',
            data: base64(
              'Bevindingen: Geen vrij vocht. Ductus choledochus 4 à 5 mm.\r\nConclusie: Geen afwijkingen.\r\n',
              'latin1',
            ),
          },
        ],
        conclusion: 'Geen afwijkingen.',
      },
      request: { method: 'POST', url: 'DiagnosticReport' },
    },
    { request: { method: 'DELETE', url: 'DiagnosticReport/9' } },
  ],
};
