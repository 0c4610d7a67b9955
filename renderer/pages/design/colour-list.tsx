import { useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { contrastOf } from './contrast.ts';
import { colours } from './token-list.ts';

/** All colours as they are in the theme around this. */
export function ColourList() {
  const t = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    if (list.current !== null) {
      const style = getComputedStyle(list.current);
      setValues(Object.fromEntries(colours.map(({ name }) => [name, style.getPropertyValue(`--${name}`).trim()])));
    }
  }, []);
  return (
    <ul ref={list} className="colours">
      {colours.map(({ name, on }) => {
        const contrast = on === undefined ? undefined : contrastOf(values[name] ?? '', values[on] ?? '');
        return (
          <li key={name} className="colour">
            <span className="colour-swatch" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
            <span className="quiet small">{values[name]}</span>
            <span className="small colour-contrast">
              {contrast !== undefined && t('design.contrast', { ratio: contrast.toFixed(1), on: on ?? '' })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
