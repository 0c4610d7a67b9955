import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import { asStatement, leansOnAnother, withoutHeading } from '#shared/checks/finding-wording.ts';

const marker = /^(?:\(?\d{1,2}[.)]|[-–—•*])\s+/u;

/**
 * What sentences of the findings say, each once, in their order and as impressions put it. One that leans on the sentence before it
 * comes behind that one, as one statement. Undefined where that one leans too, or where there is none.
 */
export function statementsOfFindings(findings: ReadText, sentences: readonly number[]): readonly string[] | undefined {
  const words = (index: number): string =>
    withoutHeading(sentenceText(findings, index).replace(/\s+/gu, ' ').replace(marker, ''));
  const asked = new Set(sentences);
  for (const index of sentences) {
    if (leansOnAnother(words(index))) {
      asked.add(index - 1);
    }
  }
  const told = [...asked].sort((a, b) => a - b);
  const [first = 0] = told;
  if (told.length === 0 || first < 0 || told.some((index) => leansOnAnother(words(index)) && !asked.has(index - 1))) {
    return undefined;
  }
  const statements: string[] = [];
  for (const index of told) {
    const leading = leansOnAnother(words(index)) ? statements.pop() : undefined;
    const statement = ended(asStatement(words(index)));
    statements.push(leading === undefined ? statement : `${leading} ${statement}`);
  }
  const worded = [...new Set(statements)].filter((text) => /\p{L}/u.test(text));
  return worded.length === 0 ? undefined : worded;
}

const ended = (text: string): string => (/[.!?]["'”’)\]]*$/u.test(text) ? text : `${text.replace(/[,;:]$/u, '')}.`);
