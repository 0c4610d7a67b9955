import { Clipboard, FilePlus2 } from 'lucide-react';
import { use, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReaderPreferences } from '#shared/records/reader-preferences.ts';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { CommandList } from '#renderer/actions/command-list.tsx';
import { ActionContext, useAction } from '#renderer/actions/use-actions.ts';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { usePage } from '#renderer/page/page.ts';
import { narrowWindow } from '#renderer/page/narrow-window.ts';
import { useMediaQuery } from '#renderer/page/use-media-query.ts';
import { useTouch } from '#renderer/page/use-touch.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';
import { PageView } from '#renderer/pages/page-view.tsx';
import type { PageName } from '#renderer/pages/page-list.ts';
import type { OpenReport } from '#renderer/report/open-report.ts';
import { ReportSheet } from '#renderer/report/report-sheet.tsx';
import { useFreshQueries } from '#renderer/station/queries.ts';
import type { OpenState } from '#renderer/station/station-link.ts';
import { Worklist } from '#renderer/worklist/worklist.tsx';
import { Foot } from './foot.tsx';
import { Notices } from './notices.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { PasteReport } from './paste-report.tsx';
import { useArrivals } from './use-arrivals.ts';
import { usePlace } from './use-place.ts';

interface DeskProps {
  readonly reader: ReaderRecord;
  readonly preferences: ReaderPreferences;
  readonly state: OpenState;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  /** Said while the station is stopped: what is on the screen stays there until it is back. */
  readonly stopped: string | undefined;
}

