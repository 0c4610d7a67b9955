import type { ReadText, Statement } from './check-text.ts';
import { sentenceText } from './check-text.ts';
import type { FindingName } from './finding-vocabulary.ts';

/** Findings that must reach the impression, each with what happens to the patient if they do not. */
export const criticalFindings: Readonly<Partial<Record<FindingName, string>>> = {
  pneumothorax: 'It can become a tension pneumothorax within minutes.',
  pneumomediastinum: 'Air there comes from a torn airway or oesophagus until shown otherwise.',
  'free-air': 'A perforated bowel needs an operation.',
  'device-malposition': 'A tube or line in the wrong place harms at every use.',
  'pulmonary-embolism': 'It kills untreated.',
  'aortic-dissection': 'It kills untreated.',
  'aortic-aneurysm': 'It may rupture.',
  mass: 'Cancer that is not followed up grows.',
  cavity: 'Active tuberculosis or a necrotic tumour; others may be infected.',
  tuberculosis: 'Others may be infected.',
  'pericardial-effusion': 'It may tamponade the heart.',
  dislocation: 'A joint out of place loses its blood supply.',
};

/** Known, treated, or said to be harmless. */
const settled =
  /\b(?:stable|unchanged|old|chronic|known|healed|resolved|previous\w*|prior|history|again|likely\s+vascular|no\s+longer|treated|tiny\s+residual|removed)\b/iu;

/** Whether a positive finding is critical as its sentence puts it. */
export function criticalFinding({ finding, sentence }: Statement, findings: ReadText): boolean {
  return (
    criticalFindings[finding.name] !== undefined &&
    finding.change !== 'unchanged' &&
    finding.change !== 'resolved' &&
    !settled.test(sentenceText(findings, sentence))
  );
}
