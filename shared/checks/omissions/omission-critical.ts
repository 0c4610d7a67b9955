import type { ReadText, Statement } from '#shared/checks/check-text.ts';
import type { Span } from '#shared/report/sections.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** Why a finding must reach the impression, and whether it must already where it is only possible. */
interface Critical {
  readonly reason: string;
  readonly whenPossible?: true;
}

/** Findings that must reach the impression: those of the lists of critical results that the vocabulary knows. */
const criticalFindings: Readonly<Partial<Record<FindingName, Critical>>> = {
  pneumothorax: { reason: 'It can become a tension pneumothorax within minutes.', whenPossible: true },
  pneumomediastinum: { reason: 'Air there comes from a torn airway or oesophagus until shown otherwise.' },
  'free-air': { reason: 'A perforated bowel needs an operation.', whenPossible: true },
  'device-malposition': { reason: 'A tube or line in the wrong place harms at every use.', whenPossible: true },
  'pulmonary-embolism': { reason: 'Untreated, the next one may kill.', whenPossible: true },
  'aortic-dissection': { reason: 'It kills within hours.', whenPossible: true },
  'aortic-aneurysm': { reason: 'It may rupture.' },
  'pericardial-effusion': { reason: 'It may stop the heart from filling.' },
  mass: { reason: 'Cancer that nobody follows up grows.' },
  dislocation: { reason: 'A joint out of place loses its blood supply.' },
  'intracranial-hemorrhage': { reason: 'It may need an operation, and forbids anticoagulation.', whenPossible: true },
  'midline-shift': { reason: 'It leads to herniation.' },
  'brain-herniation': { reason: 'It kills within minutes to hours.', whenPossible: true },
  'brain-infarct': { reason: 'Brain can be saved only within hours.' },
  hydrocephalus: { reason: 'The pressure may need a drain.' },
  'cord-compression': { reason: 'Paralysis is reversible only for hours.', whenPossible: true },
  'vessel-occlusion': { reason: 'The tissue behind it dies.' },
  'active-bleeding': { reason: 'It has to be stopped.', whenPossible: true },
  'organ-injury': { reason: 'It may bleed later.' },
  'bowel-obstruction': { reason: 'It may strangulate.' },
  'bowel-ischemia': { reason: 'The bowel dies within hours.', whenPossible: true },
  appendicitis: { reason: 'It may perforate.' },
  'deep-vein-thrombosis': { reason: 'It embolizes to the lungs.' },
  'ectopic-pregnancy': { reason: 'It may rupture.', whenPossible: true },
  'testicular-torsion': { reason: 'The testis dies within hours.', whenPossible: true },
  'ovarian-torsion': { reason: 'The ovary dies within hours.', whenPossible: true },
};

export const criticalNames: ReadonlySet<FindingName> = new Set(Object.keys(criticalFindings) as FindingName[]);

/** Known, treated, or doubted by the writer. */
const settled =
  /\b(?:stable|unchanged|old|chronic|known|healed|resolved|previous\w*|prior|history|again|no\s+longer|treated|removed|artifact\w*)\b/iu;
/** Where the words about one finding end and those about the next begin. */
const border = /[,;:]|\b(?:and|but|with)\b/giu;
const againstAPrior = /\b(?:compared\s+(?:with|to)|since|from|than)\s+(?:the\s+|a\s+)?(?:prior|previous)\b/giu;

/** Whether a positive finding is critical as the words about it put it. */
export function isCritical(statement: Statement, findings: ReadText): boolean {
  const { finding } = statement;
  const critical = criticalFindings[finding.name];
  return (
    critical !== undefined &&
    (finding.state === 'present' || critical.whenPossible === true) &&
    !(finding.severity === 'mild' && finding.name === 'dislocation') &&
    !isSettled(statement, findings)
  );
}

function isSettled({ finding, sentence }: Statement, findings: ReadText): boolean {
  if (finding.change !== undefined) {
    return finding.change === 'unchanged' || finding.change === 'resolved';
  }
  return settled.test(wordsAbout(finding, findings.sentences[sentence] ?? finding, findings.text));
}

/** The part of a sentence that holds the finding, without what it is compared with. */
function wordsAbout(finding: Span, sentence: Span, text: string): string {
  let { start, end } = sentence;
  for (const { index, 0: words } of text.slice(sentence.start, sentence.end).matchAll(border)) {
    const at = sentence.start + index;
    if (at < finding.start) {
      start = at + words.length;
    } else if (at >= finding.end) {
      end = at;
      break;
    }
  }
  return text.slice(start, end).replace(againstAPrior, '');
}
