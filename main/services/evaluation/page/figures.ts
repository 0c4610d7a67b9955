import type { Interval } from '#shared/evaluate/bootstrap.ts';
import { html, type Html } from './html.ts';

/** Numbers in the form in which the page's tables hold them. */

export function figure(value: number | null | undefined): Html {
  return typeof value === 'number' ? html`${value.toFixed(3)}` : html`<span class="none">–</span>`;
}

/** A value with its interval, where it has one, on a line of its own. */
export function figureWithInterval(value: number | null | undefined, interval: Interval | null | undefined): Html {
  return html`${figure(value)}${intervalLine(interval)}`;
}

export function intervalLine(interval: Interval | null | undefined): Html {
  if (interval === null || interval === undefined) {
    return html``;
  }
  return html`<small>${interval.low.toFixed(3)}–${interval.high.toFixed(3)}</small>`;
}

export function signed(value: number): string {
  const text = value.toFixed(3);
  return value > 0 ? `+${text}` : text.replace('-', '−');
}

/** Of a difference: its signs make a dash between the two hard to read. */
export function signedIntervalLine({ low, high }: Interval): Html {
  return html`<small>${signed(low)}, ${signed(high)}</small>`;
}

/** In whole percents where they are, else with one decimal. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

/** "1 report", "3 reports". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
