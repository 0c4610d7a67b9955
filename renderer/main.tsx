import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/source-sans-3';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './actions/command-list.css';
import './start/start.css';
import './desk/desk.css';
import './worklist/worklist.css';
import './editor/editor.css';
import './report/report.css';
import './review/review.css';
import './feedback/feedback.css';
import './pages/pages.css';
import './pages/settings.css';
import './pages/readers.css';
import './pages/model.css';
import './pages/insight.css';
import './pages/log.css';
import './pages/sources.css';
import './pages/feedback.css';
import './pages/design.css';
import { createRoot } from 'react-dom/client';
import { App, preferencesOf } from './app.tsx';
import { Held } from './page/held.ts';
import type { Page } from './page/page.ts';
import { StatusLine } from './page/status-line.ts';
import { pageTimers } from './page/timers.ts';
import { OpenReports } from './report/open-reports.ts';
import { createQueries } from './station/queries.ts';
import { forgetAtSignOut } from './station/forget-at-sign-out.ts';
import { onStation } from './station/station-connection.ts';
import { StationLink } from './station/station-link.ts';
import { tellRefused } from './station/tell-refused.ts';

const station = new StationLink();
const status = new StatusLine();
const queries = createQueries();
const openReports = new OpenReports({
  station,
  status,
  timers: pageTimers,
  preferences: () => preferencesOf(station.view.get().state),
});
const page: Page = { station, status, openReports, queries, pasted: new Map(), sourcesSeen: new Held(new Map()) };
forgetAtSignOut(page);
tellRefused(page);
onStation((client) => station.connect(client));

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App page={page} />);
}
