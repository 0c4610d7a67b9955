import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ReportView } from './report-view.ts';

/** What the model has written so far: it grows downward, and nothing of it can be taken for the impression. */
export function DraftPreview({ view: { preview, drafting } }: { readonly view: ReportView }) {
  const t = useMessages();
  return (
    <div className="preview" aria-hidden="true">
      <p className="quiet small">{t(drafting === 'window' ? 'draft.byItself' : 'draft.running')}</p>
      {preview !== '' && <p className="report-text">{preview}</p>}
    </div>
  );
}
