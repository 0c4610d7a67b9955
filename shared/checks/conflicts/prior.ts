import { splitSentences } from '#shared/report/sentences.ts';
import type { Span } from '#shared/report/sections.ts';
import type { CheckedReport } from '#shared/checks/check.ts';

/**
 * Comparisons with an earlier study: where a text claims one, and whether a report has an earlier study to compare with.
 * Words that one image can show ("old fracture", "chronic", "previous granulomatous infection", "increased markings") and
 * advice to compare in future are no comparison.
 */

const study =
  '(?:(?:chest|outside|available|frontal|lateral|portable|pa|ap|most recent|recent|the|[xX]{3,})[\\s,]+){0,3}' +
  '(?:films?|exams?|examinations?|stud(?:y|ies)|images?|imaging|radiographs?|x-?rays?|x-x+|scans?|reports?|comparisons?|' +
  'cts?|mris?|mammograms?|ultrasounds?|radiography)\\b';
/** What can be "increased" only against an earlier look; markings and densities are "increased" against the normal. */
const grown =
  '(?:effusions?|cardiomegaly|pneumothorax|pneumothoraces|atelectasis|consolidations?|pneumonia|nodules?|mass|masses|edema|' +
  'congestion|infiltrates?|airspace\\s+(?:disease|opacit\\w+)|size of|free air|fractures?|lesions?|collections?|hematoma|volume of|in size|in number|' +
  'since|from|compared|when|in the interval)';
/** A heart is "increased in size" against the normal too. */
const ofHeart = '(?:in\\s+)?size\\s+of\\s+(?:the\\s+)?(?:heart|cardi|mediastin|silhouette)';
/** What can be "increased" against the normal. */
const shown =
  '(?:mark|opaci|dens|lucen|interstiti|volume|attenua|retrosternal|vascul|inspir|ap\\b|anteropost|kypho|lordo|bon[ey]|minerali|' +
  'echogen|signal|uptake|activity|sensitiv|calib|prominen|fullness|elevat|aerat|thick|sclero|size|perihilar|hilar|lung|air\\b|caliber|peribronch|bronch|cardiac)';
const someWords = '(?:[\\w/-]+[\\s,]+){0,3}?';

