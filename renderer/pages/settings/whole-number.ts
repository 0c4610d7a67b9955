export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** The whole number that somebody typed, or undefined where it is none or out of the range. */
export function wholeNumber(typed: string, { least, most }: NumberRange): number | undefined {
  const text = typed.trim();
  const number = Number(text);
  return /^\d{1,9}$/u.test(text) && number >= least && number <= most ? number : undefined;
}
