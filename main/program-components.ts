import process from 'node:process';
import { sqliteVersion } from '#main/db/sqlite-version.ts';
import { runtimeVersion } from '#main/inference/runtime-version.ts';

/** Versions of what the program runs on here, by name. */
export function programComponents(): Record<string, string> {
  const { electron, node } = process.versions;
  return {
    ...(electron !== undefined && { Electron: electron }),
    Node: node,
    SQLite: sqliteVersion(),
    'ONNX Runtime': runtimeVersion,
  };
}
