import type { ActionableRule } from './actionable-rule.ts';
import { growing, settled } from './actionable-terms.ts';

const recentSurgery =
  /\b(?:post-?\s?operative|postoperatively|postsurgical|post-?\s?op|post-?\s?procedur\w*|(?:recent|today's|yesterday's) (?:\w+ )?(?:surgery|laparotomy|laparoscopy|procedure)|(?:day|days|hours) after (?:\w+ )?(?:surgery|laparotomy|laparoscopy)|POD ?#?\d{1,2}|(?:surgery|laparotomy|laparoscop\w+|\w+ectomy)[^.;]{0,30} (?:today|yesterday|this morning|\d+ (?:hours?|days?) (?:ago|earlier)))\b/i;

/** The rows of air where none belongs; the first row that fits a finding places it. */
export const airRules: readonly ActionableRule[] = [
  {
    id: 'tension-pneumothorax',
    category: 1,
    findings: ['pneumothorax'],
    words: /\btension\b/i,
    because: 'A pneumothorax under tension may kill within minutes.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-with-shift',
    category: 1,
    findings: ['pneumothorax', 'mediastinal-shift'],
    beside: ['pneumothorax', 'mediastinal-shift'],
    because: 'A pneumothorax with a shifted mediastinum may be under tension.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-known-small',
    category: 3,
    findings: ['pneumothorax'],
    change: settled,
    notSeverity: ['moderate', 'severe'],
    because: 'A pneumothorax that was there before and has not grown is known to those who treat it.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax-known',
    category: 2,
    findings: ['pneumothorax'],
    change: settled,
    because: 'A pneumothorax of this size needs treatment even where it has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumothorax',
    category: 1,
    findings: ['pneumothorax'],
    because: 'A pneumothorax that is not stated to be known and stable may need treatment at once.',
    source: 'acr-communication-2020',
  },
  {
    id: 'free-air-after-surgery',
    category: 3,
    findings: ['free-air'],
    report: recentSurgery,
    because: 'Free air is expected after the recent operation that the report mentions.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'free-air',
    category: 1,
    findings: ['free-air'],
    because: 'Free abdominal air without a stated operation suggests a perforation.',
    source: 'acr-communication-2020',
  },
  {
    id: 'pneumomediastinum-known',
    category: 3,
    findings: ['pneumomediastinum'],
    change: settled,
    because: 'Air in the mediastinum that has not grown is known to those who treat it.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'pneumomediastinum',
    category: 2,
    findings: ['pneumomediastinum'],
    because: 'Air in the mediastinum may come from an injured airway or esophagus.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'subcutaneous-emphysema-growing',
    category: 2,
    findings: ['subcutaneous-emphysema'],
    change: growing,
    because: 'New or growing subcutaneous air points to an air leak.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'subcutaneous-emphysema-known',
    category: 'none',
    findings: ['subcutaneous-emphysema'],
    change: settled,
    because: 'The subcutaneous air is known and has not grown.',
    source: 'acr-actionable-2014',
  },
  {
    id: 'subcutaneous-emphysema',
    category: 3,
    findings: ['subcutaneous-emphysema'],
    because: 'Subcutaneous air needs a look at its cause.',
    source: 'acr-actionable-2014',
  },
];
