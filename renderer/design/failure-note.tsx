import type { Failure } from '#shared/ipc/failure.ts';
import { useFailureText } from '#renderer/messages/use-messages.ts';

/** Why what was asked for did not happen, beside where it was asked for. */
export function FailureNote({ failure }: { readonly failure: Failure | undefined }) {
  const describe = useFailureText();
  return failure === undefined ? null : <Mistake text={describe(failure)} />;
}

/** What stands in the way, said at once. */
export function Mistake({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p role="alert" className="note" data-kind="failure">
      {text}
    </p>
  );
}
