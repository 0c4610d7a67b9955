import { describe, expect, it } from 'vitest';
import { clipText, wrapText } from './wrap-text.ts';

describe('a paragraph', () => {
  it('stays on one line where it fits', () => {
    expect(wrapText('Small  effusion.\nNo edema.', '- ')).toBe('- Small effusion. No edema.');
  });

  it('goes on below its beginning, on lines of at most 80 columns', () => {
    const lines = wrapText('effusion '.repeat(40), '     = ').split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines[0]?.startsWith('     = effusion')).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('       effusion'))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join(' ').match(/effusion/gu)).toHaveLength(40);
  });

  it('keeps a word whole that is longer than a line', () => {
    const word = 'x'.repeat(100);
    expect(wrapText(`a ${word} b`)).toBe(`a\n${word}\nb`);
  });
});

describe('a text that is cut', () => {
  it.each([
    ['Small left effusion.', 20, 'Small left effusion.'],
    ['Small left effusion, and no edema.', 24, 'Small left effusion …'],
    ['Small left effusion.', 19, 'Small left …'],
    ['x'.repeat(30), 10, 'xxxxxxxx …'],
  ])('%j at %d → %j', (text, longest, expected) => {
    expect(clipText(text, longest)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(longest);
  });
});
