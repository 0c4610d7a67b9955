import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { orderedSections, type SourceSettings } from '#shared/records/source-settings.ts';
import { Button } from '#renderer/design/button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { SavedMark } from '#renderer/design/saved-mark.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useAsking } from '#renderer/page/use-asking.ts';
import { moved, wholeOrder } from './source-forms.ts';
import { useSourceSettings } from './use-source-settings.ts';

type Section = SourceSettings['sectionOrder'][number];

/** The order of sections of what is sent, copied and saved; each move is kept at once. */
export function SectionOrder() {
  const t = useMessages();
  const { settings, failure, change } = useSourceSettings();
  const asked = useAsking();
  const [said, setSaid] = useState('');
  const [isSaved, setIsSaved] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  if (settings === undefined) {
    return <FailureNote failure={failure} />;
  }
  const order = wholeOrder(settings.sectionOrder);
  const isUsual = order.every((section, index) => section === orderedSections[index]);

  async function keep(sectionOrder: readonly Section[]): Promise<void> {
    const kept = await asked.asking(() => change({ sectionOrder: [...sectionOrder] }));
    setIsSaved(kept.ok);
  }

  async function move(section: Section, by: -1 | 1): Promise<void> {
    const next = moved(order, section, by);
    const place = next.indexOf(section);
    setIsSaved(false);
    await keep(next);
    setSaid(t('sources.nowAt', { section: t(`sources.section.${section}`), place: place + 1, of: next.length }));
    // What was pressed went with its line, which takes the focus from it; at an end it can be pressed no more.
    const way = by < 0 ? (place === 0 ? 'down' : 'up') : place === next.length - 1 ? 'up' : 'down';
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-move="${section} ${way}"] button`)?.focus());
  }

  return (
    <>
      <ol ref={list} className="section-order" aria-label={t('sources.order')}>
        {order.map((section, index) => {
          const name = t(`sources.section.${section}`);
          return (
            <li key={section}>
              <span>
                <span className="quiet">{index + 1}</span> {name}
              </span>
              <span className="actions">
                <span data-move={`${section} up`}>
                  <Button
                    kind="icon"
                    aria-label={t('sources.moveUp', { section: name })}
                    isDisabled={index === 0}
                    onPress={() => void move(section, -1)}
                  >
                    <ChevronUp size={16} aria-hidden="true" />
                  </Button>
                </span>
                <span data-move={`${section} down`}>
                  <Button
                    kind="icon"
                    aria-label={t('sources.moveDown', { section: name })}
                    isDisabled={index === order.length - 1}
                    onPress={() => void move(section, 1)}
                  >
                    <ChevronDown size={16} aria-hidden="true" />
                  </Button>
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="actions">
        <Button isSmall isDisabled={isUsual} onPress={() => void keep(orderedSections)}>
          {t('sources.usualOrder')}
        </Button>
        <SavedMark isShown={isSaved} />
        <span role="status" className="heard">
          {said}
        </span>
      </div>
      <FailureNote failure={asked.failure} />
    </>
  );
}
