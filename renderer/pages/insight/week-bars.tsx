import { editRate } from '#shared/feedback/insight.ts';
import type { DraftsUsed } from '#shared/records/insight-record.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { barScale } from './bar-scale.ts';

/** Fewer weeks leave room to the right: a bar does not grow because there is little to show. */
const fewestPlaces = 13;
/** Of its place. */
const barWidth = 0.64;

/** A bar a week, from nothing to a round share; a week without drafts has none. The table beside it says the same to who does not see it. */
export function WeekBars({ weeks }: Pick<DraftsUsed, 'weeks'>) {
  const { day, percent } = useFormats();
  const places = Math.max(weeks.length, fewestPlaces);
  const rates = weeks.map((week) => editRate(week));
  const top = barScale(Math.max(...rates.map((rate) => rate ?? 0)));
  const [first] = weeks;
  const last = weeks.at(-1);
  return (
    <div className="week-bars" aria-hidden="true">
      <div className="week-scale">
        {[top, top / 2, 0].map((share) => (
          <span key={share}>{percent(share)}</span>
        ))}
      </div>
      <svg className="week-plot">
        {[0, 50, 100].map((height) => (
          <line key={height} x1="0" x2="100%" y1={`${height}%`} y2={`${height}%`} />
        ))}
        {weeks.map(({ name, monday }, index) => {
          const rate = rates[index];
          return (
            rate !== undefined && (
              <rect
                key={name}
                x={`${(100 * (index + (1 - barWidth) / 2)) / places}%`}
                width={`${(100 * barWidth) / places}%`}
                y={`${100 - (100 * rate) / top}%`}
                height={`${(100 * rate) / top}%`}
              >
                <title>{`${day(monday)}: ${percent(rate)}`}</title>
              </rect>
            )
          );
        })}
      </svg>
      <div className="week-days" style={{ width: `${(100 * weeks.length) / places}%` }}>
        {first !== undefined && <span>{day(first.monday)}</span>}
        {last !== undefined && weeks.length > 6 && <span>{day(last.monday)}</span>}
      </div>
    </div>
  );
}
