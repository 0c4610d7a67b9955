/** What is used of dcmjs, which brings no types of its own. */
declare module 'dcmjs' {
  type Value = string | ArrayBuffer | Dataset;

  /** Elements by their keywords of PS3.6 ("PatientName"); a sequence is a list of data sets. */
  export interface Dataset {
    readonly [keyword: string]: Value | readonly Value[];
  }

  /** Elements by their tags, with their value representations. */
  interface Elements {
    readonly [tag: string]: { readonly vr: string };
  }

  class DicomDict {
    dict: Elements;
    constructor(meta: Elements);
    /** A file with preamble, in the transfer syntax that its meta information names. */
    write(): ArrayBuffer;
  }

  interface Logger {
    setLevel(level: 'silent', persist: false): void;
  }

  export const data: {
    readonly DicomDict: typeof DicomDict;
    readonly DicomMetaDictionary: { denaturalizeDataset(dataset: Dataset): Elements };
  };
  export const log: Logger;
}
