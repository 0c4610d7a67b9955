import { useState } from 'react';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { NumberSetting } from './number-setting.tsx';
import { SegmentsSetting } from './segments-setting.tsx';
import type { ChangeSettings } from './use-station-settings.ts';
import type { NumberRange } from './whole-number.ts';

interface RetentionSettingProps {
  /** Null: they stay. */
  readonly days: number | null;
  readonly range: NumberRange;
  readonly change: ChangeSettings;
}

/** Whether accepted reports are removed after a time. Nothing is, before somebody has said after how many days. */
export function RetentionSetting({ days, range, change }: RetentionSettingProps) {
  const t = useMessages();
  const [isChoosing, setIsChoosing] = useState(false);
  const { failure, asking } = useAsking();
  const isRemoving = days !== null || isChoosing;

  function choose(how: 'never' | 'after'): void {
    setIsChoosing(how === 'after');
    if (how === 'never' && days !== null) {
      void asking(() => change({ retentionDays: null }));
    }
  }

  return (
    <>
      <SegmentsSetting
        label={t('settings.retention')}
        help={t('settings.retentionHelp')}
        segments={(['never', 'after'] as const).map((value) => ({ value, label: t(`settings.retention.${value}`) }))}
        value={isRemoving ? 'after' : 'never'}
        onValue={choose}
      >
        <FailureNote failure={failure} />
      </SegmentsSetting>
      {isRemoving && (
        <NumberSetting
          label={t('settings.retentionDays')}
          help={t('settings.retentionDaysHelp')}
          value={days}
          range={range}
          autoFocus={isChoosing}
          onValue={(number) => change({ retentionDays: number })}
        />
      )}
    </>
  );
}