const claims = new RegExp(
  `(?<![\\w-])(?:${[
    'un-?changed',
    '(?<!hemodynamically |clinically )stable',
    '(?:grossly |relatively )stable',
    '(?:no|without|minimal|little|not?)\\s+(?:(?:significant|substantial|appreciable|definite|apparent|gross|major|marked|interval|acute|other|further|relevant|obvious)\\s+){0,3}(?:change|worsening|progression|improvement|growth)s?\\b(?!\\s+of\\s+the\\b)',
    'not\\s+(?:(?:significantly|substantially|appreciably|markedly|grossly|been)\\s+){0,2}(?:changed|progressed|improved|worsened|grown)',
    'changed?\\s+(?:from|since|compared)',
    '(?:lines?|opacit\\w+|findings?|disease|effusions?|abnormalit\\w+)?\\bnew(?:ly)?\\b(?!\\s+(?:york|onset|england|jersey|mexico|zealand|born|imaging|exam))',
    'interval\\s+(?!follow|film|imaging|stud|exam|ct\\b|scan|radiograph|repeat|of\\b)\\w+',
    '(?:in|during|over)\\s+the\\s+(?:interval|interim)',
    '(?:has|have)\\s+been\\s+(?:\\w+\\s+)?(?:development|removal|placement|resolution|progression|improvement|worsening)',
    'improv(?:ed|ing|ements?)(?!\\s+(?:characteri|evaluat|visuali|assess|sensitiv))',
    'worsen(?:ed|ing)',
    '(?:is|are|appears?|slightly|mildly|markedly|looks?)\\s+worse\\b(?!\\s+(?:on|at|in)\\s+the\\s+(?:left|right)|\\s+than\\s+(?:the\\s+)?(?:left|right))',
    'progress(?:ed|ing|ion)',
    'progressive(?!\\s+(?:massive|systemic|multifocal|supranuclear))',
    'no\\s+longer',
    'resolv(?:ed|ing)',
    '(?:interval|complete|near[\\s-]complete|partial|continued)\\s+(?:resolution|clearing)',
    'resolution\\s+of\\s+(?!th(?:is|ese)\\b)',
    '(?:has|have)\\s+(?:largely\\s+|completely\\s+|nearly\\s+|now\\s+)?(?:cleared|disappeared|developed|increased|decreased|enlarged|grown|appeared|diminished|changed|occurred)',
    'persist(?:s|ent|ing|ently|ence)?',
    'remains?(?=[\\s.,;]|$)',
    'residual(?!s|\\s+(?:of|to|from)\\b)',
    'continued\\s+(?!follow|surveillance|monitor|clinical|attention|imaging)\\w+',
    '(?:once\\s+)?again\\s+(?:\\w+ed|seen|shown|evident|present|is|are|there)',
    're-?(?:demonstrat|accumulat|expan)\\w+',
    'still',
    `^(?:\\d+\\.\\s*)?(?:in|de)creased\\s+(?!.{0,50}?\\b${shown})`,
    `(?:increas(?:ed|ing|e)\\s+(?!${ofHeart})|decreas(?:ed|ing|e)\\s+)(?:in\\s+)?${someWords}${grown}`,
    '(?:increasing|decreasing|enlarging|growing|diminishing|diminished\\s+since)',
    'since\\s+(?:the\\s+|that\\s+)?(?:[xX]{3,}|prior|previous|last|most|earlier|comparison|\\d|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)',
    '(?:larger|smaller|greater|less|more|better|worse|higher|lower)\\s+(?:\\w+\\s+){0,2}?(?:than|compared)\\s+(?:on\\s+|to\\s+|with\\s+|seen\\s+on\\s+)?(?:the\\s+)?(?:prior|previous|earlier|last|before|comparison)',
    '(?:from|to|with|than|on|in|since|as|of)\\s+(?:the\\s+|a\\s+|an\\s+|her\\s+|his\\s+|their\\s+|any\\s+|most\\s+recent\\s+){0,2}(?:prior|previous|earlier|preceding|last|comparison)\\b(?!\\s+(?:granulom|surg|infect|trauma|injur|fractur|inflamm|asbestos|operat|histor|cabg|sternotomy|tubercul|radiation|therapy|treatment|resection|rib|mastectomy|thoracotomy|healed|exposure|procedure|bypass|year|week|month))',
    `(?:prior|previous|earlier|preceding)\\s+(?:\\w+\\s+)?${study}`,
    'previously\\s+(?:seen|noted|described|demonstrated|identified|visuali[sz]ed|present|reported|shown|evident|mentioned)',
    '(?:compared|comparison|relative)\\s+(?:is\\s+made\\s+)?(?:to|with)\\s+(?!(?:the\\s+)?(?:left|right|contralateral|opposite|other|same)\\b)',
    '(?:similar|identical)\\s+(?:in\\s+(?:appearance|size|extent)\\s+)?to\\s+(?:the\\s+|that\\s+)?(?:prior|previous|[xX]{3,}|before|on|seen)',
    'as\\s+(?:before|previously|on\\s+the\\s+prior)',
    'baseline',
    '(?:is|are)\\s+now',
    'now\\s+(?:seen|noted|present|demonstrates?|measures?|measuring|with|appears?|located|resolved)',
    '(?:over|for)\\s+the\\s+(?:last|past)\\s+(?:\\w+\\s+)?(?:days?|weeks?|months?|years?)',
  ].join('|')})`,
  'giu',
);

