import { shownDiff } from './shown-diff.ts';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** What became of a text, word by word. Struck out and underlined, so that colour carries nothing alone. */
export function WordDiff({ before, after }: WordDiffProps) {
  const runs = shownDiff(before, after);
  return (
    <p className="report-text diff">
      {runs.map((run, index) => {
        // A run has no other name than its place.
        const key = `${index} ${run.in}`;
        if (run.in === 'both') {
          return <span key={key}>{run.text}</span>;
        }
        return run.in === 'before' ? <del key={key}>{run.text}</del> : <ins key={key}>{run.text}</ins>;
      })}
    </p>
  );
}
