import type { Finding } from '#shared/checks/labels/finding.ts';

/** What findings state, as one text to be compared: two sentences that say the same of the same findings spell alike. */
export function spellFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ name, state, side, severity, change, locations }) =>
      [name, state, side, severity, change, ...locations].join(' '),
    )
    .sort()
    .join('; ');
}
