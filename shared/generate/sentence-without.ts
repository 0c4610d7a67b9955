import type { Finding } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { spellFindings } from '#shared/checks/labels/spell-findings.ts';

const joints = /,? (?:and|with|as well as|plus) |[,;] /giu;
/** What says something of several things at once: with one of them gone it would say something else. */
const ofSeveral = /\b(?:both|either|neither|respectively|former|latter|together|these)\b/iu;

/**
 * A sentence without the parts of it that state certain findings: "Cardiomegaly and a tortuous aorta." without the aorta is
 * "Cardiomegaly.". Undefined where they cannot be taken out so that the rest states just what it did.
 */
export function sentenceWithout(sentence: string, isUnwanted: (finding: Finding) => boolean): string | undefined {
  const [labelled, other] = labelText(sentence);
  if (labelled === undefined || other !== undefined || ofSeveral.test(sentence)) {
    return undefined;
  }
  const parts = partsOf(sentence, labelled.findings);
  const kept = parts.filter(({ findings }) => !findings.some(isUnwanted));
  if (kept.length === 0 || kept.length === parts.length) {
    return undefined;
  }
  const words = kept.map(({ text, joint }, index) => (index === 0 ? text : joint + text)).join('');
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[\s.,;]+$/u, '')}.`;
  const rest = labelText(text).flatMap(({ findings }) => findings);
  return spellFindings(rest) === spellFindings(labelled.findings.filter((finding) => !isUnwanted(finding)))
    ? text
    : undefined;
}

interface Part {
  readonly text: string;
  /** What joins it to the part before. */
  readonly joint: string;
  readonly findings: readonly Finding[];
}

/** The sentence at its joints; a part that states no finding belongs to the one before it, at the beginning to the one after. */
function partsOf(sentence: string, findings: readonly Finding[]): readonly Part[] {
  const ends = [...sentence.matchAll(joints)].map(({ index, 0: joint }) => ({ index, joint }));
  const parts: Part[] = [];
  let start = 0;
  let joint = '';
  for (const end of [...ends, { index: sentence.length, joint: '' }]) {
    const own = findings.filter((finding) => start <= finding.start && finding.start < end.index);
    const before = parts.at(-1);
    if (before === undefined || (own.length > 0 && before.findings.length > 0)) {
      parts.push({ text: sentence.slice(start, end.index), joint, findings: own });
    } else {
      const text = `${before.text}${joint}${sentence.slice(start, end.index)}`;
      parts[parts.length - 1] = { text, joint: before.joint, findings: [...before.findings, ...own] };
    }
    start = end.index + end.joint.length;
    joint = end.joint;
  }
  return parts;
}
