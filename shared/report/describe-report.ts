import {
  sectionText,
  type ParsedReport,
  type ReportStatus,
  type Section,
  type SectionKind,
  type Span,
  type Study,
} from './sections.ts';

/** Sections in a form that anyone can read from JSON. Offsets are UTF-16 code units: `text.slice(start, end)`. */
export interface SectionDescription extends Span {
  readonly kind: SectionKind;
  /** The heading's words; '' where there is none. */
  readonly heading: string;
  /** The body: what stands from `start` to `end`. */
  readonly text: string;
  readonly headingStart?: number;
  readonly headingEnd?: number;
  /** The stretch that the section covers, heading and white space included; these stretches joined are the whole text. */
  readonly from: number;
  readonly to: number;
  readonly superseded?: true;
}

export interface StudyDescription extends Span {
  readonly exam: string;
  readonly indication: string;
  readonly technique: string;
  readonly comparison: string;
  readonly findings: string;
  readonly impression: string;
}

export interface ReportDescription {
  readonly indication: string;
  readonly technique: string;
  readonly comparison: string;
  readonly findings: string;
  readonly impression: string;
  readonly exam?: string;
  readonly recommendation?: string;
  readonly addendum?: string;
  readonly impressionItems: readonly ({ readonly text: string } & Span)[];
  readonly status?: ReportStatus;
  readonly sections: readonly SectionDescription[];
  readonly studies: readonly StudyDescription[];
}

/** A parsed report as plain data, for `parse --json`. */
export function describeReport(report: ParsedReport): ReportDescription {
  const optional: { exam?: string; recommendation?: string; addendum?: string } = {};
  for (const kind of ['exam', 'recommendation', 'addendum'] as const) {
    const text = sectionText(report, kind);
    if (text !== '') {
      optional[kind] = text;
    }
  }
  return {
    indication: sectionText(report, 'indication'),
    technique: sectionText(report, 'technique'),
    comparison: sectionText(report, 'comparison'),
    findings: sectionText(report, 'findings'),
    impression: sectionText(report, 'impression'),
    ...optional,
    impressionItems: report.impressionItems.map(({ start, end }) => ({
      text: report.text.slice(start, end),
      start,
      end,
    })),
    ...(report.status === undefined ? {} : { status: report.status }),
    sections: report.sections.map((section) => describeSection(report.text, section)),
    studies: report.studies.map((study) => describeStudy(study)),
  };
}

function describeSection(text: string, section: Section): SectionDescription {
  const { heading, body } = section;
  return {
    kind: section.kind,
    heading: heading === undefined ? '' : headingWords(text.slice(heading.start, heading.end)),
    text: text.slice(body.start, body.end),
    start: body.start,
    end: body.end,
    ...(heading === undefined ? {} : { headingStart: heading.start, headingEnd: heading.end }),
    from: section.start,
    to: section.end,
    ...(section.superseded ? { superseded: true } : {}),
  };
}

function describeStudy(study: Study): StudyDescription {
  return {
    exam: sectionText(study, 'exam'),
    indication: sectionText(study, 'indication'),
    technique: sectionText(study, 'technique'),
    comparison: sectionText(study, 'comparison'),
    findings: sectionText(study, 'findings'),
    impression: sectionText(study, 'impression'),
    start: study.start,
    end: study.end,
  };
}

function headingWords(heading: string): string {
  return heading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}
