import { mayBeOfOneSide, sentenceText, type ReadText, type Statement } from '#shared/checks/check-text.ts';
import type { Warning } from '#shared/checks/check.ts';
import { isPositive } from '#shared/checks/support/support.ts';

/** Whether a pneumothorax is under tension decides about minutes; it is no finding of its own, and hangs at one. */

const tension = /\btension\b/iu;
const denial = /\b(?:no|not|without|absen\w+|negative)\b[^.;:]*$/iu;
/** What a pneumothorax under tension does to its neighbours. */
const signs =
  /\b(?:shift\w*|deviat\w+|displac\w+|depress\w+|flatten\w+|inver(?:ted|sion)|everted|compress\w+|pressure|x{3,})\b/iu;

type Tension = 'present' | 'absent';

/** What a text says of tension; undefined where it says nothing. */
function tensionOf(text: string): Tension | undefined {
  const match = tension.exec(text);
  if (match === null) {
    return undefined;
  }
  return denial.test(text.slice(0, match.index)) ? 'absent' : 'present';
}

/** A drafted pneumothorax that is under tension, or is not, where the findings say the other thing; or of which they show no sign. */
export function tensionConflicts(draft: ReadText, sentence: number, findings: ReadText): readonly Warning[] {
  const drafted = (draft.sentences[sentence]?.findings ?? []).find(({ name }) => name === 'pneumothorax');
  const said = tensionOf(sentenceText(draft, sentence));
  if (drafted === undefined || said === undefined || drafted.change === 'resolved') {
    return [];
  }
  const known = pneumothoraces(findings).filter(({ finding }) => mayBeOfOneSide(finding, drafted));
  if (known.length === 0) {
    return [];
  }
  const found = findings.sentences.flatMap((_, index) => {
    const value = tensionOf(sentenceText(findings, index));
    return value === undefined ? [] : [{ index, value }];
  });
  const warning = { interrupts: true, finding: 'pneumothorax', sentence } as const;
  if (found.length > 0 && found.every(({ value }) => value !== said)) {
    const text =
      said === 'present'
        ? 'Tension: the impression states a tension pneumothorax, the findings deny tension.'
        : 'Tension: the impression says no tension, the findings state a tension pneumothorax.';
    return [{ ...warning, kind: 'negation', text, evidence: found.map(({ index }) => index) }];
  }
  const shown = found.length > 0 || signs.test(findings.text);
  return said === 'present' && !shown && isPositive(drafted)
    ? [
        {
          ...warning,
          kind: 'unsupported',
          text: 'Not in the findings: that the pneumothorax is under tension.',
          evidence: known.map((other) => other.sentence),
        },
      ]
    : [];
}

/** A tension pneumothorax of the findings that the draft states without its tension. */
export function tensionLeftOut(draft: ReadText, findings: ReadText): readonly Warning[] {
  const tense = pneumothoraces(findings).filter(
    ({ sentence }) => tensionOf(sentenceText(findings, sentence)) === 'present',
  );
  if (tense.length === 0 || tensionOf(draft.text) !== undefined || pneumothoraces(draft).length === 0) {
    return [];
  }
  return [
    {
      kind: 'critical-omitted',
      interrupts: true,
      text: 'Omitted, though critical: that the pneumothorax is under tension.',
      finding: 'pneumothorax',
      evidence: tense.map(({ sentence }) => sentence),
    },
  ];
}

const pneumothoraces = ({ byName }: ReadText): readonly Statement[] =>
  (byName.get('pneumothorax') ?? []).filter(({ finding }) => isPositive(finding) && finding.change !== 'resolved');
