import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Finding } from '#shared/checks/labels/finding.ts';
import type { Edit } from './injection.ts';
import { isAsserted, type Reading, type Statement } from './reading.ts';
import { areRelated, materials } from './related-findings.ts';
import { denies } from './denial.ts';
import { uncapitalised } from './letter-case.ts';

const hedge =
  /\b(?:possib\w+|probab\w+|likely|may|might|could|question\w*|suspect\w*|concern\w*|suspicious|cannot|versus|vs|exclude\w*|recommend\w*|if|whether)\b/iu;
/** Where the statement of a finding ends and what is said about it begins. */
const clause =
  /,|;|\s(?:which|that|(?:most )?(?:consistent|compatible) with|most likely|suggest\w*|suspicious|represent\w*|likely|may|could|measur\w+|without|but|versus|vs|related to|due to|secondary to|status post|as (?:above|described)|projecting|partially|adjacent|superimposed|unchanged|stable|similar|greater)\b/iu;
const verb =
  /\b(?:is|are|was|were|has|have|had|appears?|remains?|demonstrates?|shows?|seen|noted|identified|present|visuali[sz]ed|visible|observed|redemonstrated|evident)\b/iu;
const opening = /^there (?:is|are|has been|remains?)(?: again| also)? (?:an? |some )?/iu;
// What "no" cannot stand before: "no mild cardiomegaly" would leave room for a severe one.
const qualifier =
  /^(?:(?:an?|the|some|again|also|mild(?:ly)?|moderate(?:ly)?|severe(?:ly)?|minimal(?:ly)?|small|large|tiny|trace|slight(?:ly)?|marked(?:ly)?|borderline|stable|unchanged|persistent|residual|new|grossly|relatively|increased|worsening|improved|interval|multiple|several|few|scattered|two|three|subtle|\d+(?:\.\d+)?(?:\s?[x-]\s?\d+(?:\.\d+)?)?\s?(?:mm|cm))[\s,]+(?:(?:to|and)\s+)?)+/iu;
const statedBy =
  /^(?<subject>[^,;.]{3,90}?) (?<copula>is|are)(?: again| also| still| once again)? (?<participle>seen|noted|present|identified|visuali[sz]ed|demonstrated|observed|evident)\b/iu;
const describedBy =
  /^(?<subject>(?!there\b)[^,;.]{3,60}?) (?<copula>is|are) (?:(?:mildly|moderately|severely|markedly|slightly|minimally|again|also|borderline|stably)\s+)*(?<predicate>enlarged|tortuous|calcified|ectatic|hyperexpanded|hyperinflated|engorged|elevated|widened|flattened|blunted|prominent|dilated|hypoinflated)\b/iu;
/** The next sentence says what it is: the slip would not end here. */
const refersBack = /^(?:this|these|it|they|findings|the appearance)\b/iu;
const mostWords = 10;

/** What is there whether one sees a disease or not; "no pacemaker" is no slip of a reader's. */
const things: ReadonlySet<FindingName> = new Set<FindingName>(['abnormality', ...materials]);

/** "No" put before what the findings hold. What was said of the finding's likely nature goes with it. */
export function addedNegations(statement: Statement, reading: Reading): readonly Edit[] {
  const end = statement.text.replace(/[\s.]+$/u, '').length;
  const text = statement.text.slice(0, end);
  const finding = statement.findings.find(isAsserted);
  const next = reading.own[reading.own.indexOf(statement) + 1];
  if (!statement.carried && next !== undefined && refersBack.test(next.text)) {
    return [];
  }
  if (finding === undefined || denies(statement) || !isCertain(finding, statement, reading)) {
    return [];
  }
  const edits: Edit[] = [];
  const add = (start: number, replacement: string, name: FindingName): void => {
    edits.push({ start, end, replacement, finding: name });
  };
  const described = describedBy.exec(text)?.groups;
  const stated = statedBy.exec(text);
  if (described !== undefined) {
    const { subject = '', copula = '', predicate = '' } = described;
    add(0, `${subject} ${copula} not ${predicate}`, finding.name);
  } else if (stated !== null && finding.end <= (stated.groups?.['subject']?.length ?? 0)) {
    const { subject = '', copula = '', participle = '' } = stated.groups ?? {};
    const bare = subject.replace(qualifier, '');
    add(0, `No ${uncapitalised(orForAnd(bare))} ${copula} ${participle}`, finding.name);
    if (!/^there\b/iu.test(subject)) {
      add(0, `${subject} ${copula} not ${participle}`, finding.name);
    }
  } else {
    const head = opening.exec(text)?.[0] ?? '';
    const body = text.slice(head.length);
    const core = body
      .slice(0, clause.exec(body)?.index)
      .replace(/\s(?:with|and|of)\s*$/iu, '')
      .replace(qualifier, '')
      .trim();
    if (isNounPhrase(core) && finding.end <= text.indexOf(core) + core.length) {
      const negated = uncapitalised(orForAnd(core));
      const there = /^there are/iu.test(head) ? 'There are no' : 'There is no';
      for (const start of [head === '' ? 'No' : there, 'No evidence of']) {
        add(0, `${start} ${negated}`, finding.name);
      }
    }
  }
  return [...edits, ...withoutCompanion(statement, end, reading)];
}

/** "Cardiomegaly with pulmonary edema": without it. */
function withoutCompanion(statement: Statement, end: number, reading: Reading): readonly Edit[] {
  const match =
    /(?<!\b(?:consistent|compatible|associated))\s(?<word>with)\s(?:(?:mild|moderate|severe|small|large|minimal|associated|adjacent)\s)*(?<companion>[^,;.]{4,60})$/iu.exec(
      statement.text.slice(0, end),
    );
  const companion = match?.groups?.['companion'] ?? '';
  const start = end - companion.length;
  const finding = statement.findings.find((finding) => isAsserted(finding) && finding.start >= start);
  if (match === null || finding === undefined || verb.test(companion) || !isCertain(finding, statement, reading)) {
    return [];
  }
  return [{ start: match.index + 1, end, replacement: `without ${orForAnd(companion)}`, finding: finding.name }];
}

/** Whether the findings state it, and nothing in them denies it. */
function isCertain(finding: Finding, statement: Statement, reading: Reading): boolean {
  if (finding.state !== 'present' || things.has(finding.name) || hedge.test(statement.text.slice(0, finding.end))) {
    return false;
  }
  const all = reading.evidence.flatMap((sentence) => sentence.findings);
  return (
    all.some((other) => other.name === finding.name && other.state === 'present') &&
    !all.some((other) => other.state === 'absent' && areRelated(other.name, finding.name))
  );
}

function isNounPhrase(core: string): boolean {
  return (
    core !== '' &&
    !verb.test(core) &&
    core.split(/\s+/u).length <= mostWords &&
    !/^(?:findings|this|these|there|with)\b|\b(?:silhouette|contours?)\b|\b(?:lungs?|heart|size|silhouette|volumes?|appearance|degenerative spine)$/iu.test(
      core,
    )
  );
}

function orForAnd(text: string): string {
  return text.replace(/\band\b/giu, 'or');
}
