import type { Span } from '#shared/report/sections.ts';
import { splitSentences } from '#shared/report/sentences.ts';

/**
 * What a report must say of how a critical result was told. The ACR practice parameter asks for the time, the method and
 * the name of the person who was told; the Joint Commission's NPSG.02.03.01 for by whom and to whom results are reported, and
 * its PC.02.01.03 for reading back what was told by word of mouth. "The emergency physician" says who was told, and not yet
 * the name.
 */
export const communicationElements = ['told', 'name', 'by', 'when', 'how', 'read-back'] as const;
export type CommunicationElement = (typeof communicationElements)[number];

export const elementMeaning: Readonly<Record<CommunicationElement, string>> = {
  told: 'the name of the person who was told',
  name: 'the name of the person who was told, beside the role',
  by: 'who told them',
  when: 'the time',
  how: 'by what means (in person, by telephone, …)',
  'read-back': 'that the message was read back',
};

/** A sentence of the report that says that someone was told, and what it documents: spans of the report's text. */
export interface CommunicationRecord extends Span {
  readonly documented: Readonly<Partial<Record<CommunicationElement, Span>>>;
}

const speaksOfTelling =
  /\b(?:discussed|communicated|conveyed|relayed|notified|informed|telephoned|phoned|paged|called|reported to|made aware|reviewed with|spoken? (?:with|to)|contacted|alerted|messaged|texted|faxed|e-?mailed|by (?:tele)?phone|(?:tele)?phone (?:call|report|message)|acknowledged|read(?:ing)?[- ]?back|repeated (?:\w+ ){0,3}back)\b/i;
/** "Recommendations to be communicated", "will be called", "can be discussed", "not yet notified". */
const notDone =
  /\b(?:not|never|unable to|could not|cannot|will|to|should|please|must|can|could|may|might|would|attempt\w*)\s+(?:yet\s+)?(?:been\s+|be\s+)?(?:discuss\w*|communicat\w+|convey\w*|relay\w*|notif\w+|inform\w*|call\w*|page\w*|reach\w*)\b|\b(?:neither|nobody|no one)\b|\bdid not (?:answer|return|respond|call|pick)|\b(?:no|without(?: an?)?) (?:answer|response|reply|call ?back)\b/i;

const title = String.raw`(?:Drs?\.?|Doctor|Prof\.?|Professor|Nurse|RN|NP|PA|PA-C|Mr\.?|Mrs\.?|Ms\.?)`;
const name = String.raw`(?:\p{Lu}\.?\s+){0,2}(?:(?:van|von|de|den|der|del|la|le|di|da|dos|du|ter|ten)\s+){0,3}\p{Lu}[\p{L}'’-]+(?:\s+(?!RN\b|NP\b|PA\b|MD\b|DO\b|At\b|On\b|By\b|In\b|The\b)\p{Lu}[\p{L}'’-]+){0,2}`;
const person = String.raw`(?:${title}\s+(?:of\s+)?${name}|${name},?\s+(?:MD|M\.D\.|DO|RN|NP|PA-C|PA|MBBS)\b)`;
/**
 * Who reads the patient's images is not who must be told of them: "the resident" alone, and the fellow, the attending and the registrar, may
 * be of radiology, "the surgical resident" is not.
 */
const ofWhat = String.raw`(?!(?:radiology|radiologic|imaging|reading|interpreting|reporting|the|an?|his|her|their|my)\b)[\p{L}'’/-]+\s+`;
const role = String.raw`(?:(?:the|an?|his|her|their)\s+)?(?:(?:${ofWhat}){0,3}?(?:physician|doctor|provider|clinician|practitioner|nurse|midwife|team|consultant|surgeon|hospitalist|intensivist|(?!radio|patho)\p{L}+ologist)|(?:${ofWhat}){1,3}?(?:resident|fellow|attending|registrar))s?\b`;
const telling = String.raw`(?:discussed|communicated|conveyed|relayed|notified|informed|telephoned|phoned|paged|called|reported|reviewed|made\s+aware|spoken?|contacted)`;

