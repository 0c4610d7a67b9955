import { isLetterhead, isParticular } from './furniture.ts';
import type { PartedText } from './parted-text.ts';
import type { Part } from './parts.ts';
import { backgroundKinds, type SectionKind } from './sections.ts';
import { isStudyTitle } from './study-title.ts';

/** What may stand between one study's report and the next one's. */
const leadingKinds: ReadonlySet<string> = new Set([...backgroundKinds, 'header', 'unheaded']);

/** What grouping needs to know of the parts before the current one. */
interface Seen {
  exam: boolean;
  findings: boolean;
  impression: boolean;
  impressionFirst: boolean;
  impressionSinceFindings: boolean;
  status: Part['status'];
}

function nothingSeen(): Seen {
  return {
    exam: false,
    findings: false,
    impression: false,
    impressionFirst: false,
    impressionSinceFindings: false,
    status: undefined,
  };
}

/** The parts of each study of the text: a new one begins where another examination does and findings or impression follow. */
export function groupStudies(text: PartedText): readonly (readonly Part[])[] {
  const { parts } = text;
  const starts = [0];
  const lastReport = parts.findLastIndex(
    (part) => !part.inAddendum && (part.kind === 'findings' || part.kind === 'impression'),
  );
  let seen = nothingSeen();
  for (const [index, part] of parts.entries()) {
    if (!part.inAddendum) {
      const from = startsStudy(parts, index, seen, isBare(text, part), index < lastReport);
      if (from !== undefined && from > (starts.at(-1) ?? 0)) {
        starts.push(from);
        seen = nothingSeen();
      }
      note(seen, part, isBare(text, part));
    }
  }
  return starts.map((start, study) => parts.slice(start, starts[study + 1] ?? parts.length));
}

/** The index at which a new study begins, when `parts[index]` shows that one has begun; `reportFollows` where more follow. */
function startsStudy(
  parts: readonly Part[],
  index: number,
  seen: Seen,
  empty: boolean,
  reportFollows: boolean,
): number | undefined {
  const part = parts[index];
  const finalised = part?.status === 'final' && seen.status === 'preliminary';
  if (part === undefined || finalised || part.continued || part.modified) {
    return undefined;
  }
  if (part.kind === 'exam') {
    const another = seen.findings || (seen.exam && seen.impression);
    return another && reportFollows ? backUp(parts, index, false) : undefined;
  }
  if (part.kind === 'findings' && seen.findings && seen.impressionSinceFindings && !empty) {
    return backUp(parts, index, seen.impressionFirst);
  }
  return undefined;
}

/** The first of the parts before `index` that lead up to it. */
function backUp(parts: readonly Part[], index: number, pastImpression: boolean): number {
  let start = index;
  for (let before = index - 1; before >= 0; before -= 1) {
    const kind = parts[before]?.kind ?? 'other';
    if (!leadingKinds.has(kind) && !(pastImpression && kind === 'impression')) {
      break;
    }
    start = before;
  }
  return start;
}

function note(seen: Seen, part: Part, empty: boolean): void {
  if (part.kind === 'exam') {
    seen.exam = true;
  }
  if (empty) {
    return;
  }
  if (part.kind === 'findings') {
    seen.findings = true;
    seen.impressionSinceFindings = false;
    seen.status = part.status;
  } else if (part.kind === 'impression') {
    seen.impressionFirst ||= !seen.findings && !seen.impression;
    seen.impression = true;
    seen.impressionSinceFindings = true;
    seen.status = part.status;
  }
}

/** Whether a heading has no text of a report under it. A title such as "REPORT" may have particulars. */
function isBare(text: PartedText, part: Part): boolean {
  if (!part.choices.includes('header')) {
    return text.isEmpty(part);
  }
  return text
    .linesOf(part)
    .every(({ trimmed }) => trimmed === '' || isParticular(trimmed) || isLetterhead(trimmed) || isStudyTitle(trimmed));
}

/** The first of a heading's kinds that the study lacks; one that has nothing but a study's name under it is the exam. */
function choose(
  choices: Part['choices'],
  taken: ReadonlySet<string>,
  findingsFollow: boolean,
  body: string,
): SectionKind {
  if (choices.includes('exam') && !taken.has('exam') && isStudyTitle(body.trim())) {
    return 'exam';
  }
  const fits = choices.find((choice) => !taken.has(choice) && !(choice === 'impression' && findingsFollow));
  return fits ?? choices.findLast((choice) => !taken.has(choice)) ?? choices[1] ?? choices[0] ?? 'other';
}

/** Gives every heading that depends on its study's other headings its kind. */
export function settleChoices(text: PartedText, study: readonly Part[]): void {
  const taken = new Set<SectionKind | 'unheaded'>();
  for (const part of study) {
    if (part.choices.length === 0 && !part.inAddendum && !isBare(text, part)) {
      taken.add(part.kind);
    }
  }
  const lastFindings = study.findLastIndex((part) => part.kind === 'findings' && part.choices.length === 0);
  for (const [index, part] of study.entries()) {
    if (part.choices.length === 0 || part.inAddendum) {
      continue;
    }
    const findingsFollow = index < lastFindings;
    const bare = isBare(text, part);
    part.kind =
      bare && part.choices.includes('header')
        ? 'header'
        : choose(part.choices, taken, findingsFollow, text.bodyOf(part));
    if (!bare) {
      taken.add(part.kind);
    }
  }
}
