/** How a result can be told, as the sentence puts it. */
export const communicationMeans = ['telephone', 'in person', 'secure message'] as const;
export type CommunicationMeans = (typeof communicationMeans)[number];

export interface Communication {
  /** With their title: "Dr. Jones". */
  readonly told: string;
  readonly means: CommunicationMeans;
  /** `14:05` */
  readonly time: string;
  /** `2026-11-22` */
  readonly date: string;
  readonly isReadBack: boolean;
}

const phrases: Readonly<Record<CommunicationMeans, string>> = {
  telephone: 'by telephone',
  'in person': 'in person',
  'secure message': 'by secure message',
};

/**
 * The sentence that documents who was told of a critical result, by whom, when, how, and that it was read back: what the ACR's practice
 * parameter and the Joint Commission ask for (shared/checks/criticality). In the language of the report.
 */
export function communicationSentence({ told, means, time, date, isReadBack }: Communication): string {
  const readBack = isReadBack ? ', with read-back' : '';
  return `Communicated to ${told.trim()} by the undersigned ${phrases[means]} at ${time} on ${date}${readBack}.`;
}

/** Where all the rest is documented. */
export const readBackSentence = 'The message was read back.';
