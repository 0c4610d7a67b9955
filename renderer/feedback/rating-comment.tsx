import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface RatingCommentProps {
  readonly comment: string;
  readonly onComment: (comment: string) => void;
}

/** Milliseconds without a key after which it is kept. */
const stillMs = 700;
const longest = 2000;

/** What the reader says of the draft in their own words; kept when they pause, and when they leave. */
export function RatingComment({ comment, onComment }: RatingCommentProps) {
  const t = useMessages();
  const [text, setText] = useState(comment);
  const unsaved = useRef<string>(undefined);
  const keep = useEffectEvent(() => {
    if (unsaved.current !== undefined) {
      onComment(unsaved.current);
      unsaved.current = undefined;
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => keep(), stillMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keep(), []);
  return (
    <TextField
      className="field"
      value={text}
      maxLength={longest}
      onChange={(typed) => {
        setText(typed);
        unsaved.current = typed;
      }}
      onBlur={() => keep()}
    >
      <Label className="field-label">{t('rating.comment')}</Label>
      <TextArea className="input" rows={2} />
      <Text slot="description" className="field-help">
        {t('rating.commentHelp')}
      </Text>
    </TextField>
  );
}
