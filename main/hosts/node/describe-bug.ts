/**
 * What may be known of an exception that nobody caught: its kind and where in the program it came from. Never its message,
 * which may quote a report.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'a value that is no error';
  }
  const frames = (error.stack ?? '').replace(error.message, '').slice(0, 4000);
  const place = /[\w.-]{1,60}\.[cm]?[jt]s:\d{1,7}/u.exec(frames)?.[0];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}
