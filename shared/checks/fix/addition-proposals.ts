import type { CheckedSentence, Warning } from '#shared/checks/check.ts';
import { isCritical } from '#shared/checks/omissions/omission-critical.ts';
import { draftedSentence, holdsAdvice, withoutSentence } from './drafted-sentence.ts';
import { statementsOfFindings } from './findings-words.ts';
import { readList, withItems, writeList } from './impression-list.ts';
import type { CheckedImpression, Proposals } from './warned-impression.ts';

/** What the findings state and the impression does not comes in as items of its own. */

export function* omissionProposals(warning: Warning, { impression, checker }: CheckedImpression): Proposals {
  const statements = statementsOfFindings(checker.findings, warning.evidence);
  const place = warning.kind === 'critical-omitted' ? 'first' : 'last';
  const list =
    statements?.every((text) => text.length <= longestItem) && withItems(readList(impression), statements, place);
  if (list) {
    yield [writeList(list)];
  }
}

/** Characters. A sentence of the findings that runs on for longer is no item of an impression. */
const longestItem = 300;

/** The sentences that call the report normal give way to what the findings state, critical things first. */
export function* normalProposals(warning: Warning, checked: CheckedImpression): Proposals {
  const { impression, check, checker } = checked;
  const critical = new Set(
    checker.findings.statements.filter((one) => isCritical(one, checker.findings)).map(({ sentence }) => sentence),
  );
  const first = warning.evidence.filter((index) => critical.has(index));
  const statements = [first, warning.evidence.filter((index) => !critical.has(index))].flatMap((sentences) =>
    sentences.length === 0 ? [] : (statementsOfFindings(checker.findings, sentences) ?? []),
  );
  if (statements.length === 0) {
    return;
  }
  const normal = check.impression.filter(
    (sentence) => deniesOnly(sentence) && sentence.findings.some(({ name }) => name === 'abnormality'),
  );
  // Where none calls all of it normal, what is denied by name may stay.
  for (const sentences of [normal, check.impression.filter(deniesOnly)]) {
    const instead = inPlaceOf(impression, sentences, statements);
    yield instead === undefined ? [] : [instead];
  }
}

const deniesOnly = ({ findings }: CheckedSentence): boolean =>
  findings.length > 0 && findings.every(({ state }) => state === 'absent');

/** The statements as the first items, without the sentences. */
function inPlaceOf(
  impression: string,
  sentences: readonly CheckedSentence[],
  statements: readonly string[],
): string | undefined {
  let rest = impression;
  for (const { start, end } of sentences) {
    const text = impression.slice(start, end);
    const at = rest.indexOf(text);
    // Its number may have changed with the item before it.
    const body = at === -1 ? text.replace(marker, '') : text;
    const from = at === -1 ? rest.indexOf(body) : at;
    const drafted = from === -1 ? undefined : draftedSentence(rest, { start: from, end: from + body.length });
    if (drafted === undefined || holdsAdvice(drafted)) {
      return undefined;
    }
    rest = withoutSentence(drafted);
  }
  const list = withItems(readList(rest), statements, 'first');
  return list && writeList(list);
}

const marker = /^\(?#?\d{1,2}[.)]\s*/u;
