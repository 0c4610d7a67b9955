/** Why what was asked for did not happen, beside where it was asked for. */
export function FailureNote({ message }: { readonly message: string | undefined }) {
  return message === undefined ? null : (
    <p role="alert" className="failure">
      {message}
    </p>
  );
}
