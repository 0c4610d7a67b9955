import { reportSources } from '#shared/records/report-record.ts';
import { Segments } from '#renderer/design/choice.tsx';
import { Select } from '#renderer/design/select.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { worklistViews, type WorklistFilter, type WorklistView } from './use-worklist.ts';

interface WorklistFiltersProps {
  readonly filter: WorklistFilter;
  readonly onChange: (changed: Partial<WorklistFilter>) => void;
  /** The reports that are found; absent until it is known. */
  readonly total: number | undefined;
  readonly countOf: (view: WorklistView) => number | undefined;
}

/** Which reports are listed, by state and source, and how many they are. */
export function WorklistFilters({ filter, onChange, total, countOf }: WorklistFiltersProps) {
  const t = useMessages();
  const { count } = useFormats();
  // The counts are of all reports: beside what was found they would contradict it.
  const isSearched = filter.words.trim() !== '';
  return (
    <>
      <Segments
        label={t('worklist.view')}
        value={filter.view}
        onValue={(view) => onChange({ view })}
        segments={worklistViews.map((value) => ({
          value,
          label: t(`worklist.${value}`),
          count: isSearched ? undefined : countOf(value),
        }))}
      />
      <div className="worklist-facts">
        <span className="quiet small">
          {total !== undefined && total > 0 && t('worklist.count', { count: count(total), number: total })}
        </span>
        <Select
          label={t('worklist.source')}
          isLabelHidden
          value={filter.source}
          onValue={(source) => onChange({ source })}
          options={(['all', ...reportSources] as const).map((value) => ({
            value,
            label: t(`worklist.source.${value}`),
          }))}
        />
      </div>
    </>
  );
}
