import { once } from 'node:events';
import process from 'node:process';

/** Asks for what must not be seen, nor stand in a list of processes: a PIN, or a recovery key. */
export interface AskSecret {
  /** Undefined where nobody answers: the input has ended. */
  (question: string): Promise<string | undefined>;
}

const longest = 200;

/** From a terminal, where what is typed is not shown; otherwise line after line of the input. */
export function askSecretFrom(input: AsyncIterable<Uint8Array>): AskSecret {
  const lines = linesOf(input);
  return async (question) => {
    if (process.stdin.isTTY) {
      return askTerminal(question);
    }
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
}

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of input) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split(/\r?\n/u);
    rest = (parts.pop() ?? '').slice(0, longest);
    yield* parts;
  }
  if (rest !== '') {
    yield rest;
  }
  return undefined;
}

const [interrupt, endOfInput, erase, backspace] = ['\u0003', '\u0004', '\u007F', '\b'];

/** Reads key by key, because a terminal shows what it reads as a line. */
async function askTerminal(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    for (let typed = ''; ;) {
      stdin.resume();
      const [bytes] = (await once(stdin, 'data')) as [Buffer];
      for (const key of bytes.toString('utf8')) {
        if (key === '\r' || key === '\n') {
          return typed;
        }
        if (key === interrupt) {
          process.kill(process.pid, 'SIGINT');
          return undefined;
        }
        if (key === endOfInput) {
          return undefined;
        }
        typed = key === erase || key === backspace ? typed.slice(0, -1) : (typed + key).slice(0, longest);
      }
    }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
