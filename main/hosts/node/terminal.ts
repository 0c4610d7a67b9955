/** Where a command writes. */
export interface Terminal {
  /** Results, for people or for other programs. */
  print(text: string): void;
  /** One line for a person about what went wrong. */
  complain(message: string): void;
  /** A line that shows how far work is, replaced by the next; shown on a terminal only. */
  showProgress(line: string): void;
  clearProgress(): void;
}

/** Text of a report as a terminal may see it: control characters could steer it. */
export function withoutControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

const eraseLine = '\r\u001B[2K';

/** @param columns Width of the terminal that errors and progress go to; undefined where it is a file or a pipe; 0 is unknown too. */
export function createTerminal(
  out: { write(text: string): unknown },
  errors: { write(text: string): unknown },
  columns: number | undefined,
): Terminal {
  let showsProgress = false;
  const clearProgress = (): void => {
    if (showsProgress) {
      errors.write(eraseLine);
    }
    showsProgress = false;
  };
  return {
    print(text) {
      clearProgress();
      out.write(`${text}\n`);
    },
    complain(message) {
      clearProgress();
      errors.write(`reading-room: ${withoutControls(message.replace(/\s*\n\s*/gu, ' '))}\n`);
    },
    showProgress(line) {
      if (columns === undefined || columns === 0) {
        return;
      }
      const flat = withoutControls(line.replace(/\s+/gu, ' '));
      // The end of a growing text is what is new.
      const fitting = flat.length < columns ? flat : `…${flat.slice(flat.length - columns + 2)}`;
      errors.write(eraseLine + fitting);
      showsProgress = true;
    },
    clearProgress,
  };
}
