import { clipboard, globalShortcut, type BrowserWindow } from 'electron';

/** What the preload script passes on to the page. */
const channel = 'reading-room:clipboard-report';

export interface ClipboardShortcut {
  /** Registers keys in place of former ones; null: none. False where another program has them, or where they are no keys. */
  set(keys: string | null): boolean;
}

/** Keys that bring the window to the front, from any program, and the text of the clipboard into it. */
export function createClipboardShortcut(window: BrowserWindow): ClipboardShortcut {
  let registered: string | undefined;

  function bring(): void {
    if (!window.isDestroyed()) {
      bringToFront(window);
      window.webContents.postMessage(channel, clipboard.readText());
    }
  }

  return {
    set(keys) {
      if (registered !== undefined) {
        globalShortcut.unregister(registered);
        registered = undefined;
      }
      if (keys !== null && register(keys, bring)) {
        registered = keys;
      }
      return registered !== undefined;
    },
  };
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) {
    window.restore();
  }
  window.show();
  window.focus();
}

function register(keys: string, act: () => void): boolean {
  try {
    return globalShortcut.register(keys, act);
  } catch {
    // Electron throws at what names no keys.
    return false;
  }
}
