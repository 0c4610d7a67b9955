import { succeeded, type Result } from '#shared/ipc/failure.ts';
import type { ReaderPlace } from '#shared/records/report-record.ts';
import { openedReport } from './opened-report.ts';
import type { Session } from './session.ts';
import type { PlaceStore, ReportStore } from './stores.ts';

/** Where the reader who is signed in was when they were last here. Both need `work`. */
export interface Places {
  /** Undefined where they were nowhere, or where that report is gone. */
  get(): Result<ReaderPlace | undefined>;
  /** Fails with `REPORT_UNKNOWN`. @param place undefined where no report is open */
  keep(place: ReaderPlace | undefined): Result<void>;
}

export function createPlaces(places: PlaceStore, reports: ReportStore, session: Session): Places {
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
      return opened.ok ? places.set(opened.value.reader.id, place) : opened;
    },
  };
}
