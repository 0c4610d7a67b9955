import { describe, expect, test } from 'vitest';
import { createTerminal } from './terminal.ts';

function terminalOf(columns: number | undefined) {
  const written = { out: '', errors: '' };
  const terminal = createTerminal(
    { write: (text: string) => (written.out += text) },
    { write: (text: string) => (written.errors += text) },
    columns,
  );
  return { terminal, written };
}

const eraseLine = '\r\u001B[2K';

describe('progress', () => {
  test('replaces its line and is gone before anything else is written', () => {
    const { terminal, written } = terminalOf(80);
    terminal.showProgress('Loading');
    terminal.showProgress('Drafting: no\neffusion');
    terminal.print('Done');
    terminal.complain('Bad');
    expect(written.errors).toBe(`${eraseLine}Loading${eraseLine}Drafting: no effusion${eraseLine}reading-room: Bad\n`);
    expect(written.out).toBe('Done\n');
  });

  test('shows the end of what does not fit', () => {
    const { terminal, written } = terminalOf(10);
    terminal.showProgress('0123456789abc');
    expect(written.errors).toBe(`${eraseLine}…56789abc`);
  });

  test('is not written to a file, a pipe or a terminal of unknown width', () => {
    for (const columns of [undefined, 0]) {
      const { terminal, written } = terminalOf(columns);
      terminal.showProgress('Loading');
      terminal.clearProgress();
      expect(written.errors).toBe('');
    }
  });
});

test('a complaint is one line', () => {
  const { terminal, written } = terminalOf(undefined);
  terminal.complain('First.\n  Second.');
  expect(written.errors).toBe('reading-room: First. Second.\n');
});
