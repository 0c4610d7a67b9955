import { splitSentences } from './sentences.ts';
import { sectionText, type ParsedReport } from './sections.ts';

/** Characters of a title in a list. */
const longestTitle = 80;

/** What a report says was examined, as a list shows it: the first line of its exam section; '' where it says nothing. */
export function reportTitle(report: ParsedReport): string {
  const [line = ''] = sectionText(report, 'exam').split('\n', 1);
  const [sentence] = splitSentences(line);
  const words = (sentence === undefined ? line : line.slice(sentence.start, sentence.end)).trim().replace(/[.:]$/u, '');
  return words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).replace(/\s+\S*$/u, '')}…`;
}
