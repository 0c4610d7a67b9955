import { expect, it } from 'vitest';
import { markdownBlocks, markdownSpans } from './markdown-blocks.ts';

it('reads headings, paragraphs over several lines, lists, tables and code', () => {
  const card = `# Model card

Drafts the impression
of a report.

1. First
   of two
2. Second

| | test |
|---|---:|
| ROUGE-1 | 0.64 |

| | |
|---|---|
| Files | int8 |

\`\`\`
npm test
\`\`\`
## Licence
- one
- two`;
  expect(markdownBlocks(card)).toEqual([
    { kind: 'heading', level: 1, text: 'Model card' },
    { kind: 'paragraph', text: 'Drafts the impression of a report.' },
    { kind: 'list', isNumbered: true, items: ['First of two', 'Second'] },
    { kind: 'table', head: ['', 'test'], rows: [['ROUGE-1', '0.64']] },
    { kind: 'table', head: ['', ''], rows: [['Files', 'int8']] },
    { kind: 'code', text: 'npm test' },
    { kind: 'heading', level: 2, text: 'Licence' },
    { kind: 'list', isNumbered: false, items: ['one', 'two'] },
  ]);
});

it('reads nothing as nothing, and a fence without end to the end', () => {
  expect(markdownBlocks('')).toEqual([]);
  expect(markdownBlocks('```\nx')).toEqual([{ kind: 'code', text: 'x' }]);
});

it('reads what is strong, code, and the words of links', () => {
  expect(markdownSpans('**Strong** and `code` of [a page](https://example.org), 2 * 3')).toEqual([
    { kind: 'strong', text: 'Strong' },
    { kind: 'text', text: ' and ' },
    { kind: 'code', text: 'code' },
    { kind: 'text', text: ' of a page, 2 * 3' },
  ]);
  expect(markdownSpans('<img src=x onerror=alert(1)>')).toEqual([
    { kind: 'text', text: '<img src=x onerror=alert(1)>' },
  ]);
});
