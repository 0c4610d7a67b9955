/** What an invented result says; the number makes everything else of it its own. */
export interface InventedResult {
  readonly accession: string;
  readonly findings: string;
  readonly message: string;
}

const sides = ['right', 'left'];
const places = ['upper lobe', 'lower lobe', 'hilum', 'costophrenic angle'];
const sizes = ['small', 'moderate', 'large'];

/** A preliminary result of a chest radiograph, as HL7 v2. @param number from 1 */
export function inventedResult(number: number): InventedResult {
  const accession = `INV${String(number).padStart(6, '0')}`;
  const findings = [
    `There is a ${sizes[number % 3]} opacity in the ${sides[number % 2]} ${places[number % 4]}, image ${number}.`,
    'The heart is not enlarged. There is no pneumothorax.',
  ].join('\n');
  const segments = [
    `MSH|^~\\&|RIS|INVENTED|READING ROOM|INVENTED|20260302101500||ORU^R01^ORU_R01|C${number}|P|2.5.1|||||||UNICODE UTF-8`,
    `PID|1||${4000 + number}^^^INV^MR||Invented^Number${number}||19590301|${number % 2 === 0 ? 'F' : 'M'}`,
    `ORC|RE|P${number}|F${number}`,
    `OBR|1|P${number}|F${number}|XRCH2^XR CHEST 2 VIEWS|||20260302100000|||||||||9^Asker^Ada||${accession}||||||CR|P`,
    `OBX|1|FT|18782-3^Findings^LN||${findings.replace('\n', '\\.br\\')}||||||P`,
  ];
  return { accession, findings, message: `${segments.join('\r')}\r` };
}
