import type { FeedbackField } from '#shared/records/feedback-record.ts';
import type { Marking } from '#renderer/editor/marks.ts';
import { TextEditor } from '#renderer/editor/text-editor.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { MaskBar } from './mask-bar.tsx';
import type { RecordStop } from './record-stops.ts';
import { categoryInWords, reasonInWords } from './stop-words.ts';
import type { MaskKeys } from './use-mask-keys.ts';

interface RecordTextsProps {
  readonly fields: readonly FeedbackField[];
  readonly masks: MaskKeys;
  readonly isOpen: boolean;
}

const fieldNames = [
  'background',
  'findings',
  'drafted',
  'accepted',
  'finalFindings',
  'finalImpression',
  'comment',
  'error',
  'instruction',
] as const;

/** The texts of a record to go through with the cursor: what is taken out is struck, with its kind behind it. */
export function RecordTexts({ fields, masks, isOpen }: RecordTextsProps) {
  const t = useMessages();
  if (fields.length === 0) {
    return <p className="quiet">{t('feedback.textsGone')}</p>;
  }
  return (
    <div className="record-texts">
      {fields.map(({ name, text }, index) => {
        const known = fieldNames.find((field) => field === name) ?? 'instruction';
        const label = t(`feedback.field.${known}`);
        return (
          // Several sentences with errors have one name.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={`${index} ${name}`} className="record-text" aria-label={label}>
            <h2 className="part-label">{label}</h2>
            <TextEditor
              label={label}
              text={text}
              isReadOnly
              onText={() => {}}
              onCursor={(anchor, head) => masks.noteCursor(index, anchor, head)}
              marking={markingOf(
                text,
                masks.stops.filter(({ field }) => field === index),
                t,
              )}
              handle={(editor) => masks.noteEditor(index, editor)}
            />
          </section>
        );
      })}
      <MaskBar masks={masks} isOpen={isOpen} />
    </div>
  );
}

function markingOf(text: string, stops: readonly RecordStop[], t: ReturnType<typeof useMessages>): Marking {
  return {
    text,
    marks: stops.map((stop) => ({
      from: stop.start,
      to: stop.end,
      kind: stop.mask === undefined ? 'doubt' : stop.kind,
      hint: `${categoryInWords(stop, t)}: ${reasonInWords(stop, t)}`,
    })),
    tags: stops.map((stop) => ({
      at: stop.end,
      kind: stop.kind === 'taken' ? 'taken' : 'doubt',
      label: categoryInWords(stop, t),
    })),
    slots: [],
    lines: [],
  };
}
