import type { useMessages } from '#renderer/messages/use-messages.ts';
import type { RecordStop } from './record-stops.ts';

type Say = ReturnType<typeof useMessages>;

/** Families of rules, by what their names begin with; the others go by the form of what they find. */
const families = ['known', 'cue', 'plain', 'field', 'repeated', 'signature', 'person'] as const;

/** What kind of thing is taken out: "name". */
export function categoryInWords({ mask, kind }: RecordStop, t: Say): string {
  if (mask === undefined) {
    return t(kind === 'number' ? 'feedback.doubt.number' : 'feedback.doubt.name');
  }
  const { category } = mask;
  return mask.rule === 'person:added' ? t('feedback.byPerson') : t(`identifier.${category}`);
}

/** Why it is taken out, or why it should be looked at. */
export function reasonInWords({ mask, kind }: RecordStop, t: Say): string {
  if (mask === undefined) {
    return t(kind === 'number' ? 'feedback.reason.number' : 'feedback.reason.name');
  }
  const family = families.find((name) => mask.rule.startsWith(`${name}:`)) ?? 'form';
  const why = t(`feedback.rule.${family}`);
  return kind === 'unsure' ? `${why} ${t('feedback.reason.unsure')}` : why;
}
