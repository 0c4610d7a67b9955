import { useId, type FormEvent } from 'react';

interface PasteReportProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** @returns whether the report came in */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A place to paste or type a report into. */
export function PasteReport({ text, onText, onAdd, onClose }: PasteReportProps) {
  const id = useId();

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await onAdd(text)) {
      onClose();
    }
  }

  return (
    <form className="paste" onSubmit={(event) => void add(event)}>
      <label htmlFor={id}>Report text</label>
      <textarea
        id={id}
        className="report-text"
        rows={14}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) {
            event.currentTarget.form?.requestSubmit();
          }
        }}
        autoFocus
      />
      <div className="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button type="submit" className="main">
          Add report
        </button>
      </div>
    </form>
  );
}
