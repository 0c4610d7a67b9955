import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#renderer/design/button.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useFocusKept } from '#renderer/page/use-focus-kept.ts';
import { useWindowEvent } from '#renderer/page/use-window-event.ts';

interface PageFrameProps {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page with its heading and the way back: Escape, from anywhere on it. */
export function PageFrame({ title, lead, onClose, children }: PageFrameProps) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // From its beginning, wherever the page before it was scrolled to.
    frame.current?.scrollIntoView({ block: 'start' });
  }, [title]);
  // Also where nothing has the focus: what had it is gone.
  useWindowEvent('keydown', (event) => {
    const { key, target, defaultPrevented, isComposing } = event;
    const isHere = target === document.body || (target instanceof Node && frame.current?.contains(target) === true);
    if (key === 'Escape' && isHere && !defaultPrevented && !isComposing) {
      onClose();
    }
  });
  return (
    <div ref={frame} className="page">
      <header className="page-head">
        <Button isSmall kind="quiet" keys="Escape" onPress={onClose}>
          <ArrowLeft size={15} aria-hidden="true" />
          {t('page.back')}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="quiet">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

interface PageSectionProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A part of a page, under its heading, which has the focus where what had it goes. */
export function PageSection({ title, help, children }: PageSectionProps) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(section, () => heading.current?.focus());
  return (
    <section ref={section} className="page-section" aria-label={title}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {help !== undefined && <p className="quiet small">{help}</p>}
      </div>
      <div className="page-section-body">{children}</div>
    </section>
  );
}
