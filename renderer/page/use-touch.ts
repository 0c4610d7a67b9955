import { useRef } from 'react';
import type { Asker } from '#renderer/station/station-link.ts';
import { useWindowEvent } from './use-window-event.ts';

const seldomMs = 30_000;

/** Tells the station now and then that somebody is at it, so that it does not lock. */
export function useTouch(station: Asker): void {
  const last = useRef(-Infinity);
  const touch = ({ timeStamp }: Event): void => {
    if (timeStamp - last.current >= seldomMs) {
      last.current = timeStamp;
      void station.ask('touch', {});
    }
  };
  useWindowEvent('keydown', touch);
  useWindowEvent('pointerdown', touch);
  useWindowEvent('pointermove', touch);
  useWindowEvent('wheel', touch);
  // Dictation software writes without keys.
  useWindowEvent('input', touch);
  useWindowEvent('compositionupdate', touch);
}
