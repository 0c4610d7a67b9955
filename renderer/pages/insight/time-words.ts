/** A length of time to the second: `45 s`, `1 min 20 s`, `2 h 5 min`. The symbols of the units are the same in all languages. */
export function timeInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) {
    return `${seconds} s`;
  }
  const [whole, unit, rest, lesser] =
    minutes < 60 ? [minutes, 'min', seconds % 60, 's'] : [Math.floor(minutes / 60), 'h', minutes % 60, 'min'];
  return rest === 0 ? `${whole} ${unit}` : `${whole} ${unit} ${rest} ${lesser}`;
}

/** With the sign that says whether it is more or less: `−45 s`. */
export function signedTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const sign = seconds < 0 ? '−' : seconds > 0 ? '+' : '';
  return sign + timeInWords(Math.abs(milliseconds));
}
