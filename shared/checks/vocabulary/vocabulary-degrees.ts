import type { Change, Laterality, Severity } from '#shared/checks/labels/finding.ts';
import type { Phrases } from './vocabulary-entry.ts';

/** Words of side, size, degree and change. Singular, small letters; plural, capitals and hyphens are read all the same. */

export const sidePhrases: Readonly<Record<Laterality, Phrases>> = {
  left: 'left; left sided; lt; leftward; left side; lul; lll; hemithorax left; levoscoliosis; levocurvature; levoscoliotic; levoconvex',
  right:
    'right; right sided; rt; rightward; right side; rul; rml; rll; dextroscoliosis; dextrocurvature; dextroscoliotic; dextroconvex',
  bilateral: `
    bilateral; bilaterally; both; both side; bibasilar; bibasal; biapical; left and right;
    right and left; left greater than right; right greater than left; left more than right;
    right more than left; left worse than right; right worse than left; left larger than right;
    right larger than left; right than left; left than right; on the right greater than left;
    on the left greater than right; on the right than left; on the left than right; right or left;
    left or right; each side; either side; bihilar; right and the left; left and the right;
    right as well as left; left as well as right; right greater than the left; left greater than the right;
    right slightly greater than left; left slightly greater than right; right and left sided;
    larger than left; larger than the left; larger than right; larger than the right; greater than the left;
    greater than the right; more than the left; more than the right; worse than the left; worse than the right;
    smaller than the left; smaller than the right; larger than that on the left; larger than that on the right;
    larger than on the left; larger than on the right; smaller than that on the left; smaller than that on the right;
    smaller than on the left; smaller than on the right; worse than on the left; worse than on the right;
    left and right sided; right side greater than left; left side greater than right; bi basilar; bi apical`,
};

/** What the body has on one side alone: the place says the side, unless the sentence says another. */
export const oneSidedPlaces: Readonly<Record<'left' | 'right', Phrases>> = {
  left: 'lingula; lingular',
  right: 'middle lobe; minor fissure; horizontal fissure; azygos fissure; azygos lobe',
};

export const severityPhrases: Readonly<Record<Severity, Phrases>> = {
  minimal: `
    minimal; minimally; tiny; trace; minor; minute; trivial; minimum; very small; very mild; very minimal;
    subtle; punctate; negligible; minuscule; miniscule`,
  mild: `
    mild; mildly; small; slight; slightly; borderline; small to moderate; mild to moderate; low grade;
    a little; minimal to mild; small sized; mild degree of`,
  moderate: `
    moderate; moderately; medium; moderate sized; medium sized; moderate to large; moderate to severe;
    moderate degree of; moderate to marked`,
  severe: `
    severe; severely; large; marked; markedly; extensive; extensively; massive; massively; significant;
    significantly; huge; advanced; very large; high grade; pronounced; profound; substantial; diffusely severe;
    large sized; giant`,
};

export const changePhrases: Readonly<Record<Change, Phrases>> = {
  new: `
    new; newly; interval development of; developed; has developed; have developed; interval appearance of;
    development of; not present previously; not seen previously; not seen on prior;
    not well seen on prior; not well seen on the prior; not present on prior; not identified on prior;
    not identified on the prior; not seen on previous; not present on previous; not seen on the prior;
    not visualized on prior; not visualized on the prior; not present on the prior; was not present on;
    not previously seen; not well appreciated on prior; interval placement of; new since`,
  increased: `
    increased; increase in; increase; increasing; interval increase in; interval increase; interval worsening;
    interval worsening of; worse; worsened; worsening; worsening of; larger; enlarging; has enlarged;
    have enlarged; progressed; progression; progression of; interval progression of; progressive;
    more prominent; more conspicuous; more pronounced; more extensive; has grown; greater than prior;
    interval enlargement; interval enlargement of; more apparent; slightly worse; higher; growth of;
    increased in size; larger than`,
  decreased: `
    decreased; decrease in; decrease; decreasing; interval decrease in; interval decrease; improved; improving;
    improvement; improvement in; improvement of; interval improvement in; interval improvement of;
    interval improvement; smaller; less prominent; less conspicuous; less pronounced; less extensive;
    diminished; diminishing; resolving; clearing; partial resolution of; interval partial resolution of;
    near complete resolution of; reduced; reduction in; reduction of; nearly resolved; largely resolved;
    partially resolved; partially cleared; partial clearing of; near resolution of; less apparent;
    less distinct; has shrunk; decreased in size; interval reduction in; nearly completely resolved;
    has not completely resolved; have not completely resolved; not completely resolved; has not fully resolved;
    have not fully resolved; not fully resolved; incompletely resolved; not completely cleared;
    has not completely cleared; have not completely cleared; incomplete resolution of; incomplete clearing of;
    decrease of; partial clearing; regression of; has regressed`,
  unchanged: `
    unchanged; stable; again seen; again noted; again demonstrated; again identified; again present; again;
    again visualized; unchanged from; no change; no change in; no interval change; no interval change in;
    no significant change; no significant change in; no significant interval change;
    no significant interval change in; no substantial change; no definite change; no appreciable change;
    no apparent change; no xxxx change; no substantial interval change; not changed; has not changed;
    have not changed; not significantly changed; not substantially changed; without change; without change in;
    without significant change; without interval change; without significant interval change; persistent;
    persist; persisting; redemonstrated; redemonstration of; re demonstrated; similar; similar in appearance;
    similar to prior; similar to the prior; constant; residual; remain; has not resolved; have not resolved; has not cleared; have not cleared;
    not resolved; not cleared; unresolved; continued; continuing; as before;
    as seen previously; as previously noted; as previously seen; previously seen; previously noted;
    previously described; essentially unchanged; no further change; no increase in; no decrease in;
    no interval increase in; no interval decrease in; no progression of; no worsening of; no enlargement of;
    no growth of; no improvement in; no significant increase in; longstanding; stably; grossly stable;
    unaltered; same; no increase; no decrease; no improvement; no significant improvement in;
    no interval worsening of; no significant interval increase in`,
  resolved: `
    no residual; without residual; resolved; has resolved; have resolved; has cleared; have cleared; has disappeared; have disappeared;
    resolution of; interval resolution of; complete resolution of; has completely resolved;
    have completely resolved; has been removed; have been removed; been removed; was removed; were removed;
    removed; no longer; no longer seen; no longer visualized; no longer identified; no longer present;
    no longer evident; no longer visible; no longer demonstrated; no longer appreciated; clearing of;
    clearance of; removal of; interval removal of; has now resolved; have now resolved; has since resolved`,
};

/** Words that speak of a prior study without saying how it compares. */
export const comparisonPhrases: Phrases = `
  compared to; compared with; in comparison; comparison; prior; previous; previously; since; interval;
  prior study; prior exam; prior examination; previous exam; previous study; on prior; old film; earlier;
  last exam; last study`;
