import type { RecordStop } from './record-stops.ts';

/** What a person changed of what the rules take out of a record. */
export interface MaskChanges {
  readonly added: string[];
  readonly lifted: string[];
}

const plain = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** The words leave; what a person had added is theirs no more. */
export function withLifted({ added, lifted }: MaskChanges, { words, mask }: RecordStop): MaskChanges {
  const left = added.filter((own) => !plain(words).includes(plain(own)));
  return mask?.rule === 'person:added' ? { added: left, lifted } : { added: left, lifted: [...lifted, words] };
}

/** The words are taken out. */
export function withTaken({ added, lifted }: MaskChanges, words: string): MaskChanges {
  return {
    added: [...added.filter((own) => plain(own) !== plain(words)), words],
    lifted: lifted.filter((own) => plain(own) !== plain(words)),
  };
}
