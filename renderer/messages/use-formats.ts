import { createContext, use } from 'react';
import { formatsIn, type Formats } from './formats.ts';
import { messagesIn } from './messages.ts';

/** Made once for the whole window: a format is slow to make and fast to use. */
export const FormatContext = createContext<Formats>(formatsIn(messagesIn('en')));

/** Dates, ages and sizes in the reader's language. */
export function useFormats(): Formats {
  return use(FormatContext);
}
