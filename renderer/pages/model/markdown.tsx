import { markdownBlocks, markdownSpans, type MarkdownBlock } from './markdown-blocks.ts';

/** A text in Markdown, under a heading of the second level. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="markdown">
      {/* The text does not change while it is shown. oxlint-disable react/no-array-index-key */}
      {markdownBlocks(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3>
          <Spans text={block.text} />
        </h3>
      ) : (
        <h4>
          <Spans text={block.text} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Spans text={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Spans text={item} />
        </li>
      ));
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <MarkdownTable {...block} />;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function MarkdownTable({ head, rows }: Extract<MarkdownBlock, { kind: 'table' }>) {
  return (
    <table className="table">
      {head.some((cell) => cell !== '') && (
        <thead>
          <tr>
            {head.map((cell, index) =>
              cell === '' ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  <Spans text={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Spans text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spans({ text }: { readonly text: string }) {
  return markdownSpans(text).map(({ kind, text: words }, index) => {
    switch (kind) {
      case 'strong':
        return <strong key={index}>{words}</strong>;
      case 'code':
        return <code key={index}>{words}</code>;
      case 'text':
        return words;
    }
  });
}
