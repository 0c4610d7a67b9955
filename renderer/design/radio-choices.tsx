import { Label, Radio, RadioGroup } from 'react-aria-components';

interface RadioChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few that need a word of explanation. */
export function RadioChoices<Value extends string>({ label, choices, value, onValue }: RadioChoicesProps<Value>) {
  return (
    <RadioGroup className="radio-choices" value={value} onChange={(chosen) => onValue(chosen as Value)}>
      <Label className="field-label">{label}</Label>
      {choices.map(({ value: id, label: name, help }) => (
        <Radio key={id} value={id} className="radio-choice">
          <span className="radio-mark" />
          <span>
            {name}
            {help !== undefined && <span className="field-help block">{help}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
