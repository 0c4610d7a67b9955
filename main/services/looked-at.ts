import type { Steps } from '#shared/evaluate/steps.ts';
import {
  lookThrough,
  textsOf,
  type identifiersOf,
  type KnownOfStation,
  type MaskChanges,
} from '#shared/feedback/deidentify-feedback.ts';
import type { FeedbackContent } from '#shared/feedback/feedback-content.ts';
import type { DoubtKind } from '#shared/records/feedback-record.ts';
import { longestReviewed } from './report-reviews.ts';
import type { KeptFeedback } from './stores.ts';

export interface LookAt {
  readonly content: FeedbackContent;
  readonly known: KnownOfStation;
  readonly changes: MaskChanges;
  readonly identifiers: ReturnType<typeof identifiersOf>;
}

/** How much is taken out of a record, and what asks for a look before it leaves: a text a step. */
export function* lookedAt({
  content,
  known,
  changes,
  identifiers,
}: LookAt): Steps<Pick<KeptFeedback, 'masks' | 'doubts'>> {
  // Candidates repeat each other's sentences.
  const texts = textsOf(content);
  for (const text of texts) {
    identifiers(text);
    yield;
  }
  let masks = 0;
  const kinds = new Set<DoubtKind>();
  const look = lookThrough(content, known, changes, identifiers);
  for (const text of texts) {
    const looked = look(text);
    masks += looked.masks.length;
    looked.doubts.forEach(({ kind }) => kinds.add(kind));
    yield;
  }
  if (!['en', 'de', 'nl'].includes(content.study.language)) {
    kinds.add('language');
  }
  if (Object.values(content.texts).join('').length > longestReviewed) {
    kinds.add('long');
  }
  return { masks, doubts: [...kinds] };
}
