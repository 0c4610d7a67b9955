import { use, useMemo } from 'react';
import { formatsIn, type Formats } from './formats.ts';
import { MessageContext } from './use-messages.ts';

/** Dates, ages and sizes in the reader's language. */
export function useFormats(): Formats {
  const messages = use(MessageContext);
  return useMemo(() => formatsIn(messages), [messages]);
}
