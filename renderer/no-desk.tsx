import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Screen } from './screen.tsx';
import type { Asker } from './station-link.ts';

/** For who works on no reports: a researcher. */
export function NoDesk({ station, reader }: { readonly station: Asker; readonly reader: ReaderRecord }) {
  return (
    <Screen title={reader.name}>
      <p>
        Your role at this station is to evaluate models; reports are opened by readers. Models are evaluated from the
        command line: <code>reading-room evaluate</code>.
      </p>
      <button type="button" className="main" autoFocus onClick={() => void station.ask('signOut', {})}>
        Sign out
      </button>
    </Screen>
  );
}
