import { describe, expect, it } from 'vitest';
import { createFrameReader, framed } from './frames.ts';

const limits = { message: 1000, between: 50 };
const texts = (messages: readonly Buffer[]): readonly string[] => messages.map((message) => message.toString('latin1'));

describe('messages in the bytes of a connection', () => {
  it.each([
    ['one', framed(Buffer.from('MSH|1')), ['MSH|1']],
    [
      'two in one piece',
      Buffer.concat([framed(Buffer.from('MSH|1')), framed(Buffer.from('MSH|2'))]),
      ['MSH|1', 'MSH|2'],
    ],
    [
      'one without the line end behind it',
      Buffer.from('\u000BMSH|1\u001C\u000BMSH|2\u001C', 'latin1'),
      ['MSH|1', 'MSH|2'],
    ],
    ['line ends between', Buffer.from('\r\n\u000BMSH|1\u001C\r\r\n\u000BMSH|2\u001C\r', 'latin1'), ['MSH|1', 'MSH|2']],
    ['one after half of one', Buffer.from('\u000BMSH|1|half\r\u000BMSH|2\u001C\r', 'latin1'), ['MSH|2']],
    ['a vertical tab within one', Buffer.from('\u000BMSH|a\u000Bb\u001C\r', 'latin1'), ['MSH|a\u000Bb']],
    ['none', Buffer.from('\r\n'), []],
  ])('%s', (_, bytes, expected) => {
    expect(texts(createFrameReader(limits).read(bytes))).toEqual(expected);
    const reader = createFrameReader(limits);
    expect([...bytes].flatMap((byte) => texts(reader.read(Buffer.of(byte))))).toEqual(expected);
  });

  it('holds what is not complete', () => {
    const reader = createFrameReader(limits);
    expect(reader.read(Buffer.from('\u000BMSH|'))).toEqual([]);
    expect(reader.pending()).toBe(4);
    expect(texts(reader.read(Buffer.from('1\u001C\r')))).toEqual(['MSH|1']);
    expect(reader.pending()).toBe(0);
  });
});

describe('a sender that keeps to no form', () => {
  it.each([
    ['too-large', framed(Buffer.alloc(1001, 'x'))],
    ['unframed', Buffer.alloc(51, 'x')],
  ])('%s', (kind, bytes) => {
    expect(() => createFrameReader(limits).read(bytes)).toThrow(expect.objectContaining({ kind }));
  });

  it('is not one who sends many messages with line ends between', () => {
    const reader = createFrameReader(limits);
    for (let count = 0; count < 100; count += 1) {
      expect(texts(reader.read(Buffer.concat([framed(Buffer.from('MSH')), Buffer.from('\r\n')])))).toEqual(['MSH']);
    }
  });
});
