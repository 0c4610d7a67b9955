import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import type { ReportSource } from '#shared/records/report-record.ts';
import { useKeyWords } from '#renderer/actions/use-key-words.ts';
import { usePage } from '#renderer/page/page.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';
import { onClipboardReport } from '#renderer/station/station-connection.ts';
import { base64Of } from './base64-of.ts';
import { readsAsReport } from './reads-as-report.ts';

interface ArrivalsInput {
  /**
   * Reports came in; `id` is the last one, which stands at the top of the list.
   *
   * @param began when the reader brought them in: reading takes its time
   */
  readonly onArrived: (id: string, began: number, count: number) => void;
}

export interface UnreadFile {
  readonly name: string;
  readonly failure: Failure;
}

/** Files of which some came in, and several did not. */
export interface PartlyRead {
  readonly added: number;
  readonly unread: readonly UnreadFile[];
}

/** Of browsers and Electron: into a text as it is. */
const plainPasteKeys = 'Mod+Shift+V';

/** Bytes of a file; the station reads no larger one through the window. */
const largestFile = 24 * 1024 * 1024;
const tooLarge: Failure = {
  code: 'REPORT_TOO_LARGE',
  message: 'The window takes files up to 24 MB: split this one.',
};

/** What can be written in; an accepted report cannot. */
const fields = 'input, textarea, [contenteditable=true]:not([aria-readonly=true])';

function isIntoField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

function isIntoReport(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.report [contenteditable=true]') !== null;
}

/** A text that is dragged into a field belongs there; files belong to no field. */
function isArrival({ dataTransfer, target }: DragEvent): boolean {
  return dataTransfer.types.includes('Files') || !isIntoField(target);
}

/** The ways in which reports come to the window: pasted, dropped, opened, and sent by the keys that take the clipboard. */
export function useArrivals({ onArrived }: ArrivalsInput) {
  const { station, status } = usePage();
  const keysInWords = useKeyWords();
  const [isDropping, setIsDropping] = useState(false);
  const [partlyRead, setPartlyRead] = useState<PartlyRead>();
  /** The keys that paste into a text whatever it is were pressed last. */
  const isPlain = useRef(false);
  const isOwnDrag = useRef(false);

  /** @returns whether the report came in */
  async function add(text: string, source: ReportSource): Promise<boolean> {
    const began = Date.now();
    const added = await station.ask('addReport', { text, source });
    if (added.ok) {
      onArrived(added.value.id, began, 1);
    } else {
      status.sayFailure(added.failure);
    }
    return added.ok;
  }

  async function addFiles(files: Iterable<File>, source: 'file' | 'drop'): Promise<void> {
    const ids: string[] = [];
    const unread: UnreadFile[] = [];
    const began = Date.now();
    for (const file of files) {
      if (file.size > largestFile) {
        unread.push({ failure: tooLarge, name: file.name });
        continue;
      }
      status.say('status.reading', { name: file.name });
      const bytes = base64Of(await file.arrayBuffer());
      const read = await station.ask('addReportFile', { name: file.name.slice(0, 260), bytes, source });
      if (!read.ok) {
        unread.push({ failure: read.failure, name: file.name });
        continue;
      }
      ids.push(...read.value.added);
      unread.push(...read.value.failures.map((failure) => ({ failure, name: file.name })));
    }
    const last = ids.at(-1);
    if (last === undefined) {
      status.clear();
    } else {
      onArrived(last, began, ids.length);
    }
    tellUnread(unread, ids.length);
  }

  /** The foot has place for one. */
  function tellUnread(unread: readonly UnreadFile[], added: number): void {
    const [first, ...others] = unread;
    if (first !== undefined && others.length === 0) {
      status.sayFailure(first.failure, first.name);
    } else if (first !== undefined) {
      setPartlyRead({ added, unread });
    }
  }

  async function addPasted(text: string, isOverText: boolean): Promise<void> {
    if ((await add(text, 'paste')) && isOverText) {
      status.say('paste.insteadOf', { keys: keysInWords(plainPasteKeys) });
    }
  }

  /** A text pasted anywhere but into a field is a report that comes in; so is a file. */
  useWindowEvent(
    'paste',
    (event) => {
      const files = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const isInto = isIntoField(event.target);
      const isReport = isIntoReport(event.target) && !isPlain.current && readsAsReport(text);
      if ((isInto && !isReport && files.length === 0) || (text === '' && files.length === 0)) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      void (files.length > 0 ? addFiles(files, 'file') : addPasted(text, isReport));
    },
    { capture: true },
  );
  useWindowEvent(
    'keydown',
    ({ key, shiftKey }) => {
      isPlain.current = shiftKey && key.toLowerCase() === 'v';
    },
    { capture: true },
  );

  // Words of a report that are dragged within the window are no report.
  useWindowEvent('dragstart', () => {
    isOwnDrag.current = true;
  });
  useWindowEvent('dragend', () => {
    isOwnDrag.current = false;
  });
  useEffect(() => onClipboardReport((text) => void add(text, 'clipboard')));

  function chooseFile(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.hidden = true;
    input.addEventListener('change', () => void addFiles(input.files ?? [], 'file'));
    for (const end of ['change', 'cancel']) {
      input.addEventListener(end, () => input.remove());
    }
    // Outside the page it may be gone before anything is chosen.
    document.body.append(input);
    input.click();
  }

  return {
    add,
    chooseFile,
    isDropping,
    partlyRead,
    forgetPartlyRead: () => setPartlyRead(undefined),
    dropTarget: {
      onDragOver(event: DragEvent) {
        if (!isOwnDrag.current && isArrival(event)) {
          event.preventDefault();
          setIsDropping(true);
        }
      },
      onDragLeave(event: DragEvent) {
        // Of the whole window, not of one part for another.
        if (event.relatedTarget === null) {
          setIsDropping(false);
        }
      },
      onDrop(event: DragEvent) {
        setIsDropping(false);
        if (isOwnDrag.current || !isArrival(event)) {
          return;
        }
        event.preventDefault();
        const { files } = event.dataTransfer;
        const text = event.dataTransfer.getData('text/plain');
        void (files.length > 0 ? addFiles(files, 'drop') : add(text, 'drop'));
      },
    },
  };
}
