import type { Finding } from '#shared/checks/labels/finding.ts';
import { labelText } from '#shared/checks/labels/label-text.ts';
import { holdsMask } from '#shared/generate/prepare-findings.ts';
import { findImpressionItems } from '#shared/report/impression-items.ts';
import type { Span } from '#shared/report/sections.ts';
import { splitSentences } from '#shared/report/sentences.ts';
import type { ReportPair } from './injection.ts';

/** A sentence of the impression or of the findings, without list number or label; a span of the text that it stands in. */
export interface Statement extends Span {
  readonly text: string;
  readonly carried: boolean;
  /** Offsets of the statement's text. */
  readonly findings: readonly Finding[];
}

/** A report, read once for all the errors that may be made in it. */
export interface Reading extends ReportPair {
  /** Sentences of the impression. */
  readonly own: readonly Statement[];
  /** Sentences of the findings that an impression could take over, some of them twice: whole and shortened. */
  readonly carried: readonly Statement[];
  /** All sentences of the findings, whole. */
  readonly evidence: readonly Statement[];
}

// Longer ones are run-on dictation, in which one changed word is not what a model would get wrong.
const longestStatement = 220;

export function readPair({ background, findings, impression }: ReportPair): Reading {
  const evidence = statementsOf(findings, splitSentences(findings), true);
  const own = statementsOf(
    impression,
    findImpressionItems(impression, { start: 0, end: impression.length }).flatMap(({ start, end }) =>
      splitSentences(impression.slice(start, end)).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    ),
    false,
  );
  return {
    background,
    findings,
    impression,
    own: own.filter(isWhole),
    evidence,
    carried: evidence.flatMap((statement) =>
      isWhole(statement) && standsAlone(statement) ? bothForms(statement) : [],
    ),
  };
}

/** Present or uncertain; the bare "abnormality" too, which `isPositive` of the checks leaves out. */
export function isAsserted(finding: Finding): boolean {
  return finding.state !== 'absent';
}

function statementsOf(text: string, sentences: readonly Span[], carried: boolean): readonly Statement[] {
  const findings = labelText(text).flatMap((sentence) => sentence.findings);
  return sentences.flatMap((sentence) => {
    const label = /^(?:\(?\d{1,2}[.)]\s*|[-–—•*]\s*)?(?:\p{Lu}[\p{L} /&-]{1,40}:\s+)?/u.exec(
      text.slice(sentence.start, sentence.end),
    );
    const start = sentence.start + (label?.[0].length ?? 0);
    return start < sentence.end ? [statement(text, { start, end: sentence.end }, findings, carried)] : [];
  });
}

function statement(text: string, { start, end }: Span, findings: readonly Finding[], carried: boolean): Statement {
  return {
    start,
    end,
    // Wrapped lines read on; every offset stays.
    text: text.slice(start, end).replace(/\s/gu, ' '),
    carried,
    findings: moved(
      findings.filter((finding) => start <= finding.start && finding.end <= end),
      -start,
    ),
  };
}

function isWhole({ text }: Statement): boolean {
  return text.length <= longestStatement && !holdsMask(text) && /\p{L}/u.test(text);
}

/** Whether it means something without the sentence before it. */
function standsAlone({ text }: Statement): boolean {
  return !/^(?:this|these|it|they|the largest|the smallest|the other|another|one|in addition|however|also|there (?:is|are) also|but|and|which)\b/iu.test(
    text,
  );
}

/** "There is a small effusion." as it stands, and as an impression says it: "small effusion." */
function bothForms(statement: Statement): readonly Statement[] {
  const opening = /^there (?:is|are)(?: again| also)?(?: an?| some)? (?=\S+ \S)/iu.exec(statement.text);
  if (opening === null) {
    return [statement];
  }
  const cut = opening[0].length;
  const shortened = {
    ...statement,
    start: statement.start + cut,
    text: statement.text.slice(cut),
    findings: moved(statement.findings, -cut),
  };
  return [statement, shortened];
}

function moved(findings: readonly Finding[], by: number): readonly Finding[] {
  return findings.map((finding) => Object.assign({}, finding, { start: finding.start + by, end: finding.end + by }));
}
