import type { OutgoingReport, SendReport } from '#main/services/ports.ts';
import type { FileForm } from '#shared/records/source-settings.ts';
import { layOutSections } from '#shared/report/lay-out-sections.ts';
import { writeSrReport } from './dicom-sr/write-sr-report.ts';
import { writeFhirReport } from './fhir/write-fhir-report.ts';
import { sendHl7Report } from './hl7/send-hl7-report.ts';
import { ownRoute, readReference, writeHl7Report } from './hl7/write-hl7-report.ts';
import { writeToFolder } from './watched-folder/write-to-folder.ts';

/** Sends an accepted report to where the settings say: over a connection, or as a file whose name says nothing of the patient. */
export const sendReport: SendReport = async (report, reference, settings) => {
  if (settings.kind === 'mllp') {
    return sendHl7Report(report, reference, settings);
  }
  const { folder, form } = settings;
  const name = `${report.id}-${report.acceptedAt}.${endings[form]}`;
  return writeToFolder(folder, name, await writtenAs(form, report, reference));
};

const endings: Readonly<Record<FileForm, string>> = { text: 'txt', hl7: 'hl7', fhir: 'json', sr: 'dcm' };

async function writtenAs(form: FileForm, report: OutgoingReport, reference: string | undefined): Promise<Uint8Array> {
  switch (form) {
    case 'text':
      return Buffer.from(layOutSections(report.sections));
    case 'hl7':
      return Buffer.from(writeHl7Report(report, readReference(reference), ownRoute).text);
    case 'fhir':
      return Buffer.from(writeFhirReport(report));
    case 'sr':
      return writeSrReport(report);
  }
}
