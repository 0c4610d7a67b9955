import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReaderPlace } from '#shared/records/report-record.ts';
import { openedReport } from './opened-report.ts';
import type { Now } from './ports.ts';
import type { Session } from './session.ts';
import type { Store } from './stores.ts';

/** Where the reader who is signed in was when they were last here. Both need `work`. */
export interface Places {
  /** Undefined where they were nowhere, or where that report is gone. */
  get(): Result<ReaderPlace | undefined>;
  /** Notes when they came to a report first. Fails with `REPORT_UNKNOWN`. @param place undefined where no report is open */
  keep(place: ReaderPlace | undefined): Result<void>;
}

export interface PlacesOptions {
  readonly store: Pick<Store, 'places' | 'reports' | 'work' | 'together'>;
  readonly session: Session;
  readonly now: Now;
}

export function createPlaces({ store, session, now }: PlacesOptions): Places {
  const { places, reports, work, together } = store;

  function come(readerId: string, place: ReaderPlace): Result<void> {
    if (places.get(readerId)?.reportId === place.reportId) {
      return places.set(readerId, place);
    }
    return together(() => {
      const noted = work.noteOpened(place.reportId, { at: now(), readerId });
      return noted.ok ? places.set(readerId, place) : noted;
    });
  }

  return {
    get() {
      const reader = session.permit('work');
      return reader.ok ? succeeded(places.get(reader.value.id)) : reader;
    },
    keep(place) {
      if (place === undefined) {
        const reader = session.permit('work');
        return reader.ok ? places.set(reader.value.id, undefined) : reader;
      }
      const opened = openedReport(session, reports, place.reportId);
      return opened.ok ? come(opened.value.reader.id, place) : opened;
    },
  };
}
