import process from 'node:process';
import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The keys of the window that the page does not see: larger, smaller, usual size; on a Mac also copy, paste and quit. */
export function setMenu(): void {
  // A Mac shows its menus; elsewhere the window hides them, and the keys work all the same.
  const ofMac: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }] : [];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn' },
    // Where "+" wants the shift key, nobody presses it.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ofMac, { label: 'View', submenu: view }]));
}
