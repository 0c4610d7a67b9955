import { useId } from 'react';

interface PartEditorProps {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onText: (text: string) => void;
  /** Said beside the label. */
  readonly note?: string | undefined;
}

/** One part of a report, which grows with its text. */
export function PartEditor({ label, text, isReadOnly, onText, note }: PartEditorProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className="part">
      <div className="part-head">
        <label htmlFor={id}>{label}</label>
        {note !== undefined && (
          <span id={noteId} className="draft-note">
            {note}
          </span>
        )}
      </div>
      <textarea
        id={id}
        className="report-text"
        rows={6}
        autoComplete="off"
        value={text}
        readOnly={isReadOnly}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
