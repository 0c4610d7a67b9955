/** Structured reports that hold the text of a radiology report: basic text, enhanced, comprehensive, with places in space, extensible. */
const reports: ReadonlySet<string> = new Set(
  ['11', '22', '33', '34', '35'].map((last) => `1.2.840.10008.5.1.4.1.1.88.${last}`),
);

export function isReportClass(objectClass: string): boolean {
  return reports.has(objectClass);
}

/** All other objects, by the beginning of their class (PS3.4 annex B), the longer one first. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['1.2.840.10008.1.3.10', 'a DICOM directory'],
  ['1.2.840.10008.5.1.4.1.1.104.1', 'a PDF inside a DICOM object'],
  ['1.2.840.10008.5.1.4.1.1.104.2', 'a CDA document inside a DICOM object'],
  ['1.2.840.10008.5.1.4.1.1.104', 'a document inside a DICOM object'],
  ['1.2.840.10008.5.1.4.1.1.128', 'a DICOM image (PET)'],
  ['1.2.840.10008.5.1.4.1.1.130', 'a DICOM image (PET)'],
  ['1.2.840.10008.5.1.4.1.1.481', 'a DICOM object of radiotherapy'],
  ['1.2.840.10008.5.1.4.1.1.88.40', 'a DICOM procedure log'],
  ['1.2.840.10008.5.1.4.1.1.88.59', 'a DICOM key object selection'],
  ['1.2.840.10008.5.1.4.1.1.88.67', 'a DICOM radiation dose report'],
  ['1.2.840.10008.5.1.4.1.1.88.68', 'a DICOM radiation dose report'],
  ['1.2.840.10008.5.1.4.1.1.88.73', 'a DICOM radiation dose report'],
  ['1.2.840.10008.5.1.4.1.1.88', 'a DICOM document of measurements'],
  ['1.2.840.10008.5.1.4.1.1.1', 'a DICOM image (X-ray)'],
  ['1.2.840.10008.5.1.4.1.1.2', 'a DICOM image (CT)'],
  ['1.2.840.10008.5.1.4.1.1.3', 'a DICOM image (ultrasound)'],
  ['1.2.840.10008.5.1.4.1.1.4', 'a DICOM image (MR)'],
  ['1.2.840.10008.5.1.4.1.1.6', 'a DICOM image (ultrasound)'],
  ['1.2.840.10008.5.1.4.1.1.7', 'a DICOM image (secondary capture)'],
  ['1.2.840.10008.5.1.4.1.1.9', 'a DICOM waveform'],
  ['1.2.840.10008.5.1.4.1.1.11', 'a DICOM presentation state'],
  ['1.2.840.10008.5.1.4.1.1.12', 'a DICOM image (X-ray)'],
  ['1.2.840.10008.5.1.4.1.1.13', 'a DICOM image (X-ray)'],
  ['1.2.840.10008.5.1.4.1.1.20', 'a DICOM image (nuclear medicine)'],
  ['1.2.840.10008.5.1.4.1.1.66', 'a DICOM segmentation or registration'],
  ['1.2.840.10008.5.1.4.1.1.77', 'a DICOM image (visible light)'],
];

/** What an object that is no report is, with its article: "a DICOM image (CT)". */
export function kindOfObject(objectClass: string): string {
  const known = kinds.find(([prefix]) => objectClass === prefix || objectClass.startsWith(`${prefix}.`));
  return known?.[1] ?? 'a DICOM object of another kind';
}