const named: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Ww]ith|[Tt]o|[Nn]otified|[Ii]nformed|[Cc]alled|[Pp]aged|[Tt]elephoned|[Pp]honed|[Cc]ontacted|[Aa]lerted)\s+(?:the\s+)?(?:[a-z]+,?\s+){0,3}(${person})`,
    'u',
  ),
  new RegExp(
    String.raw`(${person})(?:\s*,[^,.]{1,40},|,)?\s+(?:was|were|is|has\s+been|have\s+been)\s+(?:\w+\s+)?${telling}`,
    'u',
  ),
  new RegExp(String.raw`(${person})(?:\s*,[^,.]{1,40},)?\s+(?:acknowledged|read\s+back|repeated|confirmed)`, 'u'),
  new RegExp(
    String.raw`\b(?:with|to|notified|informed|called|paged|telephoned|phoned|contacted|alerted)\s+${role},?\s+\(?(${person})`,
    'u',
  ),
];
const told: readonly RegExp[] = [
  ...named,
  new RegExp(String.raw`\b(?:${telling}|conversation|call)\b[^.;]{0,60}?\b(?:with|to)\s+(${role})`, 'iu'),
  new RegExp(String.raw`\b(?:notified|informed|called|paged|telephoned|phoned|contacted|alerted)\s+(${role})`, 'iu'),
  new RegExp(String.raw`\b(${role})\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?${telling}`, 'iu'),
  new RegExp(String.raw`\b(${role})\s+(?:acknowledged|read\s+back|repeated|confirmed)`, 'iu'),
];
const by: readonly RegExp[] = [
  new RegExp(
    String.raw`\bby\s+((?:me|myself|the\s+undersigned|the\s+(?:reading\s+|interpreting\s+|reporting\s+|on-call\s+)?radiologist)\b)`,
    'iu',
  ),
  new RegExp(String.raw`\bby\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(${person})`, 'u'),
  new RegExp(String.raw`\b(I|We)\s+(?:have\s+)?(?:personally\s+)?${telling}`, 'u'),
  new RegExp(
    String.raw`(${person})\s+(?:personally\s+)?(?:discussed|communicated|conveyed|relayed|notified|informed|called|telephoned|phoned|paged)\b`,
    'u',
  ),
];
/** "Was called to", "Discussed with": where nobody else is named, the report's author told it. */
const byAuthor: readonly RegExp[] = [
  new RegExp(String.raw`\b((?:was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?${telling})\b`, 'iu'),
  new RegExp(
    String.raw`^\W*(?:\d+[.)]\s*)?(?:(?:(?:the|these|this|above|critical)\s+)*(?:results?|findings?)\s+)?(${telling})\b`,
    'iu',
  ),
];
/** "By the resident", "by XXXX"; not "by telephone" or "by 10:15". */
const byAnother =
  /\bby\s+(?!(?:the\s+)?(?:tele)?phone\b|(?:pager?|e-?mail|fax|text|means|word of mouth|(?:a\s+)?secure|direct|video)\b|\d)/iu;
const when: readonly RegExp[] = [
  /\b((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s*(?:[ap]\.m\.|[ap]m\b|h\b|hrs?\b|hours\b))?)/i,
  /\bat\s+((?:[01]?\d|2[0-3])\.[0-5]\d(?:\s*(?:[ap]\.m\.|[ap]m\b|h\b|hrs?\b|hours\b))?)/i,
  /\b((?:[01]?\d|2[0-3])[0-5]\d\s*(?:h\b|hrs?\b|hours\b))/i,
  /\bat\s+((?:[01]\d|2[0-3])[0-5]\d)\b/i,
  /\b((?:1[0-2]|0?[1-9])\s*(?:[ap]\.m\.|[ap]m\b))/i,
];
const how: readonly RegExp[] = [
  /\b((?:by|via|over the|on the|through)\s+(?:the\s+)?(?:tele)?phone|telephonically|by\s+(?:tele)?phone\s+call|in person|face[- ]to[- ]face|in the reading room|by (?:pager|page)|via (?:pager|secure (?:message|messaging|chat|text))|secure (?:message|messaging|chat|text)|verbally|by word of mouth|by (?:e-?mail|fax))\b/i,
  /\b(telephoned|phoned|telephone call|phone call)\b/i,
  /\b((?:tele)?phone)\b/i,
  /\b(paged|messaged|texted|faxed|e-?mailed)\b/i,
  // Who "called" spoke on the telephone.
  /(?<!\bso[- ])\b(called)\b/i,
];
const readBack: readonly RegExp[] = [
  /\b(read(?:ing)?[- ]?back|readback|repeated (?:it |them |the (?:result|finding|message)s? )?back)\b/i,
];

const patterns: Readonly<Record<CommunicationElement, readonly RegExp[]>> = {
  told,
  name: named,
  by,
  when,
  how,
  'read-back': readBack,
};

/** The sentences of a text that say who was told of its findings. A mask (`XXXX`) documents nothing. */
export function findCommunicationRecords(text: string): readonly CommunicationRecord[] {
  const records: CommunicationRecord[] = [];
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    if (speaksOfTelling.test(sentence) && !notDone.test(sentence)) {
      records.push({ start, end, documented: documentedIn(withSmallLetters(sentence), start) });
    }
  }
  return records;
}

const smallWords =
  /^(?:with|to|was|were|is|has|been|have|by|at|on|in|of|and|the|via|over|discussed|communicated|conveyed|relayed|notified|informed|telephoned|phoned|paged|called|contacted|acknowledged|read|repeated|confirmed|back|telephone|phone|person|hours?|findings?|results?)$/i;

/** A sentence in capitals with names as names are written: their capitals tell them from other words. Of the same length. */
function withSmallLetters(sentence: string): string {
  if (/\p{Ll}/u.test(sentence)) {
    return sentence;
  }
  return sentence.replace(/[A-Z]+/g, (word) =>
    smallWords.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function documentedIn(sentence: string, offset: number): CommunicationRecord['documented'] {
  const documented: Partial<Record<CommunicationElement, Span>> = {};
  for (const element of communicationElements) {
    const span = firstMatch(sentence, element, offset);
    if (span !== undefined) {
      documented[element] = span;
    }
  }
  const author =
    documented.told === undefined || byAnother.test(sentence) ? undefined : firstOf(byAuthor, sentence, offset);
  return documented.by === undefined && author !== undefined ? { ...documented, by: author } : documented;
}

function firstMatch(sentence: string, element: CommunicationElement, offset: number): Span | undefined {
  if (element === 'read-back' && /\b(?:no|not|without|declined)\b[^.;]{0,20}\bread[- ]?back/i.test(sentence)) {
    return undefined;
  }
  return firstOf(patterns[element], sentence, offset);
}

function firstOf(expressions: readonly RegExp[], sentence: string, offset: number): Span | undefined {
  for (const pattern of expressions) {
    const words = pattern.exec(sentence);
    const value = words?.[1];
    if (words !== null && value !== undefined && !/X{3,}/.test(value)) {
      const start = offset + words.index + words[0].lastIndexOf(value);
      return { start, end: start + value.length };
    }
  }
  return undefined;
}
