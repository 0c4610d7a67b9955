import { useEffect, useState, type DragEvent } from 'react';
import type { ReportSource } from '#shared/records/report-record.ts';
import { usePage } from '#renderer/page/page.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';
import { onClipboardReport } from '#renderer/station/station-connection.ts';
import { base64Of } from './base64-of.ts';

interface ArrivalsInput {
  /** A report came in; of a file with several, the last one that it gives, which stands at the top of the list. */
  readonly onArrived: (id: string) => void;
}

/** Bytes of a file; the station reads no larger one through the window. */
const largestFile = 24 * 1024 * 1024;

function isIntoField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null;
}

/** A text that is dragged into a field belongs there; files belong to no field. */
function isArrival({ dataTransfer, target }: DragEvent): boolean {
  return dataTransfer.types.includes('Files') || !isIntoField(target);
}

/** The ways in which reports come to the window: pasted, dropped, opened, and sent by the keys that take the clipboard. */
export function useArrivals({ onArrived }: ArrivalsInput) {
  const { station, status } = usePage();
  const [isDropping, setIsDropping] = useState(false);

  /** @returns whether the report came in */
  async function add(text: string, source: ReportSource): Promise<boolean> {
    const added = await station.ask('addReport', { text, source });
    if (added.ok) {
      onArrived(added.value.id);
      status.say('status.arrived', { count: 1 });
    } else {
      status.sayFailure(added.failure);
    }
    return added.ok;
  }

  async function addFiles(files: Iterable<File>, source: 'file' | 'drop'): Promise<void> {
    const ids: string[] = [];
    for (const file of files) {
      if (file.size > largestFile) {
        status.say('status.fileTooLarge', { name: file.name });
        continue;
      }
      status.say('status.reading', { name: file.name });
      const bytes = base64Of(await file.arrayBuffer());
      const read = await station.ask('addReportFile', { name: file.name.slice(0, 260), bytes, source });
      if (!read.ok) {
        status.sayFailure(read.failure);
        continue;
      }
      ids.push(...read.value.added);
      const [failure] = read.value.failures;
      if (failure === undefined) {
        status.say('status.arrived', { count: ids.length });
      } else {
        status.sayFailure(failure);
      }
    }
    const last = ids.at(-1);
    if (last !== undefined) {
      onArrived(last);
    }
  }

  /** A text pasted anywhere but into a field is a report that comes in; so is a file. */
  useWindowEvent('paste', (event) => {
    const files = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isIntoField(event.target) || (text === '' && files.length === 0)) {
      return;
    }
    event.preventDefault();
    void (files.length > 0 ? addFiles(files, 'file') : add(text, 'paste'));
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
    dropTarget: {
      onDragOver(event: DragEvent) {
        if (isArrival(event)) {
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
        if (!isArrival(event)) {
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
