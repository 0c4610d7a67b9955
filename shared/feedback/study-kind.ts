import type { ReportRecord } from '#shared/records/report-record.ts';
import { studyCodesOf, type StudyCodes } from '#shared/report/study/study-codes.ts';

/** What was examined and how: as the report's sender says it, else as the report does. */
export function studyKindOf({ study = {}, background, findings, title }: ReportRecord): StudyCodes {
  const read = studyCodesOf({ background: `${title}\n${background}`, findings });
  const modality = study.modality ?? read.modality;
  const bodyPart = study.bodyPart ?? read.bodyPart;
  return { ...(modality !== undefined && { modality }), ...(bodyPart !== undefined && { bodyPart }) };
}
