import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { OpenReports } from './open-reports.ts';
// Vite puts it into the page.
// oxlint-disable-next-line import/no-unassigned-import
import './page.css';
import { onStation } from './station-connection.ts';
import { StationLink } from './station-link.ts';
import { StatusLine } from './status-line.ts';
import { pageTimers } from './timers.ts';

const station = new StationLink();
const status = new StatusLine();
const openReports = new OpenReports({ station, status, timers: pageTimers });
onStation((client) => station.connect(client));

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App page={{ station, status, openReports, pasted: new Map() }} />);
}
