import { expect, it } from 'vitest';
import { z } from 'zod';
import type { CallContext, Handlers } from '#shared/ipc/contract.ts';
import { failed, succeeded } from '#shared/ipc/failure.ts';
import { loggedHandlers } from './logged-handlers.ts';

const text = 'Small effusion of Mr. Smith';
const context: CallContext<never> = { progress: () => {}, onCancel: () => {} };
const procedure = { input: z.string(), progress: z.never(), output: z.string() };
const contract = { procedures: { repeat: procedure, refuse: procedure }, events: {} };

function logged() {
  const lines: object[] = [];
  const handlers: Handlers<typeof contract> = {
    repeat: (input) => succeeded(input),
    refuse: (input) => failed('REPORT_UNKNOWN', input),
  };
  return { lines, handlers: loggedHandlers(handlers, (line) => lines.push(line)) };
}

it('logs nothing of what succeeds', async () => {
  const { lines, handlers } = logged();
  expect(await handlers.repeat(text, context)).toEqual(succeeded(text));
  expect(lines).toEqual([]);
});

it('logs a failure by its code', async () => {
  const { lines, handlers } = logged();
  expect(await handlers.refuse(text, context)).toEqual(failed('REPORT_UNKNOWN', text));
  expect(lines).toEqual([{ event: 'call-failed', procedure: 'refuse', code: 'REPORT_UNKNOWN' }]);
});
