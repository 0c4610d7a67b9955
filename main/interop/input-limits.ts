/** How much the station reads of one input. All sizes are bytes. */
export const inputLimits = {
  /** One report as free text; the longest real ones have some tens of thousands. */
  reportText: 10 * 1024 * 1024,
  /** A file of reports, or one entry of an archive. */
  file: 50 * 1024 * 1024,
  /** A zip file as it lies on the disk. */
  archiveFile: 500 * 1024 * 1024,
  /** All entries of an archive, unpacked. */
  archiveContent: 1024 * 1024 * 1024,
  archiveEntries: 100_000,
  /** Unpacked size over packed size of an entry larger than `ratioApplies`; text seldom reaches 20. */
  archiveRatio: 200,
  ratioApplies: 1024 * 1024,
} as const;

/**
 * The limits of a data set, which has as many reports as a hospital writes in years: the largest public one has 227,835 in one
 * archive. JSON lines and CSV are read piece by piece, so that only one of their reports counts against a limit.
 */
export const dataSetLimits: InputLimits = {
  ...inputLimits,
  file: 256 * 1024 * 1024,
  archiveFile: 4 * 1024 * 1024 * 1024,
  archiveContent: 16 * 1024 * 1024 * 1024,
  archiveEntries: 2_000_000,
};

export type InputLimits = { readonly [name in keyof typeof inputLimits]: number };

/** A size for a sentence: "50 MB". */
export function describeSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.round(bytes / (1024 * 1024))} MB`;
}
