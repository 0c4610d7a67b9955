import type { ReadText, Statement } from '#shared/checks/check-text.ts';
import { wordOverlap } from '#shared/checks/support/evidence-words.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';

/** What lasts for years and is no acute abnormality by itself. */
const lasting: ReadonlySet<FindingName> = new Set<FindingName>([
  'cardiomegaly',
  'enlarged-cardiomediastinum',
  'hyperinflation',
  'emphysema',
  'low-lung-volumes',
  'scarring',
  'granuloma',
  'calcification',
  'degenerative-change',
  'spinal-curvature',
  'aortic-tortuosity',
  'aortic-atherosclerosis',
  'osteopenia',
  'bone-deformity',
  'surgical-material',
  'postsurgical-change',
  'cardiac-device',
  'venous-catheter',
  'tube',
  'hiatal-hernia',
  'elevated-diaphragm',
]);
/** Between "acute" and what is acute nothing stands but what part of the body: no word says what it is. */
const bareAcute = /\b(?:acute|active)\s+(?:[a-z]+\s+){0,3}?$/iu;

/**
 * The findings that deny the mere statement that something is abnormal: "Acute cardiopulmonary abnormality" where they state
 * nothing that could be acute, "bony abnormality" where they say that there is none.
 */
export function deniedAbnormality(
  drafted: Finding,
  sentence: number,
  draft: ReadText,
  findings: ReadText,
): readonly Statement[] {
  if (drafted.state !== 'present') {
    return [];
  }
  const { start = 0 } = draft.sentences[sentence] ?? {};
  const named = draft.text.slice(drafted.start, drafted.end);
  const before = draft.text.slice(start, drafted.start);
  if (bareAcute.test(before) || /^(?:acute|active)\b/iu.test(named)) {
    const known = isBare(sentence, draft) || isAllRead(findings);
    return known && [...findings.positives].every((name) => lasting.has(name))
      ? findings.statements.filter(({ finding }) => finding.state === 'absent').slice(0, 3)
      : [];
  }
  return deniedInTheseWords(sentence, draft, findings);
}

/** A sentence of more words than these says what the abnormality is. */
const bareWords = 3;
const isBare = (sentence: number, draft: ReadText): boolean =>
  (draft.words[sentence]?.size ?? 0) <= bareWords && draft.sentences[sentence]?.findings.length === 1;

/** Each sentence of the findings states or denies something that has a name. */
const isAllRead = (findings: ReadText): boolean => findings.sentences.every(({ findings: read }) => read.length > 0);

function deniedInTheseWords(sentence: number, draft: ReadText, findings: ReadText): readonly Statement[] {
  const words = draft.words[sentence] ?? new Set<string>();
  const same = findings.sentences.flatMap((_, index) =>
    wordOverlap(words, findings.words[index] ?? new Set()) === 1 ? [index] : [],
  );
  const denials = findings.byName.get('abnormality')?.filter(({ finding }) => finding.state === 'absent') ?? [];
  const denying = denials.filter((other) => same.includes(other.sentence));
  return same.every((index) => denying.some((other) => other.sentence === index)) ? denying : [];
}
