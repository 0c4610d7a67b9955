import { Button } from './button.tsx';

interface ConfirmProps {
  readonly question: string;
  /** What leaves everything as it is; it has the focus. */
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** Asks once more, in the place where it was asked for. */
export function Confirm({ question, stay, go, onStay, onGo }: ConfirmProps) {
  return (
    <div role="group" aria-label={question} className="note question" data-kind="warning">
      <p>{question}</p>
      <div className="actions">
        <Button isSmall autoFocus onPress={onStay}>
          {stay}
        </Button>
        <Button isSmall kind="danger" onPress={onGo}>
          {go}
        </Button>
      </div>
    </div>
  );
}
