import { stationSettings } from '#shared/records/station-settings.ts';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { NumberSetting } from './number-setting.tsx';
import { RetentionSetting } from './retention-setting.tsx';
import { ShortcutSetting } from './shortcut-setting.tsx';
import { useStationSettings } from './use-station-settings.ts';
import type { NumberRange } from './whole-number.ts';

const { lockMinutes, keptBackups, retentionDays } = stationSettings.shape;

/** What an administrator sets for everybody at the station; each is kept as soon as it is left. */
export function StationSettingsForm({ isShortcutTaken }: { readonly isShortcutTaken: boolean }) {
  const t = useMessages();
  const { settings, failure, change } = useStationSettings();
  if (settings === undefined) {
    return <FailureNote failure={failure} />;
  }
  return (
    <div className="settings">
      <NumberSetting
        label={t('settings.lock')}
        help={t('settings.lockHelp')}
        value={settings.lockMinutes}
        range={rangeOf(lockMinutes)}
        onValue={(minutes) => change({ lockMinutes: minutes })}
      />
      <ShortcutSetting shortcut={settings.clipboardShortcut} isTaken={isShortcutTaken} change={change} />
      <NumberSetting
        label={t('settings.keptBackups')}
        help={t('settings.keptBackupsHelp')}
        value={settings.keptBackups}
        range={rangeOf(keptBackups)}
        onValue={(count) => change({ keptBackups: count })}
      />
      <RetentionSetting days={settings.retentionDays} range={rangeOf(retentionDays.unwrap())} change={change} />
    </div>
  );
}

function rangeOf({
  minValue,
  maxValue,
}: {
  readonly minValue: number | null;
  readonly maxValue: number | null;
}): NumberRange {
  return { least: minValue ?? 0, most: maxValue ?? Number.MAX_SAFE_INTEGER };
}
