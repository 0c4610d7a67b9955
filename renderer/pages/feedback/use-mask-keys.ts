import { useState } from 'react';
import type { FeedbackField } from '#shared/records/feedback-record.ts';
import { useAction } from '#renderer/actions/use-actions.ts';
import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import { usePage } from '#renderer/page/page.ts';
import { withLifted, withTaken, type MaskChanges } from './mask-changes.ts';
import { stopAt, stopBeside, stopsOf, wordsAt, type RecordPlace, type RecordStop } from './record-stops.ts';
import { TextShelf } from './text-shelf.ts';
import type { useRecord } from './use-record.ts';

interface MaskKeysInput {
  readonly record: Pick<ReturnType<typeof useRecord>, 'change' | 'undo' | 'canUndo'>;
  readonly fields: readonly FeedbackField[];
  /** Masks can be changed. */
  readonly isOpen: boolean;
}

/** The longest words that the station takes as one. */
const longestWords = 200;

/** Goes through what is taken out of a record, lifts it, takes out more, and undoes that: by key and by button. */
export function useMaskKeys({ record, fields, isOpen }: MaskKeysInput) {
  const { status } = usePage();
  const { change, undo, canUndo } = record;
  const [texts] = useState(() => new TextShelf());
  const [place, setPlace] = useState<RecordPlace>();
  const stops = stopsOf(fields);
  const stop = place && stopAt(stops, place);
  const text = place === undefined ? '' : (fields[place.field]?.text ?? '');
  const words =
    place === undefined || stop?.mask !== undefined ? '' : (stop?.words ?? wordsAt(text, place.from, place.to));

  function goTo(next: RecordStop | undefined): void {
    if (next !== undefined) {
      texts.show(next);
    }
  }

  async function lift(lifted: RecordStop): Promise<void> {
    if (await change((before) => withLifted(before, lifted))) {
      status.say('status.maskLifted', { words: lifted.words });
    }
  }

  async function takeOut(taken: string): Promise<void> {
    if (taken.length > longestWords) {
      status.say('status.tooLongToTakeOut', { count: longestWords });
    } else if (await change((before) => withTaken(before, taken))) {
      status.say('status.maskAdded', { words: taken });
    }
  }

  async function takeBack(): Promise<void> {
    if (await undo()) {
      status.say('status.maskUndone');
    }
  }

  const canTakeOut = isOpen && words !== '';
  const canLift = isOpen && stop !== undefined;
  const acts = {
    next: stops.length > 0 ? () => goTo(stopBeside(stops, place, 1)) : undefined,
    previous: stops.length > 0 ? () => goTo(stopBeside(stops, place, -1)) : undefined,
    lift: canLift ? () => lift(stop) : undefined,
    takeOut: canTakeOut ? () => takeOut(words) : undefined,
    undo: isOpen && canUndo ? takeBack : undefined,
  };
  useAction('nextMask', () => acts.next?.(), acts.next !== undefined);
  useAction('previousMask', () => acts.previous?.(), acts.previous !== undefined);
  useAction('liftMask', () => void acts.lift?.(), acts.lift !== undefined);
  useAction('takeOut', () => void acts.takeOut?.(), acts.takeOut !== undefined);
  useAction('undoMask', () => void acts.undo?.(), acts.undo !== undefined);

  const keyed: Readonly<Record<string, (() => void | Promise<void>) | undefined>> = {
    n: acts.next,
    p: acts.previous,
    delete: acts.lift,
    t: acts.takeOut,
    u: acts.undo,
  };
  return {
    stops,
    stop,
    /** What would be taken out. */
    words,
    acts,
    byKey: (key: string) => keyed[key],
    change: (next: (before: MaskChanges) => MaskChanges): void => void change(next),
    noteCursor: (field: number, anchor: number, head: number): void =>
      setPlace({ field, from: Math.min(anchor, head), to: Math.max(anchor, head) }),
    noteEditor: (field: number, editor: EditorHandle | null): void => texts.note(field, editor),
  };
}

export type MaskKeys = ReturnType<typeof useMaskKeys>;
