import { plainLetters } from '#shared/deid/plain-letters.ts';

/**
 * Whether a word is made as family names are, by an ending or a beginning that words of reports do not have: "Feldhusmeier", "Oldeneeldijk",
 * "Anastasopoulos", "McQuillan".
 *
 * @param lower in small letters
 */
export function isMadeAsFamilyName(lower: string): boolean {
  const plain = plainLetters(lower);
  return plain.length > 5 && made.test(plain) && !otherWords.test(plain);
}

const made = new RegExp(
  [
    // German.
    '(?:mann|meier|maier|meyer|mayer|mayr|huber|bauer|berger|hofer|hoefer|ecker|egger|mueller|muller|schmidt?|kamp|hoff|horst|thaler?|dorfer|dorff|stetter|hauser|leitner|lechner|bacher|brunner|gruber|steiner|wieser|rieder|moser|lehner|winkler|ziegler|keller|richter|hammer|nagel|schlager|wirth)$',
    // Dutch and Frisian.
    '(?:[kt]sma|[jkldmnprt]stra|[aeiou]nga|[klmry]mans|(?:el|er|[st])ink|brink|vliet|broek|dijk|wijk|huizen|hoven|camp|kerk|sluis)$',
    // Slavic, Turkish, Greek, Caucasian, Romanian, Nordic.
    '(?:ski|ska|sky|wicz|[aeo]vic|[aeo]vich|oglu|opoulos|idis|akis|enko|chuk|czyk|dze|shvili|ryan|escu|eanu|qvist|lund|gaard)$',
    // English, Scottish, Irish.
    '(?:worth|bury|thwaite|croft|combe|shaw|hurst|borough)$|^(?:mc|mac(?=[cdgklmnpq])|fitz)\\p{Ll}{4,}',
  ].join('|'),
  'u',
);

/** Relations, professions and a few words that end so. */
const otherWords =
  /^(?:ehemann|fachmann|kaufmann|hauptmann|obmann|ersatzmann|seemann|feuerwehrmann|zimmermann|sommer|hammer|stecker|wecker|verursacher|macul\p{Ll}*|macro\p{Ll}*|mach\p{Ll}{0,3}|mcburney|mcardle|mcdonald|whisky)$/u;
