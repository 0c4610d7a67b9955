import { useEffect, useState } from 'react';
import type { ReaderRecord } from '#shared/records/reader-record.ts';
import { Foot } from './foot.tsx';
import { Notices } from './notices.tsx';
import type { OpenReport } from './open-report.ts';
import type { Page } from './page.ts';
import { PasteReport } from './paste-report.tsx';
import { ReportEditor } from './report-editor.tsx';
import type { OpenState } from './station-link.ts';
import { usePastedReport } from './use-pasted-report.ts';
import { useTouch } from './use-touch.ts';
import { useWindowEvent } from './use-window-event.ts';
import { Worklist } from './worklist.tsx';

interface DeskProps {
  readonly page: Page;
  readonly reader: ReaderRecord;
  readonly state: OpenState;
  readonly onRecoveryKey: (recoveryKey: string) => void;
  /** Said while the station is stopped: what is on the screen stays there until it is back. */
  readonly stopped: string | undefined;
}

/** Where the work is done: the reports on the left, the open one on the right. */
export function Desk({ page, reader, state, onRecoveryKey, stopped }: DeskProps) {
  const hasStopped = stopped !== undefined;
  const { station, status, openReports } = page;
  const [open, setOpen] = useState<OpenReport | undefined>(() => openReports.currentOf(reader.id));
  const [pasted, setPasted] = useState(() => page.pasted.get(reader.id) ?? '');
  const [isPasting, setIsPasting] = useState(pasted !== '');

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

  // Whoever leaves the window may close it next.
  const save = (): void => void open?.save();
  useWindowEvent('blur', save);
  useWindowEvent('pagehide', save);
  useTouch(station);

  async function show(id: string): Promise<void> {
    setOpen(await openReports.open(reader.id, id));
    setIsPasting(false);
  }

  async function add(text: string): Promise<boolean> {
    const added = await station.ask('addReport', { text, source: 'paste' });
    if (added.ok) {
      await show(added.value.id);
      status.say('The report is in.');
    } else {
      status.sayFailure(added.failure);
    }
    return added.ok;
  }
  async function remove(report: OpenReport): Promise<void> {
    if (await report.remove()) {
      openReports.forget(reader.id);
      setOpen(undefined);
    }
  }

  function paste(text: string): void {
    page.pasted.set(reader.id, text);
    setPasted(text);
  }

  async function addPasted(text: string): Promise<boolean> {
    const isAdded = await add(text);
    if (isAdded) {
      paste('');
    }
    return isAdded;
  }
  usePastedReport((text) => void add(text));

  async function leave(how: 'lock' | 'signOut'): Promise<void> {
    await (how === 'lock' ? open?.save() : openReports.close(reader.id));
    const left = await station.ask(how, {});
    if (left.ok) {
      status.say('');
    } else {
      status.sayFailure(left.failure);
    }
  }

  return (
    <div className="desk">
      {hasStopped && (
        <p role="alert" className="banner">
          {stopped} What you type is kept here.
        </p>
      )}
      <nav className="side" aria-label="Worklist">
        <p className="product">Reading Room</p>
        <button type="button" onClick={() => setIsPasting(true)}>
          Paste a report
        </button>
        <Worklist page={page} openId={open?.id} onOpen={(id) => void show(id)} />
      </nav>
      <main className="sheet">
        {isPasting && (
          <PasteReport text={pasted} onText={paste} onAdd={addPasted} onClose={() => setIsPasting(false)} />
        )}
        {!isPasting && open !== undefined && (
          <ReportEditor key={open.id} report={open} onRemove={() => void remove(open)} />
        )}
        {!isPasting && open === undefined && <NothingOpen />}
      </main>
      <Notices page={page} state={state} reader={reader} onRecoveryKey={onRecoveryKey} />
      <Foot
        page={page}
        readerName={reader.name}
        open={open}
        onLock={() => void leave('lock')}
        onSignOut={() => void leave('signOut')}
      />
    </div>
  );
}

function NothingOpen() {
  return (
    <div className="empty">
      <p>Open a report from the list, or bring one in:</p>
      <ul>
        <li>
          copy it where it was written and press <kbd>Ctrl+V</kbd> here;
        </li>
        <li>or press “Paste a report” and paste it into the field.</li>
      </ul>
      <p>
        Then <kbd>Ctrl+Enter</kbd> drafts its impression, <kbd>F2</kbd> shows the next candidate, and <kbd>Ctrl+S</kbd>{' '}
        accepts it.
      </p>
    </div>
  );
}
