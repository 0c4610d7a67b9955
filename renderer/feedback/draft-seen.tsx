import { useEffect, useRef } from 'react';
import { usePage } from '#renderer/page/page.ts';

interface DraftSeenProps {
  readonly reportId: string;
  readonly draftId: string;
}

/** Stands where the draft begins, and tells the station once when that comes into sight: only then has the reader seen it. */
export function DraftSeen({ reportId, draftId }: DraftSeenProps) {
  const { station } = usePage();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        observer.disconnect();
        void station.ask('noteShown', { id: reportId, draftId });
      }
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [station, reportId, draftId]);
  return <span ref={place} aria-hidden="true" className="draft-seen" />;
}
