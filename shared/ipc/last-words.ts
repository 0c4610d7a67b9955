/** Keeps the last line that says something of what a process writes to standard error. */
export interface LastWords {
  hear(text: string): void;
  line(): string;
}

const kept = 2000;
const longestLine = 300;

export function createLastWords(): LastWords {
  let tail = '';
  return {
    hear(text) {
      tail = (tail + text).slice(-kept);
    },
    line: () => tail.trim().split('\n').at(-1)?.slice(0, longestLine) ?? '',
  };
}
