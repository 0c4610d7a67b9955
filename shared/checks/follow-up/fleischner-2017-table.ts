import type { NoduleDensity } from './nodule-mentions.ts';

/** The document's table 1. */

export type SizeClass = 'below 6 mm' | '6 to 8 mm' | 'above 8 mm';
export type Count = 'single' | 'multiple';
export type Risk = 'low' | 'high';

/** A field that is absent does not matter to the row. */
export interface Fleischner2017Row {
  readonly density: NoduleDensity | 'subsolid';
  readonly count: Count;
  readonly size: readonly SizeClass[];
  readonly risk?: Risk;
  readonly recommendation: string;
}

const from6: readonly SizeClass[] = ['6 to 8 mm', 'above 8 mm'];

export const fleischner2017Rows: readonly Fleischner2017Row[] = [
  {
    density: 'solid',
    count: 'single',
    size: ['below 6 mm'],
    risk: 'low',
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['below 6 mm'],
    risk: 'high',
    recommendation: 'Optional CT at 12 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['6 to 8 mm'],
    risk: 'low',
    recommendation: 'CT at 6 to 12 months, then consider CT at 18 to 24 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['6 to 8 mm'],
    risk: 'high',
    recommendation: 'CT at 6 to 12 months, then CT at 18 to 24 months.',
  },
  {
    density: 'solid',
    count: 'single',
    size: ['above 8 mm'],
    recommendation: 'Consider CT at 3 months, PET/CT, or tissue sampling.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: ['below 6 mm'],
    risk: 'low',
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: ['below 6 mm'],
    risk: 'high',
    recommendation: 'Optional CT at 12 months.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: from6,
    risk: 'low',
    recommendation:
      'CT at 3 to 6 months, then consider CT at 18 to 24 months; the most suspicious nodule guides management.',
  },
  {
    density: 'solid',
    count: 'multiple',
    size: from6,
    risk: 'high',
    recommendation: 'CT at 3 to 6 months, then at 18 to 24 months; the most suspicious nodule guides management.',
  },
  {
    density: 'ground-glass',
    count: 'single',
    size: ['below 6 mm'],
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'ground-glass',
    count: 'single',
    size: from6,
    recommendation: 'CT at 6 to 12 months to confirm persistence, then CT every 2 years until 5 years.',
  },
  {
    density: 'part-solid',
    count: 'single',
    size: ['below 6 mm'],
    recommendation: 'No routine follow-up.',
  },
  {
    density: 'part-solid',
    count: 'single',
    size: from6,
    recommendation:
      'CT at 3 to 6 months to confirm persistence; if unchanged and the solid component remains below 6 mm, annual CT for 5 years.',
  },
  {
    density: 'subsolid',
    count: 'multiple',
    size: ['below 6 mm'],
    recommendation: 'CT at 3 to 6 months; if stable, consider CT at 2 and 4 years.',
  },
  {
    density: 'subsolid',
    count: 'multiple',
    size: from6,
    recommendation: 'CT at 3 to 6 months; the most suspicious nodule guides what follows.',
  },
];
