import { useLayoutEffect } from 'react';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import { useMediaQuery } from './use-media-query.ts';

/** Puts the page into the reader's colours and text size. */
export function useTheme({ theme, textSize }: Pick<ReaderPreferences, 'theme' | 'textSize'>): void {
  const isLightSystem = useMediaQuery('(prefers-color-scheme: light)');
  const shown = theme === 'system' ? (isLightSystem ? 'light' : 'dark') : theme;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown;
    document.documentElement.dataset['textSize'] = textSize;
  }, [shown, textSize]);
}
