import { z } from 'zod';
import { failureSchema } from './failure.ts';

/**
 * What travels between two processes, whatever the contract: calls of named procedures one way, their progress, one reply
 * each, and events the other way. What they carry is checked a second time, against the contract's schema.
 */

const id = z.number().int().nonnegative();

const callMessage = z.strictObject({ kind: z.literal('call'), id, procedure: z.string(), input: z.unknown() });

/** Asks that the call end early; its reply is still sent, usually the failure `CANCELLED`. */
const cancelMessage = z.strictObject({ kind: z.literal('cancel'), id });

const progressMessage = z.strictObject({ kind: z.literal('progress'), id, progress: z.unknown() });

const replyMessage = z.strictObject({
  kind: z.literal('reply'),
  id,
  result: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]),
});

const eventMessage = z.strictObject({ kind: z.literal('event'), event: z.string(), payload: z.unknown() });

/** From the process that asks. */
export const requestMessage = z.discriminatedUnion('kind', [callMessage, cancelMessage]);

/** From the process that answers. */
export const responseMessage = z.discriminatedUnion('kind', [progressMessage, replyMessage, eventMessage]);

export type RequestMessage = z.infer<typeof requestMessage>;
export type CallMessage = z.infer<typeof callMessage>;
export type ResponseMessage = z.infer<typeof responseMessage>;
