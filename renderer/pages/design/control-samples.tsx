import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { Choice, Segments, Switch } from '#renderer/design/choice.tsx';
import { Field } from '#renderer/design/field.tsx';
import { Keys } from '#renderer/design/keys.tsx';
import { Progress } from '#renderer/design/progress.tsx';
import { RadioChoices } from '#renderer/design/radio-choices.tsx';
import { SavedMark } from '#renderer/design/saved-mark.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';

const kinds = ['main', 'plain', 'quiet', 'danger', 'link'] as const;
const options = ['dark', 'light', 'system'] as const;

/** Every control in its states, and they work. */
export function ControlSamples() {
  const t = useMessages();
  const [text, setText] = useState('');
  const [isOn, setIsOn] = useState(true);
  const [value, setValue] = useState<(typeof options)[number]>('dark');
  const choices = options.map((option) => ({ value: option, label: t(`theme.${option}`) }));
  return (
    <div className="samples">
      {(['usual', 'small', 'disabled'] as const).map((state) => (
        <div key={state} className="actions">
          {kinds.map((kind) => (
            <Button key={kind} kind={kind} isSmall={state === 'small'} isDisabled={state === 'disabled'}>
              {t(`design.button.${kind}`)}
            </Button>
          ))}
          <Button kind="icon" isDisabled={state === 'disabled'} aria-label={t('design.button.icon')}>
            <Check size={17} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button kind="main" keys="Mod+Enter">
        {t('design.button.keys')}
      </Button>
      <Field label={t('design.field')} help={t('design.fieldHelp')} value={text} onText={setText} />
      <Field
        label={t('design.fieldWrong')}
        value="0"
        onText={() => {}}
        mistake={t('settings.wholeNumber', { least: 1, most: 240 })}
      />
      <Field label={t('design.fieldDisabled')} value="" onText={() => {}} isDisabled />
      <Select label={t('design.select')} options={choices} value={value} onValue={setValue} />
      <Segments label={t('design.segments')} segments={choices} value={value} onValue={setValue} />
      <RadioChoices label={t('design.radio')} choices={choices} value={value} onValue={setValue} />
      <Choice isSelected={isOn} onChange={setIsOn}>
        {t('design.choice')}
      </Choice>
      <Choice isSelected={!isOn} isDisabled onChange={() => {}}>
        {t('design.choiceDisabled')}
      </Choice>
      <Switch isSelected={isOn} onChange={setIsOn} help={t('design.switchHelp')}>
        {t('design.switch')}
      </Switch>
      {(['plain', 'warning', 'failure'] as const).map((kind) => (
        <p key={kind} className="note" data-kind={kind}>
          {t(`design.note.${kind}`)}
        </p>
      ))}
      <p className="actions">
        {(['plain', 'good', 'warning', 'failure'] as const).map((kind) => (
          <span key={kind} className="tag" data-kind={kind}>
            {t(`design.tag.${kind}`)}
          </span>
        ))}
        <Keys keys="Mod+Shift+C" />
        <SavedMark isShown />
      </p>
      <Progress label={t('design.progress')} done={2} of={5} />
      <Progress label={t('design.progressUnknown')} />
    </div>
  );
}
