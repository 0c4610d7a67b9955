import { failed, succeeded } from '#shared/ipc/failure.ts';
import { describeSize, type InputLimits } from '#main/interop/input-limits.ts';
import type { ReadResult } from '#main/interop/read-report.ts';
import { composeReport } from '#shared/report/compose-report.ts';
import { contentTree, type ContentItem } from './content-tree.ts';
import { isReportClass, kindOfObject } from './object-kinds.ts';
import { openFile } from './open-file.ts';
import { reportParts } from './report-parts.ts';
import { studyOf } from './sr-study.ts';
import { tags } from './tags.ts';

/** One report from a DICOM structured report (Basic Text, Enhanced, Comprehensive), with what its header says of the study. */
export function readSrReport(bytes: Uint8Array, name: string, limits: InputLimits): ReadResult {
  const document = openFile(bytes, limits.file);
  if (document === 'too large') {
    return failed(
      'REPORT_TOO_LARGE',
      `${name} unpacks to more than the ${describeSize(limits.file)} that are read: export it without compression.`,
    );
  }
  const objectClass = document === 'damaged' ? undefined : document.value(tags.sopClass);
  if (document === 'damaged' || objectClass === undefined) {
    return damaged(name);
  }
  if (!isReportClass(objectClass)) {
    return failed(
      'REPORT_NOT_TEXT',
      `${name} is ${kindOfObject(objectClass)}, not text: export the report as text or as a DICOM structured report.`,
    );
  }
  // A report that ends before its tree was cut off.
  if (!document.elements.has(tags.content)) {
    return damaged(name);
  }
  const root = contentTree(document);
  if (charactersOf(root) > limits.reportText) {
    return failed(
      'REPORT_TOO_LARGE',
      `${name} has more text than the ${describeSize(limits.reportText)} that one report may have: export it as text.`,
    );
  }
  const report = composeReport(reportParts(root));
  if (report.text.trim() === '') {
    return failed('REPORT_EMPTY', `${name} is a structured report without text: export the report as text.`);
  }
  const id = document.value(tags.sopInstance);
  return succeeded({
    ...(id !== undefined && { id }),
    name,
    text: report.text,
    report,
    study: studyOf(document, root, report),
  });
}

function damaged(name: string): ReadResult {
  return failed('REPORT_MALFORMED', `${name} is a damaged DICOM object: export the report again.`);
}

/** How many characters a tree holds. */
function charactersOf({ words, children }: ContentItem): number {
  return children.reduce((sum, child) => sum + charactersOf(child), words.length);
}
