/** What the messages have names for; a package may speak of more. */
export const modalities = ['XR', 'CR', 'DX', 'CT', 'MR', 'US', 'NM', 'PT', 'MG', 'XA', 'RF', 'FL'] as const;

export const bodyParts = [
  'chest',
  'ribs',
  'heart',
  'breast',
  'abdomen',
  'pelvis',
  'head',
  'neck',
  'spine',
  'extremity',
  'obstetric',
  'skeleton',
] as const;

/** The word for a name of a list; a name that is not in it stands for itself. */
export function wordOf<Known extends string>(
  list: readonly Known[],
  name: string,
  say: (known: Known) => string,
): string {
  const known = list.find((one) => one === name);
  return known === undefined ? name : say(known);
}
