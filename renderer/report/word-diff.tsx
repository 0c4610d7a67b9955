import { useMemo } from 'react';
import { wordDiff } from '#shared/evaluate/word-diff.ts';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** What became of a text, word by word. Struck out and underlined, so that colour carries nothing alone. */
export function WordDiff({ before, after }: WordDiffProps) {
  const runs = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className="report-text diff">
      {runs.map((run, index) => {
        // A run has no other name than its place.
        const key = `${index} ${run.in}`;
        if (run.in === 'both') {
          return <span key={key}>{run.prediction}</span>;
        }
        return run.in === 'reference' ? <del key={key}>{run.reference}</del> : <ins key={key}>{run.prediction}</ins>;
      })}
    </p>
  );
}
