/** A line that says whether the text below it is preliminary, final or added to. */
export interface StatusBanner {
  readonly status: 'preliminary' | 'final';
  /** How much of the trimmed line the banner is; what follows is text. */
  readonly length: number;
}

const lead = '^[-–—*#=_<>\\[({\\s.]*';
const preliminary =
  'preliminary|prelim|provisional|unverified|unapproved|unsigned|not final|draft|interim|vorläufiger?|vorl\\.|voorlopige?|ongeautoriseerd';
const final =
  'final|finali[sz]ed|verified|approved|original|corrected|amended|official|endgültiger?|endg\\.|definitiefe?|definitieve?|geautoriseerd';
const reportWord =
  '(?:(?:radiology|imaging|radiological|interim|official|unverified|attending|resident|signed)\\s+)*(?:report|read|reading|interpretation|result|results|version|befund|bericht|verslag)';
const reportBanner = new RegExp(
  `${lead}(?:(${preliminary})|(${final}))\\s+${reportWord}\\b(?!\\s+(?:of|dated|from|was|is|by|text|date)\\b)[^\\S\\r\\n]*`,
  'iu',
);
const joinedBanner = new RegExp(`${lead}(?:(vorbefund)|(endbefund|eindverslag))\\b\\s*`, 'iu');
const loneBanner = new RegExp(
  `${lead}(?:(${preliminary})|(final|finali[sz]ed|endgültig|definitief))[-–—*#=_<>\\])}\\s.!]*$`,
  'iu',
);
const statusField = new RegExp(
  `^[-–—*#_\\s]*(?:report |exam |result |study |order )?(?:status|verslagstatus|befundstatus)(?: of report)?\\s*[:=-]\\s*(?:(${preliminary}|vorläufig|voorlopig|p\\b)|(${final}|endgültig|definitief|f\\b|complete[d]?))`,
  'iu',
);

/** "FINAL REPORT", "*** PRELIMINARY REPORT - NOT REVIEWED ***": the report begins anew under it. */
export function readBanner(line: string): StatusBanner | undefined {
  if (line.length === 0) {
    return undefined;
  }
  const lone = line.length < 60 ? loneBanner.exec(line) : null;
  if (lone !== null) {
    return { status: lone[1] === undefined ? 'final' : 'preliminary', length: line.length };
  }
  const match = reportBanner.exec(line) ?? joinedBanner.exec(line);
  if (match === null) {
    return undefined;
  }
  const status = match[1] === undefined ? 'final' : 'preliminary';
  const rest = line.slice(match[0].length);
  const coloned = /^[*\])}>\s]*:[*\s]*/.exec(rest);
  if (coloned !== null) {
    return { status, length: match[0].length + coloned[0].length };
  }
  const shouted = !/\p{Ll}{2}/u.test(rest);
  const bracketed =
    /^[-–—*=#_<>[({\s)\]}.,!]*$/.test(rest) || /^[-–—(*[]/.test(rest) || /^\d|^(?:dated|on)\b/.test(rest);
  return (shouted || bracketed) && rest.length < 100 && match[0].toUpperCase().charAt(0) === match[0].charAt(0)
    ? { status, length: line.length }
    : undefined;
}

/** "Status: Final" in the particulars above a report. */
export function readStatusField(line: string): 'preliminary' | 'final' | undefined {
  const match = line.length < 200 ? statusField.exec(line) : null;
  if (match === null) {
    return undefined;
  }
  return match[1] === undefined ? 'final' : 'preliminary';
}
