import type { FeedbackState } from '#shared/records/feedback-record.ts';

export const feedbackViews = ['ready', 'waiting', 'leaving', 'gone', 'all'] as const;
/** Which records are listed. */
export type FeedbackView = (typeof feedbackViews)[number];

/** What was withdrawn is a mark for the training side, and nothing to be looked at. */
export const statesOfView: Readonly<Record<FeedbackView, FeedbackState[]>> = {
  ready: ['deidentified'],
  waiting: ['recorded'],
  leaving: ['approved', 'queued'],
  gone: ['sent'],
  all: ['recorded', 'deidentified', 'approved', 'queued', 'sent'],
};
