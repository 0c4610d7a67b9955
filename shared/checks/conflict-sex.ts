import { sentenceText, type ReadText } from './check-text.ts';
import type { Warning } from './check.ts';
import { sexedWords, type Sex } from './patient-sex.ts';

/** Words of a drafted sentence that do not fit the patient's sex. */
export function sexConflicts(draft: ReadText, sentence: number, patient: Sex | undefined): readonly Warning[] {
  if (patient === undefined) {
    return [];
  }
  const text = sentenceText(draft, sentence);
  const wrong = sexedWords(text).find(({ sex }) => sex !== patient);
  return wrong === undefined
    ? []
    : [
        {
          kind: 'sex',
          interrupts: true,
          text: `Sex: the draft says "${text.slice(wrong.start, wrong.end)}", the patient is ${patient}.`,
          sentence,
          evidence: [],
        },
      ];
}
