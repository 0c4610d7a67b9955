import { readText } from '#shared/checks/check-text.ts';
import { readInstruction } from '#shared/generate/instruction.ts';
import { findWishedContent, nothingWished, type WishedContent } from '#shared/generate/wished-content.ts';
import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import type { DraftingAbility } from '#shared/package/manifest.ts';
import type { DraftLength, DraftWish } from '#shared/records/draft-record.ts';

/** A reader's wish for one draft, as drafting follows it. */
export interface ReadWish {
  readonly length: DraftLength;
  readonly content: WishedContent;
}

/** A draft as the model makes it by itself. */
export const nothingAsked: ReadWish = { length: 'usual', content: nothingWished };

/**
 * What a wish asks of a report's draft. An instruction's length stands above the chosen one.
 *
 * Fails with `WISH_NOT_FOLLOWED`: the model cannot follow it, it is not understood, or the findings do not state what it asks for.
 *
 * @param prepared the findings as `prepareFindings` leaves them
 */
export function readWish(wish: DraftWish, prepared: string, follows: readonly DraftingAbility[]): Result<ReadWish> {
  const instruction = wish.instruction === undefined ? { requests: [] } : readInstruction(wish.instruction);
  if (instruction === undefined) {
    return failed('WISH_NOT_FOLLOWED', whatCanBeAsked(follows));
  }
  const length = instruction.length ?? wish.length ?? 'usual';
  if (length !== 'usual' && !follows.includes('length')) {
    return failed('WISH_NOT_FOLLOWED', 'This model drafts in one length only: draft without asking for another.');
  }
  if (instruction.requests.length === 0) {
    return succeeded({ length, content: nothingWished });
  }
  if (!follows.includes('content')) {
    const message = 'This model chooses by itself which findings it tells: draft without asking for any.';
    return failed('WISH_NOT_FOLLOWED', message);
  }
  const content = findWishedContent(instruction.requests, readText(prepared));
  return content.ok ? succeeded({ length, content: content.value }) : content;
}

const can: Readonly<Record<DraftingAbility, string>> = {
  length: '“shorter” or “longer”',
  content: '“nodule first”, “include the nodule”, “leave out the nodule” or “only the nodule”',
};

function whatCanBeAsked(follows: readonly DraftingAbility[]): string {
  const known = follows.map((ability) => can[ability]);
  return known.length === 0
    ? 'This model follows no instructions: draft without one.'
    : `This instruction is not understood: ask for ${known.join(', and for ')}.`;
}
