import { getLocalTimeZone, parseDate, parseTime, today } from '@internationalized/date';
import type { KeyboardEvent } from 'react';
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
  FieldError,
  Label,
  TimeField as AriaTimeField,
} from 'react-aria-components';

interface MomentFieldProps {
  readonly label: string;
  readonly value: string;
  /** Not called while a part of it is missing. */
  readonly onValue: (value: string) => void;
}

/** A time of the day, as `14:05`. The browser's own field would show it as its own language does, whatever the reader's is. */
export function TimeField({ label, value, onValue }: MomentFieldProps) {
  return (
    <AriaTimeField
      className="field"
      value={parseTime(value)}
      onChange={(time) => time !== null && onValue(time.toString().slice(0, 'hh:mm'.length))}
      hourCycle={24}
      shouldForceLeadingZeros
      isRequired
      onKeyDown={submitByEnter}
    >
      <Label className="field-label">{label}</Label>
      <Parts />
    </AriaTimeField>
  );
}

/** A day of the last year, as `2026-11-22`; shown in the order of the reader's language. */
export function DateField({ label, value, onValue }: MomentFieldProps) {
  return (
    <AriaDateField
      className="field"
      value={parseDate(value)}
      onChange={(date) => date !== null && onValue(date.toString())}
      shouldForceLeadingZeros
      isRequired
      minValue={today(getLocalTimeZone()).subtract({ years: 1 })}
      maxValue={today(getLocalTimeZone())}
      onKeyDown={submitByEnter}
    >
      <Label className="field-label">{label}</Label>
      <Parts />
      <FieldError className="field-mistake" />
    </AriaDateField>
  );
}

/** As in every other field of a form. */
function submitByEnter({ key, target }: KeyboardEvent): void {
  if (key === 'Enter' && target instanceof Element) {
    target.closest('form')?.requestSubmit();
  }
}

function Parts() {
  return (
    <DateInput className="input parts">{(segment) => <DateSegment segment={segment} className="part" />}</DateInput>
  );
}
