import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import type { CheckedReport, Warning } from '#shared/checks/check.ts';
import { patientSex, sexedWords } from './patient-sex.ts';

/** Words of a drafted sentence that do not fit the patient's sex. */
export function sexConflicts(draft: ReadText, sentence: number, report: CheckedReport): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  const words = sexedWords(text);
  const patient = words.length === 0 ? undefined : patientSex(report);
  const wrong = words.find(({ sex }) => sex !== patient);
  return patient === undefined || wrong === undefined
    ? []
    : [
        {
          kind: 'sex',
          interrupts: true,
          text: `Sex: the impression says "${text.slice(wrong.start, wrong.end)}", the patient is ${patient}.`,
          sentence,
          evidence: [],
        },
      ];
}
