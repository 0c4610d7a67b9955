import type { Dataset } from 'dcmjs';
import type { OutgoingReport } from '#main/services/ports.ts';
import { srContent } from './sr-content.ts';
import { uidOfUuid, uuidOfName } from './sr-uids.ts';
import { day, identifier, line, personName } from './sr-values.ts';

const basicTextSr = '1.2.840.10008.5.1.4.1.1.88.11';
const explicitLittle = '1.2.840.10008.1.2.1';
/** Of this program, as the writer of a file: made once, and the same in every file. */
const implementation = '2.25.179031820318891603619887961456735912063';

/**
 * An accepted report as the bytes of a DICOM file: a Basic Text structured report by TID 2000, complete and unverified, since the station
 * accepts and the system that receives it signs. All times are in UTC.
 *
 * The same report accepted at the same time makes the same bytes. Accepted again, it is another document of the same series: archives keep
 * the first of two that say they are the same one.
 */
export async function writeSrReport(report: OutgoingReport): Promise<Uint8Array> {
  // Loaded when it is needed: it would make up a tenth of the command line's start.
  const { data, log } = await import('dcmjs');
  // What it warns of, it quotes.
  log.setLevel('silent', false);
  const { DicomDict, DicomMetaDictionary } = data;
  const document = srDocument(report);
  const file = new DicomDict(
    DicomMetaDictionary.denaturalizeDataset({
      FileMetaInformationVersion: Uint8Array.of(0, 1).buffer,
      MediaStorageSOPClassUID: document.SOPClassUID,
      MediaStorageSOPInstanceUID: document.SOPInstanceUID,
      TransferSyntaxUID: explicitLittle,
      ImplementationClassUID: implementation,
      ImplementationVersionName: 'READING_ROOM',
    }),
  );
  file.dict = DicomMetaDictionary.denaturalizeDataset(document);
  return new Uint8Array(file.write());
}

/** All that the modules of Basic Text SR (PS3.3 A.35.1) must have; what is not known is empty where it may be. */
function srDocument(report: OutgoingReport) {
  const { id, study, title, readerName, acceptedAt } = report;
  const { patient = {} } = study;
  const at = new Date(acceptedAt).toISOString().replaceAll(/[-:]/gu, '');
  const [date, time] = [at.slice(0, 8), at.slice(9, 15)];
  const studyUid = uidOfUuid(uuidOfName(id, 'study'));
  return {
    // SOP Common
    SpecificCharacterSet: 'ISO_IR 192',
    SOPClassUID: basicTextSr,
    SOPInstanceUID: uidOfUuid(uuidOfName(id, `document ${acceptedAt}`)),
    InstanceCreationDate: date,
    InstanceCreationTime: time,
    TimezoneOffsetFromUTC: '+0000',
    // Patient
    PatientName: personName(patient),
    PatientID: identifier(patient.mrn, 64),
    IssuerOfPatientID: identifier(patient.mrnIssuer, 64),
    PatientBirthDate: day(patient.birthDate),
    PatientSex: patient.sex === undefined || patient.sex === 'U' ? '' : patient.sex,
    // General Study
    StudyInstanceUID: studyUid,
    StudyID: '',
    StudyDate: day(study.studyDate),
    StudyTime: '',
    AccessionNumber: identifier(study.accession, 16),
    StudyDescription: line(study.description ?? title, 64),
    ReferringPhysicianName: personName(study.referringPhysician),
    // SR Document Series
    Modality: 'SR',
    SeriesInstanceUID: uidOfUuid(id),
    SeriesNumber: '1',
    ReferencedPerformedProcedureStepSequence: [],
    // General Equipment
    Manufacturer: 'Reading Room',
    InstitutionName: line(study.institution, 64),
    // SR Document General
    InstanceNumber: '1',
    ContentDate: date,
    ContentTime: time,
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    PreliminaryFlag: 'PRELIMINARY',
    AuthorObserverSequence: [
      {
        ObserverType: 'PSN',
        PersonName: personName({ family: readerName }),
        PersonIdentificationCodeSequence: [],
        InstitutionName: line(study.institution, 64),
        InstitutionCodeSequence: [],
      },
    ],
    PerformedProcedureCodeSequence: [],
    ...referencedRequest(report, studyUid),
    // SR Document Content
    ...srContent(report),
  } satisfies Dataset;
}

/** What was ordered, where an order is known. */
function referencedRequest({ study, title }: OutgoingReport, studyUid: string): Dataset {
  if (study.accession === undefined && study.reason === undefined) {
    return {};
  }
  return {
    ReferencedRequestSequence: [
      {
        StudyInstanceUID: studyUid,
        ReferencedStudySequence: [],
        AccessionNumber: identifier(study.accession, 16),
        PlacerOrderNumberImagingServiceRequest: '',
        FillerOrderNumberImagingServiceRequest: '',
        RequestedProcedureID: '',
        RequestedProcedureDescription: line(study.description ?? title, 64),
        RequestedProcedureCodeSequence: [],
        ReasonForTheRequestedProcedure: line(study.reason, 64),
      },
    ],
  };
}
