import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';

interface ScreenProps {
  readonly title: string;
  /** It is to be read first: the keys that ended the screen before do nothing here. */
  readonly isReadFirst?: boolean;
  readonly children: ReactNode;
}

/** A screen that asks for one thing. */
export function Screen({ title, isReadFirst = false, children }: ScreenProps) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReadFirst) {
      heading.current?.focus();
    }
  }, [isReadFirst]);
  return (
    <main className="screen">
      <div className="screen-card">
        {title !== t('product') && <p className="product quiet">{t('product')}</p>}
        <h1 ref={heading} tabIndex={isReadFirst ? -1 : undefined}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
