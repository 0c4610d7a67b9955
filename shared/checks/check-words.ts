import type { Finding } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import { findingTitle } from '#shared/checks/vocabulary/vocabulary.ts';

/** A finding in the middle of a sentence: "pleural effusion", "COPD". */
export function nameInWords(name: FindingName): string {
  const title = findingTitle(name);
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The same with its side: "left pleural effusion". */
export function inWords({ name, side }: Pick<Finding, 'name' | 'side'>): string {
  return side === undefined ? nameInWords(name) : `${side} ${nameInWords(name)}`;
}

const advice =
  /\b(?:recommend\w*|suggest\w*|consider\w*|advis\w+|correlat\w+|follow\W?up|should|could|would|if|notif\w+|discussed|telephone\w*|called\s+to|informed|communicated|relayed|read\s+back|critical\s+results?|(?:bi|li|pi|ti)-?rads\s+(?:category|score|assessment))\b/iu;

/** The parts of a sentence that say what was found, where others advise: "Dilated pelvis; ultrasound is suggested". */
export function withoutAdvice(sentence: string): string {
  return sentence
    .split(';')
    .filter((clause) => !isAdvice(clause))
    .join(';');
}

/** The sentence says what should be done, or who was told, rather than what was found. */
export function isAdvice(sentence: string): boolean {
  return advice.test(sentence);
}

const onlyLike = /\b(?:mimic\w*|simulat\w*|resembl\w*|mistaken\s+for)\s+(?:\w+\s+){0,2}$/iu;

/** "Bowel mimicking …": what the words behind these name is not there. @param before the sentence up to the finding */
export function isOnlyLike(before: string): boolean {
  return onlyLike.test(before);
}
