import type { FeedbackSettings } from '#shared/records/feedback-record.ts';
import { Switch } from '#renderer/design/choice.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { RadioChoices } from '#renderer/design/radio-choices.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { useInTurn } from '#renderer/page/use-in-turn.ts';

const bases = ['asSources', 'final', 'accepted'] as const;

/** What an administrator sets of recording; it is in effect at once. */
export function FeedbackSettingsForm({ settings }: { readonly settings: FeedbackSettings }) {
  const t = useMessages();
  const { station, queries } = usePage();
  const { failure, asking } = useAsking();
  const inTurn = useInTurn();
  const key = ['getFeedbackSettings', {}];

  function change(changed: Partial<FeedbackSettings>): void {
    void inTurn(async () => {
      const after = { ...settings, ...queries.getQueryData<FeedbackSettings>(key), ...changed };
      const done = await asking(() => station.ask('changeFeedbackSettings', after));
      if (done.ok) {
        queries.setQueryData(key, after);
      }
    });
  }

  return (
    <>
      <FailureNote failure={failure} />
      <div className="settings">
        <div className="setting">
          <Switch
            help={t('feedback.isRecordedHelp')}
            isSelected={settings.isRecorded}
            onChange={(isRecorded) => change({ isRecorded })}
          >
            {t('feedback.isRecorded')}
          </Switch>
        </div>
        <div className="setting">
          <Switch
            help={t('feedback.approvesSureHelp')}
            isSelected={settings.approvesSure}
            isDisabled={!settings.isRecorded}
            onChange={(approvesSure) => change({ approvesSure })}
          >
            {t('feedback.approvesSure')}
          </Switch>
        </div>
        <div className="setting">
          <RadioChoices
            label={t('feedback.basis')}
            choices={bases.map((value) => ({
              value,
              label: t(`feedback.basis.${value}`),
              help: t(`feedback.basis.${value}.help`),
            }))}
            value={settings.basis ?? 'asSources'}
            onValue={(value) => change({ basis: value === 'asSources' ? null : value })}
          />
        </div>
      </div>
    </>
  );
}
