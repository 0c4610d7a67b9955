import type { SetShortcut } from '#main/services/clipboard-shortcut.ts';
import type { HostClient } from './host-client.ts';

/** How the station gets its keys for the clipboard: the main process registers them (clipboard-shortcut.ts). */
export function setShortcutThrough(host: HostClient): SetShortcut {
  return async (keys) => {
    const outcome = await host.call('setClipboardShortcut', { keys }).outcome;
    return outcome.kind === 'answered' && outcome.result.ok && outcome.result.value.isSet;
  };
}
