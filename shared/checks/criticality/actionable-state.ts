import type { Span } from '#shared/report/sections.ts';
import type { FindingState } from '#shared/checks/labels/finding.ts';

const partBorder = /[;:]|,?\s(?:but|however|although|though|except|which|that)\s/giu;
const open = /\b(?:cannot|can not|not)\s+(?:\w+\s+)?(?:exclude|rule out)/i;
const denied =
  /\b(?:no|not|without|nor|negative for|free of|absence of|lack of|rather than|rule[sd]? out|exclude[sd]?|evaluate for)\b/i;
/** Reaches no further than the next comma: "history of a fall, subdural hematoma". The old of "54-year-old" is no such word. */
const earlier = /\b(?:history of|prior|previous|(?<!-|\byears? )old|treated|resolved|resolution of)\b/i;
const comparison =
  /\b(?:since|from|than|compar(?:ed|ison) (?:to|with)) (?:the |an? )?(?:prior|previous|old)(?: (?:stud(?:y|ies)|exam\w*|CT|MRI?|radiographs?|films?|images?|imaging))?/gi;
const deniedAfter =
  /^[^.;]{0,30}\b(?:(?:is|are|was|were) (?:not (?:seen|identified|present|evident|visible)|absent|excluded|unlikely)|(?:has|have) resolved|resolved)\b/i;
const doubted =
  /\b(?:possible|possibly|probable|probably|likely|may|might|could|suspected|suspicious|suspicion|concern(?:ing)?|worrisome|question(?:able)?|suggest\w*|versus|cannot|can not|differential)\b/i;
const doubtedAfter = /^[^.;]{0,40}\b(?:cannot|not (?:entirely |completely )?excluded|possible|versus)\b/i;

/**
 * What a sentence says of some words that the finding vocabulary does not name, by the cues around them. What is only looked
 * for, or was there before, is absent: it is nothing that this study found.
 */
export function stateOfWords(sentence: string, words: Span): FindingState {
  const before = partBefore(sentence, words.start);
  const after = sentence.slice(words.end);
  if (open.test(before) || doubtedAfter.test(after)) {
    return 'uncertain';
  }
  const near = before.replace(comparison, '').split(',').at(-1) ?? '';
  if (denied.test(before) || earlier.test(near) || deniedAfter.test(after)) {
    return 'absent';
  }
  return doubted.test(before) ? 'uncertain' : 'present';
}

/** What stands before an offset in the same part of the sentence. */
function partBefore(sentence: string, offset: number): string {
  const before = sentence.slice(0, offset);
  let start = 0;
  for (const border of before.matchAll(partBorder)) {
    start = border.index + border[0].length;
  }
  return before.slice(start);
}
