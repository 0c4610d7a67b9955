import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState, type Ref } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { noMarking, type Marking } from '#renderer/editor/marks.ts';
import { TextEditor, type EditorHandle } from '#renderer/editor/text-editor.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useLatestMarking } from './use-latest-marking.ts';
import type { OpenReport } from './open-report.ts';
import type { ReportView } from './report-view.ts';

interface FindingsColumnProps {
  readonly open: OpenReport;
  readonly view: ReportView;
  readonly isClosed: boolean;
  readonly handle: Ref<EditorHandle>;
  readonly marking: Marking | undefined;
  readonly onCursor: (part: 'findings', anchor: number, head: number) => void;
}

/** What was found, with what was asked and how it was done folded above it. */
export function FindingsColumn({ open, view, isClosed, handle, marking, onCursor }: FindingsColumnProps) {
  const t = useMessages();
  const { report, texts, isAccepting } = view;
  const [isBackgroundShown, setIsBackgroundShown] = useState(false);
  const shown = useLatestMarking(marking);
  const background = backgroundParts(report?.background ?? '');
  return (
    <section className="column" aria-label={t('report.findings')}>
      <div className="part-head">
        <h2>{t('report.findings')}</h2>
        {background.length > 0 && (
          <Button
            isSmall
            kind="quiet"
            aria-expanded={isBackgroundShown}
            onPress={() => setIsBackgroundShown((before) => !before)}
          >
            {background.map(({ label }) => label).join(' · ')}
            {isBackgroundShown ? (
              <ChevronUp size={14} aria-hidden="true" />
            ) : (
              <ChevronDown size={14} aria-hidden="true" />
            )}
          </Button>
        )}
      </div>
      {isBackgroundShown && (
        <dl className="background">
          {background.map(({ label, text }) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd className="report-text">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <TextEditor
        label={t('report.findings')}
        text={texts.findings}
        isReadOnly={isClosed || isAccepting}
        onText={(text) => open.type('findings', text)}
        onCursor={(anchor, head) => onCursor('findings', anchor, head)}
        onFocus={(isFocused) => open.noteFocus(isFocused ? 'findings' : undefined)}
        marking={shown ?? noMarking}
        placeholder={t('report.findingsHint')}
        kept={open.editors.get('findings')}
        onKeep={(kept) => open.editors.set('findings', kept)}
        handle={handle}
      />
    </section>
  );
}

/** "Indication: …" by lines; what follows on a line of its own belongs to the part before. */
function backgroundParts(background: string): readonly { readonly label: string; readonly text: string }[] {
  const parts: { label: string; text: string }[] = [];
  for (const line of background.split('\n')) {
    const [, label, text = ''] = /^(Exam|Indication|Technique|Comparison): (.*)$/u.exec(line) ?? [];
    const last = parts.at(-1);
    if (label !== undefined) {
      parts.push({ label, text });
    } else if (last !== undefined) {
      last.text += `\n${line}`;
    }
  }
  return parts;
}
