import { describeStudy } from '#shared/package/describe-scope.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { joinWrappedLines } from '#shared/report/join-wrapped-lines.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { reportBackground } from '#shared/report/report-background.ts';
import { reportTitle } from '#shared/report/report-title.ts';
import { sectionText, type ParsedReport } from '#shared/report/sections.ts';
import { readStudyType } from '#shared/report/study/study-type.ts';

/** The parts of a report that the station works with. */
export interface ReportParts {
  readonly title: string;
  readonly background: string;
  readonly findings: string;
  readonly impression: string;
}

/** What is shown, edited, checked and accepted has one kind of line end, or places in it would not be the same everywhere. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}

/** Takes a report apart, in lines as wide as the window. Of what was asked, the text says more than the order: the order fills what it leaves open. */
export function reportParts(given: ParsedReport, study: StudyRecord = {}): ReportParts {
  const report = given.text.includes('\r') ? parseReport(withPlainLineEnds(given.text)) : given;
  const findings = joinWrappedLines(sectionText(report, 'findings'));
  const background = [...orderedLines(report, study), reportBackground(report)]
    .filter((line) => line !== '')
    .join('\n');
  const { stated, told } = readStudyType({ background, findings });
  const modality = (stated.modalities[0] ?? told.modalities[0])?.kind;
  const bodyPart = (stated.bodyParts[0] ?? told.bodyParts[0])?.kind;
  const derived = describeStudy(modality, bodyPart).replace(/^an? /u, '');
  return {
    title: reportTitle(report) || study.description || derived.charAt(0).toUpperCase() + derived.slice(1),
    background,
    findings,
    impression: joinWrappedLines(sectionText(report, 'impression')),
  };
}

function orderedLines(report: ParsedReport, { description, reason }: StudyRecord): readonly string[] {
  const isMissing = (kind: 'exam' | 'indication'): boolean => sectionText(report, kind) === '';
  return [
    ...(description !== undefined && isMissing('exam') && reportTitle(report) === '' ? [`Exam: ${description}`] : []),
    ...(reason !== undefined && isMissing('indication') ? [`Indication: ${reason}`] : []),
  ];
}
