import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** A screen that asks for one thing. */
export function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <main className="screen">
      <div className="screen-card">
        {title !== t('product') && <p className="product quiet">{t('product')}</p>}
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
