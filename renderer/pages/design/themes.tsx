import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';

/** The same in both themes, side by side. */
export function Themes({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <div className="themes">
      {(['dark', 'light'] as const).map((theme) => (
        <div key={theme} className="theme" data-theme={theme}>
          <p className="quiet small">{t(`theme.${theme}`)}</p>
          {children}
        </div>
      ))}
    </div>
  );
}
