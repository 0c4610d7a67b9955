import { readerPreferences, type ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { Switch } from '#renderer/design/choice.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SegmentsSetting } from './segments-setting.tsx';
import { useChangePreferences } from './use-preferences.ts';

const { language, theme, textSize } = readerPreferences.shape;
const switches = ['draftsByItself', 'skipsShortNormal', 'commitsFirst'] as const;

/** What every reader sets for themselves; it is in effect at once. */
export function OwnSettings({ preferences }: { readonly preferences: ReaderPreferences }) {
  const t = useMessages();
  const { change, failure } = useChangePreferences(preferences);
  return (
    <>
      <FailureNote failure={failure} />
      <div className="settings">
        <div className="setting">
          <Select
            label={t('settings.language')}
            help={t('settings.languageHelp')}
            options={language.options.map((value) => ({ value, label: t(`language.${value}`) }))}
            value={preferences.language}
            onValue={(chosen) => change({ language: chosen })}
          />
        </div>
        <SegmentsSetting
          label={t('settings.theme')}
          help={t('settings.themeHelp')}
          segments={theme.options.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={preferences.theme}
          onValue={(chosen) => change({ theme: chosen })}
        />
        <SegmentsSetting
          label={t('settings.textSize')}
          help={t('settings.textSizeHelp')}
          segments={textSize.options.map((value) => ({ value, label: t(`textSize.${value}`) }))}
          value={preferences.textSize}
          onValue={(chosen) => change({ textSize: chosen })}
        >
          <p className="report-text setting-sample">{t('settings.textSample')}</p>
        </SegmentsSetting>
        {switches.map((name) => (
          <div key={name} className="setting">
            <Switch
              help={t(`settings.${name}Help`)}
              isSelected={preferences[name]}
              onChange={(isOn) => change({ [name]: isOn })}
            >
              {t(`settings.${name}`)}
            </Switch>
          </div>
        ))}
      </div>
    </>
  );
}
