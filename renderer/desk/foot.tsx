import { Lock } from 'lucide-react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { useKeysOf } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useFailureText, useMessages } from '#renderer/messages/use-messages.ts';
import { useHeld, useHeldPart } from '#renderer/page/held.ts';
import { usePage } from '#renderer/page/page.ts';
import type { OpenReport } from '#renderer/report/open-report.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { namedFailure } from './named-failure.ts';
import { ReaderMenu } from './reader-menu.tsx';
import { SourceFacts } from './source-facts.tsx';

interface FootProps {
  readonly reader: ReaderRecord;
  readonly open: OpenReport | undefined;
  readonly onSources: () => void;
  readonly onLock: () => void;
}

/** What happened last, what drafts here, what is connected, and who is at the station. */
export function Foot({ reader, open, onSources, onLock }: FootProps) {
  const t = useMessages();
  const model = useStationQuery('getModel', {});
  const lockKeys = useKeysOf('lock');
  const variant = model.data?.variants.find(({ isActive }) => isActive)?.name;
  return (
    <footer className="foot">
      <StatusText />
      {open !== undefined && <Saved report={open} />}
      <span className="foot-fact">
        {model.data === undefined
          ? model.error !== null && t('foot.noModel')
          : `${model.data.name} ${model.data.version} · ${variant}`}
      </span>
      <SourceFacts reader={reader} onSources={onSources} />
      <ReaderMenu name={reader.name} />
      <Button isSmall kind="quiet" keys={lockKeys} onPress={onLock}>
        <Lock size={14} aria-hidden="true" />
        {t('foot.lock')}
      </Button>
    </footer>
  );
}

function StatusText() {
  const t = useMessages();
  const describe = useFailureText();
  const shown = useHeld(usePage().status.shown);
  return (
    <p role="status" className={shown.kind === 'failure' ? 'foot-status failure' : 'foot-status'}>
      {shown.kind === 'said' && t(shown.said.key, shown.said.values)}
      {shown.kind === 'failure' && namedFailure(describe(shown.failure), shown.name)}
    </p>
  );
}

/** Changes too often to be read out. */
function Saved({ report }: { readonly report: OpenReport }) {
  const t = useMessages();
  const { clock } = useFormats();
  const isSaved = useHeldPart(report.view, 'isSaved');
  const savedAt = useHeldPart(report.view, 'savedAt');
  return (
    <span className="foot-fact saved">
      {isSaved ? savedAt !== undefined && t('foot.saved', { at: clock(savedAt) }) : t('foot.notSaved')}
    </span>
  );
}
