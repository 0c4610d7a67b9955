import {
  Check,
  CheckCheck,
  Circle,
  CircleDashed,
  CircleDot,
  CircleSlash,
  PenLine,
  type LucideIcon,
} from 'lucide-react';
import type { WorklistLine } from '#shared/records/report-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { shownState, type ShownState } from '#renderer/report/shown-state.ts';
import { nameInWords } from '#renderer/study/study-words.ts';
import { isStateSaid, type WorklistView } from './use-worklist.ts';

interface WorklistRowProps {
  /** Absent until it is read. */
  readonly line: WorklistLine | undefined;
  readonly view: WorklistView;
  readonly index: number;
  readonly total: number;
  /** From the list's beginning, in pixels. */
  readonly top: number;
  readonly now: number;
  readonly isOpen: boolean;
  /** The line that the keys are at. */
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

const signs: Readonly<Record<ShownState, LucideIcon>> = {
  new: CircleDashed,
  drafted: CircleDot,
  edited: PenLine,
  accepted: Check,
  final: CheckCheck,
  withdrawn: CircleSlash,
};

/** @param id of the report */
export function lineId(id: string): string {
  return `report-line-${id}`;
}

/** A line of the worklist: what was examined, whose it is, how it begins or where the searched words stand, and its age; its state and source behind its sign. */
export function WorklistRow({ line, view, index, total, top, now, isOpen, isActive, onOpen }: WorklistRowProps) {
  const t = useMessages();
  const { age, dateTime } = useFormats();
  const state = line && shownState(line.state, line.isWithdrawn);
  const stateAndSource = line && state && `${t(`state.${state}`)} · ${t(`source.${line.source}`)}`;
  const patient = line?.patient && nameInWords(line.patient);
  const Sign = state === undefined ? Circle : signs[state];
  return (
    <div
      role="option"
      id={line && lineId(line.id)}
      className="line"
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={isActive || undefined}
      data-state={state}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {line !== undefined && (
        <>
          <span aria-hidden="true" title={stateAndSource} className="line-sign">
            <Sign size={15} />
          </span>
          <span className="line-title">{line.title}</span>
          <time
            dateTime={new Date(line.receivedAt).toISOString()}
            title={dateTime(line.receivedAt)}
            className="line-age"
          >
            {age(line.receivedAt, now)}
          </time>
          <span className="line-rest">
            {patient !== undefined && <span className="line-patient">{patient}</span>}
            <span className="line-excerpt">
              {line.excerpt.map(({ text, isMatch }, place) => {
                // A piece has no other name than its place.
                const key = `${place} ${text}`;
                return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
              })}
            </span>
            {state !== undefined && isStateSaid(state, view) && (
              <span aria-hidden="true">{t(`stateWord.${state}`)}</span>
            )}
          </span>
          <span className="heard">{stateAndSource}</span>
        </>
      )}
    </div>
  );
}
