import type { Failure } from '#shared/ipc/failure.ts';

/** Why something is as it is, as the station put it, which is in English: a sender is told the same, and so both can speak of it. */
export function Reason({ text }: { readonly text: string }) {
  return <span lang="en">{text}</span>;
}

interface TroubleProps {
  /** What is so, in the reader's language. */
  readonly title: string;
  readonly failure: Pick<Failure, 'message'>;
  /** What happens next by itself. */
  readonly next?: string;
}

/** What does not work now, why, and what happens next. */
export function Trouble({ title, failure, next }: TroubleProps) {
  return (
    <div role="status" className="note" data-kind="failure">
      <p>
        <strong>{title}</strong> {next}
      </p>
      <p>
        <Reason text={failure.message} />
      </p>
    </div>
  );
}
