import { describeReport } from './describe-report.ts';
import { parseReport } from './parse-report.ts';

/** The bodies of a report by kind, with runs of white space as one blank; kinds without text are left out. */
export interface SectionBodies {
  readonly exam?: string;
  readonly indication?: string;
  readonly technique?: string;
  readonly comparison?: string;
  readonly findings?: string;
  readonly impression?: string;
  readonly recommendation?: string;
  readonly addendum?: string;
}

export function sectionBodies(text: string): SectionBodies {
  const described = describeReport(parseReport(text));
  const { exam, indication, technique, comparison, findings, impression, recommendation, addendum } = described;
  const all = { exam, indication, technique, comparison, findings, impression, recommendation, addendum };
  return Object.fromEntries(
    Object.entries(all)
      .map(([kind, body]) => [kind, (body ?? '').replace(/\s+/g, ' ')] as const)
      .filter(([, body]) => body !== ''),
  );
}