/** Behind these words a sentence speaks of what should be done or might be known, not of what was seen. */
const advice =
  /\b(?:recommend\w*|suggest(?:ed|s)?\s+(?:follow|repeat|compar|correlat|further)\w*|consider\s+\w+|advis\w+|would\s+be|could\s+be\s+(?:obtained|performed|followed|further)|may\s+be\s+(?:useful|helpful|obtained|indicated)|if\b|unless\b|until\b|follow[\s-]?up|to\s+(?:ensure|document|confirm|establish|assess|exclude|determine|evaluate)|(?:ensure|document|confirm)\w*)|\bshould\b[^,;]*/iu;

/** The comparison is asked for, or is said not to be possible: "correlate with prior films", "no prior for comparison". */
const asked =
  /\b(?:correlat\w+|compar\w+)\b.{0,60}\b(?:recommended|suggested|advised|helpful|useful|needed|necessary|required|if\s+available|when\s+available|would|could|may|should|can)\b|\b(?:no|without|absence\s+of|lack\s+of|any)\s+(?:(?:available|relevant|other|old|outside|definite|recent)\s+){0,2}(?:priors?|previous|comparisons?|earlier|old)\b|\b(?:comparisons?|priors?|previous)\b.{0,40}\b(?:not\s+(?:currently\s+)?(?:available|provided|possible)|unavailable|none)\b|\bquestion(?:able)?\s+prior\b/iu;
const weak =
  /^(?:(?:from|to|with|than|on|in|since|as|of)\s|prior|previous|earlier|preceding|compared|comparison|relative)/i;

/** The first words of a sentence that claim a comparison with an earlier study; undefined where it claims none. */
export function comparisonClaim(sentence: string): Span | undefined {
  const advised = advice.exec(sentence);
  // "Should be excluded, unchanged from the prior": only that clause is advice.
  const until = advised?.[0].startsWith('should') === true ? advised.index + advised[0].length : sentence.length;
  const end = advised?.index ?? sentence.length;
  const mayBeAsked = asked.test(sentence);
  for (const match of sentence.matchAll(claims)) {
    if ((match.index < end || match.index >= until) && !(mayBeAsked && weak.test(match[0]))) {
      return { start: match.index, end: match.index + match[0].trimEnd().length };
    }
  }
  return undefined;
}

/** The heading of a comparison in any dress, or the words of a sentence that lead to what is compared with. */
const comparisonField =
  /\bcompar(?:isons?|ed|e)\b\W*(?:(?:is|was|made|available|studies|study|films?|examinations?|exams?|imaging|date)\b\W*)*(?:(?:to|with|from)\b\s*)?|(?:^|[\n\r])\W*(?:prior|previous)\s*(?:studies|study|exams?|examinations?|imaging|films?)?\W*:\W*/giu;
const nothingToCompare =
  /^(?:there\s+(?:is|are|was|were)\s+)?(?:the\s+)?(?:none|no|nil|not|n\/a|na|nothing|unavailable|without|unknown)\b(?!\s+(?:acute|chest))|^[.,;]|^(?:indication|technique|findings|exam\w*|procedure|clinical|history)\b|^(?:studies|study|films?|exams?)?\s*(?:are|is|were|was)?\s*(?:not|un)\s?available/iu;
const maskedIntoHeading = /compariso?n?s?[xX]{3,}/iu;

/** Whether an earlier study is known, or background or findings hold one, by naming it or by comparing with it. */
export function hasPrior(report: CheckedReport): boolean {
  return report.isPriorKnown === true || backgroundHasPrior(report.background) || sentencesCompare(report.findings);
}

function backgroundHasPrior(background: string): boolean {
  if (maskedIntoHeading.test(background)) {
    return true;
  }
  for (const match of background.matchAll(comparisonField)) {
    const before = background.slice(Math.max(0, match.index - 40), match.index);
    const value = background.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (value.trim() !== '' && !nothingToCompare.test(value) && !/\b(?:no|without|for|not)\b[^.:;]*$/iu.test(before)) {
      return true;
    }
  }
  return false;
}

function sentencesCompare(text: string): boolean {
  return splitSentences(text).some(({ start, end }) => comparisonClaim(text.slice(start, end)) !== undefined);
}
