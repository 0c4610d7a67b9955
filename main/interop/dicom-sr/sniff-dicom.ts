import { isReportClass, kindOfObject } from './object-kinds.ts';
import { beginsAsDicom, objectClass } from './open-file.ts';

/**
 * What the beginning of a DICOM file says that it holds: a structured report, or something else with its name; undefined where it is no DICOM
 * file. What does not say it may be a report.
 */
export function sniffDicom(head: Uint8Array): 'report' | { readonly what: string } | undefined {
  if (!beginsAsDicom(head)) {
    return undefined;
  }
  const uid = objectClass(head);
  return uid === undefined || isReportClass(uid) ? 'report' : { what: kindOfObject(uid) };
}
