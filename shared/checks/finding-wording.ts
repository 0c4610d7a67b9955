import { labelText } from '#shared/checks/labels/label-text.ts';
import { spellFindings } from '#shared/checks/labels/spell-findings.ts';

/** Sentences of the findings as impressions put them: nothing is added, and nothing that they state is lost. */

const heading = /^\p{Lu}[\p{L}/,& ]{2,40}: (?=\S)/u;

/** "Pleura: Small effusions." belongs to the findings' form; it stays where it says of what the rest speaks ("Heart: Enlarged."). */
export function withoutHeading(sentence: string): string {
  const rest = sentence.replace(heading, '');
  return stated(rest) === stated(sentence) ? rest : sentence;
}

const leaning =
  /^(?:it(?! is (?:not )?(?:un)?c(?:lear|ertain))|its|this|these|they|those|the (?:larger|largest|smaller|same|other|former|latter)|(?:the )?(?:same|former|latter|largest)|(?:on|in) the other|there it)\b/iu;

/** "These may be related to aspiration.": alone it does not say what is meant. */
export function leansOnAnother(sentence: string): boolean {
  return leaning.test(sentence);
}

const opening = /^(?:there|here) (?:is|are|has been|have been) (?:(?:an?|the|some) )?/iu;
const article = /^(?:the|an?) (?=[a-z])/iu;
const seen = '(?:noted|seen|identified|present|demonstrated|visuali[sz]ed|visible|appreciated)';
const closing = new RegExp(` (?:is|are) ${seen}\\.$`, 'iu');
const seenWhere = new RegExp(` (?:is|are) ${seen} (?=(?:in|at|within|on|over)\\b)`, 'giu');
const copula =
  / (?:is|are) (?=(?:(?:mildly|moderately|markedly|slightly|severely) )?(?:enlarged|tortuous|calcified|elevated)\b)/giu;
const relative = /\b(?:which|that|who|whether|if|where|it)\b/iu;

/**
 * "There is mild cardiomegaly." becomes "Mild cardiomegaly.": as impressions say it. Nothing is added, and a sentence that would say
 * something else without its frame stays as it is.
 */
export function asStatement(sentence: string): string {
  if (relative.test(sentence)) {
    return sentence;
  }
  const bare = sentence
    .replace(opening, '')
    .replace(article, '')
    .replace(closing, '.')
    .replace(seenWhere, ' ')
    .replace(copula, ' ');
  const statement = bare.charAt(0).toUpperCase() + bare.slice(1);
  return stated(statement) === stated(sentence) ? statement : sentence;
}

/** What a text states, to be compared with what another one does. */
function stated(text: string): string {
  return spellFindings(labelText(text).flatMap(({ findings }) => findings));
}
