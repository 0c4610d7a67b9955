/** The documents that the table of actionable findings and the critical-result flag rest on. */

export interface GuidanceSource {
  /** As a reader would cite it. */
  readonly citation: string;
  /** In a line that has no room for it. */
  readonly short: string;
  readonly doi?: string;
}

export const guidanceSources = {
  'acr-actionable-2014': {
    citation:
      'Larson PA, Berland LL, Griffith B, Kahn CE, Liebscher LA. Actionable findings and the role of IT support: report of ' +
      'the ACR Actionable Reporting Work Group. J Am Coll Radiol 2014;11:552-558',
    short: 'ACR 2014',
    doi: '10.1016/j.jacr.2013.12.016',
  },
  'acr-communication-2020': {
    citation: 'ACR Practice Parameter for Communication of Diagnostic Imaging Findings, revised 2020 (Resolution 37)',
    short: 'ACR 2020',
  },
  // The Joint Commission's numbers are those of its hospital manual until 2025.
  'tjc-npsg-02-03-01': {
    citation:
      'The Joint Commission, NPSG.02.03.01: report critical results of tests and diagnostic procedures on a timely basis',
    short: 'NPSG.02.03.01',
  },
  'tjc-read-back': {
    citation: 'The Joint Commission, PC.02.01.03: record and "read back" of a verbal report of a critical test result',
    short: 'PC.02.01.03',
  },
} as const satisfies Record<string, GuidanceSource>;

export type GuidanceSourceName = keyof typeof guidanceSources;

/**
 * How soon a finding asks to be told, as the ACR work group's three categories have it: 1 within minutes, 2 within hours,
 * 3 within days; 'none' asks for nothing beyond the report.
 */
export type ActionableCategory = 1 | 2 | 3 | 'none';

export const categoryMeaning: Readonly<Record<ActionableCategory, string>> = {
  1: 'communication within minutes',
  2: 'communication within hours',
  3: 'communication within days',
  none: 'the report is enough',
};

/** Rises as urgency falls. */
export function urgencyRank(category: ActionableCategory): number {
  return category === 'none' ? 4 : category;
}
