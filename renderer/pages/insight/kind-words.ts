import type { KindInsight } from '#shared/records/insight-record.ts';
import type { Messages } from '#renderer/messages/messages.ts';
import { bodyParts, modalities, wordOf } from '#renderer/pages/model/scope-words.ts';

/** What the messages call the body parts that DICOM names otherwise. */
const namesOfCodes: Readonly<Record<string, string>> = { RIB: 'ribs', FETUS: 'obstetric', WHOLEBODY: 'skeleton' };

/** "Radiograph, chest"; what the messages have no word for stands as its sender wrote it. */
export function kindInWords(
  { modality, bodyPart }: Pick<KindInsight, 'modality' | 'bodyPart'>,
  say: Messages['say'],
): string {
  const how = modality && wordOf(modalities, modality, (known) => say(`modality.${known}`));
  const name = bodyPart && (namesOfCodes[bodyPart] ?? bodyPart.toLowerCase());
  const what = name && wordOf(bodyParts, name, (known) => say(`bodyPart.${known}`));
  const words = [how, what].filter((part) => part !== undefined).join(', ');
  return words === '' ? say('insight.noKind') : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tells kinds of studies apart, as a list needs it. */
export function kindKey({ modality = '', bodyPart = '' }: Pick<KindInsight, 'modality' | 'bodyPart'>): string {
  return `${modality} ${bodyPart}`;
}
