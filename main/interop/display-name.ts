/** A file's name for a message: on one line, without the control characters that could steer a terminal, and not endless. */
export function displayName(path: string): string {
  const shown = path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return shown.length > 200 ? `…${shown.slice(-199)}` : shown;
}
