import { isGivenName } from '#shared/deid/lists/given-names.ts';
import { leadingParticles } from '#shared/deid/lists/name-vocabulary.ts';
import type { NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Cues of deeds and relations: what somebody did, heard or is to somebody, before what they are called. */

/** After them stands who did or heard something. Several words are parted by one space. */
const deeds: readonly string[] =
  `dictated by|electronically signed by|digitally signed by|signed by|e-signed by|read by|agreed by|interpreted by|reported by|reviewed by|verified by|approved by|authorized by|authorised by
  |transcribed by|typed by|performed by|supervised by|seen by|scanned by|finalized by|released by|attested by|cosigned by|co-signed by|prepared by|ordered by|requested by|referred by|taken by|placed by|obtained by|witnessed by|entered by|confirmed by|acknowledged by|received by|repeated by
  |discussed with|communicated to|communicated with|reported to|relayed to|conveyed to|called to|phoned to|paged to|given to|told to|telephoned to|faxed to|sent to|texted to|notified to|message left with|call from|called by|call back to|hello|hi|by|contact|reach|reached|page|letter from|email from|copied by|left message with|spoke with|spoken with|spoke to|conversation with|discussion with|notified|informed|paged|called|contacted|telephoned|alerted|copy to|copied to|attention of|attn|cc|c/o|signed|by phone to|by phone with|by telephone to|by telephone with|by telephone with|in person with|verbally to|verbally with|via phone to|via telephone with|per|accompanied by|according to|known to|under the care of|patient of|care of|named|name is|named as|thank you|thanks to|dear|regards|sincerely
  |the patient|patient|pat.|pt|attention|his wife|her husband|his son|her son|his daughter|her daughter|his mother|her mother|his father|her father|his brother|her brother|his sister|her sister|the daughter|the son|the wife|the husband|the mother|the father|wife|husband|daughter|son|mother|father|brother|sister|spouse|partner|caregiver|neighbor|neighbour|mom|mum|dad|niece|nephew|aunt|uncle|boyfriend|girlfriend|fiancé|fiance|fiancée|roommate|stepson|stepdaughter|stepmother|stepfather|great-grandson|great-granddaughter|son-in-law|daughter-in-law|injected by|conveyed to|merged with|report by|grandson|granddaughter|grandmother|grandfather|interpreter|constable|const|officer|registration|labeled|labelled|labeled as|last name|first name|family name|given name|maiden name|maiden|has name|old name|device rep|rep|told|w/|paramedic|chaperone|carer|baby boy|baby girl|baby
  |technologist|sonographer|radiographer|nurse|charge nurse|nurse practitioner|physician assistant|registrar|resident|fellow|attending|radiologist
  |in sachen|gez.|gezeichnet|diktiert von|diktiert durch|befundet von|befundet durch|befundung durch|geschrieben von|freigegeben von|freigegeben durch|vidiert von|vidiert durch|validiert von|validiert durch|signiert von|erstellt von|unterschrieben von|elektronisch signiert von|elektronisch freigegeben durch|elektronisch freigegeben von|durchgeführt von|durchgeführt durch|untersucht von|zugewiesen von|überwiesen von|angefordert von|hallo|guten tag|anruf von|anruf bei|brief von|schreiben von|rückruf bei|rückruf an|kontakt mit|besprochen mit|rücksprache mit|telefonat mit|gespräch mit|telefonisch mit|telefonisch an|mitgeteilt an|mitteilung an|übermittelt an|weitergegeben an|informiert wurde|informiert wurden|informiert|durch|laut|seitens|zu händen|z. hd.|z.hd.|sehr geehrte|sehr geehrter|liebe|lieber|freund|freundin|lebensgefährte|lebensgefährtin|lebenspartner|lebenspartnerin|schwiegertochter|schwiegersohn|schwägerin|schwager|operateur|operateurin|physiker|physikerin|prim|primar|primaria|ausdruck für|i.a.|i. a.|vidiert|vid|befunder|nichte|neffe|onkel|enkelin|oma|opa|tochter|sohn|ehefrau|ehemann|mutter|vater|bruder|patientin|patienten|namens|pfleger|stationsarzt|stationsärztin|dienstarzt|dienstärztin|mta|mtra
  |gedicteerd door|verslagen door|beoordeeld door|geautoriseerd door|geautoriseerd|gefiatteerd door|ondertekend door|getekend door|uitgevoerd door|gemaakt door|verricht door|aangevraagd door|door|volgens|w.g.|telefoontje van|telefoon van|bericht van|bellen met|brief van|terugbellen naar|contact opnemen met|contact met|aan|gebeld door|uitgewerkt|uitgewerkt door|secretaresse|secretaris|verwezen door|gezien door|besproken met|overlegd met|overleg met|doorgebeld aan|doorgegeven aan|doorgebeld naar|telefonisch aan|telefonisch met|gebeld met|gebeld aan|medegedeeld aan|meegedeeld aan|gemeld aan|gecommuniceerd met|gecommuniceerd aan|geïnformeerd|namens|geachte|beste|t.a.v.|ter attentie van|vriend|vriendin|schoondochter|schoonzoon|kleinzoon|kleindochter|dochter|zoon|echtgenote|echtgenoot|moeder|vader|broer|zus|partner|tante|oom|patiënt|patiënte|verpleegkundige|laborant|laborante|arts-assistent|aios|gezien met|i.o.v.`
    .split('|')
    .map((deed) => deed.trim());

/** Deeds that are said of words, too: what follows must look like a name, not only begin with a capital. */
export const weakDeeds: ReadonlySet<string> = new Set(
  (
    'pat.|patiënt|laut|aan|contact|reach|page|by|door|volgens|secretaresse|rep|told|w/|maiden|freund|report by|merged with|prim|vid|vidiert|befunder|per|called|signed|the patient|patient|pt|durch|informiert|named|namens|known to|according to|paged|cc|dear|thank you|sent to|given to|radiologist|resident|fellow|attending|technologist|regards|sincerely|placed by|confirmed by|' +
    'seitens|informed|notified|contacted|alerted|registration|labeled|labelled|baby|officer|carer|liebe|lieber|beste|patientin|patienten|patiënte|partner|spouse|taken by|obtained by|read by|received by|seen by|care of|copy to|reported to|mta|mtra|registrar|nurse|laborant|laborante'
  ).split('|'),
);

/** After them comes who is to be called, however it is written. */
export const certainDeeds: ReadonlySet<string> = new Set([
  'terugbellen naar',
  'rückruf an',
  'rückruf bei',
  'bellen met',
  'call back to',
]);

/** Of these follow things as well as people: of several words one must be of a person. */
const beforeThings: ReadonlySet<string> = new Set(['aan', 'by', 'door', 'volgens', 'laut', 'per', 'told', 'w/']);

/** "MoM" and "dad" stand for other things, too. */
export const relatives: ReadonlySet<string> = new Set(
  'mom mum dad aunt uncle niece nephew tante oma opa oom baby'.split(' '),
);

interface Cue {
  readonly words: readonly string[];
  readonly name: string;
}

const cuesByFirstWord = new Map<string, Cue[]>();
for (const deed of deeds) {
  const parts = deed.match(/[\p{L}\p{M}]+(?:-\p{L}+)*|[^\s\p{L}]/gu) ?? [];
  const [first = ''] = parts;
  cuesByFirstWord.set(first, [...(cuesByFirstWord.get(first) ?? []), { words: parts, name: deed }]);
}
for (const cues of cuesByFirstWord.values()) {
  cues.sort((one, other) => other.words.length - one.words.length);
}

const firstWords = new WordSet(cuesByFirstWord.keys());

export function deedAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  const first = tokens[at]?.lower ?? '';
  for (const { words, name } of firstWords.has(first) ? (cuesByFirstWord.get(first) ?? []) : []) {
    let next = at;
    const isHere = words.every((word) => {
      // A cue may be wrapped.
      if (next > at && tokens[next]?.kind === 'line-end') {
        next += 1;
      }
      const isSame = tokens[next]?.lower === word;
      next += 1;
      return isSame;
    });
    if (isHere) {
      return { name, end: next };
    }
  }
  return undefined;
}

/** Two words at least, or one with an initial. */
export function isFullName(tokens: readonly Token[], { first, end }: NamePlace, deed: string): boolean {
  const parts = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  const [head] = parts;
  const isGiven = head !== undefined && isGivenName(head.lower);
  const isPersonal = isGiven || parts.some(({ form, lower }) => form === 'initial' || leadingParticles.has(lower));
  const isEnough = beforeThings.has(deed)
    ? isPersonal || (parts.length === 1 && deed !== 'laut' && (head?.form !== 'upper' || head.isInCapitals))
    : parts.length > 1;
  return (
    isEnough &&
    parts.some(({ form }) => form === 'title' || form === 'upper') &&
    (isGiven || parts.every(({ isInCapitals }) => !isInCapitals))
  );
}
