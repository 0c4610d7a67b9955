import type { ReactNode } from 'react';
import { Segments, type Segment } from '#renderer/design/choice.tsx';

interface SegmentsSettingProps<Value extends string> {
  readonly label: string;
  readonly help: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  /** What shows the choice, below it. */
  readonly children?: ReactNode;
}

/** A setting of a few choices. */
export function SegmentsSetting<Value extends string>({
  label,
  help,
  children,
  ...segments
}: SegmentsSettingProps<Value>) {
  return (
    <div className="setting">
      <div className="field">
        <span className="field-label">{label}</span>
        <span className="field-help">{help}</span>
        <div className="setting-control">
          <Segments label={label} {...segments} />
        </div>
      </div>
      {children}
    </div>
  );
}
