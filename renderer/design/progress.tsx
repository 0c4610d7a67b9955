import { ProgressBar } from 'react-aria-components';

interface ProgressProps {
  readonly label: string;
  /** Left out where nobody can say. */
  readonly done?: number;
  readonly of?: number;
}

/** How far something is that takes longer than a second. */
export function Progress({ label, done, of = 1 }: ProgressProps) {
  const isUnknown = done === undefined;
  return (
    <ProgressBar className="progress" aria-label={label} value={done ?? 0} maxValue={of} isIndeterminate={isUnknown}>
      {({ percentage = 100 }) => (
        <>
          <span className="small quiet">{label}</span>
          <div className="progress-track" data-unknown={isUnknown || undefined}>
            <div className="progress-fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
