import type { WorklistLine } from '#shared/records/report-record.ts';
import { succeeded, type Result } from '#shared/ipc/failure.ts';
import { countOption, type Command } from './command.ts';
import { readingAtStation, stationFolderHelp, stationOptions, type StationAtHand } from './open-station.ts';
import { profileFolder } from './profile-folder.ts';
import { reportAsData } from './report-as-data.ts';
import { withoutControls, type Terminal } from './terminal.ts';

/** The contract gives no more at a time. */
const page = 500;

export const reportsCommand: Command = {
  name: 'reports',
  summary: 'list or export the reports that a station keeps',
  help: `Usage: reading-room reports [FOLDER] [--search WORDS] [--limit N] [--reader NAME] [--data DATA] [--json]

Lists the reports of a station, the newest first, with the times (UTC) at which they came. Where all readers sign in with a PIN, the
station must be closed.

  --search WORDS  only reports that hold these words; the last one may be unfinished
  --limit N       at most so many, up to 9999 (all, where it is left out)
  --reader NAME   who signs in, where the station has several readers
  --json          whole reports, one JSON object a line: what "parse --json" tells of each, its findings and impression as they stand now,
                  where it came from, and when it reached each of its states; "evaluate" reads them

${stationFolderHelp}

Exit codes: 0 done, 2 wrong options, 3 the data cannot be opened or read, 130 interrupted.

Example:
  reading-room reports ~/.config/reading-room --search effusion`,
  usualFile: profileFolder,
  options: {
    search: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
    ...stationOptions,
  },

  run(folder, options, context) {
    const { terminal } = context;
    const limit = countOption(options, 'limit') ?? Infinity;
    const { search, json } = options;
    const words = typeof search === 'string' ? search : undefined;
    return readingAtStation(folder, options, context, (station) =>
      forEachReport(station, words, limit, (report) =>
        json === true ? printWhole(station, terminal, report) : printLine(terminal, report),
      ),
    );
  },
};

async function forEachReport(
  station: StationAtHand,
  words: string | undefined,
  limit: number,
  act: (report: WorklistLine) => Promise<Result<void>> | Result<void>,
): Promise<Result<void>> {
  for (let offset = 0; offset < limit; offset += page) {
    const listed = await station.ask('listReports', {
      offset,
      limit: Math.min(limit - offset, page),
      ...(words !== undefined && { words }),
    });
    if (!listed.ok) {
      return listed;
    }
    for (const report of listed.value.lines) {
      const done = await act(report);
      if (!done.ok) {
        return done;
      }
    }
    if (offset + page >= listed.value.total) {
      break;
    }
  }
  return succeeded(undefined);
}

function printLine(terminal: Terminal, { id, receivedAt, state, isWithdrawn, title }: WorklistLine): Result<void> {
  const day = new Date(receivedAt).toISOString().slice(0, 16).replace('T', ' ');
  terminal.print(`${id}  ${day}  ${(isWithdrawn === true ? 'withdrawn' : state).padEnd(9)}  ${withoutControls(title)}`);
  return succeeded(undefined);
}

async function printWhole(station: StationAtHand, terminal: Terminal, { id }: WorklistLine): Promise<Result<void>> {
  const report = await station.ask('getReport', { id });
  if (!report.ok) {
    return report;
  }
  const revisions = await station.ask('listRevisions', { id });
  if (!revisions.ok) {
    return revisions;
  }
  terminal.print(JSON.stringify(reportAsData(report.value, revisions.value)));
  return succeeded(undefined);
}
