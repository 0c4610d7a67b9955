import { z } from 'zod';
import { patientSexes, withoutAbsent, type StudyRecord } from '#shared/records/study-record.ts';

/** A value that is not text, or empty, says nothing. */
const value = z.string().trim().min(1).optional().catch(undefined);
const person = z.object({ family: value, given: value, middle: value }).optional().catch(undefined);
const known = z.object({
  patient: z
    .object({
      family: value,
      given: value,
      middle: value,
      mrn: value,
      birthDate: value,
      sex: z.enum(patientSexes).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  accession: value,
  modality: value,
  bodyPart: value,
  studyDate: value,
  referringPhysician: person,
  readingPhysician: person,
  institution: value,
  priors: z
    .array(z.object({ accession: value }))
    .optional()
    .catch(undefined),
});

/** What a study is known by, from the `study` object that `parse --json` prints, or the whole line; undefined where it is neither. */
export function readKnownStudy(json: unknown): StudyRecord | undefined {
  const whole = z.object({ study: known }).safeParse(json);
  const alone = known.safeParse(json);
  const read = whole.success ? whole.data.study : alone.data;
  if (read === undefined) {
    return undefined;
  }
  const { patient, referringPhysician, readingPhysician, priors, ...rest } = read;
  return withoutAbsent({
    ...rest,
    patient: patient && withoutAbsent(patient),
    referringPhysician: referringPhysician && withoutAbsent(referringPhysician),
    readingPhysician: readingPhysician && withoutAbsent(readingPhysician),
    priors: priors?.map((prior) => withoutAbsent(prior)),
  });
}
