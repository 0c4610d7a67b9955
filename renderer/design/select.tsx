import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly help?: string;
  /** Where what it is stands beside it for the eye already. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** One of several. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onValue, help, isLabelHidden = false, isDisabled = false } = props;
  return (
    <AriaSelect
      className="field"
      selectedKey={value}
      isDisabled={isDisabled}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) {
          onValue(chosen.value);
        }
      }}
    >
      <Label className={isLabelHidden ? 'heard' : 'field-label'}>{label}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="options">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="option" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
