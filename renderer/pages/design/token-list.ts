/** The tokens of `design/tokens.css`, for the eye. `on` is what a colour stands on: their contrast is shown. */
export const colours: readonly { readonly name: string; readonly on?: string }[] = [
  { name: 'text', on: 'surface' },
  { name: 'quiet', on: 'surface' },
  { name: 'accent', on: 'surface' },
  { name: 'accent-text', on: 'accent-ground' },
  { name: 'warning', on: 'warning-soft' },
  { name: 'failure', on: 'failure-soft' },
  { name: 'good', on: 'surface' },
  { name: 'control-line', on: 'ground' },
  { name: 'disabled', on: 'surface' },
  { name: 'ground' },
  { name: 'field' },
  { name: 'surface' },
  { name: 'raised' },
  { name: 'overlay' },
  { name: 'hover' },
  { name: 'pressed' },
  { name: 'line' },
  { name: 'accent-ground' },
  { name: 'accent-hover' },
  { name: 'accent-soft' },
  { name: 'warning-soft' },
  { name: 'failure-soft' },
];

export const textSizes = ['text-small', 'text-usual', 'text-large', 'text-title', 'report-size'] as const;
export const spaces = ['space-1', 'space-2', 'space-3', 'space-4', 'space-6', 'space-8'] as const;
export const radii = ['round', 'round-large'] as const;
