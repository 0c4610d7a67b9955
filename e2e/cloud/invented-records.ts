import { feedbackContent, type FeedbackContent } from '#shared/feedback/feedback-content.ts';
import { textChange } from '#shared/feedback/text-change.ts';
import { outgoingFeedback } from '#main/services/freeze-feedback.ts';

/** Records as stations send them, with the day in the name of their object. */
export interface SentRecord {
  readonly site: string;
  readonly dt: string;
  readonly id: string;
  /** The line of JSON, read. */
  readonly line: object;
}

interface Told extends Partial<Omit<FeedbackContent, 'drafts'>> {
  readonly site: string;
  readonly dt: string;
  /** Ends the record's id. */
  readonly number: number;
  readonly reader?: string;
  readonly drafts?: readonly FeedbackContent['drafts'][number][];
}

export const recordId = (number: number): string => `0b1c7a30-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A draft of a version of one model. */
export function draftOf(
  version: string,
  outcome: FeedbackContent['drafts'][number]['outcome'],
  isOwnSentences = false,
): FeedbackContent['drafts'][number] {
  return {
    outcome,
    model: { name: 'chest-xr', version, variant: 'cpu-int8', hash: version.replaceAll('.', '').padEnd(64, 'f') },
    programVersion: '0.1.0',
    prompts: { impression: 'summarize: {findings}' },
    parameters: { beams: 4, candidates: 2, maximumTokens: 128, lengthPenalty: 1.2, noRepeatNgram: 6 },
    isOwnSentences,
    candidates: [{ text: 'Enlarged heart.', items: ['Enlarged heart.'], score: 1.5, complete: true }],
  };
}

/** What a station sends of a report: composed and frozen by the program's own code. */
export function sentRecord({ site, dt, number, reader = 'ada', ...told }: Told): SentRecord {
  const content = feedbackContent.parse({
    version: 1,
    study: { modality: 'XR', bodyPart: 'CHEST', language: 'en' },
    basis: 'accepted',
    texts: { background: '', findings: 'The heart is enlarged.', accepted: 'Enlarged heart.' },
    outcome: 'accepted',
    times: {},
    checks: [],
    errors: [],
    drafts: [],
    ...told,
  });
  const id = recordId(number);
  const outgoing = outgoingFeedback(
    {
      id,
      reportId: recordId(number + 500),
      readerId: reader,
      state: 'approved',
      recordedAt: 1,
      changedAt: 1,
      title: '',
      outcome: content.outcome,
      masks: 0,
      doubts: [],
      content,
      changes: { added: [], lifted: [] },
    },
    { known: { study: {}, people: [] }, keyedHash: (kind, of) => `${kind} ${of}` },
  );
  if (outgoing === undefined) {
    throw new Error('nothing would leave');
  }
  return { site, dt, id, line: JSON.parse(JSON.stringify(outgoing)) as object };
}

/** From one text to another, as the program counts it. */
export const edited = (from: string, to: string): FeedbackContent['edit'] => textChange(from, to);