/** Where the work is done: the reports on the left, the open one on the right; the other pages in its place. */
export function Desk({ reader, preferences, state, onRecoveryKey, stopped }: DeskProps) {
  const t = useMessages();
  const page = usePage();
  const { station, status, openReports } = page;
  const hasStopped = stopped !== undefined;
  const [open, setOpen] = useState<OpenReport | undefined>(() => openReports.currentOf(reader.id));
  /** What stands in the sheet: the report, unless something else was asked for. */
  const [shown, setShown] = useState<'report' | 'paste' | PageName>(() =>
    page.pasted.get(reader.id)?.isOpen === true ? 'paste' : 'report',
  );
  const notePlace = usePlace({ reader, open, show: (id, cursor) => show(id, cursor) });
  useFreshQueries();

  useEffect(() => {
    if (!hasStopped) {
      void openReports.resume(reader.id);
    }
  }, [openReports, reader.id, hasStopped]);

  useEffect(
    () =>
      station.onReportsChanged(({ id }) => {
        if (id === open?.id) {
          open.reread();
        }
      }),
    [station, open],
  );

  // What was said of a report is not said of another page. A report that is shown clears it before what it brings is said.
  useEffect(() => (shown === 'report' ? undefined : status.clear()), [shown, status]);

  // Whoever makes the window narrower goes on with what they had before them, and not with the list, which stands above it from then on.
  const sheet = useRef<HTMLElement>(null);
  const isNarrow = useMediaQuery(narrowWindow);
  const hasSheet = shown !== 'report' || open !== undefined;
  const follow = useEffectEvent(() => {
    if (hasSheet && document.activeElement?.closest('.side') === null) {
      sheet.current?.scrollIntoView({ block: 'start' });
    }
  });
  useEffect(() => {
    if (isNarrow) {
      follow();
    }
  }, [isNarrow]);

  // Whoever leaves the window may close it next.
  const save = (): void => void open?.save();
  useWindowEvent('blur', save);
  useWindowEvent('pagehide', save);
  useTouch(station);

  async function show(id: string, cursor?: OpenReport['cursor']): Promise<void> {
    status.clear();
    const opened = await openReports.open(reader.id, id);
    if (cursor !== undefined) {
      opened.noteCursor(cursor);
    }
    if (openReports.currentOf(reader.id) !== opened) {
      return;
    }
    setOpen(opened);
    setShown('report');
  }
  /** Who writes meanwhile goes on where they write. */
  function arrive(id: string, began: number, count: number): void {
    const isPasting = (page.pasted.get(reader.id)?.at ?? 0) > began;
    const isWriting = isPasting || (open !== undefined && open.typedAt > began && open.focused !== undefined);
    if (!isWriting) {
      void show(id);
    }
    status.say(isWriting ? 'status.arrivedBeside' : 'status.arrived', { count });
  }
  const arrivals = useArrivals({ onArrived: arrive });

  async function remove(report: OpenReport): Promise<void> {
    // Meanwhile the reader may have gone on to another one.
    if ((await report.remove()) && openReports.forget(reader.id, report)) {
      setOpen(undefined);
    }
  }

  async function leave(how: 'lock' | 'signOut'): Promise<void> {
    await (how === 'lock' ? open?.save() : openReports.signOut(reader.id));
    const left = await station.ask(how, {});
    if (left.ok) {
      status.clear();
    } else {
      status.sayFailure(left.failure);
    }
  }

  function paste(): void {
    page.pasted.set(reader.id, { text: page.pasted.get(reader.id)?.text ?? '', isOpen: true, at: Date.now() });
    setShown('paste');
  }

  useAction('pasteReport', paste);
  useAction('openFile', arrivals.chooseFile);
  useAction('lock', () => void leave('lock'));
  useAction('signOut', () => void leave('signOut'));
  useAction('desk', () => setShown('report'), shown !== 'report');
  useAction('settings', () => setShown('settings'));
  useAction('sources', () => setShown('sources'));
  useAction('feedback', () => setShown('feedback'));
  useAction('readers', () => setShown('readers'));
  useAction('model', () => setShown('model'));
  useAction('insight', () => setShown('insight'));
  useAction('about', () => setShown('about'));
  useAction('log', () => setShown('log'));

  return (
    <div className="desk" {...arrivals.dropTarget}>
      <CommandList />
      {hasStopped && (
        <p role="alert" className="banner">
          {stopped} {t('stopped.keep')}
        </p>
      )}
      <div className="desk-work">
        <nav className="side" aria-label={t('worklist.reports')}>
          <div className="side-head">
            <p className="product">{t('product')}</p>
            <Bring onPaste={paste} onFile={arrivals.chooseFile} />
          </div>
          <Worklist openId={open?.id} onOpen={(id) => void show(id)} />
        </nav>
        <main ref={sheet} className="sheet" data-dropping={arrivals.isDropping || undefined}>
          {shown === 'report' && open !== undefined && (
            <ReportSheet
              key={open.id}
              open={open}
              preferences={preferences}
              onRemove={() => void remove(open)}
              onCursor={notePlace}
            />
          )}
          {shown === 'report' && open === undefined && (
            <NothingOpen onFile={arrivals.chooseFile} onPaste={paste} onSources={() => setShown('sources')} />
          )}
          {shown === 'paste' && (
            <PasteReport
              readerId={reader.id}
              onAdd={(text) => arrivals.add(text, 'paste')}
              onClose={() => setShown('report')}
            />
          )}
          {shown !== 'report' && shown !== 'paste' && (
            <PageView
              name={shown}
              reader={reader}
              preferences={preferences}
              state={state}
              onRecoveryKey={onRecoveryKey}
              onPage={setShown}
              onReport={(id) => void show(id)}
              onClose={() => setShown('report')}
            />
          )}
        </main>
      </div>
      <Notices
        state={state}
        reader={reader}
        onRecoveryKey={onRecoveryKey}
        partlyRead={arrivals.partlyRead}
        onPartlyReadSeen={arrivals.forgetPartlyRead}
      />
      <Foot reader={reader} open={open} onSources={() => setShown('sources')} onLock={() => void leave('lock')} />
    </div>
  );
}

interface BringProps {
  readonly onPaste: () => void;
  readonly onFile: () => void;
}

/** The ways in, and the list of everything else. */
function Bring({ onPaste, onFile }: BringProps) {
  const t = useMessages();
  const { actions, keys } = use(ActionContext);
  return (
    <div className="side-actions">
      <Button kind="icon" aria-label={t('action.pasteReport')} keys={keys.pasteReport} onPress={onPaste}>
        <Clipboard size={17} aria-hidden="true" />
      </Button>
      <Button kind="icon" aria-label={t('action.openFile')} keys={keys.openFile} onPress={onFile}>
        <FilePlus2 size={17} aria-hidden="true" />
      </Button>
      <Button isSmall kind="quiet" keys={keys.commands} onPress={() => actions.run('commands')}>
        {t('commands.short')}
      </Button>
    </div>
  );
}
