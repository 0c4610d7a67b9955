/** DICOM's modalities that make images (PS3.3 C.7.3.1.1.1), and XR as reports call plain radiographs. */
export const imagingModalities: ReadonlySet<string> = new Set(
  'CR CT DX XR MR US NM PT MG XA RF RG IO PX BMD BDUS IVUS OCT OPG'.split(' '),
);

/** Diagnostic services of HL7's table 0074, and what else orders write, that say how images were made; RAD, which says nothing of it, is none. */
const services: ReadonlyMap<string, string> = new Map([
  ['CT', 'CT'],
  ['NMR', 'MR'],
  ['MRI', 'MR'],
  ['NMS', 'NM'],
  ['RUS', 'US'],
  ['OUS', 'US'],
  ['VUS', 'US'],
  ['CUS', 'US'],
  ['RX', 'XR'],
  ['XRC', 'RF'],
  ['PET', 'PT'],
  ['MAM', 'MG'],
]);

/** The modality that a diagnostic service stands for; undefined for one that makes no images, or many kinds. */
export function modalityOfService(code: string): string | undefined {
  return services.get(code.toUpperCase());
}
