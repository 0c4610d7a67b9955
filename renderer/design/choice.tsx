import { Check } from 'lucide-react';
import { Checkbox, Switch as AriaSwitch, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';

interface ChoiceProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Yes or no, as part of a form. */
export function Choice({ children, ...choice }: ChoiceProps) {
  return (
    <Checkbox {...choice} className="choice">
      {({ isSelected }) => (
        <>
          <span className="choice-mark">{isSelected && <Check size={14} strokeWidth={3} aria-hidden="true" />}</span>
          <span>{children}</span>
        </>
      )}
    </Checkbox>
  );
}

interface SwitchProps extends ChoiceProps {
  readonly help?: string;
}

/** On or off, at once. */
export function Switch({ children, help, ...choice }: SwitchProps) {
  return (
    <AriaSwitch {...choice} className="switch">
      <span>
        {children}
        {help !== undefined && <span className="field-help block">{help}</span>}
      </span>
      <span className="switch-mark" />
    </AriaSwitch>
  );
}

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ label, segments, value, onValue }: SegmentsProps<Value>) {
  const formats = useFormats();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen !== undefined) {
          onValue(chosen.value);
        }
      }}
    >
      {segments.map(({ value: id, label: name, count }) => (
        <ToggleButton key={id} id={id} className="segment">
          {name}
          {count !== undefined && <span className="segment-count"> {formats.count(count)}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
