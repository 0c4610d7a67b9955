/** A day for the name of a folder, "2026-03-05", in this machine's time zone: who looks for a file thinks of the wall clock. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** A time of this machine's time zone for a person: "2026-03-05 14:30:05". */
export function timeOf(at: number): string {
  const date = new Date(at);
  return `${dayOf(at)} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
