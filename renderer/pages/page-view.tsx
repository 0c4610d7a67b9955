import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import type { OpenState } from '#renderer/station/station-link.ts';
import { AboutPage } from './about-page.tsx';
import { DesignPage } from './design/design-page.tsx';
import { InsightPage } from './insight/insight-page.tsx';
import { FeedbackPage } from './feedback/feedback-page.tsx';
import { LogPage } from './log/log-page.tsx';
import { ModelPage } from './model/model-page.tsx';
import type { PageName } from './page-list.ts';
import { ReadersPage } from './readers/readers-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SourcesPage } from './sources/sources-page.tsx';

export interface PageViewProps {
  readonly name: PageName;
  readonly reader: ReaderRecord;
  readonly preferences: ReaderPreferences;
  readonly state: OpenState;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  readonly onPage: (name: PageName) => void;
  readonly onReport: (id: string) => void;
  readonly onClose: () => void;
}

/** The page of this name. */
export function PageView({ name, ...page }: PageViewProps) {
  switch (name) {
    case 'settings':
      return <SettingsPage {...page} />;
    case 'sources':
      return <SourcesPage reader={page.reader} onReport={page.onReport} onClose={page.onClose} />;
    case 'feedback':
      return <FeedbackPage reader={page.reader} onReport={page.onReport} onClose={page.onClose} />;
    case 'readers':
      return <ReadersPage reader={page.reader} onClose={page.onClose} />;
    case 'model':
      return <ModelPage onClose={page.onClose} />;
    case 'insight':
      return <InsightPage onClose={page.onClose} />;
    case 'about':
      return <AboutPage onDesign={() => page.onPage('design')} onClose={page.onClose} />;
    case 'log':
      return <LogPage onClose={page.onClose} />;
    case 'design':
      return <DesignPage onClose={() => page.onPage('about')} />;
  }
}
