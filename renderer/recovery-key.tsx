import { Screen } from './screen.tsx';

interface RecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

/** The only time that the recovery key can be seen. */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  return (
    <Screen title="Your recovery key">
      <p className="recovery-key" aria-label="Recovery key" role="group">
        {recoveryKey}
      </p>
      <p>
        This key is shown this once. It opens the station’s data on another computer, or for another user of this one.
        Print it or write it down, and keep it where you keep other keys: nobody can make it again.
      </p>
      <div className="actions">
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="main" onClick={onKept}>
          I have kept it
        </button>
      </div>
    </Screen>
  );
}
