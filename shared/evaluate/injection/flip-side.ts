import { isAsserted, type Reading, type Statement } from './reading.ts';
import { areNamesOfOne, areRelated } from './related-findings.ts';
import { shareContent } from './content-words.ts';
import { denies } from './denial.ts';
import { inCaseOf } from './letter-case.ts';
import type { Edit } from './injection.ts';

// "Right heart", "left ventricle", "right middle lobe": these have no like on the other side.
const sideWord =
  /\b(?:(?<word>left|right)(?=(?:-sided|-side|ward|wards|sided)?\b)(?![ -](?:heart|ventric|atri|middle|main|minor|anterior descending|circumflex|paratracheal|anterior oblique|posterior oblique|to left|to right|sided aortic arch))|(?<lobe>[LR][UL]L)\b|(?<curve>dextro|levo)(?=-?(?:scoliosis|curvature|convex|rotoscoliosis)))/giu;
const bothSides = /\b(?:bilateral(?:ly)?|both|bibasilar|bibasal|biapical|either|symmetric(?:al)?|midline)\b/iu;

const otherSide: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  dextro: 'levo',
  levo: 'dextro',
  lul: 'rul',
  rul: 'lul',
  lll: 'rll',
  rll: 'lll',
};
const sideOf: Readonly<Record<string, 'left' | 'right'>> = {
  left: 'left',
  right: 'right',
  dextro: 'right',
  levo: 'left',
  lul: 'left',
  lll: 'left',
  rul: 'right',
  rll: 'right',
};

/**
 * Left for right in a statement about something that the findings have on that side and not on the other. A slip of the
 * side is made throughout the statement.
 */
export function sideFlips(statement: Statement, reading: Reading): readonly Edit[] {
  const matches = [...statement.text.matchAll(sideWord)];
  const sides = new Set(matches.map((match) => sideOf[match[0].toLowerCase()]));
  const [first] = matches;
  const last = matches.at(-1);
  const [side] = sides;
  if (first === undefined || last === undefined || side === undefined || sides.size > 1) {
    return [];
  }
  const mentionsOther = new RegExp(`\\b${side === 'left' ? 'right' : 'left'}`, 'iu').test(statement.text);
  if (mentionsOther || bothSides.test(statement.text) || !statement.findings.some(isAsserted)) {
    return [];
  }
  if (!isSupported(statement, side, reading) || mayBeOnOtherSide(statement, side, reading)) {
    return [];
  }
  const start = first.index;
  const end = last.index + last[0].length;
  let replacement = '';
  let from = start;
  for (const { 0: word, index } of matches) {
    replacement += statement.text.slice(from, index) + inCaseOf(word, otherSide[word.toLowerCase()] ?? word);
    from = index + word.length;
  }
  const finding = statement.findings.find((finding) => isAsserted(finding) && finding.side === side);
  return [{ start, end, replacement, ...(finding !== undefined && { finding: finding.name }) }];
}

function isSupported(statement: Statement, side: 'left' | 'right', reading: Reading): boolean {
  return (
    statement.carried ||
    reading.evidence.some(
      (sentence) =>
        sentence.findings.some(isAsserted) &&
        saysSide(sentence, side) &&
        (shareContent(sentence.text, statement.text) ||
          sentence.findings.some(
            (one) =>
              isAsserted(one) &&
              statement.findings.some((other) => isAsserted(other) && areNamesOfOne(one.name, other.name)),
          )),
    )
  );
}

/** Whether the report holds, or held, the like on the other side. */
function mayBeOnOtherSide(statement: Statement, side: 'left' | 'right', reading: Reading): boolean {
  const other = side === 'left' ? 'right' : 'left';
  return [...reading.evidence, ...reading.own].some(
    (sentence) =>
      !(sentence.carried === statement.carried && isWithin(statement, sentence)) &&
      (saysSide(sentence, other) || bothSides.test(sentence.text)) &&
      (sentence.findings.some(isAsserted) || !denies(sentence)) &&
      (speaksOfRelated(sentence, statement) || shareContent(sentence.text, statement.text)),
  );
}

function saysSide(sentence: Statement, side: 'left' | 'right'): boolean {
  return [...sentence.text.matchAll(sideWord)].some((match) => sideOf[match[0].toLowerCase()] === side);
}

function speaksOfRelated(sentence: Statement, statement: Statement): boolean {
  return sentence.findings.some((one) =>
    statement.findings.some((other) => isAsserted(other) && areRelated(one.name, other.name)),
  );
}

function isWithin(statement: Statement, sentence: Statement): boolean {
  return sentence.start <= statement.start && statement.end <= sentence.end;
}
