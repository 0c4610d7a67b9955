/** What an invented result of one invented patient says; what is left out is as usual. */
export interface InventedStudy {
  readonly accession: string;
  /** `2026-03-02` */
  readonly studyDate?: string;
  /** OBR-25, OBX-11: P preliminary, F signed, C corrected, X taken back. */
  readonly status?: 'P' | 'F' | 'C' | 'A' | 'X';
  readonly findings: string;
  readonly impression?: string;
  readonly addendum?: string;
}

let messages = 0;

/** A result of a chest radiograph as a RIS sends it: HL7 v2, each message with a number of its own. */
export function inventedStudy(study: InventedStudy): string {
  const { accession, studyDate = '2026-03-02', status = 'P', findings, impression, addendum } = study;
  messages += 1;
  const day = studyDate.replaceAll('-', '');
  const parts = [
    ['18782-3^Findings^LN', findings],
    ['19005-8^Impression^LN', impression],
    ['55107-7^Addendum^LN', addendum],
  ].filter((part): part is [string, string] => part[1] !== undefined);
  const segments = [
    `MSH|^~\\&|RIS|INVENTED HOSPITAL|READING ROOM|INVENTED HOSPITAL|20260302101500||ORU^R01^ORU_R01|S${messages}|P|2.5.1|||||||UNICODE UTF-8`,
    'PID|1||4711^^^INV^MR||Invented^Ida^R||19710604|F',
    `ORC|RE|P${accession}|F${accession}`,
    `OBR|1|P${accession}|F${accession}|XRCH2^XR CHEST 2 VIEWS|||${day}080000|||||||||9^Asker^Ada||${accession}||||||CR|${status}||||||^Cough for three days.`,
    ...parts.map(
      ([code, text], index) => `OBX|${index + 1}|FT|${code}||${text.replaceAll('\n', '\\.br\\')}||||||${status}`,
    ),
  ];
  return `${segments.join('\r')}\r`;
}

/** An order of a study of the same patient, with an earlier study that its sender names. */
export function inventedOrder(accession: string, earlier: { accession: string; studyDate: string }): string {
  messages += 1;
  const patient = 'PID|1||4711^^^INV^MR||Invented^Ida^R||19710604|F';
  const segments = [
    `MSH|^~\\&|RIS|INVENTED HOSPITAL|READING ROOM|INVENTED HOSPITAL|20260302075000||ORM^O01^ORM_O01|S${messages}|P|2.5.1|||||||UNICODE UTF-8`,
    patient,
    `ORC|NW|P${accession}|F${accession}`,
    `OBR|1|P${accession}|F${accession}|XRCH2^XR CHEST 2 VIEWS|||20260302080000|||||||||9^Asker^Ada||${accession}||||||CR`,
    patient,
    `ORC|RE|P${earlier.accession}|F${earlier.accession}`,
    `OBR|1|P${earlier.accession}|F${earlier.accession}|CTCH^CT CHEST|||${earlier.studyDate.replaceAll('-', '')}080000|||||||||||${earlier.accession}||||||CT|F`,
  ];
  return `${segments.join('\r')}\r`;
}
