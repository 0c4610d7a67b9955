import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Asker } from '#renderer/station/station-link.ts';
import { Screen } from './screen.tsx';

/** For who works on no reports: a researcher. */
export function NoDesk({ station, reader }: { readonly station: Asker; readonly reader: ReaderRecord }) {
  const t = useMessages();
  return (
    <Screen title={reader.name}>
      <p>
        {t('noDesk.help')} <code>reading-room evaluate</code>
      </p>
      <Button kind="main" autoFocus onPress={() => void station.ask('signOut', {})}>
        {t('action.signOut')}
      </Button>
    </Screen>
  );
}
