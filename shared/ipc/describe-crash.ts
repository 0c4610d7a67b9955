/**
 * What may be known of a crash: the kind of error and where in the program it happened. Never its message, which may
 * quote the report that was being drafted.
 */
export function describeCrash(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'A value that is no error was thrown';
  }
  const frames = (error.stack ?? '').replace(error.message, '').slice(0, 4000);
  const places = frames.match(/[\w.-]{1,60}\.[cm]?[jt]s:\d{1,7}:\d{1,7}/g) ?? [];
  return [error.name, ...places.slice(0, 4)].join(' < ');
}
