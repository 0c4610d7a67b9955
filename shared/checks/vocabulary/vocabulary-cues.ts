import type { Phrases } from './vocabulary-entry.ts';

/**
 * The words that decide whether a finding is present, absent or uncertain, and how far they reach. Phrases are written in
 * the singular and in small letters; plural, capitals and hyphens are read all the same.
 */
export type CueKind =
  | 'no'
  | 'not-after'
  | 'resolved-after'
  | 'perhaps'
  | 'perhaps-after'
  | 'either'
  | 'aside'
  | 'aside-after'
  | 'nothing'
  | 'means'
  | 'stop'
  | 'and'
  | 'or'
  | 'verb'
  | 'shows'
  | 'seen'
  | 'where'
  | 'associated'
  | 'relative'
  | 'heads';

export const cuePhrases: Readonly<Record<CueKind, Phrases>> = {
  /** What follows is absent: "no effusion, edema or pneumothorax". */
  no: `
    no; not; not significantly; not definitely; negative; without; nor; neither; never; absence of; absent;
    negative for; free of; free from; clear of; no evidence of; no evidence for; no sign of; no definite;
    no definite evidence of; no convincing; no obvious; no visible; without evidence of; without definite;
    but none; and none; don't; don’t; do not; doesn't; doesn’t; isn't; isn’t; lack of; devoid of; rather than; as opposed to; opposed to; nothing; no longer; denies; instead of; nor is there; or any; fail to show;
    fails to show; fail to demonstrate; nonvisualization of; resolution of; clearing of;
    interval resolution of; complete resolution of; clearance of; removal of; interval removal of; no residual;
    resolved; no xxxx of; exclude the presence of`,
  /** What stands before is absent: "effusion is not seen". */
  'not-after': `
    is not seen; are not seen; not seen; not identified; not visualized; not visible; not evident;
    not demonstrated; not present; not noted; not appreciated; not detected; not observed; not apparent;
    not suspected; is absent; are absent; is unlikely; are unlikely; unlikely; has been ruled out; ruled out;
    is excluded; are excluded; was excluded; felt unlikely; considered unlikely; no longer seen;
    no longer visualized; no longer identified; no longer present; no longer evident; no longer visible;
    no longer demonstrated; no longer appreciated; not definitely seen; not definitely identified;
    not clearly seen; not confirmed; not well seen; : none; : absent`,
  /** What stands before was there and is gone. */
  'resolved-after': `
    has resolved; have resolved; resolved; has cleared; have cleared; has disappeared; have disappeared;
    has completely resolved; have completely resolved; has been removed; have been removed; been removed;
    was removed; were removed; removed; has now resolved; have now resolved; has since resolved`,
  /** What follows is uncertain. */
  perhaps: `
    xxxx relate to; , xxxx relate to; less likely; is favored to be; are favored to be; is favored to represent; are favored to represent; is favored as;
    are favored as; xxxx represent; xxxx representing; xxxx secondary to; xxxx related to; xxxx due to; xxxx reflecting;
    xxxx reflect; xxxx be; xxxx corresponding to; xxxx indicating; xxxx indicate; xxxx sequela of;
    xxxx consistent with; , xxxx; , xxxx represent; , xxxx representing; , xxxx secondary to; , xxxx related to;
    , xxxx due to; , xxxx reflecting; , xxxx reflect; , xxxx be; , xxxx corresponding to; possible; possibly; probable; probably; likely; most likely; most xxxx; may; maybe; may be; may represent;
    might; could; could represent; could be; perhaps; suspected; suspicious for; suspicious of; suspicion of;
    suspicion for; concerning for; worrisome for; concern for; concern of; questionable; question of; question;
    unclear whether; unclear if; not clear whether; not clear if; uncertain whether; uncertain if;
    suggest; suggesting; suggestive of; suggested; suggestion of; cannot exclude; cannot rule out;
    cannot be excluded to be; can not exclude; not exclude; does not exclude; not entirely exclude;
    cannot entirely exclude; cannot completely exclude; difficult to exclude; difficult to totally exclude; difficult to completely exclude;
    difficult to entirely exclude; versus; vs; vs .; presumed;
    presumably; differential; differential diagnosis; differential consideration; differential include;
    differential would include; differential diagnosis include; differential diagnosis would include;
    differential consideration include; consideration include; consideration would include; believed to be;
    thought to be; thought to represent; felt to be; felt to represent; favored; favored as; favor;
    favored to be; favored to represent; favoring; equivocal; either; can be seen with;
    raise the possibility of; raises the possibility of; possibility of; potentially; potential; conceivably;
    doubtful; borderline for; no definite change in; would be compatible with; might represent; suspect;
    would suggest; raise concern for; raises concern for; raising concern for; not exclude the possibility of;
    seems to be; query; indeterminate for; can represent; can be due to`,
  /** What stands before is uncertain: "pneumonia cannot be excluded". */
  'perhaps-after': `
    cannot be excluded; can not be excluded; cannot be ruled out; can not be ruled out;
    cannot be entirely excluded; cannot entirely be excluded; cannot be completely excluded;
    cannot be totally excluded; cannot be confidently excluded; cannot be definitively excluded; not excluded;
    not entirely excluded; not ruled out; is possible; are possible; is less likely; are less likely; considered less likely; is considered less likely;
    felt less likely; thought less likely; less likely; is favored; are favored; is suspected; are suspected;
    is questioned; are questioned; is likely; are likely; is probable; are probable; is suggested;
    are suggested; difficult to exclude; difficult to totally exclude; difficult to completely exclude;
    difficult to entirely exclude; would be difficult to exclude; is considered; should be considered;
    is not excluded; be excluded with certainty; is a possibility; could have this appearance;
    may have this appearance; can have this appearance; could have a similar appearance; also a consideration;
    is a consideration; also possible; to be considered; be considered; not be excluded;
    not completely excluded; may be present; could be present; might be present; may be seen; is questionable;
    are questionable; is not entirely excluded`,
  /** Makes both neighbours uncertain. */
  either: 'versus; vs; vs .; and or',
  /** What follows is asked for, advised or remembered, not seen. */
  aside: `
    please note; please note that; evaluate for; evaluation for; evaluation of; evaluate; evaluation;
    further evaluation of; assess for; assess; assessment of; assessment for; rule out; r / o; to exclude;
    exclude; excluding; history of; h / o; hx of; recommend; recommended; recommendation; suggest clinical;
    correlate; correlation; correlate for; correlate with; clinical correlation; followup to; follow up to;
    follow up of; consider; advised; indication; clinical concern for; clinical suspicion for;
    clinical suspicion of; if there is; if clinical; if concern for; if; to look for; to identify;
    to characterize; look for; monitoring of; surveillance; screening for; sensitivity; known history of;
    family history of; symptom of; patient history; risk of; risk for; ensure resolution of;
    document resolution; ensure; document; ensure clearing; to confirm; limit evaluation of; limit evaluation;
    limits evaluation; limited for; consider underlying; to assess; to evaluate; to rule out; to determine;
    determine whether; not sensitive; limit detection of; without prior; treated for; in the setting of; in setting of; limited evaluation for;
    limited evaluation of; limited for evaluation of`,
  /** What stands before is asked for or advised. */
  'aside-after': `
    may not be demonstrated; may not be visible; may not be seen; may not be detected; should be excluded;
    must be excluded; needs to be excluded; to be excluded; is indicated to exclude;
    should be excluded clinically`,
  /** Words that look like a cue and are none: they say that something did not change, not that it is absent. */
  nothing: `
    no change; no change in; no interval change; no interval change in; no significant change;
    no significant change in; no significant interval change; no significant interval change in;
    no substantial change; no definite change; no appreciable change; no apparent change; no new change;
    no xxxx change; no substantial interval change; no further change; not well seen on prior;
    not well seen on the prior; not seen on prior; not seen on the prior; not visualized on prior;
    not visualized on the prior; not present on prior; not present on the prior; not present previously;
    not seen previously; not previously seen; not well appreciated on prior; was not present on;
    not identified on prior; not identified on the prior; not seen on previous; not present on previous;
    not changed; has not changed; have not changed; not significantly changed; not substantially changed;
    without change; without change in; without significant change; without interval change;
    without significant interval change; no increase in; no increase; no significant increase in;
    no decrease in; no decrease; no interval increase in; no interval decrease in;
    no significant interval increase in; no progression of; no worsening of; no interval worsening of;
    no improvement in; no improvement; no significant improvement in; no enlargement of; no growth of;
    if not; not only; not necessarily; no doubt; not to mention; gram negative; not calcified; not resolved; has not resolved; have not resolved;
    has not cleared; have not cleared; not cleared; not completely resolved; has not completely resolved;
    have not completely resolved; has not fully resolved; have not fully resolved; not fully resolved;
    not completely cleared; has not completely cleared; have not completely cleared;
    not definitively calcified; not definitely calcified; without complication; no complication;
    not well evaluated; no comparison; no prior; without comparison; no previous; no more than; not limited to;
    not included; not available; likely chronic; likely old`,
  /** Names in other words what stands before: "opacity consistent with pneumonia". */
  means: `
    consistent with; compatible with; representing; represent; due to; secondary to; related to; relate to; corresponding to; correspond to; attributable to; attributed to; reflecting;
    reflect; in keeping with; indicating; indicative of; characteristic of; as a result of; diagnostic of;
    from; caused by; most consistent with; most compatible with`,
  /** Nothing reaches across these. */
  stop: `
    and finding; but; but none; and none; however; although; though; except; except for; apart from; aside from; other than; besides; because;
    since; as; while; whereas; yet; nevertheless; still; which; that; with the exception of; with exception of;
    there is; there are; there; in addition; additionally; associated with; superimposed on; status post;
    s / p; given; following; after`,
  and: `
    and; &; with; plus; as well as; along with; together with; accompanied by; and associated; with associated;
    with adjacent; and adjacent; , xxxx`,
  or: 'or; and / or; or possibly; or perhaps; /',
  verb: `
    :; is; are; was; were; appear; remain; seem; has; have; do; does; has been; have been; look`,
  /** Verbs that lead to what they show: they part it from their subject. */
  shows: 'demonstrate; show; measure; project; reveal; contain; overlie; terminate; lie; extend; persist',
  seen: `
    seen; noted; identified; present; evident; demonstrated; visualized; visible; appreciated; observed;
    detected; found; noticed; visualised; suspected; apparent; redemonstrated; demonstrable`,
  /** Leads to the place of what stands before. */
  where: `
    in; at; of; within; along; on; over; overlying; involving; throughout; near; adjacent to; projecting over;
    projected over; about; around; under; beneath; below; above; behind; to; into; through; across;
    posterior to; inferior to; superior to; between; bordering; affecting; medial to; lateral to; anterior to`,
  /** Stands after a heading, or after an organ: "Lungs: clear" is "lungs are clear". */
  heads: ':',
  /** Begins a clause about what stands before. */
  relative: 'which; that',
  /** What follows lies where the finding before it does. */
  associated: 'associated; associated with; with associated; and associated; with adjacent; and adjacent',
};

/** Marks that end a scope as `stop` does, and marks that join as `and` does. */
export const stopMarks: readonly string[] = [';', '.', '!', '?'];
export const joinMarks: readonly string[] = [',', '(', ')'];
