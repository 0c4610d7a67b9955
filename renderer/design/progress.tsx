import { ProgressBar } from 'react-aria-components';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far something is that takes longer than a second. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <ProgressBar className="progress" aria-label={label} value={done} maxValue={of}>
      {({ percentage = 0 }) => (
        <>
          <span className="small quiet">{label}</span>
          <div className="progress-track">
            <div className="progress-fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
