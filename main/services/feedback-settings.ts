import type { Result } from '#shared/ipc/failure.ts';
import { feedbackSettings, usualFeedbackSettings, type FeedbackSettings } from '#shared/records/feedback-record.ts';
import type { SourceSettings } from '#shared/records/source-settings.ts';
import { readKept } from './read-kept.ts';
import type { SettingStore } from './stores.ts';

const name = 'feedback';

/** As it is kept; as usual where nothing is, or another version wrote it. */
export function readFeedbackSettings(store: SettingStore): FeedbackSettings {
  return readKept(feedbackSettings, usualFeedbackSettings, store.get(name));
}

export function keepFeedbackSettings(store: SettingStore, settings: FeedbackSettings): Result<void> {
  return store.set(name, JSON.stringify(settings));
}

/** Which text a model may learn from: where nobody has said it, a station that nothing comes to or goes from has no RIS. */
export function basisOf({ basis }: FeedbackSettings, sources: SourceSettings): 'final' | 'accepted' {
  const hasRis = sources.listen !== null || sources.folder !== null || sources.returns !== null;
  return basis ?? (hasRis ? 'final' : 'accepted');
}
