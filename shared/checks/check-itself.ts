import { mayBeOfOnePlace, mayBeOfOneSide, sentenceText, type ReadText, type Statement } from './check-text.ts';
import { inWords, nameInWords } from './check-words.ts';
import type { Warning } from './check.ts';
import { zonesMeet } from './conflicts/conflict-side-places.ts';
import { isHeading } from './conflicts/conflict-negation-words.ts';
import { isCritical } from './omissions/omission-critical.ts';
import { isPositive, statedBy } from './support/support.ts';
import type { FindingName } from './vocabulary/finding-vocabulary.ts';

/**
 * Sentences of a draft that cannot both be true: one denies what another states. It interrupts where the finding is critical
 * or the findings speak of it, so that one of the two is wrong; else the reader may find a meaning for both.
 */
export function selfContradictions(draft: ReadText, findings: ReadText): readonly Warning[] {
  const found: Warning[] = [];
  const seen = new Set<FindingName>();
  for (const stated of draft.statements) {
    const { finding, sentence } = stated;
    if (finding.state === 'absent' || finding.change === 'resolved' || seen.has(finding.name)) {
      continue;
    }
    const critical = isCritical(stated, draft);
    const denial = draft.statements.find(
      (other) => denies(other, stated, draft) || (callsNormal(other, stated, draft) && (critical || isAcute(stated))),
    );
    if (denial === undefined) {
      continue;
    }
    seen.add(finding.name);
    const known = (findings.byName.get(finding.name) ?? []).filter((other) => mayBeOfOneSide(other.finding, finding));
    const isGeneral = denial.finding.name === 'abnormality';
    found.push({
      kind: 'contradiction',
      // "No nodule" beside a mass may be meant: only what is denied by its own name cannot be.
      interrupts: isGeneral ? critical : denial.finding.name === finding.name && (critical || known.length > 0),
      text: isGeneral
        ? `Contradiction: the impression calls the study free of abnormality and states ${inWords(finding)}.`
        : `Contradiction: the impression states ${inWords(finding)} and says no ${nameInWords(denial.finding.name)}.`,
      finding: finding.name,
      sentence,
      evidence: [...new Set(known.map((other) => other.sentence))],
    });
  }
  return found;
}

/** A denial with one of these words leaves room for the finding. */
const partly =
  /\b(?:other|otherwise|additional(?:ly)?|further|else\w*|new|newly|acute|active|large|significant|sizable|gross|definite|recurrent|residual|remaining|remainder|rest|interval|changes?|focal|tension|displaced|discrete|suspicious|obvious|convincing|overt|frank|superimposed|typical|apart|aside|except|besides|more|greater|longer)\b/iu;

/** Another sentence says that it is not there, or that nothing is anywhere of which it is a kind. */
function denies(denial: Statement, stated: Statement, draft: ReadText): boolean {
  return (
    denial.finding.state === 'absent' &&
    denial.finding.change !== 'resolved' &&
    denial.sentence !== stated.sentence &&
    stated.finding.state === 'present' &&
    (denial.finding.name === stated.finding.name ||
      (denial.finding.locations.length === 0 && statedBy(denial.finding.name).has(stated.finding.name))) &&
    !partly.test(sentenceText(draft, denial.sentence)) &&
    mayBeOfOneSide(denial.finding, stated.finding) &&
    zonesMeet(denial.finding, stated.finding) &&
    mayBeOfOnePlace(denial, draft, stated, draft)
  );
}

/** "Otherwise", "no other", "no new": there is something beside what is spoken of. */
const beside =
  /\b(?:other|otherwise|additional(?:ly)?|further|else\w*|new|remaining|remainder|rest|interval|changes?|apart|aside|except|besides|superimposed)\b/iu;
/** A denial of abnormality that speaks of one part of the body. */
const ofChest = /\b(?:cardio\w*|pulmonary|lungs?|cardiac|heart|thoracic|chest|intrathoracic|mediastin\w*|pleural?)\b/iu;
const ofPart =
  /\b(?:bon[ey]\w*|osseous|skelet\w*|spin\w*|ribs?|abdom\w*|pelvi\w*|bowel|intracranial|brain|head|neck|hips?|knees?|shoulders?|soft\s+tissues?|vascular|left|right)\b/iu;
/** Diseases of the lung and heart that are acute wherever nothing else is said of them. */
const acute: ReadonlySet<FindingName> = new Set<FindingName>([
  'pneumonia',
  'consolidation',
  'aspiration',
  'edema',
  'heart-failure',
]);
/** What lies in the chest, of what a chest without abnormality does not have. */
const inChest: ReadonlySet<FindingName> = new Set<FindingName>([
  'pneumothorax',
  'pneumomediastinum',
  'pulmonary-embolism',
  'aortic-dissection',
  'pericardial-effusion',
  ...acute,
]);

/** Another sentence says that nothing is abnormal, of the whole or of the chest that the finding lies in. */
function callsNormal(denial: Statement, { finding, sentence }: Statement, draft: ReadText): boolean {
  if (denial.finding.name !== 'abnormality' || denial.finding.state !== 'absent' || denial.sentence === sentence) {
    return false;
  }
  const text = sentenceText(draft, denial.sentence);
  return (
    isPositive(finding) &&
    !beside.test(text) &&
    !ofPart.test(text) &&
    (!ofChest.test(text) || inChest.has(finding.name)) &&
    // Under titles of studies each is spoken of by itself.
    !draft.sentences.some((_, index) => isHeading(sentenceText(draft, index)))
  );
}

/** What no study without an acute abnormality has. */
const isAcute = ({ finding }: Statement): boolean =>
  acute.has(finding.name) && finding.state === 'present' && finding.change === undefined;
