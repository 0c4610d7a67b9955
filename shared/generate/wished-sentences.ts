import { labelText } from '#shared/checks/labels/label-text.ts';
import { isPositive } from '#shared/checks/support/support.ts';
import { tellingSentence, type TellingSentence } from './content-plan.ts';
import { sentenceWithout } from './sentence-without.ts';
import { isRestricted, isWanted, type WishedContent } from './wished-content.ts';

/** The sentences without what may not be told; one that cannot be parted from it is not among them. */
export function wishedSentences(
  sentences: readonly TellingSentence[],
  wished: WishedContent,
): readonly TellingSentence[] {
  return isRestricted(wished)
    ? sentences.flatMap((sentence) => {
        const positive = labelText(sentence.text).flatMap(({ findings }) => findings.filter(isPositive));
        if (positive.every((finding) => isWanted(finding, wished))) {
          return [sentence];
        }
        const text = sentenceWithout(sentence.text, (finding) => isPositive(finding) && !isWanted(finding, wished));
        return text === undefined ? [] : [tellingSentence(text)];
      })
    : sentences;
}
