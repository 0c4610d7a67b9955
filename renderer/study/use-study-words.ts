import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { StudyWords } from './study-words.ts';

/** What puts a study into the reader's words. */
export function useStudyWords(): StudyWords {
  const say = useMessages();
  const { day } = useFormats();
  return { say, day };
}
