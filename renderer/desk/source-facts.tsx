import { ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld } from '#renderer/page/held.ts';
import { usePage } from '#renderer/page/page.ts';
import { useNow } from '#renderer/page/use-now.ts';
import { sourceTroubles } from '#renderer/pages/sources/source-troubles.ts';
import { useStationQuery } from '#renderer/station/queries.ts';

interface SourceFactsProps {
  readonly reader: ReaderRecord;
  readonly onSources: () => void;
}

/** A folder that goes away, and a report that waits too long, come without a word. */
const lookMs = 15_000;

/** With what the program is connected; beside it what of that needs a look, as long as something does. */
export function SourceFacts({ reader, onSources }: SourceFactsProps) {
  const t = useMessages();
  const { sourcesSeen } = usePage();
  const seenAt = useHeld(sourcesSeen).get(reader.id) ?? 0;
  const now = useNow(lookMs);
  const { data: sources } = useStationQuery('getSources', {}, lookMs);
  const troubles = sources === undefined ? [] : sourceTroubles(sources, { now, seenAt });
  const [worst] = troubles;
  const isConnected = sources?.listening !== undefined || sources?.returns.receiver?.kind === 'mllp';
  return (
    <>
      <span role="status">
        {worst !== undefined && (
          <Button isSmall kind="quiet" onPress={onSources}>
            <TriangleAlert size={14} aria-hidden="true" className="foot-trouble" />
            {t(`sources.trouble.${worst.kind}`, { count: worst.count })}
            {troubles.length > 1 && <span className="quiet">+{troubles.length - 1}</span>}
          </Button>
        )}
      </span>
      <span className="foot-fact">
        <ShieldCheck size={14} aria-hidden="true" /> {t(isConnected ? 'sources.onlyRis' : 'foot.offline')}
      </span>
    </>
  );
}
