import { memo } from 'react';
import { Check, Circle, CircleDashed, CircleDot, PenLine, type LucideIcon } from 'lucide-react';
import type { ReportState, WorklistLine } from '#shared/records/report-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface WorklistRowProps {
  /** Absent until it is read. */
  readonly line: WorklistLine | undefined;
  readonly index: number;
  readonly total: number;
  /** From the list's beginning, in pixels. */
  readonly top: number;
  readonly now: number;
  readonly isOpen: boolean;
  /** The line that the keys are at. */
  readonly isActive: boolean;
  readonly onOpen: (index: number) => void;
}

const signs: Readonly<Record<ReportState, LucideIcon>> = {
  new: CircleDashed,
  drafted: CircleDot,
  edited: PenLine,
  accepted: Check,
  final: Check,
};

export function lineId(index: number): string {
  return `report-line-${index}`;
}

/** A line of the worklist: what was examined, how it begins or where the searched words stand, its state, source and age. */
export const WorklistRow = memo(function WorklistRow({
  line,
  index,
  total,
  top,
  now,
  isOpen,
  isActive,
  onOpen,
}: WorklistRowProps) {
  const t = useMessages();
  const { age, dateTime } = useFormats();
  const Sign = line === undefined ? Circle : signs[line.state];
  return (
    <div
      role="option"
      id={lineId(index)}
      className="line"
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={isActive || undefined}
      data-state={line?.state}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(index)}
    >
      {line !== undefined && (
        <>
          <Sign size={15} aria-hidden="true" className="line-sign" />
          <span className="line-title">{line.title}</span>
          <time
            dateTime={new Date(line.receivedAt).toISOString()}
            title={dateTime(line.receivedAt)}
            className="line-age"
          >
            {age(line.receivedAt, now)}
          </time>
          <span className="line-excerpt">
            {line.excerpt.map(({ text, isMatch }, place) => {
              // A piece has no other name than its place.
              const key = `${place} ${text}`;
              return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </span>
          <span className="line-state">
            {t(`state.${line.state}`)} · {t(`source.${line.source}`)}
          </span>
        </>
      )}
    </div>
  );
});
