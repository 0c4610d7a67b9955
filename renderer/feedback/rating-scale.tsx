import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface RatingScaleProps<Value extends string> {
  readonly label: string;
  /** In the order of their number keys. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  /** Undefined where what was chosen is taken back. */
  readonly onValue: (value: Value | undefined) => void;
  /** What the ends mean. */
  readonly help?: ReactNode;
}

/** One of a few, by its number key too, which goes on to the next question; the same again takes it back. */
export function RatingScale<Value extends string>({ label, choices, value, onValue, help }: RatingScaleProps<Value>) {
  const id = useId();

  function chooseByNumber(event: KeyboardEvent<HTMLDivElement>): void {
    const chosen = /^[1-9]$/u.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    onValue(chosen.value);
    event.currentTarget.nextElementSibling?.querySelector<HTMLElement>('[role=radio], textarea')?.focus();
  }

  return (
    <div className="rating-scale" onKeyDown={chooseByNumber}>
      <span id={id} className="field-label">
        {label}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-labelledby={id}
        selectionMode="single"
        selectedKeys={value === undefined ? [] : [value]}
        onSelectionChange={(keys) => onValue(choices.find((choice) => keys.has(choice.value))?.value)}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} id={choice.value} className="segment">
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {help !== undefined && <span className="quiet small">{help}</span>}
    </div>
  );
}
