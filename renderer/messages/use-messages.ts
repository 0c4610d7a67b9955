import { createContext, use } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import { messagesIn, type MessageKey, type Messages, type Values } from './messages.ts';

export const MessageContext = createContext<Messages>(messagesIn('en'));

/** What puts a message into the reader's words. */
export function useMessages(): (key: MessageKey, values?: Values) => string {
  return use(MessageContext).say;
}

/** What puts a failure into the reader's words. */
export function useFailureText(): (failure: Failure) => string {
  return use(MessageContext).describe;
}

/** The reader's locale, for dates and numbers. */
export function useLocale(): string {
  return use(MessageContext).locale;
}
