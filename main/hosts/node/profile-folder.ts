import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Where the installed program keeps what is this user's: data, keys and logs. */
export function profileFolder(): string {
  const { LOCALAPPDATA, XDG_CONFIG_HOME } = process.env;
  switch (process.platform) {
    case 'win32':
      return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), name);
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', name);
    default:
      return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), name);
  }
}

const name = 'reading-room';
