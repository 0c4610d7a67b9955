/** The pages that take the place of the report for as long as somebody looks at them. */
export const pageNames = [
  'settings',
  'sources',
  'feedback',
  'readers',
  'model',
  'insight',
  'about',
  'log',
  'design',
] as const;
export type PageName = (typeof pageNames)[number];
